import { regex, SMALL, WORD_END, WORD_START } from '../pattern/regex.ts';
import { beginsAddressee } from './addressee-label.ts';
import type { Block } from './block.ts';
import { findLetterhead } from './letterhead.ts';
import { columnPassages } from './passage.ts';
import { recipientsLabel } from './recipients.ts';
import type { Passage, Sign } from './report.ts';
import { beginsSignature, isSignerName } from './signature.ts';

/** How many blocks from the top may hold the letterhead of a document that has no type line. */
export const LETTERHEAD_REACH = 20;

/** Signs that no other text has; the others (date, addressee, type line) also stand in letters and articles. */
export const OWN_SIGNS: ReadonlySet<Sign> = new Set<Sign>(['national-heading', 'number', 'recipients', 'signature']);

/** The parts of an administrative document that show in the blocks, the type line left out; in the order of a document. */
export function findSigns(blocks: readonly Block[]): readonly Sign[] {
  const own = blocks.filter((block) => !block.content.place.quoted);
  const { nationalName, motto, partyName, numberLine, placeAndDate } = findLetterhead(own.slice(0, LETTERHEAD_REACH));
  const signs: Sign[] = [];
  if ([nationalName, motto, partyName].some((part) => part !== undefined && isLetterheadLine(part))) signs.push('national-heading');
  if (numberLine !== undefined) signs.push('number');
  if (placeAndDate !== undefined && placeAndDate.malformed !== true) signs.push('place-and-date');
  if (own.slice(0, LETTERHEAD_REACH * 2).some((block) => beginsAddressee(block.text))) signs.push('addressee');
  if (own.some(beginsRecipients)) signs.push('recipients');
  if (own.some((block, index) => beginsSignature(block) && isSigned(own.slice(index, index + SIGNATURE_REACH)))) signs.push('signature');
  return signs;
}

/** How far below the mark or title the name of the signer may stand, in blocks. */
const SIGNATURE_REACH = 8;

function isSigned(blocks: readonly Block[]): boolean {
  return columnPassages(blocks).some((line) => isSignerName(line.text));
}

const ARCHIVE_LINE = regex.u`^[-–—+*•]?\s*L[ưƯ]u(?:\s*:)?\s*VT${WORD_END}`;

function beginsRecipients(block: Block): boolean {
  return recipientsLabel(block) !== undefined || ARCHIVE_LINE.test(block.text.trim());
}

/** True for a part written as a letterhead writes it: in capitals, or as the whole of its line. A sentence may name the state as well. */
function isLetterheadLine({ block, start, end, text }: Passage): boolean {
  if (text === text.toUpperCase()) return true;
  const lines = block.lines.filter((each) => each.start < end && start < each.end);
  return lines.every((line) => {
    const [from, to] = [Math.max(line.start, start), Math.min(line.end, end)];
    return !SOMETHING.test(block.text.slice(line.start, from)) && !SOMETHING.test(block.text.slice(to, line.end));
  });
}

/** Anything but blanks, bars of a table and drawn rules. */
const SOMETHING = /[^\s|_*=⎯─–—-]/u;
const SMALL_LETTER = regex.u`[${SMALL}]`;
const FEWEST_WORDS = 4;

/** True for a sentence of running text: it ends like one and has at least four words. */
export function isSentence({ content, text }: Block): boolean {
  if (content.place.kind === 'table-cell' || content.place.quoted) return false;
  const line = text.trim();
  return /[.?!:…]["”)]?$/u.test(line) && SMALL_LETTER.test(line) && line.split(/\s+/u).length >= FEWEST_WORDS;
}

/** Words with which an article or a guide introduces the document it shows. */
const INTRODUCES = regex.iu`
  ${WORD_START}
  (?:
    mẫu\s+(?:báo\s+cáo|văn\s+bản|sau|dưới)|theo\s+mẫu|ví\s+dụ|tham\s+khảo|bạn\s+đọc|hỏi\s+đáp|(?:như\s+)?thế\s+nào|là\s+gì
    |(?:hướng\s+dẫn|cách)\s+(?:cách\s+)?(?:viết|soạn|lập|trình\s+bày|ghi)|^hỏi\s*:|^đáp\s*:|bài\s+viết
  )${WORD_END}`;

/** True when a heading or sentence introduces what follows as an example. */
export function introducesExample(block: Block): boolean {
  if (block.content.place.quoted) return false;
  return (block.content.place.kind === 'heading' || isSentence(block)) && INTRODUCES.test(block.text);
}
