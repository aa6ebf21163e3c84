import { describe, expect, it } from 'vitest';
import { confusionPairs } from '../memory/confusion-pairs.ts';
import { analyseSyllable } from '../../vietnamese/syllable.ts';
import { foldTonePlacement } from '../../vietnamese/tone-placement.ts';
import { FARM_AND_NATURE } from './farm-and-nature.ts';
import { HOME_AND_WORKS } from './home-and-works.ts';
import { pairings } from './pairings.ts';
import { PEOPLE_AND_TIME } from './people-and-time.ts';
import { AUTHORED_PHRASES } from './phrases.ts';

const fields = { FARM_AND_NATURE, HOME_AND_WORKS, PEOPLE_AND_TIME };

describe('lexicon notation', () => {
  it('pairs every first part with every second part and leaves phrases as they are', () => {
    expect(pairings('\nphơi|sấy: thóc|ngô hạt\nngã ba|lối rẽ\n')).toEqual(['phơi thóc', 'phơi ngô hạt', 'sấy thóc', 'sấy ngô hạt', 'ngã ba', 'lối rẽ']);
  });
});

describe.each(Object.entries(fields))('lexicon %s', (_name, list) => {
  const entries = [...new Set(pairings(list))];

  it('holds phrases of two syllables or more that Vietnamese can spell, lower case, NFC, old tone placement', () => {
    const odd = entries.filter((entry) => {
      const words = entry.split(' ');
      return words.length < 2 || words.some((word) => analyseSyllable(word) === undefined) || foldTonePlacement(entry.normalize('NFC').toLowerCase()) !== entry;
    });
    expect(odd).toEqual([]);
  });

  it('holds no phrase that the memory calls wrong in every context', () => {
    const wrong = new Set(confusionPairs.filter((pair) => pair.level === 'warning' && pair.not === undefined && pair.need === undefined).map((pair) => pair.wrong));
    expect(entries.filter((entry) => wrong.has(entry))).toEqual([]);
  });

  it('reaches the model whole', () => {
    const known = new Set(AUTHORED_PHRASES);
    expect(entries.filter((entry) => !known.has(entry))).toEqual([]);
  });
});
