import type { Range } from 'vscode-languageserver/node';
import { type Place, endOf } from '../../rules/index.ts';
import { rangeOfPlaces } from './positions.ts';

/** Protocol range of a place in the facts of a report, which needs no text of the report. */
export function rangeOfPlace(place: Place): Range {
  return rangeOfPlaces(place, endOf(place));
}
