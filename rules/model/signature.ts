import { isDeputyOf, isOneHeadBody, isTitle, mayTakeTm } from '../data/signing-titles.ts';
import { lettersOf } from '../pattern/letters.ts';
import { CAPITAL, LETTER, regex, SMALL } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import type { Block } from './block.ts';
import { columnPassages, passage } from './passage.ts';
import type { Passage, SignatureBlock, SignatureLine } from './report.ts';

/** `TM. ỦY BAN NHÂN DÂN`, `KT.`, `T/M`, `T.U.Q`: the mark in every form it is typed in, and who signs behind it. */
const AUTHORITY_MARK = regex.u`
  ^
  (?<mark>
    (?:TM|KT|TL|TUQ|Q|Tm|Kt|Tl|Tuq|TUq|tm|kt|tl|tuq)\s?[.:,]|(?:TM|KT|TL|TUQ)\s?\/|T\s?\/\s?M|K\s?\/\s?T
    |T\s?\/\s?L|T\s?\/\s?U\s?Q|T\.\s?M|K\.\s?T|T\.\s?L|T\.\s?U\.\s?Q|TM(?=\s)|KT(?=\s)|TL(?=\s)|TUQ(?=\s)
    |(?:THAY\sMẶT|KÝ\sTHAY|THỪA\sLỆNH|THỪA\s(?:ỦY|UỶ)\sQUYỀN)(?=\s)
  )(?<point>[.:]?)(?<gap>\s*)
  (?<holder>[${LETTER}].*)$`;
/** First words of titles of office, in capitals without marks. */
const TITLE_WORD = regex.u`
  ^(?:QUYEN |PHO )?
  (?:
    CHU TICH|CHU NHIEM|GIAM DOC|TONG GIAM DOC|TRUONG|PHO TRUONG|CHANH|PHO CHANH|BO TRUONG|THU TRUONG|CUC TRUONG
    |CHI CUC TRUONG|VU TRUONG|VIEN TRUONG|HIEU TRUONG|DOI TRUONG|TRAM TRUONG|HAT TRUONG|TONG|PHO TONG|THU TUONG
    |THONG DOC|BI THU|KE TOAN TRUONG|VIEN PHO|CUC PHO|HIEU PHO|CHI HUY TRUONG|CHINH UY|CHINH TRI VIEN|NGUOI
    |THU KY|TO TRUONG|TO PHO|DAI DIEN|PCT|PGD|P\.|TP\.? )`;
/** Surnames that differ from the first word of a title by their marks only: Trương – trưởng, Tống – tổng, Vũ – vụ, Tô – tổ, Viên – viện. */
const SURNAME_LIKE_TITLE = /^(?:trương|tống|tòng|vũ|tô|viên|đới)\s/u;
const NAME_SYLLABLE = String.raw`[${CAPITAL}][${LETTER}'’]*`;
const SHORT_DEGREE =
  'PGS|GS|TSKH|TS|Ts|Th\\.?[Ss]|KTS|KS|BS|BSCKI{1,2}|BSCK[12]|CKI{1,2}|CK[12]|DS|DSCKI{1,2}|CN|LS|CVCC|TTƯT|TTND|NGƯT|NGND|NSƯT|NSND|AHLĐ|Đ\\/c';
const LONG_DEGREE =
  'Phó [Gg]iáo sư|Giáo sư|Tiến s[ĩỹ]|Thạc s[ĩỹ]|Kỹ sư|Kiến trúc sư|Bác s[ĩỹ]|Dược s[ĩỹ]|Cử nhân|Luật sư|Nhà giáo [Ưư]u tú|Thầy thuốc [Ưư]u tú|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|Đồng chí|Ông|Bà';
