import { stateHead } from '../../shared/example-head.ts';

/** A head with the given line of place and date, for the examples of the rules on it. */
export function dated(dateLine: string): string {
  return stateHead({ dateLine });
}
