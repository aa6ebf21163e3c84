import { describe, expect, test } from 'vitest';
import { duplicates, ISO_DATE } from './data-checks.ts';
import { foldTonePlacement } from '../vietnamese/tone-placement.ts';
import { datedWordings, datedWordingsAt, pastMarkers, wordChoices } from './wordings.ts';

describe('wordings', () => {
  test('ids and phrases are unique, dates well formed', () => {
    expect(duplicates([...datedWordings, ...wordChoices].map((row) => row.id))).toEqual([]);
    expect(duplicates([...datedWordings, ...wordChoices].flatMap((row) => row.phrases))).toEqual([]);
    expect(duplicates([...pastMarkers])).toEqual([]);
    for (const row of datedWordings) expect(row.from).toMatch(ISO_DATE);
  });

  test('phrases are lower case; an exception contains a phrase of its row', () => {
    for (const row of [...datedWordings, ...wordChoices]) {
      for (const phrase of row.phrases) expect(phrase).toBe(foldTonePlacement(phrase.toLowerCase()));
      for (const except of row.except) expect(row.phrases.some((phrase) => except.includes(phrase)), except).toBe(true);
    }
  });

  test('what a row recommends is not reported by the row itself, unless an exception covers it', () => {
    for (const row of datedWordings) {
      const to = row.replacement?.toLowerCase() ?? '';
      expect(row.phrases.some((phrase) => to.includes(phrase)) && !row.except.some((except) => to.includes(except)), row.id).toBe(false);
    }
    for (const row of wordChoices) expect(row.phrases.some((phrase) => (row.preferred ?? '').includes(phrase)), row.id).toBe(false);
  });

  test('datedWordingsAt', () => {
    const at = (date: string) => datedWordingsAt(date).map((row) => row.id);
    expect(at('2022-05-01')).toEqual([]);
    expect(at('2022-08-15')).toEqual(['online-service-levels']);
    expect(at('2025-06-30')).not.toContain('province-count');
    expect(at('2025-07-01')).toContain('province-count');
    expect(at('2026-11-01')).toHaveLength(datedWordings.length);
  });
});
