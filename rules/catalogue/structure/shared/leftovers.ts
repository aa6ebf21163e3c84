import type { ProtectedToken } from '../../../model/tokens.ts';
import { firstEndingAfter } from '../../../text/range-at.ts';
import { standsAt } from '../../../text/stands-at.ts';
import type { Block } from '../../../model/block.ts';
import { findQuotations, insideQuotation } from '../../../model/citations/quotation.ts';
import { anyOf, CAPITAL, LETTER, regex, TOKEN_END, TOKEN_START, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import { everyMatch } from '../../../text/every-match.ts';

/**
 * What a leftover is: an instruction of the outline to take out, a note of a drafter to a colleague, a blank to fill in, an instruction in the middle
 * of a sentence (`likely`), or one in a sentence about another document, which may be meant (`doubtful`).
 */
export type LeftoverKind = 'instruction' | 'note' | 'blank' | 'likely' | 'doubtful';

/** Outline or template text left in a block, as a range of its visible text. */
export interface Leftover {
  readonly start: number;
  readonly end: number;
  readonly kind: LeftoverKind;
}

const INSTRUCTION = regex.gu`
  \(
  (?:
    nêu\s+${anyOf('rõ|cụ thể|ngắn gọn|tóm tắt')}|ghi\s+${anyOf('rõ|cụ thể|đầy đủ|chú nội dung')}|điền\s
    |liệt\s+kê(?!\s+(?:tại|ở|trong|theo|chi\s+tiết))|trình\s+bày\s+${anyOf('rõ|cụ thể|ngắn gọn')}
  )[^()]*\)`;
const IF_ANY = /\(\s*nếu\s+có\s*\)/gu;
const SQUARE = regex.gu`
  \[\s*
  (?:
    …|\.{3,}
    |${anyOf('tên|ghi|nêu|điền|nội dung|đơn vị|cơ quan|địa danh|họ tên|thời gian|ngày|số|chèn')}${WORD_END}
     [^\]\n]{0,80}
  )\s*\]`;
/** What one drafter asks of another. */
const TASK = anyOf(
  'bổ sung|cập nhật|kiểm tra|xem lại|rà lại|rà soát|đối chiếu|xác minh|hoàn thiện|viết|sửa|thêm|bớt|bỏ|hỏi|chờ|đợi|đang chờ|xin|lấy|thay|cần|chưa có số|chưa có số liệu|số liệu của|lưu ý|chỗ này|đoạn này|phần này|còn thiếu|thiếu',
);
/** Words between square brackets that begin with a task or hold one: `[Phòng Kế hoạch cập nhật số vốn]`. */
const SQUARE_NOTE = regex.gu`
  \[(?=[^\[\]\n]{4,120}\])
  (?:\s*${TASK}|[^\[\]\n]{1,50}\s${anyOf('bổ sung|cập nhật|kiểm tra lại|xem lại|rà lại|rà soát lại|hoàn thiện|cung cấp|cho số liệu|gửi số liệu|viết tiếp|sẽ')})
  ${WORD_END}[^\[\]\n]*\]`;
/** The same between round brackets, where only a person's task and few words of a drafter can be told from the writer's own addition. */
const ROUND_NOTE = regex.gu`
  \(
  (?:
    ${anyOf('xem lại|kiểm tra lại|rà lại|rà soát lại|chờ số liệu|đang chờ số liệu|chờ bổ sung|sẽ bổ sung sau|bổ sung sau|cập nhật sau|bổ sung số liệu|cập nhật số liệu|cần bổ sung|cần cập nhật|cần kiểm tra lại|cần xem lại|viết tiếp|viết thêm')}
    |${anyOf('anh|chị|em|bạn|cô|chú|đ/c|đồng chí')}\s[^()\d\n]{1,30}\s${anyOf('bổ sung|cập nhật|xem lại|kiểm tra lại|viết|viết tiếp|cho số|gửi số|cung cấp số')}
  )
  (?:\s[^()\d\n]{1,60})?\)`;
/** A paragraph or cell of nothing but a drafter's words. */
const BARE_NOTE = regex.u`^${anyOf('xem lại|kiểm tra lại|bổ sung sau|cập nhật sau|viết sau|chờ số liệu|đang chờ số liệu|cần bổ sung|cần kiểm tra lại|cần xem lại')}${WORD_END}[^.;:\n]{0,40}$`;
const NOTES = [
  ['[', SQUARE_NOTE],
  ['(', ROUND_NOTE],
] as const;
/** A bare note is no longer than this. */
const LONGEST_BARE = 80;
const ANGLE = regex.gu`<(?:…|\.{3,}|(?=[^<>\n]{0,60}[${LETTER}])[${LETTER}…][^<>\n]{0,60})>`;
/** A sentence about a document that states something may hold such a bracket as well. */
const DOCUMENT = regex.iu`
  ${WORD_START}
  ${anyOf('biên bản|văn bản|thông báo|kết luận|phiếu|kế hoạch|hồ sơ|trả lời|giải trình|báo cáo|quyết định|danh sách|bảng kê|nhật ký|giấy|ban hành|mẫu|tờ trình|quy chế|quy định|nghị quyết|công văn|tờ khai')}${WORD_END}`;
const DOTS = /(?<=^|[\s:(“"])(?:…{2,}|\.{5,}|_{4,})/gmu;
const UNIT = regex.source`\s?%|\s${anyOf('tỷ|triệu|đồng|người|hộ|ha|km|vụ|lượt|hồ sơ|văn bản|cuộc|tấn|tập thể|cá nhân')}${WORD_END}`;
const DOT_BEFORE_UNIT = regex.gu`(?<=\s)(?:…|\.{3,4})(?=${UNIT})`;
/** Dots at the start of a text that {@link leftoversOf} takes for a blank before a unit. */
export const FILLED_BY_LEFTOVER = regex.u`^…(?:${UNIT})`;
/** Crosses behind figures and a dot hide part of a number on purpose: `0912.345.xxx`. */
const CROSSES = regex.gu`(?<![${LETTER}\d]|\d[.\-\s])(?:x{3,}|X{4,})${TOKEN_END}`;
const FOREIGN = regex.gu`${TOKEN_START}(?:TODO|TBD|FIXME|[Ll]orem\s+ipsum)${TOKEN_END}|\(\?+\)|\?{3,}|#(?:REF|VALUE|DIV\/0|NAME)[!?]|#N\/A`;
const FORM_NUMBER = regex.u`^mẫu(?:\s+số)?(?:\s*:)?\s*\d{1,2}(?:[.\-/][${LETTER}\d]{1,6})*\.?$`;
/** A sentence that asks someone to state something may hold such a bracket. */
const REQUEST = regex.iu`${WORD_START}(?:đề\s+nghị|yêu\s+cầu|phải|cần|báo\s+cáo\s+bằng|hướng\s+dẫn|gửi)${WORD_END}`;

/** Leftovers of one block in order, never overlapping. */
export function leftoversOf(block: Block): Leftover[] {
  const { text, plain } = block.content;
  const form = FORM_NUMBER.exec(plain.trim());
  if (form !== null) return [{ start: plain.indexOf(form[0]), end: plain.indexOf(form[0]) + form[0].length, kind: 'instruction' }];
  const quoted = insideQuotation(findQuotations(text));
  let taken: Uint8Array | undefined;
  const out: Leftover[] = [];
  const add = (start: number, end: number, kind: LeftoverKind): void => {
    taken ??= new Uint8Array(text.length);
    if (taken.subarray(start, end).includes(1)) return;
    if (quoted(start) && quoted(end - 1)) return;
    if (holdsToken(block.content.tokens, start, end)) return;
    taken.fill(1, start, end);
    out.push({ start, end, kind });
  };
  for (const match of everyMatch(IF_ANY, plain)) {
    if (standsApart(block, match.index, match.index + match[0].length) || isTitle(block))
      add(match.index, match.index + match[0].length, 'instruction');
  }
  for (const match of everyMatch(INSTRUCTION, plain)) {
    const end = match.index + match[0].length;
    if (standsApart(block, match.index, end) || isTitle(block)) add(match.index, end, 'instruction');
    else {
      const before = sentenceBefore(text, match.index);
      if (!REQUEST.test(before)) add(match.index, end, DOCUMENT.test(before) ? 'doubtful' : 'likely');
    }
  }
  const bare = plain.length > LONGEST_BARE ? undefined : BARE_NOTE.exec(plain.slice(block.marker?.contentStart ?? 0).trim())?.[0];
  if (bare !== undefined) add(plain.indexOf(bare), plain.indexOf(bare) + bare.length, 'note');
  for (const [sign, pattern] of NOTES) {
    for (const match of plain.includes(sign) ? everyMatch(pattern, plain) : []) {
      const end = match.index + match[0].length;
      if (!isLabelOfLink(plain, end)) add(match.index, end, 'note');
    }
  }
  for (const match of everyMatch(SQUARE, plain)) add(match.index, match.index + match[0].length, 'instruction');
  for (const match of everyMatch(ANGLE, text)) {
    const end = match.index + match[0].length;
    if (isPlaceholder(match[0]) && !isNamingPattern(text, match.index, end)) add(match.index, end, 'instruction');
  }
  for (const match of everyMatch(FOREIGN, text)) add(match.index, match.index + match[0].length, 'instruction');
  for (const match of everyMatch(CROSSES, text)) add(match.index, match.index + match[0].length, 'blank');
  if (block.content.place.kind !== 'table-cell' && !isDrawnLine(text)) {
    const inDrawnLine = drawnLinesOf(text);
    for (const pattern of [DOTS, DOT_BEFORE_UNIT]) {
      for (const match of everyMatch(pattern, text)) {
        const end = match.index + match[0].length;
        if (!inDrawnLine(match.index) && !isLeader(text, match.index, end) && !isDateOrNumber(text, match.index, end))
          add(match.index, end, 'blank');
      }
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** A bracket right before another is the label of a link whose address was cut off, or of a reference. */
function isLabelOfLink(text: string, end: number): boolean {
  return /^[([:]/u.test(text.slice(end, end + 1));
}

/** A letter that Vietnamese has and codes do not. */
const VIETNAMESE = /[À-ỹ]/u;
const SECRET = regex.u`^<(?:mật\s+khẩu|mã\s+(?:khóa|khoá|bí\s+mật|truy\s+cập)|khóa|khoá)${WORD_END}`;

/** Words in the place of a name; a directive of a program or a secret left out on purpose is none. */
function isPlaceholder(bracket: string): boolean {
  return /[…]|\.{3}/u.test(bracket) || (VIETNAMESE.test(bracket) && !SECRET.test(bracket.toLowerCase()));
}

const JOINED_BEFORE = /[>\w]\s?[-–_.\/]\s?$/u;
const JOINED_BEHIND = /^\s?[-–_.\/]\s?[<\w]/u;

/** One of several brackets that show how names are made up: `<năm> - <tên đơn vị>`. */
function isNamingPattern(text: string, start: number, end: number): boolean {
  return JOINED_BEFORE.test(text.slice(Math.max(0, start - 4), start)) || JOINED_BEHIND.test(text.slice(end, end + 4));
}

/** So many dots by themselves, “…” being three, fill a line to write on by hand. */
const HAND = 90;

/** So many dots behind a heading lead to a number of a page. */
const LEADER = 20;
const PAGE_BEHIND = /^[ \t]*(?:(?:\d{1,3}|[ivx]{1,5})[ \t]*)?(?:\n|$)/iu;

/** The dots of a table of contents: many behind words at the end of a line, with a number of a page or without. A blank follows a label. */
function isLeader(text: string, start: number, end: number): boolean {
  if (text.slice(start, end).replaceAll('…', '...').length < LEADER || !PAGE_BEHIND.test(text.slice(end, end + 16))) return false;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trimEnd();
  return before !== '' && !/[:(“"]$/u.test(before);
}

/** Tells of offsets of the text, line by line, whether they stand in a drawn line. */
function drawnLinesOf(text: string): (offset: number) => boolean {
  let [start, end, isDrawn] = [0, -1, false];
  return (offset) => {
    if (offset < start || offset > end) {
      start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
      const next = text.indexOf('\n', offset);
      end = next < 0 ? text.length : next;
      isDrawn = isDrawnLine(text.slice(start, end));
    }
    return isDrawn;
  };
}

/** A line drawn with underscores, or a line of dots for handwriting, and nothing else. */
function isDrawnLine(text: string): boolean {
  const line = text.trim();
  return /^_+$/u.test(line) || (/^[.…\s]+$/u.test(line) && line.replaceAll('…', '...').length >= HAND);
}

function holdsToken(tokens: readonly ProtectedToken[], start: number, end: number): boolean {
  for (let i = firstEndingAfter(tokens, start); (tokens[i]?.start ?? end) < end; i++) if (tokens[i]?.kind !== 'opaque') return true;
  return false;
}

const NEW_SENTENCE = regex.u`^(?:\s*[.;])?\s*(?:$|\n|[${CAPITAL}])`;

const SENTENCE_END = /(?<=[.;!?…]\s+)/uy;

/** The bracket is the whole paragraph, or a sentence of its own after a full stop. */
function standsApart(block: Block, start: number, end: number): boolean {
  const begins = start === (block.marker?.contentStart ?? 0) || standsAt(SENTENCE_END, block.text, start);
  return begins && NEW_SENTENCE.test(block.text.slice(end));
}

/** A title ends without a sign or with the bracket itself. */
function isTitle(block: Block): boolean {
  const { place, marker } = block.content;
  if (place.kind === 'table-cell') return false;
  if (place.kind === 'heading') return true;
  const title = block.textAfterMarker.trim();
  if (/[.;,]$/u.test(title) || title.split(/\s+/u).length > 40) return false;
  if (block.content.bold) return true;
  return marker !== undefined && marker.kind !== 'dash' && marker.kind !== 'plus' && marker.kind !== 'star';
}

/** How far a sentence is read back. */
const LONGEST_SENTENCE = 2000;

function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('.\n'), before.lastIndexOf('; '));
  return before.slice(stop + 1);
}

const BLANK_TO_FILL = regex.iuy`(?<=(?:^|[^${LETTER}])(?:số|ngày|tháng|năm|ký\s+hiệu)(?:\s*:)?\s*)`;

const SLASH_BEFORE = /(?<=\/\s*)/uy;

/** Blanks of dates and numbers are filled in by the records office. */
function isDateOrNumber(text: string, start: number, end: number): boolean {
  return standsAt(BLANK_TO_FILL, text, start) || /^\s*(?:\/|-?BC|tháng|năm)/u.test(text.slice(end)) || standsAt(SLASH_BEFORE, text, start);
}
