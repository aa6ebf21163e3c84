import type { CitationFacts } from './facts.ts';
import { citationKey } from './key.ts';

/** The words between the first number of a list and the last, whose symbol holds for all: “số 87, 88 và 89-KL/TU”. */
const SHARED_NUMBERS =
  /^(?:\s*(?:[,;]|(?:,\s*)?(?:và|hoặc|cùng))\s*(?:số\s+)?\d{1,5}[a-zđ]?){0,30}\s*(?:[,;]|(?:,\s*)?(?:và|hoặc|cùng))\s*$/u;
/** How far the symbol may stand behind the first number. */
const FARTHEST_SYMBOL = 240;

const BETWEEN = /^\s*(?:[,;]|(?:[,;]\s*)?(?:và|hoặc|cùng))\s*(?:các\s+)?$/iu;

/** A longer row of numbers is a table, in which nothing is shared; it also bounds the work on any text. */
const LONGEST = 50;

/**
 * Marks mentions that stand in one list (“các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND ngày … của …”): a later member without type word
 * takes the type of the list, and what only the last member spells out counts as given for the members before it.
 * `found` is in order; `text` is the visible text they were found in.
 */
export function withListContext(text: string, found: readonly CitationFacts[]): CitationFacts[] {
  const out: CitationFacts[] = [];
  let chain: CitationFacts[] = [];
  let shares = false;
  for (const [i, facts] of found.entries()) {
    const last = chain.at(-1);
    if (
      last === undefined ||
      chain.length >= LONGEST ||
      (!shares && (!BETWEEN.test(text.slice(last.end, Math.min(facts.start, last.end + 20))) || facts.start - last.end > 12))
    ) {
      out.push(...sharedDetails(text, chain));
      chain = [];
    }
    const whole = withSharedSymbol(text, facts, found[i + 1]);
    shares = whole !== undefined;
    chain.push(whole ?? facts);
  }
  out.push(...sharedDetails(text, chain));
  return out;
}

/** A number without symbol that is the first of a list whose last number has it: with that symbol; undefined when it is none. */
function withSharedSymbol(text: string, facts: CitationFacts, next: CitationFacts | undefined): CitationFacts | undefined {
  if (facts.form !== 'unnumbered' || facts.number === '' || facts.year !== undefined || facts.end !== facts.code.end) return undefined;
  if (next === undefined || next.form === 'unnumbered' || next.type !== undefined || next.start - facts.end > FARTHEST_SYMBOL)
    return undefined;
  if (!SHARED_NUMBERS.test(text.slice(facts.end, next.start))) return undefined;
  const { form, symbol, typeCode, bodyCodes, year } = next;
  return {
    ...facts,
    form,
    symbol,
    bodyCodes,
    ...(typeCode === undefined ? {} : { typeCode }),
    ...(year === undefined ? {} : { year }),
    key: citationKey({ number: facts.number, year, symbol }),
  };
}

function sharedDetails(text: string, chain: readonly CitationFacts[]): CitationFacts[] {
  if (chain.length < 2) return [...chain];
  let typeName: string | undefined;
  return chain.map((facts, i) => {
    const continues = facts.type === undefined && typeName !== undefined;
    typeName = facts.typeName ?? typeName;
    const later = chain.slice(i + 1);
    const other = later.findIndex(
      (next, j) =>
        next.type !== undefined &&
        (next.typeName !== facts.typeName ||
          next.bodyCodes.join('-') !== facts.bodyCodes.join('-') ||
          text.slice((chain[i + j] ?? facts).end, next.start).includes(';')),
    );
    const sameType = other < 0 ? later : later.slice(0, other);
    // Documents of one body in a row name it once; members under different symbols may well have different issuers.
    const sameBody = chain.filter(
      (member) => member !== facts && (sameType.includes(member) || member.bodyCodes.join('-') === facts.bodyCodes.join('-')),
    );
    const given = {
      date: facts.given.date || (facts.date === undefined && sameType.some((member) => member.date !== undefined)),
      issuer: facts.given.issuer || sameBody.some((member) => member.issuer !== undefined || member.given.issuer),
      subject:
        facts.given.subject ||
        later.some((member) => member.subject !== undefined) ||
        (continues && chain.some((member) => member.subject !== undefined || member.given.subject)),
    };
    return continues && typeName !== undefined ? { ...facts, typeName, continuesList: true, given } : { ...facts, given };
  });
}
