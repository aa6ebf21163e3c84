import { startsWithSmallLetter } from '../pattern/letters.ts';
import { CAPITAL, regex, WORD_END, WORD_START } from '../pattern/regex.ts';
import { beginsAddressee } from './addressee-label.ts';
import type { Block } from './block.ts';
import { headLines } from './head-lines.ts';
import { isLetterheadPart } from './letterhead.ts';
import { parseNumberLine } from './number-line.ts';
import { linePassages, passage } from './passage.ts';
import { parsePlaceAndDate } from './place-and-date.ts';
import type { Passage, Title } from './report.ts';
import { leadingTypeTitle, mistypedTypeTitle, typeTitleOf } from './type-title.ts';

/** How far down the type name may stand: the first 40 lines that are not blank. */
const REACH = 40;

const LONGEST_LINE = 300;

/** A heading that asks or explains, and so is no title of a report. */
const ASKS = regex.iu`[?？]|${WORD_START}(?:là\s+gì|thế\s+nào|ra\s+sao|mẫu\s+báo\s+cáo|báo\s+cáo\s+mẫu)${WORD_END}`;

/** A heading in capitals that goes on with a type name on the next line: “KẾT QUẢ THỰC HIỆN / NGHỊ QUYẾT ĐẠI HỘI …”. */
const GOES_ON = regex.u`(?:^|\s)(?:THỰC HIỆN|TRIỂN KHAI|THI HÀNH|CỦA|THEO|VỀ|GÓP Ý|SỬA ĐỔI|VÀ)$`;

/** The type line found in the head of a document, before its subject is known. */
export interface TypeLine {
  readonly type: Passage;
  readonly typeName: string;
  readonly alone: boolean;
}

/** The lines that may be the type line of a document. */
export interface TypeLines {
  /** Has the form of a type line: in capitals, or “Báo cáo” marked as a heading or below the number or date. */
  readonly formal?: TypeLine;
  /** Is one only in a document that shows other parts: a heading or first line in small letters (`Báo cáo kết quả …`). */
  readonly small?: TypeLine;
}

/** Finds the lines among the first of a document that may be its type line (`BÁO CÁO`). */
export function findTypeLines(blocks: readonly Block[]): TypeLines {
  const lines = headLines(blocks.slice(0, REACH * 2)).slice(0, REACH);
  const formal = formalTypeLine(lines);
  const small = smallTypeLine(lines);
  return { ...(formal === undefined ? {} : { formal }), ...(small === undefined ? {} : { small }) };
}

function formalTypeLine(lines: readonly Passage[]): TypeLine | undefined {
  for (const [i, line] of lines.entries()) {
    const typeName = typeTitleOf(line.text);
    if (typeName === undefined || GOES_ON.test(lines[i - 1]?.text ?? '')) continue;
    if (isUpperCase(line.text) || (isMarked(line.block) && typeName.startsWith('BÁO CÁO'))) return { type: line, typeName, alone: true };
  }
  for (const [i, line] of lines.entries()) {
    if (GOES_ON.test(lines[i - 1]?.text ?? '')) continue;
    const typeName = leadingTypeTitle(line.text);
    const marked = line.block.content.place.headingDepth === 1 || line.block.content.bold || isUpperCase(line.text);
    if (
      typeName !== undefined &&
      marked &&
      startsInCapitals(line.text, typeName) &&
      line.block.marker === undefined &&
      line.text.length < LONGEST_LINE &&
      !ASKS.test(line.text)
    ) {
      return { type: passage(line.block, line.start, line.start + typeName.length), typeName, alone: false };
    }
  }
  for (const line of lines) {
    const typeName = mistypedTypeTitle(line.text);
    if (typeName !== undefined && line.block.marker === undefined) return { type: line, typeName, alone: true };
  }
  return typeLineBelowNumber(lines);
}

/** “Báo cáo” in small letters alone on a line, below the number or the date. */
function typeLineBelowNumber(lines: readonly Passage[]): TypeLine | undefined {
  const head = lines.findIndex((line) => /^Số\s*[:\d…./]|ngày.*tháng.*năm/u.test(line.text));
  if (head < 0) return undefined;
  for (const line of lines.slice(head + 1)) {
    const typeName = line.text.startsWith('Báo cáo') && line.block.marker === undefined ? typeTitleOf(line.text) : undefined;
    if (typeName !== undefined) return { type: line, typeName, alone: true };
  }
  return undefined;
}

/**
 * A type name in small letters, alone or with the subject on its line: a heading, a bold line, or a line of its own. Of types other
 * than reports only a marked line that holds nothing else.
 */
function smallTypeLine(lines: readonly Passage[]): TypeLine | undefined {
  for (const line of lines) {
    const { block, text } = line;
    const { place } = block.content;
    if (block.marker !== undefined || place.kind === 'table-cell' || text.length >= LONGEST_LINE) continue;
    const alone = typeTitleOf(text);
    if (alone !== undefined && (isMarked(block) || /^(?:Báo cáo|BÁO CÁO)/u.test(text))) return { type: line, typeName: alone, alone: true };
    if (/[.:;,!…]$/u.test(text) || ASKS.test(text) || !/^(?:Báo cáo|BÁO CÁO)\s/u.test(text)) continue;
    const typeName = leadingTypeTitle(text);
    if (typeName === undefined || !(isMarked(block) || block.lines.length <= 2)) continue;
    return { type: passage(block, line.start, line.start + typeName.length), typeName, alone: false };
  }
  return undefined;
}

