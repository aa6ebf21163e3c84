import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedResources, type OwnSpelling, type SpellingChecker, WordList, createSpellingChecker } from '../../rules/index.ts';
import type { Localized } from '../../rules/vocabulary.ts';

/** The packed spelling model: beside the bundle, or in `dist/` when the sources run unbundled. */
function modelPath(): string {
  const beside = join(__dirname, 'spelling.bin');
  const built = join(__dirname, '..', '..', 'dist', 'spelling.bin');
  return !existsSync(beside) && existsSync(built) ? built : beside;
}

/**
 * The resources of this installation. The spelling model is read when a spelling rule first asks for it, once for the process; every set
 * of own words and figures has one checker.
 *
 * @param tell is told when the model cannot be read; spelling then goes on with the rules of syllables
 */
export function installedResources(tell: (problem: Localized) => void): LoadedResources {
  const none: OwnSpelling = { words: new WordList() };
  const checkers = new WeakMap<OwnSpelling, SpellingChecker>();
  let told = false;
  const tellOnce = (problem: Localized): void => {
    if (!told) tell(problem);
    told = true;
  };
  return {
    spelling: (own = none) => {
      const known = checkers.get(own);
      if (known !== undefined) return known;
      const fresh = loadChecker(own, tellOnce);
      checkers.set(own, fresh);
      return fresh;
    },
  };
}

/** The bytes of the model; every checker of the process looks into the same ones. */
let model: Uint8Array | undefined;

function loadChecker(own: OwnSpelling, tell: (problem: Localized) => void): SpellingChecker {
  const path = modelPath();
  try {
    return createSpellingChecker((model ??= readModel(path)), own);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({
      vi: `Không đọc được dữ liệu chính tả ${path}: ${reason}; kiểm tra chính tả kém đầy đủ`,
      en: `Cannot read the spelling data ${path}: ${reason}; spelling is checked less fully`,
    });
    return createSpellingChecker(undefined, own);
  }
}

/** Name under which the program that started this one leaves memory that it is done with, for the model to be read into. */
const ROOM = Symbol.for('lint-report.room');

function readModel(path: string): Uint8Array {
  const room: unknown = Reflect.get(globalThis, ROOM);
  Reflect.deleteProperty(globalThis, ROOM);
  if (!(room instanceof Uint8Array)) return readFileSync(path);
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).size > room.length) return readFileSync(path);
    let length = 0;
    for (let count = -1; count !== 0; length += count) count = readSync(file, room, length, room.length - length, null);
    return room.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
