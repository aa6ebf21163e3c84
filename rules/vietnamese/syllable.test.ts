import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TONES } from './letters.ts';
import { isLegalPair, joinOnset, ONSETS, RIMES } from './rimes.ts';
import { analyseSyllable, composeSyllable, enumerateSyllables, isSyllable, skeleton, syllableKey } from './syllable.ts';
import { examineSyllable } from '../spelling/syllable-fault.ts';
import { decodeTelex, decodeVni } from './typing-keys.ts';

describe('analysis', () => {
  it('splits the letters of every syllable behind the longest onset', () => {
    const longest = new Map<string, { onset: string; rime: string }>();
    for (const onset of ONSETS) {
      for (const rime of RIMES) {
        const letters = joinOnset(onset, rime);
        if (isLegalPair(onset, rime) && (longest.get(letters)?.onset.length ?? -1) < onset.length) longest.set(letters, { onset, rime });
      }
    }
    expect(longest.size).toBeGreaterThan(2000);
    for (const [letters, parts] of longest) expect(skeleton(letters)).toMatchObject(parts);
    expect(['ngan', 'gh', 'qu', 'g', 'ngiê', 'giing', 'quu'].map((letters) => skeleton(letters)?.onset)).toEqual([
      'ng',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['nghiêng', { onset: 'ngh', glide: '', nucleus: 'iê', coda: 'ng', tone: 0 }],
    ['Hoàng', { onset: 'h', glide: 'o', nucleus: 'a', coda: 'ng', tone: 1 }],
    ['thủy', { onset: 'th', glide: 'u', nucleus: 'y', coda: '', tone: 3 }],
    ['quyết', { onset: 'qu', glide: '', nucleus: 'yê', coda: 't', tone: 2 }],
    ['giếng', { onset: 'gi', glide: '', nucleus: 'iê', coda: 'ng', tone: 2 }],
    ['già', { onset: 'gi', glide: '', nucleus: 'a', coda: '', tone: 1 }],
    ['người', { onset: 'ng', glide: '', nucleus: 'ươ', coda: 'i', tone: 1 }],
    ['khuya', { onset: 'kh', glide: 'u', nucleus: 'ya', coda: '', tone: 0 }],
    ['của', { onset: 'c', glide: '', nucleus: 'ua', coda: '', tone: 3 }],
    ['ngoằn', { onset: 'ng', glide: 'o', nucleus: 'ă', coda: 'n', tone: 1 }],
  ])('%s', (word, parts) => {
    expect(analyseSyllable(word)).toMatchObject(parts);
    expect(analyseSyllable(word.normalize('NFD'))).toMatchObject(parts);
  });

  it.each([
    'kỹ',
    'kĩ',
    'gìn',
    'xoong',
    'goòng',
    'thuở',
    'khuỷu',
    'ngoéo',
    'quýt',
    'quỵt',
    'uỷ',
    'ủy',
    'yêu',
    'ỉ',
    'huỳnh',
    'buýt',
    'xuyến',
  ])('accepts %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['', 'nứơc', 'cac', 'kủa', 'nghành', 'gề', 'hòan', 'tiếêng', 'x', 'ngữờ', 'iên', 'a'.repeat(10_000)])('rejects %s', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('merges free spellings in the key', () => {
    expect(['kỹ', 'kĩ', 'hoá', 'Hóa', 'quí', 'quý', 'y', 'ý'].map(syllableKey)).toEqual(['kĩ', 'kĩ', 'hóa', 'hóa', 'quý', 'quý', 'y', 'ý']);
  });

  it('composes what it analyses, and enumerates each syllable once', () => {
    const all = [...enumerateSyllables()];
    expect(new Set(all).size).toBe(all.length);
    for (const word of all) {
      const parts = analyseSyllable(word);
      expect(parts === undefined ? undefined : composeSyllable(parts)).toBe(word);
    }
  });

  it('analyses every composition back to its parts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ONSETS),
        fc.constantFrom(...RIMES),
        fc.constantFrom(...TONES),
        fc.constantFrom('old', 'new'),
        (onset, rime, tone, style) => {
          const word = composeSyllable({ onset, rime, tone }, style === 'old' ? 'old' : 'new');
          fc.pre(word !== undefined);
          const back = analyseSyllable(word ?? '');
          expect(back?.tone).toBe(tone);
          expect(back === undefined ? undefined : composeSyllable(back)).toBe(composeSyllable({ onset, rime, tone }));
        },
      ),
    );
  });
});

