import { describe, expect, it } from 'vitest';
import { collocationFields, collocations } from './collocations.ts';
import { confusionPairs } from './confusion-pairs.ts';
import { missingSyllables } from './missing-syllables.ts';
import { names } from './names.ts';
import { reduplications } from './reduplications.ts';
import { splitOrJoinedWords } from './split-joined.ts';

const LETTERS = /^[aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]+$/u;
const NEW_TONE_STYLE = /o[àáảãạèéẻẽẹ](?![a-zà-ỹ])|(?<!q)u[ỳýỷỹỵ](?![a-zà-ỹ])/u;

/** The text between ⟦ and ⟧; fails when there is not exactly one such span. */
function marked(example: string): string {
  const spans = [...example.matchAll(/⟦([^⟧]*)⟧/gu)];
  expect(spans, example).toHaveLength(1);
  return spans[0]?.[1] ?? '';
}

function unmarked(example: string): string {
  return example.replace(/[⟦⟧]/gu, '');
}

/** Words and punctuation marks, lower case, each padded by a space, so that phrases can be searched on whole syllables. */
function padded(text: string): string {
  return ` ${text.toLocaleLowerCase('vi').replace(/([,.;:!?()"“”/-])/gu, ' $1 ').trim().replace(/\s+/gu, ' ')} `;
}

function occurrences(text: string, phrase: string): { before: string; after: string }[] {
  const haystack = padded(text);
  const needle = padded(phrase);
  const found: { before: string; after: string }[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    found.push({ before: haystack.slice(0, at + 1), after: haystack.slice(at + needle.length - 1) });
  }
  return found;
}

function isSilenced(before: string, wrong: string, after: string, phrases: readonly string[]): boolean {
  const text = before + padded(wrong).trim() + after;
  const start = before.length;
  const end = text.length - after.length;
  return phrases.some((phrase) => {
    const needle = padded(phrase);
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      const phraseStart = at + 1;
      const phraseEnd = at + needle.length - 1;
      if (phraseStart <= end + 1 && phraseEnd >= start - 1) {
        return true;
      }
    }
    return false;
  });
}

function syllablesOf(text: string): string[] {
  return text.split(' ').filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/** The base letters of a spelling without spaces or tone marks, which a stray space may have moved. */
function skeleton(spelling: string): string {
  return spelling.replace(/ /gu, '').normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '').normalize('NFC');
}

function isNeeded(before: string, after: string, phrases: readonly string[]): boolean {
  const left = padded(syllablesOf(before).slice(-4).join(' '));
  const right = padded(syllablesOf(after).slice(0, 4).join(' '));
  return phrases.some((phrase) => left.includes(padded(phrase)) || right.includes(padded(phrase)));
}

function duplicates(phrases: readonly string[]): string[] {
  const seen = new Set<string>();
  return phrases.filter((phrase) => (seen.has(phrase) ? true : !seen.add(phrase)));
}

function allStrings(value: unknown): string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allStrings) : [];
}

describe('confusion pairs', () => {
  it('are at least 300 and no wrong phrase stands twice', () => {
    expect(confusionPairs.length).toBeGreaterThanOrEqual(300);
    expect(duplicates(confusionPairs.map((pair) => pair.wrong))).toEqual([]);
  });

  it.each(confusionPairs)('$wrong → $right', (pair) => {
    expect(marked(pair.example).toLocaleLowerCase('vi')).toBe(pair.wrong);
    expect(pair.right).not.toContain(pair.wrong);
    expect(pair.right.length).toBeGreaterThan(0);
    for (const right of pair.right) {
      for (const syllable of right.replace(/,/gu, '').split(' ')) {
        expect(syllable).toMatch(LETTERS);
      }
    }
    const firing = occurrences(unmarked(pair.example), pair.wrong);
    expect(firing.length).toBeGreaterThan(0);
    expect(
      firing.some(
        ({ before, after }) =>
          !isSilenced(before, pair.wrong, after, pair.not ?? []) &&
          (pair.need === undefined || isNeeded(before, after, pair.need)),
      ),
    ).toBe(true);
    for (const { before, after } of occurrences(pair.counter, pair.wrong)) {
      const silenced = isSilenced(before, pair.wrong, after, pair.not ?? []);
      const lacking = pair.need !== undefined && !isNeeded(before, after, pair.need);
      expect(silenced || lacking, pair.counter).toBe(true);
    }
  });

  it('that name two readings tell them apart in a note', () => {
    const hints = confusionPairs.filter((pair) => pair.note !== undefined);
    expect(hints.length).toBeGreaterThanOrEqual(15);
  });
});

