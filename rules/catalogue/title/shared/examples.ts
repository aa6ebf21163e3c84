import { stateHead } from '../../shared/example-head.ts';

/** A head with the given type name and subject, for the examples of the rules on them. */
export function titled(type: string, subject: string): string {
  return stateHead({ bodies: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH AN', type, subject });
}
