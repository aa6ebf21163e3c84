/**
 * Prints what the spelling checker takes of memory: `node --expose-gc rules/tools/run.mjs spelling-memory DATA TEXT`. Heap, buffers and
 * resident memory after garbage collection, once before the packed data are loaded and once after they and a check of the text.
 */
import { readFileSync } from 'node:fs';
import { createSpellingChecker } from '../spelling/checker.ts';
import { paragraphsOf } from './spelling-files.ts';

const [data = 'dist/spelling.bin', text = 'fixtures/reports/kt-xh-20-trang.md'] = process.argv.slice(2);

function settled(): NodeJS.MemoryUsage {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  return process.memoryUsage();
}

const paragraphs = paragraphsOf(readFileSync(text, 'utf8'));
const before = settled();
const checker = createSpellingChecker(readFileSync(data));
const suspects = checker.check(paragraphs).length;
const after = settled();
const grown = (part: 'heapUsed' | 'arrayBuffers' | 'rss'): string => ((after[part] - before[part]) / 2 ** 20).toFixed(1);
process.stdout.write(
  `memory of load and check of ${text} (${String(suspects)} suspects): heap +${grown('heapUsed')} MB, buffers +${grown('arrayBuffers')} MB, resident +${grown('rss')} MB\n`,
);
// What is measured must still be there when it is measured.
checker.suggest('');
