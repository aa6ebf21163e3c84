import type { BlockContent } from '../model/block-content.ts';
import { hasLetter } from '../pattern/letters.ts';

/** A rule as far as the words tell that concern it. */
interface Concerned {
  readonly mentions?: readonly string[];
}

/** Rules of one lint, cheap to ask about block after block. */
export class RulesByWords<R extends { readonly rule: Concerned }> {
  private readonly ofSigns: readonly R[];

  constructor(private readonly all: readonly R[]) {
    this.ofSigns = all.filter(({ rule: { mentions } }) => mentions?.every((words) => hasLetter(words)) !== true);
  }

  /** The rules that may have something to say about a block; {@link isConcerned} tells of each. Every second cell of a table is a number, about which few have. */
  about(content: BlockContent): readonly R[] {
    return hasLetter(content.text) ? this.all : this.ofSigns;
  }
}

/** True when a block holds one of the words that a rule asks for, or the rule asks for none. */
export function isConcerned({ mentions }: Concerned, { plain }: BlockContent): boolean {
  if (mentions === undefined) return true;
  for (let i = 0; i < mentions.length; i++) if (plain.includes(mentions[i] ?? '')) return true;
  return false;
}
