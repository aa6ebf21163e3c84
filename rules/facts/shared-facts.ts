import type { FactsEntry } from './parse-facts.ts';

/** Texts that are kept for sharing; beyond that they are kept anew, equal texts then more than once. */
const MOST_SHARED = 200_000;

/**
 * Reads facts back from JSON so that many reports take little memory: what reports of one office have in common (names of bodies,
 * cited documents, codes, settings) is held once, and nothing holds on to the text of a report.
 */
export class SharedFacts {
  readonly #texts = new Map<string, string>();
  readonly #lists = new Map<string, readonly unknown[]>();
  readonly #settings = new Map<string, FactsEntry['settings']>();

  /** The entry that `JSON.stringify` made the text of. Lists of texts and settings may be shared with other entries: not to be changed. */
  read(json: string): FactsEntry {
    const { facts, settings, reportType }: FactsEntry = JSON.parse(json);
    this.#share(facts);
    return {
      facts,
      settings: this.#once(this.#settings, JSON.stringify(settings), settings),
      ...(reportType !== undefined && { reportType: this.#once(this.#texts, reportType, reportType) }),
    };
  }

  #share(value: object): void {
    for (const [name, part] of Object.entries(value)) {
      if (typeof part === 'string') Reflect.set(value, name, this.#once(this.#texts, part, part));
      else if (Array.isArray(part) && typeof (part[0] ?? '') === 'string')
        Reflect.set(value, name, this.#once(this.#lists, part.join('\n'), part));
      else if (typeof part === 'object' && part !== null && name !== 'span') this.#share(part);
    }
  }

  #once<T>(known: Map<string, T>, key: string, value: T): T {
    const shared = known.get(key);
    if (shared !== undefined) return shared;
    if (known.size >= MOST_SHARED) known.clear();
    known.set(key, value);
    return value;
  }
}
