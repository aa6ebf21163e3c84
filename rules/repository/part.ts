import type { ReportFacts } from '../facts/report-facts.ts';
import { facet, type FacetName, readFacet } from './facets.ts';
import type { CitedDocument, Mention } from './gather.ts';
import { isOneDocument } from './identity.ts';
import type { OwnDocument, Repository } from './repository.ts';

/** Reports that are compared with one another, and what they share. A rule sees one part at a time and nothing else of the repository. */
export class RepositoryPart {
  /** What the reports share: a key (`citations`, `number`), year and symbol (`series`), folder and short form (`abbreviation`). */
  readonly value: string;
  readonly #repository: Repository;
  readonly #name: FacetName;
  readonly #cited = new Map<Mention, readonly OwnDocument[]>();
  #documents: readonly CitedDocument[] | undefined;
  #numbered: readonly OwnDocument[] | undefined;
  #own: readonly OwnDocument[] | undefined;

  constructor(repository: Repository, name: FacetName) {
    this.#repository = repository;
    this.#name = name;
    this.value = readFacet(name).value;
  }

  /** In a part of `abbreviation`: the short form. */
  get word(): string {
    return this.value.slice(this.value.lastIndexOf('|') + 1);
  }

  /** The reports of the part, in order of their paths. */
  get reports(): readonly ReportFacts[] {
    return this.#repository.having(this.#name);
  }

  /** In a part of `citations`: the documents cited under its number. */
  get documents(): readonly CitedDocument[] {
    return (this.#documents ??= this.#repository.documentsOf(this.value));
  }

  /** In a part of `number` and of `series`: its reports as documents, in order of their paths. */
  get own(): readonly OwnDocument[] {
    return (this.#own ??= this.#repository.ownHaving(this.#name));
  }

  /** In a part of `citations`: the reports that a mention means, by number, body, date and subject. */
  reportsCitedBy(mention: Mention): readonly OwnDocument[] {
    let found = this.#cited.get(mention);
    if (found === undefined) {
      this.#numbered ??= this.#repository.ownHaving(facet('number', this.value));
      found = this.#numbered.filter((own) => own.report !== mention.report && isOneDocument(mention, own));
      this.#cited.set(mention, found);
    }
    return found;
  }

  /** The reports with date, year and symbol of a mention of the part, whatever their number. */
  reportsOfDay(mention: Mention): readonly OwnDocument[] {
    return this.#repository.reportsOfDay(mention);
  }
}
