import { compounds } from './confusions/compounds.ts';
import { finals } from './confusions/finals.ts';
import { hookForTilde } from './confusions/hook-for-tilde.ts';
import { initials } from './confusions/initials.ts';
import { tildeForHook } from './confusions/tilde-for-hook.ts';
import { otherTones } from './confusions/tones.ts';
import { vowelMarks } from './confusions/vowel-marks.ts';
import { wordChoice } from './confusions/word-choice.ts';
import type { ConfusionPair } from './types.ts';

/** Every confusion pair (cặp từ dễ lẫn) of the memory, no `wrong` twice. */
export const confusionPairs: readonly ConfusionPair[] = [
  ...compounds,
  ...finals,
  ...hookForTilde,
  ...initials,
  ...tildeForHook,
  ...otherTones,
  ...vowelMarks,
  ...wordChoice,
];
