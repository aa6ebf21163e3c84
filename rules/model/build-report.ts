import { hasLetter } from '../pattern/letters.ts';
import { regex, WORD_END } from '../pattern/regex.ts';
import type { Regime } from '../vocabulary.ts';
import { everyMatch } from '../text/every-match.ts';
import type { SourceText } from '../text/source-text.ts';
import { addresseeLabelLength, beginsAddressee } from './addressee-label.ts';
import { appendixHeading } from './appendix-heading.ts';
import { attachmentStart } from './attachment.ts';
import { Block, type BlockRole } from './block.ts';
import type { BlockContent } from './block-content.ts';
import { assembleCitations } from './citations/assemble.ts';
import { isRealDate, isoDate } from './civil-date.ts';
import { formLines } from './form-lines.ts';
import { declared } from './front-matter.ts';
import { withoutIndentQuotes } from './indent-quotes.ts';
import { findLetterhead, isLetterheadPart, namesPartyBody } from './letterhead.ts';
import { columnPassages, passage } from './passage.ts';
import { keyOf, opensRecipients, readRecipients, recipientsLabel } from './recipients.ts';
import type { Appendix, FrontMatter, Letterhead, Passage, Recipients, Report, SignatureBlock } from './report.ts';
import { recognise } from './recognise.ts';
import { buildSections } from './sections.ts';
import { beginsSignature, findSignature } from './signature.ts';
import { findTitle, type TypeLine } from './title.ts';

/** A block before its role is known. */
export interface PlacedContent {
  readonly content: BlockContent;
  /** Offset of the block's raw text in the source. */
  readonly start: number;
}

/** What decides the assembly besides the text. */
export interface AssemblyOptions {
  readonly regime: 'auto' | Regime;
  /** Type of report that the settings name for the files of the folder. */
  readonly reportType?: string;
}

/** Where the parts of the document begin, as block indexes; a missing part has the index of what follows it. */
interface Zones {
  readonly contentStart: number;
  readonly footerStart: number;
  readonly appendixStart: number;
}

const ENDS_TEXT = /\.\s?\/\s?\.\s*$|(?<![\d.])\/\.\s*$/u;
const END_MARK = /\.\s?\/\s?\.|(?<![\d.])\/\.\s*$/gu;

/**
 * Assembles the blocks of a text to a report: finds every component by its form, in whatever order the page was flattened, and gives
 * each block its role. Never fails; what is not there stays undefined.
 */
export function buildReport(
  source: SourceText,
  contents: readonly PlacedContent[],
  frontMatter: FrontMatter | undefined,
  options: AssemblyOptions,
): Report {
  const draft = withoutIndentQuotes(contents).map((c, index) => new Block(c.content, c.start, index, 'other'));
  const { recognition, typeLine } = recognise(draft, frontMatter, options.reportType !== undefined);
  const common = { source, recognition, ...(frontMatter === undefined ? {} : { frontMatter }) };
  if (recognition.readAs === 'text') return { ...common, ...readAsText(draft) };

  const head = findHead(draft, typeLine);
  const zones = findZones(draft, head.subjectEnd);
  const roles = assignRoles(draft, zones, head.end, head.typeIndex, head.subjectEnd);
  const blocks = draft.map((b) => new Block(b.content, b.start, b.index, roles[b.index] ?? 'other'));
  const above = findLetterhead(blocks.slice(0, head.letterheadEnd));
  const misplaced = findMisplaced(above, blocks, head, zones);
  const letterhead: Letterhead = {
    ...above,
    ...(misplaced.numberLine === undefined ? {} : { numberLine: misplaced.numberLine }),
    ...(misplaced.placeAndDate === undefined ? {} : { placeAndDate: misplaced.placeAndDate }),
  };
  const title = typeLine === undefined ? undefined : findTitle(blocks, placedIn(blocks, typeLine)).title;
  const addressee = addresseeIn(blocks);
  const prose = blocks.slice(zones.contentStart, zones.footerStart).filter(({ role }) => PROSE.has(role));
  const closing = prose.find((b) => b.role === 'closing');
  const footer = readFooter(footerOf(blocks, zones));
  const date = reportDate(letterhead, frontMatter);
  return {
    ...common,
    blocks,
    isReport: true,
    regime: options.regime === 'auto' ? regimeOf(letterhead, footer.signature) : options.regime,
    letterhead,
    misplaced,
    ...(title === undefined ? {} : { title }),
    ...(addressee === undefined ? {} : { addressee }),
    legalBases: blocks.filter((b) => b.role === 'legal-basis'),
    opening: prose.filter((b) => b.role === 'opening'),
    sections: buildSections(prose.filter((b) => b.role !== 'opening')),
    content: prose,
    ...(closing === undefined ? {} : { closing }),
    endMarks: endMarksIn(blocks.slice(zones.contentStart, zones.appendixStart)),
    ...footer,
    appendices: appendicesIn(blocks.slice(zones.appendixStart)),
    citations: assembleCitations(blocks.filter((b) => b.role !== 'letterhead')),
    ...(date === undefined ? {} : { date }),
  };
}

