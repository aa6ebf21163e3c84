/** The phrases that the model counts beside the official figures. */
import { collocations } from '../memory/collocations.ts';
import { confusionPairs } from '../memory/confusion-pairs.ts';
import { missingSyllables } from '../memory/missing-syllables.ts';
import { reduplications } from '../memory/reduplications.ts';
import { COMPOUNDS_ONE } from './compounds-one.ts';
import { COMPOUNDS_THREE } from './compounds-three.ts';
import { COMPOUNDS_TWO } from './compounds-two.ts';
import { DICTIONARY_WORDS_ONE } from './dictionary-words-one.ts';
import { DICTIONARY_WORDS_TWO } from './dictionary-words-two.ts';
import { FARM_AND_NATURE } from './farm-and-nature.ts';
import { FIELDS_AND_TERMS } from './fields-and-terms.ts';
import { HOME_AND_WORKS } from './home-and-works.ts';
import { pairings } from './pairings.ts';
import { PEOPLE_AND_TIME } from './people-and-time.ts';
import { THINGS_AND_QUALITIES } from './things-and-qualities.ts';
import { VERBS_AND_OBJECTS } from './verbs-and-objects.ts';

function expand(list: string): string[] {
  return list
    .trim()
    .split(/; |\n/)
    .flatMap((line) => {
      const [head = '', tails = ''] = line.split(': ');
      return tails.split(' ').map((tail) => `${head} ${tail.replaceAll('_', ' ')}`);
    });
}

/** Words of the project's own that a dictionary holds: their syllables belong together wherever they meet. */
export const AUTHORED_WORDS: readonly string[] = [
  ...new Set([
    ...[COMPOUNDS_ONE, COMPOUNDS_TWO, COMPOUNDS_THREE, DICTIONARY_WORDS_ONE, DICTIONARY_WORDS_TWO].flatMap(expand),
    ...reduplications.variedWords,
  ]),
];

/** Words and collocations of the project's own, lower case, without repetition. */
export const AUTHORED_PHRASES: readonly string[] = [
  ...new Set([
    ...collocations,
    ...confusionPairs.flatMap((pair) => pair.right),
    ...missingSyllables.map((entry) => entry.formula.replace(/[[\]]/g, '')),
    ...AUTHORED_WORDS,
    ...[FARM_AND_NATURE, HOME_AND_WORKS, PEOPLE_AND_TIME, VERBS_AND_OBJECTS, FIELDS_AND_TERMS, THINGS_AND_QUALITIES].flatMap(pairings),
  ]),
];
