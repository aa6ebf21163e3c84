import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSpellingChecker, type Localized, type Resources, type SpellingChecker } from '../../rules/index.ts';

/** The packed spelling model: beside the bundle, or in `dist/` when the sources run unbundled. */
function modelPath(): string {
  const beside = join(__dirname, 'spelling.bin');
  return existsSync(beside) ? beside : join(__dirname, '..', '..', 'dist', 'spelling.bin');
}

/**
 * The resources of this installation. The spelling model is read when a spelling rule first asks for it, once for the process.
 *
 * @param tell is told when the model cannot be read; spelling then goes on with the rules of syllables and the list of confusions
 */
export function installedResources(tell: (problem: Localized) => void): Resources {
  let checker: SpellingChecker | undefined;
  return { spelling: () => (checker ??= loadChecker(tell)) };
}

function loadChecker(tell: (problem: Localized) => void): SpellingChecker {
  const path = modelPath();
  try {
    return createSpellingChecker(readFileSync(path));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell({ vi: `Không đọc được dữ liệu chính tả ${path}: ${reason}; kiểm tra chính tả kém đầy đủ`, en: `Cannot read the spelling data ${path}: ${reason}; spelling is checked less fully` });
    return createSpellingChecker(undefined);
  }
}