const PROSE: ReadonlySet<BlockRole> = new Set(['opening', 'body', 'form', 'closing']);

/** Where the head of a document ends, as block indexes: letterhead, type name, subject. */
interface Head {
  /** Behind the last block that holds nothing but letterhead. */
  readonly end: number;
  /** Behind the last block that may hold a part of the letterhead: the type name may end one. */
  readonly letterheadEnd: number;
  /** The block of the type name. */
  readonly typeIndex?: number;
  /** Behind the subject; `end` where there is no type name. */
  readonly subjectEnd: number;
}

function findHead(blocks: readonly Block[], line: TypeLine | undefined): Head {
  if (line === undefined) {
    const end = letterheadEnd(blocks);
    return { end, letterheadEnd: end, subjectEnd: end };
  }
  const typeIndex = line.type.block.index;
  return {
    end: typeIndex,
    letterheadEnd: hasLetter(line.type.block.text.slice(0, line.type.start)) ? typeIndex + 1 : typeIndex,
    typeIndex,
    subjectEnd: findTitle(blocks, line).end,
  };
}

/** How far below the subject a part of the letterhead is still looked for, in blocks. */
const BELOW_SUBJECT = 3;

/** The parts that `above` lacks, below the type name and in the closing part; without a type name there is no below. */
function findMisplaced(above: Letterhead, blocks: readonly Block[], { typeIndex, subjectEnd }: Head, zones: Zones): Report['misplaced'] {
  const { nationalName, motto, partyName, numberLine, placeAndDate } = above;
  if (typeIndex === undefined || ((nationalName ?? partyName) && (motto ?? partyName) && numberLine && placeAndDate)) return {};
  const reach = Math.min(subjectEnd + BELOW_SUBJECT, zones.footerStart);
  const below = blocks.slice(typeIndex, reach).filter((block) => block.index === typeIndex || isLetterheadPart(block));
  const low = findLetterhead([...below, ...blocks.slice(zones.footerStart, zones.appendixStart).filter(isLetterheadPart)]);
  return {
    ...(nationalName === undefined && partyName === undefined && low.nationalName !== undefined ? { nationalName: low.nationalName } : {}),
    ...(motto === undefined && partyName === undefined && low.motto !== undefined ? { motto: low.motto } : {}),
    ...(numberLine === undefined && low.numberLine !== undefined ? { numberLine: low.numberLine } : {}),
    ...(placeAndDate === undefined && low.placeAndDate !== undefined && low.placeAndDate.place !== ''
      ? { placeAndDate: low.placeAndDate }
      : {}),
  };
}

/** The type line in blocks whose roles are known. */
function placedIn(blocks: readonly Block[], line: TypeLine): TypeLine {
  const block = blocks[line.type.block.index];
  return block === undefined ? line : { ...line, type: { ...line.type, block } };
}

/** What is read in a text that is no report: its citations. */
function readAsText(blocks: readonly Block[]): Omit<Report, 'source' | 'frontMatter' | 'recognition'> {
  return {
    blocks,
    isReport: false,
    regime: 'state',
    letterhead: { issuingBody: [] },
    misplaced: {},
    legalBases: [],
    opening: [],
    sections: [],
    content: [],
    endMarks: [],
    appendices: [],
    citations: assembleCitations(blocks),
  };
}

/** Without a type name: the letterhead ends after its last component among the first blocks, and before the foot of a short letter. */
function letterheadEnd(blocks: readonly Block[]): number {
  let end = 0;
  for (const block of blocks.slice(0, 20)) {
    if (end > 0 && (ENDS_TEXT.test(block.text) || opensRecipients(block, blocks))) break;
    const head = findLetterhead([block]);
    if (head.nationalName ?? head.motto ?? head.numberLine ?? head.placeAndDate) end = block.index + 1;
  }
  return end;
}

/** The zones of the document's own text, found first; what is attached behind it moves none of them. */
function findZones(blocks: readonly Block[], contentStart: number): Zones {
  const end = attachmentStart(blocks, contentStart, (block) => isIssuingAuthority(block, blocks));
  return findOwnZones(blocks.slice(0, end), contentStart);
}