/** Degrees, ranks and words of address before a name: “TS.”, “Đại tá”, “Ông”. */
const DEGREE = String.raw`(?:(?:${SHORT_DEGREE})[.\s]+|(?:${LONG_DEGREE})(?:[.,]\s*|\s+))+`;
const LEADING_DEGREE = regex.u`^${DEGREE}`;
const SYLLABLES = String.raw`${NAME_SYLLABLE}(?:(?:\s+|-)${NAME_SYLLABLE}){1,5}`;
const BARE_NAME = regex.u`^${SYLLABLES}$`;
const NAME_WITH_DEGREE = regex.u`^${DEGREE}${SYLLABLES}$`;
/** A middle name typed small, which is still part of a name. */
const SMALL_MIDDLE = regex.u`(?<=^[${CAPITAL}][${SMALL}]+\s)(?:văn|thị|hữu|đức)(?=\s[${CAPITAL}])`;
const raise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const NOTE = /^[([]|^(?:đã ký|ký tên|chữ ký|ký bởi|người ký\s*:|thời gian ký|ngày ký)/iu;

/** Reads one line as authority mark with its holder, or as a bare title of office; undefined when it is neither. */
export function parseSignatureLine(line: Passage): SignatureLine | undefined {
  const match = AUTHORITY_MARK.exec(line.text);
  const groups = match?.groups;
  if (match !== null && groups !== undefined) {
    const mark = (groups['mark'] ?? '') + (groups['point'] ?? '');
    const holder = groups['holder'] ?? '';
    const authority = authorityOf(mark);
    const isBody = authority === 'TM' && (mayTakeTm(holder) || isOneHeadBody(holder));
    if (!isCapitals(holder) && !isTitleText(holder) && !isBody) return undefined;
    const holderStart = line.end - holder.length;
    return {
      ...line,
      mark,
      ...(authority === undefined ? {} : { authority }),
      holder,
      markSpan: line.block.spanOf(line.start, line.start + mark.length),
      holderSpan: line.block.spanOf(holderStart, line.end),
    };
  }
  const isTitle = (line.text.length <= 40 || isCapitals(line.text)) && isTitleText(line.text);
  return isTitle ? { ...line, holder: line.text, holderSpan: line.span } : undefined;
}

/** Marks written out, their letters without blanks. */
const IN_WORDS: ReadonlyMap<string, SignatureLine['authority']> = new Map([
  ['THAYMẶT', 'TM'],
  ['KÝTHAY', 'KT'],
  ['THỪALỆNH', 'TL'],
  ['THỪAỦYQUYỀN', 'TUQ'],
  ['THỪAUỶQUYỀN', 'TUQ'],
]);

function authorityOf(mark: string): SignatureLine['authority'] {
  const letters = lettersOf(mark).toUpperCase();
  if (letters === 'TM' || letters === 'KT' || letters === 'TL' || letters === 'TUQ' || letters === 'Q') return letters;
  return IN_WORDS.get(letters);
}

/** True when the line begins like a title of office, in whatever case and with whatever marks; a surname such as Trương or Vũ is none. */
export function isTitleText(text: string): boolean {
  if (beginsTitle(text)) return !SURNAME_LIKE_TITLE.test(text.toLowerCase());
  return text.length <= 60 && isTitle(text);
}

/** More than the longest beginning of a title takes, its marks apart from their letters. */
const TITLE_LENGTH = 80;

function beginsTitle(text: string): boolean {
  return TITLE_WORD.test(`${baseLetters(text.slice(0, TITLE_LENGTH)).toUpperCase()} `);
}

/** The degree, rank or form of address before a signer's name with the blanks after it (`ThS. `, `Đại tá `); empty when there is none. */
export function signerDegree(name: string): string {
  return LEADING_DEGREE.exec(name)?.[0] ?? '';
}

/** True when the line has the form of a signer's name: two to six capitalised syllables, a degree or rank before them allowed. */
export function isSignerName(text: string): boolean {
  if (text.length > 60) return false;
  const name = text.replace(SMALL_MIDDLE, raise);
  return (BARE_NAME.test(name) || (signerDegree(name) !== '' && NAME_WITH_DEGREE.test(name))) && !isTitleText(text);
}

/**
 * Assembles the signature block from the lines of the closing part that are not recipients. `lines` are in order of the text; the name
 * may stand anywhere after the first title line, as flattened columns leave it.
 */
export function findSignature(lines: readonly Passage[]): SignatureBlock | undefined {
  const found: SignatureLine[] = [];
  let name: Passage | undefined;
  const keep = (line: Passage): void => {
    found.push({ ...line, holder: line.text, holderSpan: line.span });
  };
  // Words in capitals that a title or a name follows carry on the title above: “KT. TRƯỞNG BAN / QUẢN LÝ KHU KINH TẾ / PHÓ TRƯỞNG BAN”.
  const release = (): void => {
    if (name === undefined || !isCapitals(name.text)) return;
    keep(name);
    name = undefined;
  };
  let nameAbove: Passage | undefined;
  for (const line of lines.map(withoutNote).flatMap(cutRunOn)) {
    // A table below the name is attached to the report and none of the block.
    if (name !== undefined && !isCell(name) && isCell(line)) break;
    if (/^[-–—_*.\s…]*$/u.test(line.text) || NOTE.test(line.text)) continue;
    const parsed = parseSignatureLine(line);
    const above = found[found.length - 1];
    if (parsed !== undefined) {
      release();
      found.push(parsed);
    } else if (above !== undefined && !isTitle(above.holder) && isTitle(`${above.holder} ${line.text}`)) keep(line);
    else if (above !== undefined && isSignerName(line.text)) {
      release();
      name = line;
    } else if (above !== undefined && isCapitals(line.text)) keep(line);
    else if (above === undefined && isSignerName(line.text) && !isCapitals(line.text)) nameAbove = line;
  }
  if (found.length === 0) return undefined;
  name ??= nameAbove;
  return { lines: found, ...(name === undefined ? {} : { name }) };
}

const NOTE_BEFORE_NAME = regex.iu`^\(\s*(?:đã\s+ký|ký\s+tên|đã\s+ký\s+và\s+đóng\s+dấu)\s*\)\s*(?=[${LETTER}])`;

/** The line without the note that says it is signed: `(đã ký) Nguyễn Văn A`. */
function withoutNote(line: Passage): Passage {
  const note = NOTE_BEFORE_NAME.exec(line.text);
  return note === null ? line : passage(line.block, line.start + note[0].length, line.end);
}

const MAY_RUN_ON = regex.u`[${CAPITAL}]{2}\s+(?:[${CAPITAL}]|Đ\/c)`;
const NAME_BEHIND_CAPITALS = regex.u`(?<=[${CAPITAL}]{2})\s+(?=(?:${DEGREE})?[${CAPITAL}][${SMALL}]+(?:\s[${CAPITAL}][${SMALL}]*){1,4}$)`;

/**
 * The lines of a signature cell that was flattened to one: `KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Nguyễn Văn A` is cut before every mark, before
 * the title of who signs, and before the name. A line that is not surely several is left whole.
 */
function cutRunOn(line: Passage): Passage[] {
  if (!MAY_RUN_ON.test(line.text)) return [line];
  const name = NAME_BEHIND_CAPITALS.exec(line.text);
  if (name === null) return cutTitles(line);
  const titles = passage(line.block, line.start, line.start + name.index);
  if (!isCapitals(titles.text) || (parseSignatureLine(titles) === undefined && !/\s\S+\s/u.test(titles.text))) return [line];
  return [...cutTitles(titles), passage(line.block, line.start + name.index, line.end)];
}

const MARK_WITHIN = regex.gu`(?<=\S)\s+(?=(?:KT|TL|TUQ|Q|TM)\.\s?[${CAPITAL}]{2})`;

function cutTitles(line: Passage): Passage[] {
  const out: Passage[] = [];
  let from = line.start;
  for (const { index } of everyMatch(MARK_WITHIN, line.text)) {
    out.push(passage(line.block, from, line.start + index));
    from = line.start + index;
  }
  out.push(passage(line.block, from, line.end));
  return out.flatMap(cutBeforeTitle);
}

/** Cuts `KT. BỘ TRƯỞNG THỨ TRƯỞNG` where the deputy of that head, or the office of who signs by order or for a body, begins. */
function cutBeforeTitle(line: Passage): Passage[] {
  const parsed = parseSignatureLine(line);
  if (parsed?.authority === undefined || !isCapitals(line.text)) return [line];
  const { authority, holder } = parsed;
  const from = line.end - holder.length;
  for (let at = holder.lastIndexOf(' '); at > 0; at = holder.lastIndexOf(' ', at - 1)) {
    const above = holder.slice(0, at).trim();
    const below = holder.slice(at + 1);
    const fits =
      authority === 'KT'
        ? isDeputyOf(below, above)
        : isTitle(below) && beginsTitle(below) && (authority === 'TM' ? mayTakeTm(above) && !isTitle(holder) : isTitle(above));
    if (fits) return [passage(line.block, line.start, from + at), passage(line.block, from + at, line.end)];
  }
  return [line];
}

function isCell({ block }: Passage): boolean {
  return block.content.place.kind === 'table-cell';
}

function isCapitals(text: string): boolean {
  const letters = lettersOf(text);
  return letters.length > 1 && letters === letters.toUpperCase();
}

/** True when a block of the closing part begins the signature: an authority mark, or a title of office alone on a line of capitals. */
export function beginsSignature(block: Block): boolean {
  if (block.marker !== undefined && block.marker.kind !== 'roman' && block.marker.kind !== 'upper-letter') return false;
  return columnPassages([block])
    .flatMap(cutRunOn)
    .some((line) => {
      const parsed = parseSignatureLine(line);
      return parsed !== undefined && (parsed.mark !== undefined || isCapitals(parsed.text));
    });
}
