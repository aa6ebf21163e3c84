import type { Resources } from '../resources.ts';
import { createSpellingChecker, type SpellingChecker } from '../spelling/checker.ts';
import { buildSpellingData } from './build-spelling-sources.ts';

let checker: SpellingChecker | undefined;

/** Resources for tools and tests: the spelling model as the sources give it now, packed at the first question. */
export const toolResources: Resources = { spelling: () => (checker ??= createSpellingChecker(buildSpellingData(process.cwd()))) };