function findOwnZones(blocks: readonly Block[], contentStart: number): Zones {
  const content = blocks.slice(contentStart);
  const label = content.findLast((b) => isRunning(b) && opensRecipients(b, blocks));
  const marks = content.filter((b) => ENDS_TEXT.test(b.text)).map((b) => b.index);
  // A stray end mark may stand earlier in the text, and annexes may carry their own: the one that counts is the last before the recipients.
  const lastMark = (label === undefined ? marks[0] : marks.findLast((index) => index < label.index)) ?? -1;
  const lastSection = content.findLast((b) => isNumbered(b))?.index ?? contentStart;
  let firstFooter = blocks.length;
  const from = lastMark >= 0 ? lastMark + 1 : contentStart;
  for (const block of blocks.slice(from)) {
    if (!isRunning(block)) continue;
    if (opensRecipients(block, blocks) || (beginsSignature(block) && !isIssuingAuthority(block, blocks))) {
      firstFooter = block.index;
      break;
    }
    if (lastMark >= 0 && block.index - lastMark > 3 && block.index < lastSection) break;
  }
  // What follows the end mark and is no annex belongs to the closing part even when its form is not recognised.
  let appendixStart = blocks.length;
  for (const block of blocks.slice(Math.min(firstFooter, blocks.length))) {
    if (appendixHeading(block) !== undefined) {
      appendixStart = block.index;
      break;
    }
  }
  if (firstFooter === blocks.length) {
    const annex = blocks.slice(from).find((b) => appendixHeading(b) !== undefined && b.text === b.text.toUpperCase());
    if (annex !== undefined && lastMark >= 0) return { contentStart, footerStart: annex.index, appendixStart: annex.index };
  }
  return { contentStart, footerStart: firstFooter, appendixStart };
}

/** The line of a decision or regulation that names who issues it, above its căn cứ: “CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH AN”. */
function isIssuingAuthority(block: Block, blocks: readonly Block[]): boolean {
  return blocks.slice(block.index + 1, block.index + 3).some((next) => LEGAL_BASIS.test(next.textAfterMarker));
}

function isNumbered(block: Block): boolean {
  const { marker, place } = block.content;
  return marker !== undefined && marker.kind !== 'dash' && marker.kind !== 'plus' && marker.kind !== 'star' && place.kind !== 'table-cell';
}

/** True for a block of the document itself, which is neither quoted nor a footnote. */
function isRunning({ content: { place } }: Block): boolean {
  return !place.quoted && !place.footnote;
}

const LEGAL_BASIS = regex.u`^Căn\s+cứ${WORD_END}`;

function assignRoles(
  blocks: readonly Block[],
  zones: Zones,
  headEnd: number,
  typeIndex: number | undefined,
  subjectEnd: number,
): BlockRole[] {
  const roles: BlockRole[] = blocks.map((b) => (b.index < headEnd ? 'letterhead' : 'body'));
  if (typeIndex !== undefined) roles[typeIndex] = 'title';
  for (let i = (typeIndex ?? headEnd) + 1; i < subjectEnd; i++) roles[i] = 'subject';
  let inAddressee = false;
  let inOpening = true;
  for (const block of blocks.slice(zones.contentStart, zones.footerStart)) {
    if (beginsAddressee(block.text) && inOpening) {
      roles[block.index] = 'addressee';
      inAddressee = true;
      continue;
    }
    if (inAddressee && block.marker?.kind === 'dash' && inOpening) {
      roles[block.index] = 'addressee';
      continue;
    }
    inAddressee = false;
    const { marker, place } = block.content;
    const bullet = marker !== undefined && (marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'star');
    if (inOpening && ((marker !== undefined && !bullet) || place.kind === 'heading')) inOpening = false;
    if (inOpening)
      roles[block.index] = LEGAL_BASIS.test(block.textAfterMarker) && !/như\s+sau\s*:$/u.test(block.text) ? 'legal-basis' : 'opening';
  }
  for (const block of formLines(blocks.slice(zones.contentStart, zones.footerStart)))
    if (roles[block.index] === 'body' || roles[block.index] === 'opening') roles[block.index] = 'form';
  const last = lastProse(blocks, zones);
  if (
    last !== undefined &&
    roles[last.index] === 'body' &&
    last.marker === undefined &&
    /^(?:Trên\s+đây|Trên\s+đây\s+là|Với\s+|Kính\s+báo\s+cáo|.{0,80}(?:kính\s+)?báo\s+cáo)/iu.test(last.text)
  ) {
    roles[last.index] = 'closing';
  }
  const footer = footerOf(blocks, zones);
  for (const block of footer) roles[block.index] = 'footer';
  const at = footer.findIndex((b) => recipientsLabel(b) !== undefined);
  const read = at < 0 ? undefined : readRecipients(footer, at);
  if (read !== undefined) {
    for (const item of [read.recipients.label, ...read.recipients.items]) roles[item.block.index] = 'recipients';
  }
  for (const block of footer) if (roles[block.index] === 'footer' && beginsSignature(block)) roles[block.index] = 'signature';
  for (let i = zones.appendixStart; i < blocks.length; i++) roles[i] = 'appendix';
  return roles;
}

