import type { Block } from '../../../model/block.ts';
import type { Citation } from '../../../model/citation.ts';
import type { CitationFacts } from '../../../model/citations/facts.ts';
import type { Report } from '../../../model/report.ts';
import { CAPITAL, regex, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import { type FirstMention, isOwnBody } from './mentions.ts';

/** True when neither the mention nor the words around it nor an earlier mention name the body that issued the document. */
export function lacksIssuer(report: Report, { citation, earlier }: FirstMention): boolean {
  if (citation.issuer !== undefined || citation.given.issuer || isOwnBody(report, citation) || isIssuedInSentence(report, citation))
    return false;
  return !earlier.some((other) => other.issuer !== undefined || other.actor !== undefined);
}

/** How many mentions back the verb may stand. */
const FARTHEST_VERB = 20;
/** A sentence that begins with the verb speaks of the reporting body: “- Ban hành Kế hoạch số …”. */
const VERB_FIRST = regex.iu`
  (?:^|[.;:…]\s+|^\s*[-–+•]\s*|\n[^\S\n]*)(?:(?:đã|cũng|kịp thời|chủ động|tiếp tục)\s+)*(?:ký\s+)?
  (?:ban hành|ra|xây dựng|phát hành)\s+(?:các\s+|\d+\s+)?$`;

const SENTENCE_ENDS = regex.u`[.!?]\s+[${CAPITAL}]`;

/**
 * True when the sentence says who issued this document, or an earlier one of the same letters: “UBND xã đã ban hành Kế hoạch số …; Kế hoạch
 * số …”, “Ban hành Kế hoạch số …”.
 */
function isIssuedInSentence(report: Report, { block, start, bodyCodes }: Citation): boolean {
  if (isListed(report, block)) return true;
  if (VERB_FIRST.test(block.text.slice(Math.max(0, start - 60), start))) return true;
  const before = block.content.citationFacts.filter((facts) => facts.end <= start).slice(-FARTHEST_VERB);
  const listed = /[;,]\s+(?:và\s+)?$/u.test(block.text.slice(Math.max(0, start - 6), start));
  const joined = listed || /\s(?:và|cùng)\s+(?:các\s+)?$/u.test(block.text.slice(Math.max(0, start - 12), start));
  return before.some(
    (facts) =>
      ((isOfOneBody(facts, bodyCodes) && (facts.actor !== undefined || (joined && facts.issuer === undefined && facts.given.issuer))) ||
        ((listed || facts.bodyCodes.join('-') === bodyCodes.join('-')) &&
          VERB_FIRST.test(block.text.slice(Math.max(0, facts.start - 60), facts.start)))) &&
      !SENTENCE_ENDS.test(block.text.slice(facts.end, start)),
  );
}

/** True when the symbols begin with the letters of the same body; those of a letter name its unit as well: `UBND-KT`. */
function isOfOneBody({ bodyCodes }: CitationFacts, others: readonly string[]): boolean {
  return bodyCodes[0] !== undefined && bodyCodes[0] === others[0];
}

/** A sentence that says who issued the documents listed under it: “UBND xã đã ban hành các văn bản:”. */
const ANNOUNCES = regex.u`${WORD_START}(?:ban\s+hành|tham\s+mưu|xây\s+dựng|phát\s+hành|ký)${WORD_END}[^.;]*:\s*$`;

/** How many items of a list are looked over. */
const LONGEST_LIST = 100;

/** True for an item of a list of documents whose first sentence says that they were issued. */
function isListed(report: Report, block: Block): boolean {
  const kind = block.marker?.kind;
  if (kind !== 'dash' && kind !== 'plus') return false;
  let above = report.blocks[block.index - 1];
  for (let steps = 0; above?.marker?.kind === kind && steps < LONGEST_LIST; steps++) above = report.blocks[above.index - 1];
  return above !== undefined && ANNOUNCES.test(above.text);
}
