/**
 * Why a word is no correctly written Vietnamese syllable, and what may have been meant.
 */
import { FOREIGN_SYLLABLES } from '../vietnamese/foreign-syllables.ts';
import { matchCase, stripTones, TONE_NAMES, TONE_NAMES_EN, type StrippedWord, type Tone } from '../vietnamese/letters.ts';
import { isStopRime } from '../vietnamese/rimes.ts';
import { analyseSyllable, composeLetters, skeleton } from '../vietnamese/syllable.ts';
import { decodeTelex, decodeVni } from '../vietnamese/typing-keys.ts';

/** What is wrong with the way a word is written. */
export type SyllableFaultKind =
  'misplaced-mark' | 'several-marks' | 'stop-tone' | 'onset-spelling' | 'typing-keys' | 'repeated-letter' | 'impossible';

/** A spelling fault of one word with its explanation. */
export interface SyllableFault {
  readonly kind: SyllableFaultKind;
  /** Possible right forms, letter case of the input, NFC, old tone placement, best first. Empty when none is known. */
  readonly fixes: readonly string[];
  /** True when the rules leave exactly one right form. */
  readonly certain: boolean;
  readonly message: { readonly vi: string; readonly en: string };
}

function joinFixes(fixes: readonly string[]): string {
  return fixes.slice(0, 3).join(' / ');
}

function severalMarks(word: string, stripped: StrippedWord): SyllableFault | undefined {
  const tones = [...new Set(stripped.marks.map((mark) => mark.tone))];
  const fixes = tones.flatMap((tone) => composeLetters(stripped.letters, tone) ?? []);
  if (fixes.length === 0) return undefined;
  const named = stripped.marks.map((mark) => TONE_NAMES[mark.tone] ?? '').join(', ');
  return {
    kind: 'several-marks',
    fixes,
    certain: fixes.length === 1,
    message: {
      vi: `một âm tiết chỉ mang một dấu thanh, ở đây có ${String(stripped.marks.length)} (${named}): ${word} → ${joinFixes(fixes)}`,
      en: `a syllable takes one tone mark, here are ${String(stripped.marks.length)}: ${word} → ${joinFixes(fixes)}`,
    },
  };
}

function misplacedMark(word: string, stripped: StrippedWord, tone: Tone): SyllableFault | undefined {
  const fix = composeLetters(stripped.letters, tone);
  if (fix === undefined) return undefined;
  return {
    kind: 'misplaced-mark',
    fixes: [fix],
    certain: true,
    message: {
      vi: `dấu ${TONE_NAMES[tone] ?? ''} đặt sai chữ: ${word} → ${fix}`,
      en: `the ${TONE_NAMES_EN[tone] ?? ''} mark stands on the wrong letter: ${word} → ${fix}`,
    },
  };
}

function stopTone(word: string, stripped: StrippedWord, rime: string): SyllableFault {
  const coda = rime.endsWith('ch') ? 'ch' : rime.slice(-1);
  const fixes = ([5, 2] as const).flatMap((tone) => composeLetters(stripped.letters, tone) ?? []);
  return {
    kind: 'stop-tone',
    fixes,
    certain: false,
    message: {
      vi: `âm tiết tận cùng bằng “${coda}” chỉ mang dấu sắc hoặc dấu nặng: ${word} → ${joinFixes(fixes)}`,
      en: `a syllable ending in “${coda}” takes only the acute or the dot: ${word} → ${joinFixes(fixes)}`,
    },
  };
}

/** Respellings of the onset: what was written, what the rule asks for before this rime, and the rule in words. */
const ONSET_RULES: readonly { readonly wrong: RegExp; readonly right: string; readonly vi: string; readonly en: string }[] = [
  { wrong: /^ngh(?=[aăâoôơuư])/, right: 'ng', vi: 'trước a, o, u viết “ng”', en: '“ng” is written before a, o, u' },
  { wrong: /^ng(?=[eêiy])/, right: 'ngh', vi: 'trước e, ê, i viết “ngh”', en: '“ngh” is written before e, ê, i' },
  { wrong: /^gh(?=[aăâoôơuư])/, right: 'g', vi: 'trước a, o, u viết “g”', en: '“g” is written before a, o, u' },
  { wrong: /^g(?=[eê])/, right: 'gh', vi: 'trước e, ê viết “gh”', en: '“gh” is written before e, ê' },
  { wrong: /^k(?=[aăâôơư]|o(?![aăe])|u(?![âêyơ]))/, right: 'c', vi: 'trước a, o, u viết “c”', en: '“c” is written before a, o, u' },
  { wrong: /^c(?=[eêiy])/, right: 'k', vi: 'trước e, ê, i, y viết “k”', en: '“k” is written before e, ê, i, y' },
  { wrong: /^[ck][ou](?=[aăâeêy])/, right: 'qu', vi: 'âm “c” đứng trước âm đệm viết “qu”', en: '“qu” is written before a glide' },
  { wrong: /^q(?!u)/, right: 'qu', vi: 'chữ “q” luôn đi với “u”', en: '“q” is always followed by “u”' },
  { wrong: /^f/, right: 'ph', vi: 'âm “phờ” viết “ph”', en: 'this sound is written “ph”' },
  { wrong: /^z/, right: 'd', vi: 'tiếng Việt không dùng chữ “z”', en: 'Vietnamese does not use “z”' },
];