/** The blocks of the closing part. Footnotes whose text stands among them do not belong to it. */
function footerOf(blocks: readonly Block[], zones: Zones): readonly Block[] {
  return blocks.slice(zones.footerStart, zones.appendixStart).filter(({ content }) => !content.place.footnote);
}

function lastProse(blocks: readonly Block[], zones: Zones): Block | undefined {
  const content = blocks.slice(zones.contentStart, zones.footerStart).filter((b) => b.content.place.kind !== 'table-cell');
  return content.findLast((b) => /\/\.\s*$/u.test(b.text)) ?? content[content.length - 1];
}

function readFooter(blocks: readonly Block[]): { recipients?: Recipients; signature?: SignatureBlock } {
  const at = blocks.findIndex((b) => recipientsLabel(b) !== undefined);
  const read = at < 0 ? undefined : readRecipients(blocks, at);
  const lines = columnPassages(blocks).filter((line) => read === undefined || !read.consumed.has(keyOf(line)));
  const signature = findSignature(lines);
  return { ...(read === undefined ? {} : { recipients: read.recipients }), ...(signature === undefined ? {} : { signature }) };
}

function addresseeIn(blocks: readonly Block[]): { label: Passage; items: readonly Passage[] } | undefined {
  const own = blocks.filter((b) => b.role === 'addressee');
  const first = own[0];
  if (first === undefined) return undefined;
  const label = passage(first, 0, addresseeLabelLength(first.text));
  const rest = passage(first, label.end, first.text.length);
  const items = own.slice(1).map((b) => passage(b, 0, b.text.length));
  return { label, items: rest.text === '' ? items : [rest, ...items] };
}

function endMarksIn(blocks: readonly Block[]): Passage[] {
  const out: Passage[] = [];
  for (const block of blocks) {
    for (const match of everyMatch(END_MARK, block.text)) out.push(passage(block, match.index, match.index + match[0].length));
  }
  return out;
}

function appendicesIn(blocks: readonly Block[]): Appendix[] {
  const out: { heading: Passage; number?: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const heading = appendixHeading(block);
    if (heading !== undefined) {
      const { length, number } = heading;
      out.push({ heading: passage(block, 0, length), ...(number === undefined ? {} : { number }), blocks: [] });
    } else out[out.length - 1]?.blocks.push(block);
  }
  return out;
}

/** Names of committees and units of the Party, in capitals. */
const PARTY_BODY = regex.u`^(?:ĐẢNG (?:ỦY|UỶ|BỘ)|TỈNH (?:ỦY|UỶ)|THÀNH (?:ỦY|UỶ)|CHI BỘ)${WORD_END}`;

/**
 * Party form when the Party name heads the document or its number has Party form without any state component beside it; with both
 * headings, when the issuing body is one of the Party.
 */
function regimeOf(head: Letterhead, signature: SignatureBlock | undefined): Regime {
  if (head.partyName !== undefined && PARTY_BODY.test(head.issuingBody[0]?.text ?? '')) return 'party';
  if (head.nationalName !== undefined || head.motto !== undefined) return 'state';
  if (head.partyName !== undefined || namesPartyBody(head)) return 'party';
  if (head.numberLine !== undefined) return head.numberLine.form;
  return signature?.lines.some((line) => line.mark?.includes('/') === true) === true ? 'party' : 'state';
}

function reportDate(head: Letterhead, matter: FrontMatter | undefined): string | undefined {
  const line = head.placeAndDate;
  if (line?.iso !== undefined) return line.iso;
  const given = declared(matter, 'ngay');
  if (given !== undefined) {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/u.exec(given);
    const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(given);
    const [year, month, day] = iso !== null ? [iso[1], iso[2], iso[3]] : local !== null ? [local[3], local[2], local[1]] : [];
    if (year !== undefined && isRealDate(Number(year), Number(month), Number(day)))
      return isoDate({ year: Number(year), month: Number(month), day: Number(day) });
  }
  if (line?.year?.length !== 4) return undefined;
  const month = line.month === undefined ? 1 : Number(line.month);
  const day = line.day === undefined ? 1 : Number(line.day);
  return isRealDate(Number(line.year), month, day) ? isoDate({ year: Number(line.year), month, day }) : undefined;
}
