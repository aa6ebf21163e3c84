import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSpellingChecker, type LoadedResources, type Localized, type OwnSpelling, type SpellingChecker, WordList } from '../../rules/index.ts';

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
    return createSpellingChecker((model ??= readFileSync(path)), own);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({ vi: `Không đọc được dữ liệu chính tả ${path}: ${reason}; kiểm tra chính tả kém đầy đủ`, en: `Cannot read the spelling data ${path}: ${reason}; spelling is checked less fully` });
    return createSpellingChecker(undefined, own);
  }
}