function onsetSpelling(word: string, stripped: StrippedWord, tone: Tone): SyllableFault | undefined {
  for (const rule of ONSET_RULES) {
    if (!rule.wrong.test(stripped.letters)) continue;
    const fix = composeLetters(stripped.letters.replace(rule.wrong, rule.right), tone);
    if (fix === undefined) continue;
    return {
      kind: 'onset-spelling',
      fixes: [fix],
      certain: true,
      message: { vi: `${rule.vi}: ${word} → ${fix}`, en: `${rule.en}: ${word} → ${fix}` },
    };
  }
  return undefined;
}

function repeatedLetter(word: string, stripped: StrippedWord, tone: Tone): SyllableFault | undefined {
  const single = stripped.letters.replace(/([a-zăâđêôơư])\1+/g, '$1');
  if (single === stripped.letters) return undefined;
  const tones: readonly Tone[] = tone === 0 && isStopRime(skeleton(single)?.rime ?? '') ? [5, 2] : [tone];
  const fixes = tones.flatMap((each) => composeLetters(single, each) ?? []);
  if (fixes.length === 0) return undefined;
  return {
    kind: 'repeated-letter',
    fixes,
    certain: fixes.length === 1,
    message: { vi: `thừa chữ lặp lại: ${word} → ${joinFixes(fixes)}`, en: `a letter is repeated: ${word} → ${joinFixes(fixes)}` },
  };
}

function typingKeys(word: string, telex: boolean): SyllableFault | undefined {
  const decoded = telex ? decodeTelex(word) : decodeVni(word);
  if (decoded === undefined) return undefined;
  const method = telex ? 'Telex' : 'VNI';
  return {
    kind: 'typing-keys',
    fixes: [decoded.word],
    certain: decoded.keys > 1 || /[^a-z0-9]/.test(word) || (!telex && /[0-9][a-z]/.test(word)),
    message: {
      vi: `còn sót phím gõ ${method}: ${word} → ${decoded.word}`,
      en: `${method} keys are left in the word: ${word} → ${decoded.word}`,
    },
  };
}

function examineLower(word: string): SyllableFault | undefined {
  if (/[0-9]/.test(word)) return typingKeys(word, false);
  const stripped = stripTones(word);
  if (stripped === undefined) return undefined;
  const found = skeleton(stripped.letters);
  const tone = stripped.marks[0]?.tone ?? 0;
  if (stripped.marks.length > 1) {
    const fault = severalMarks(word, stripped);
    if (fault !== undefined) return fault;
  } else if (found !== undefined) {
    if (isStopRime(found.rime) && tone !== 2 && tone !== 5) return stopTone(word, stripped, found.rime);
    if (tone !== 0) return misplacedMark(word, stripped, tone);
  }
  return (
    onsetSpelling(word, stripped, tone) ??
    typingKeys(word, true) ??
    repeatedLetter(word, stripped, tone) ?? {
      kind: 'impossible',
      fixes: [],
      certain: false,
      message: { vi: `“${word}” không phải âm tiết tiếng Việt`, en: `“${word}” is no Vietnamese syllable` },
    }
  );
}

/**
 * Looks for the fault of one word (letters, or letters and digits for left-over VNI keys), in NFC or NFD and in any case.
 * @returns undefined when the word is a right syllable in either tone placement, an accepted foreign word, or not made of
 * letters that could form a syllable.
 */
export function examineSyllable(word: string): SyllableFault | undefined {
  if (word.length === 0 || word.length > 40) return undefined;
  const nfc = word.normalize('NFC');
  const lower = nfc.toLowerCase();
  if (FOREIGN_SYLLABLES.has(lower) || analyseSyllable(lower) !== undefined) return undefined;
  const fault = examineLower(lower);
  if (fault === undefined || lower === nfc) return fault;
  const fixes = fault.fixes.map((fix) => matchCase(fix, nfc));
  const cased = (text: string): string =>
    fault.fixes.reduce((out, fix, i) => out.replaceAll(fix, fixes[i] ?? fix), text.replaceAll(lower, nfc));
  return { ...fault, fixes, message: { vi: cased(fault.message.vi), en: cased(fault.message.en) } };
}