describe('faults', () => {
  it.each([
    ['nứơc', 'misplaced-mark', ['nước']],
    ['hòan', 'misplaced-mark', ['hoàn']],
    ['Thúôc', 'misplaced-mark', ['Thuốc']],
    ['luât', 'stop-tone', ['luật', 'luất']],
    ['hơp', 'stop-tone', ['hợp', 'hớp']],
    ['nghành', 'onset-spelling', ['ngành']],
    ['ngị', 'onset-spelling', ['nghị']],
    ['kủa', 'onset-spelling', ['của']],
    ['cế', 'onset-spelling', ['kế']],
    ['tieesng', 'typing-keys', ['tiếng']],
    ['đươjc', 'typing-keys', ['được']],
    ['d9i', 'typing-keys', ['đi']],
    ['tie61ng', 'typing-keys', ['tiếng']],
    ['quyềnn', 'repeated-letter', ['quyền']],
    ['nữớc', 'several-marks', ['nước']],
  ])('%s is %s', (word, kind, fixes) => {
    expect(examineSyllable(word)).toMatchObject({ kind, fixes });
    expect(examineSyllable(word.normalize('NFD'))).toMatchObject({ kind, fixes });
  });

  it('explains itself in both languages', () => {
    expect(examineSyllable('nứơc')?.message).toEqual({
      vi: 'dấu sắc đặt sai chữ: nứơc → nước',
      en: 'the acute mark stands on the wrong letter: nứơc → nước',
    });
    expect(examineSyllable('NỨƠC')?.message.vi).toBe('dấu sắc đặt sai chữ: NỨƠC → NƯỚC');
  });

  it.each(['Đắk', 'Krông', 'Pleiku', 'Hrê', 'gươl', 'rôn', 'hoá', 'hóa', 'Uỷ', '', '12', 'a'.repeat(10_000), '’'])(
    'leaves %s alone',
    (word) => {
      expect(examineSyllable(word)).toBeUndefined();
    },
  );

  it('never throws and offers only right syllables', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâáàeêếioôơớuưựynghctrdđ0123456789\u0301\u0323 -') }), (word) => {
        for (const fix of examineSyllable(word)?.fixes ?? []) expect(isSyllable(fix)).toBe(true);
      }),
    );
  });
});

describe('typing keys', () => {
  it.each([
    ['ddieeuf', 'điều', 3],
    ['nguwowif', 'người', 2],
    ['tieengs', 'tiếng', 2],
    ['hoaf', 'hòa', 1],
    ['thuwcj', 'thực', 2],
  ])('Telex %s', (keys, word, kinds) => {
    expect(decodeTelex(keys)).toEqual({ word, keys: kinds });
  });
  it.each([
    ['d9ie62u', 'điều', 3],
    ['nguoi72', 'người', 2],
    ['tru7o7ng2', 'trường', 2],
    ['m2', undefined, 0],
    ['covid19', undefined, 0],
  ])('VNI %s', (keys, word, kinds) => {
    expect(decodeVni(keys)).toEqual(word === undefined ? undefined : { word, keys: kinds });
  });
  it.each(['tiếng', 'ban', 'windows', ''])('finds no keys in %s', (word) => {
    expect(decodeTelex(word)).toBeUndefined();
  });
});