describe('missing syllables', () => {
  it('are at least 90 and no formula stands twice', () => {
    expect(missingSyllables.length).toBeGreaterThanOrEqual(90);
    expect(duplicates(missingSyllables.map((entry) => entry.formula))).toEqual([]);
  });

  it.each(missingSyllables)('$formula', (entry) => {
    expect(entry.formula).toMatch(/^[^[\]]*\[[^[\]]+\][^[\]]*$/u);
    const broken = entry.formula.replace(/\[[^\]]*\]/u, '').replace(/\s+/gu, ' ').replace(/ ,/gu, ',').trim();
    expect(marked(entry.example).toLocaleLowerCase('vi')).toBe(broken);
    for (const syllable of entry.formula.replace(/[[\],]/gu, '').split(' ')) {
      if (syllable !== '-') {
        expect(syllable).toMatch(LETTERS);
      }
    }
    for (const { before, after } of occurrences(entry.counter, broken)) {
      const follows = (entry.notBefore ?? []).some((phrase) => after.startsWith(padded(phrase)));
      const precedes = (entry.notAfter ?? []).some((phrase) => before.endsWith(padded(phrase)));
      expect(follows || precedes, entry.counter).toBe(true);
    }
    const [firing] = occurrences(unmarked(entry.example), broken);
    expect((entry.notBefore ?? []).some((phrase) => firing?.after.startsWith(padded(phrase)))).toBe(false);
    expect((entry.notAfter ?? []).some((phrase) => firing?.before.endsWith(padded(phrase)))).toBe(false);
  });
});

describe('split or joined words', () => {
  it('are at least 60 and no wrong spelling stands twice or is a confusion pair', () => {
    expect(splitOrJoinedWords.length).toBeGreaterThanOrEqual(60);
    const wrong = splitOrJoinedWords.map((entry) => entry.wrong);
    expect(duplicates([...wrong, ...confusionPairs.map((pair) => pair.wrong)])).toEqual([]);
  });

  it.each(splitOrJoinedWords)('$wrong → $right', (entry) => {
    expect(marked(entry.example).toLocaleLowerCase('vi')).toBe(entry.wrong);
    expect(entry.wrong).not.toBe(entry.right);
    expect(skeleton(entry.wrong)).toBe(skeleton(entry.right));
    expect(occurrences(entry.counter, entry.wrong)).toEqual([]);
  });
});

describe('collocations', () => {
  it('are at least 3,500, none twice in any field', () => {
    expect(collocations.length).toBeGreaterThanOrEqual(3_500);
    expect(duplicates(collocations)).toEqual([]);
  });

  it.each(Object.entries(collocationFields))('%s: 2 to 7 Vietnamese syllables each', (_field, phrases) => {
    for (const phrase of phrases) {
      const syllables = phrase.replace(/ - /gu, ' ').split(' ');
      expect(syllables.length, phrase).toBeGreaterThanOrEqual(2);
      expect(syllables.length, phrase).toBeLessThanOrEqual(7);
      for (const syllable of syllables) {
        expect(syllable, phrase).toMatch(LETTERS);
      }
    }
  });

  it('hold no phrase that the memory calls wrong', () => {
    const wrong = confusionPairs
      .filter((pair) => pair.level === 'warning')
      .map((pair) => ({ pair, needle: padded(pair.wrong) }));
    const found = collocations.flatMap((phrase) => {
      const text = padded(phrase);
      return wrong
        .filter(({ needle }) => text.includes(needle))
        .map(({ pair }) => pair)
        .filter((pair) =>
          occurrences(phrase, pair.wrong).some(
            ({ before, after }) =>
              !isSilenced(before, pair.wrong, after, pair.not ?? []) &&
              (pair.need === undefined || isNeeded(before, after, pair.need)),
          ),
        )
        .map((pair) => `${phrase}: ${pair.wrong}`);
    });
    expect(found).toEqual([]);
  });
});

describe('reduplications', () => {
  const { doubledWords, variedWords, boundaryRepeats } = reduplications;

  it('are at least 200 words, no phrase twice across the lists', () => {
    expect(doubledWords.length).toBeGreaterThanOrEqual(200);
    expect(boundaryRepeats.length).toBeGreaterThanOrEqual(200);
    expect(duplicates([...doubledWords, ...variedWords, ...boundaryRepeats])).toEqual([]);
  });

  it('repeat a syllable exactly where they say so', () => {
    const repeats = (phrase: string): boolean => {
      const syllables = phrase.split(' ');
      return syllables.some((syllable, index) => syllable === syllables[index + 1]);
    };
    expect([...doubledWords, ...boundaryRepeats].filter((phrase) => !repeats(phrase))).toEqual([]);
    expect(variedWords.filter(repeats)).toEqual([]);
  });
});

describe('names', () => {
  it.each(Object.entries(names))('%s: lower case, none twice', (_kind, entries) => {
    expect(duplicates(entries)).toEqual([]);
    expect(entries.filter((entry: string) => entry !== entry.toLocaleLowerCase('vi'))).toEqual([]);
  });

  it('are one syllable each for middle and given names', () => {
    expect([...names.middleNames, ...names.givenNames].filter((name) => !LETTERS.test(name))).toEqual([]);
  });
});

describe('all tables', () => {
  const everything = allStrings([
    confusionPairs,
    missingSyllables,
    splitOrJoinedWords,
    collocationFields,
    reduplications,
    names,
  ]);

  it('are in NFC', () => {
    expect(everything.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('place tone marks in the old style', () => {
    expect(everything.filter((text) => NEW_TONE_STYLE.test(text.toLocaleLowerCase('vi')))).toEqual([]);
  });
});
