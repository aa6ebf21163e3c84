/** The packed model for tests, built once per process. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSpellingData } from './build-spelling-sources.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
let data: Uint8Array | undefined;

/** The bytes that the build writes to dist/spelling.bin. */
export function spellingTestData(): Uint8Array {
  data ??= buildSpellingData(root);
  return data;
}