function isUpperCase(text: string): boolean {
  return text === text.toUpperCase();
}

function isMarked({ content }: Block): boolean {
  return content.place.kind === 'heading' || content.bold;
}

function startsInCapitals(text: string, typeName: string): boolean {
  return isUpperCase(text.slice(0, typeName.length));
}

const OPENING = regex.u`^(?:Thực\s+hiện|Căn\s+cứ|Theo|Triển\s+khai|Để|Nhằm|Ngày|Trong|Xét|Được|Qua|Tiếp\s+theo|Năm)${WORD_END}`;

/** The subject (trích yếu) right under the type line: rest of its line, rest of its block, or the next one or two blocks. */
export function findTitle(blocks: readonly Block[], line: TypeLine): { title: Title; end: number } {
  const { type } = line;
  const subject: Passage[] = [];
  const rest = passage(type.block, type.end, type.block.text.length);
  if (rest.text !== '' && !/^[-–—_*.:\s]*$/u.test(rest.text)) {
    for (const part of linePassages([type.block])) {
      const cut = passage(type.block, Math.max(part.start, type.end), part.end);
      const isOther = parsePlaceAndDate(cut) ?? parseNumberLine(cut);
      if (cut.text !== '' && part.end > type.end && isOther === undefined) subject.push(cut);
    }
  }
  let end = type.block.index + 1;
  for (let i = end; i < blocks.length && i < type.block.index + 5; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    // A part of the letterhead that stands too low is no part of the subject.
    if (/^[-–—_*\s]*$/u.test(block.text) || isLetterheadPart(block)) {
      end = i + 1;
      continue;
    }
    const above = subject.length === 0 ? linesAboveText(block) : undefined;
    if (above !== undefined) {
      subject.push(...above);
      end = i + 1;
      break;
    }
    if (!continuesSubject(block, subject, blocks[i + 1])) break;
    for (const part of linePassages([block])) subject.push(part);
    end = i + 1;
  }
  const subjectText = subject
    .map((p) => p.text)
    .join(' ')
    .replace(/\s+/gu, ' ');
  return { title: { ...line, subject, subjectText }, end };
}

/** A line drawn under the subject, a legal basis or an item below it. */
const BELOW_SUBJECT = regex.u`^(?:[-–—_=⎯─*]{3,}|\u200b*\s*[-–+]\s.*|Căn\s+cứ${WORD_END}.*)$`;
/** The sentence that opens minutes: where and when those present met. */
const OPENS_MINUTES = regex.iu`
  ^(?:Hội\s+nghị|Cuộc\s+họp|Phiên\s+họp|Buổi\s+(?:họp|làm\s+việc)|Hôm\s+nay|Vào\s+(?:lúc|hồi)|Thời\s+gian)${WORD_END}
  [^\n]{0,60}(?:\d\s?(?:giờ|h\d|g\d)|ngày\s+\d)`;

/** The first lines of a block in which text follows the subject without a blank line; undefined where none does. */
function linesAboveText(block: Block): readonly Passage[] | undefined {
  if (block.marker !== undefined || block.lines.length < 2 || block.content.place.kind === 'table-cell') return undefined;
  const lines = linePassages([block]);
  const at = lines.findIndex(({ text }, i) => i > 0 && (BELOW_SUBJECT.test(text) || OPENS_MINUTES.test(text)));
  const above = lines.slice(0, at);
  const last = above[above.length - 1];
  if (last === undefined || at < 1 || last.end > LONGEST_LINE || /[.:;]$/u.test(last.text) || beginsAddressee(block.text)) return undefined;
  // In capitals stands who issues a decision, above its legal bases.
  return OPENING.test(block.text) || above.every(({ text }) => isUpperCase(text)) ? undefined : above;
}

const SENTENCE_ENDS = regex.u`[.!?]\s+[${CAPITAL}]`;

function continuesSubject(block: Block, before: readonly Passage[], next: Block | undefined): boolean {
  const { text } = block;
  if (block.marker !== undefined || text.length > 600 || beginsAddressee(text)) return false;
  if (text.endsWith(':') || text.includes('như sau')) return false;
  const first = before[0];
  const marked = block.content.bold || block.content.italic || block.content.place.kind === 'heading';
  // “Kết quả năm 2026;” goes on in the next line; “Căn cứ …;” is bold only by accident.
  if (
    text.endsWith(';') &&
    (first !== undefined || next === undefined || !startsWithSmallLetter(next.text) || !(marked || text.length <= 160))
  )
    return false;
  if (first === undefined) {
    if (marked) return true;
    if (!/[.]$/u.test(text)) return text.length <= 400;
    // With a full stop it is the subject only when it is short, one sentence, and something else opens the report.
    return text.length <= 200 && !OPENING.test(text) && !SENTENCE_ENDS.test(text) && next !== undefined;
  }
  const previous = before[before.length - 1];
  if (previous === undefined || /[.]$/u.test(previous.text)) return false;
  if (marked && previous.block.content.place.kind === block.content.place.kind && block.content.bold === previous.block.content.bold)
    return text.length <= 200;
  return startsWithSmallLetter(text) && text.length <= 160 && !/[.]$/u.test(text);
}
