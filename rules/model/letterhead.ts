import { lettersOf, startsWithSmallLetter } from '../pattern/letters.ts';
import { CAPITAL, LETTER, regex, SMALL, TOKEN_END, WORD_END, WORD_START } from '../pattern/regex.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import { editDistance } from '../text/nearest.ts';
import type { TextRange } from '../text/span.ts';
import type { Block } from './block.ts';
import { parseNumberLine } from './number-line.ts';
import { headLines } from './head-lines.ts';
import { passage } from './passage.ts';
import { parseCutPlaceAndDate, parsePlaceAndDate } from './place-and-date.ts';
import type { Letterhead, NumberLine, Passage, PlaceAndDate } from './report.ts';

/** Quốc hiệu in full or shortened, in capitals without marks. */
const NATIONAL_NAME = regex.u`
  (?:
    CONG\s+HOA\s+XA\s+HOI\s+CHU\s+NGHIA(?:\s+VIET\s*NAM|\s+VN)?|CONG\s+HOA\s+XHCN(?:\s*VN|\s+VIET\s*NAM)?
    |CHXHCN(?:\s*VN|\s+VIET\s*NAM)?
  )${TOKEN_END}`;
/** Tiêu ngữ, in capitals without marks, whatever signs stand between its parts. */
const MOTTO = regex.u`DOC\s*LAP[^${LETTER}\d]*TU\s*DO[^${LETTER}\d]*HANH\s*PHUC`;
const MOTTO_ALONE = regex.u`^${MOTTO}[^${LETTER}\d]*$`;
/** The heading of a Party document, likewise. */
const PARTY_NAME = /DANG\s+CONG\s+SAN\s+VIET\s+NAM(?=$|\s{3}|\t)/u;
/** What stands before it on its line: nothing, another column, or the committee whose column ran together with it. */
const BEFORE_PARTY_NAME = regex.u`
  ^$|(?:\s{3}|\t)$
  |^(?:(?:TINH|THANH|HUYEN|DANG|QUAN|THI)\s+UY|(?:DANG|CHI)\s+BO|BAN\s+CHAP\s+HANH\s+TRUNG\s+UONG)(?:\s[^\n]{0,60})?\s$`;
/** Forms from which a line that is one to three letters away was meant as that component. */
const MISTYPED = {
  nationalName: 'CONG HOA XA HOI CHU NGHIA VIET NAM',
  motto: 'DOC LAP - TU DO - HANH PHUC',
  partyName: 'DANG CONG SAN VIET NAM',
} as const;
/** The last words of Quốc hiệu on a line of their own, and the beginning of a number line: never the name of a body. */
const NO_BODY = regex.u`^(?:VI[EỆ]T\s+NAM|NƯỚC|S[ốỐôÔ]${WORD_END}.*)$`;
/** Marks of secrecy, urgency and circulation, which stand among the lines of a letterhead (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III). */
const STAMP = regex.u`
  ^
  (?:
    TUYET MAT|TOI MAT|MAT|HOA TOC(?: HEN GIO)?|THUONG KHAN|KHAN|XEM XONG TRA LAI|LUU HANH NOI BO
    |TAI LIEU HOI NGHI|DU THAO(?: LAN \d+)?
  )$`;
/** A number that was not read as one: never the name of a body. */
const IN_SYMBOL = /^[^\d/]{0,14}\d{1,5}\s?[/\\:.–-]?\s?(?:BC|KH|TB|QĐ|NQ|CT|HD)\s?[-–/_]/u;
/** The subject of an official letter below its number, which a narrow cell breaks at any word. */
const LETTER_SUBJECT = regex.u`^[Vv]\s?\/\s?v${WORD_END}`;
/** A line drawn of signs. */
const ORNAMENT = /^[-–—_*=.\s⎯─]*$/u;

/** First words of the names of bodies, in capitals without marks: a line that begins with one begins a new name. */
const BODY_WORD = regex.u`
  ^
  (?:
    UBND|UY BAN|HDND|BQL|BCD|BCH|HOI DONG|SO|BO|PHONG|BAN|CUC|CHI CUC|TONG CUC|VU|VIEN|TRUONG|TRUNG TAM
    |VAN PHONG|CONG AN|THANH TRA|TOA AN|DANG UY|DANG BO|TINH UY|THANH UY|HUYEN UY|CHI BO|DOAN|TO|HOI|KHO BAC
    |BAO HIEM|NGAN HANG|BENH VIEN|TONG CONG TY|CONG TY|LIEN DOAN|MAT TRAN|CO QUAN|HAT KIEM LAM|DAI|HOC VIEN
    |DAI HOC|THU VIEN|BAO TANG|DOI|TRAM|THUE|LIEN MINH|LIEN HIEP|TAP DOAN|HOP TAC XA|NHA MAY|NHA XUAT BAN
    |XI NGHIEP|BUU DIEN|DIEN LUC|HAI QUAN|CONG DOAN|CHINH PHU|QUOC HOI|UBMTTQ
  )${WORD_END}`;

/**
 * Finds the parts of a letterhead by their form among the blocks before the type name, in whatever order the two columns of the
 * printed page were flattened: Quốc hiệu, Tiêu ngữ, bodies, number, place and date. Source: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.
 */
export function findLetterhead(blocks: readonly Block[]): Letterhead {
  let nationalName: NationalName | undefined;
  let motto: Passage | undefined;
  let partyName: Passage | undefined;
  let numberLine: NumberLine | undefined;
  let placeAndDate: PlaceAndDate | undefined;
  const names: Passage[] = [];
  let isInSubject = false;
  const taken = new Set<Passage>();
  const lines = withoutDigitalStamp(headLines(blocks));
  const takeOver = (found: Wrapped<unknown> | undefined): void => {
    for (const line of found?.lines ?? []) taken.add(line);
  };
  for (const [i, written] of lines.entries()) {
    if (taken.has(written)) continue;
    if (nationalName === undefined) {
      const wrapped = wrappedNationalName(lines, i);
      takeOver(wrapped);
      nationalName = wrapped?.part;
    }
    if (motto === undefined) {
      const wrapped = wrappedMotto(lines, i);
      takeOver(wrapped);
      motto = wrapped?.part;
    }
    if (partyName === undefined) {
      const wrapped = wrappedPartyName(lines, i);
      takeOver(wrapped);
      partyName = wrapped?.part;
    }
    if (placeAndDate === undefined) {
      const wrapped = wrappedPlaceAndDate(lines, i);
      takeOver(wrapped);
      placeAndDate = wrapped?.part;
    }
    if (numberLine === undefined) {
      const wrapped = wrappedNumberLine(lines, i);
      takeOver(wrapped);
      numberLine = wrapped?.part;
    }
    if (taken.has(written)) continue;
    isInSubject = LETTER_SUBJECT.test(written.text) || (isInSubject && startsWithSmallLetter(written.text));
    const line = new HeadLine(written);
    nationalName ??= asName(line.take(NATIONAL_NAME) ?? line.takeMistyped(MISTYPED.nationalName));
    motto ??= line.take(MOTTO) ?? line.takeMistyped(MISTYPED.motto);
    partyName ??= line.takePartyName() ?? line.takeMistyped(MISTYPED.partyName);
    placeAndDate ??= line.takePlaceAndDate();
    numberLine ??= line.takeNumberLine();
    if (!isInSubject) names.push(...line.rest.filter(isBodyLine));
  }
  const bodies = groupNames(names);
  const issuingBody = bodies[bodies.length - 1] ?? [];
  const parent = bodies[bodies.length - 2]?.[0];
  return {
    issuingBody,
    ...nationalName,
    ...(motto === undefined ? {} : { motto }),
    ...(partyName === undefined ? {} : { partyName }),
    ...(parent === undefined ? {} : { parentBody: parent }),
    ...(numberLine === undefined ? {} : { numberLine }),
    ...(placeAndDate === undefined ? {} : { placeAndDate }),
  };
}

/** How the stamp of a digital signature begins in the text of a signed file, and the lines it goes on with. */
const STAMP_OPENS = /^(?:(?:Đã\s+)?Ký\s+(?:số\s+)?bởi|Người\s+ký)\s*:/iu;
const STAMP_GOES_ON = /^(?:Cơ\s+quan|Đơn\s+vị|Chức\s+vụ|E-?mail|Ngày\s+ký|Giờ\s+ký|Thời\s+gian\s+ký|Nguồn)\s*:/iu;

/** The lines of a head without those of the stamp that signing software prints above them. */
function withoutDigitalStamp(lines: readonly Passage[]): readonly Passage[] {
  const opens = lines.findIndex(({ text }) => STAMP_OPENS.test(text));
  if (opens < 0) return lines;
  let end = opens + 1;
  while (STAMP_GOES_ON.test(lines[end]?.text ?? '')) end++;
  return [...lines.slice(0, opens), ...lines.slice(end)];
}

type NationalName = Pick<Letterhead, 'nationalNameRest'> & { readonly nationalName: Passage };

function asName(nationalName: Passage | undefined): NationalName | undefined {
  return nationalName && { nationalName };
}

/** A line of the letterhead, out of which its parts are taken one by one. */
class HeadLine {
  /** What no part has been found in. */
  rest: readonly Passage[];
  readonly #base: string;

  constructor(private readonly line: Passage) {
    this.rest = [line];
    this.#base = baseLetters(line.text).toUpperCase();
  }

  /** Takes what the pattern, in capitals without marks, finds. */
  take(pattern: RegExp): Passage | undefined {
    const match = pattern.exec(this.#base);
    if (match === null) return undefined;
    const start = this.line.start + match.index;
    return this.#without(passage(this.line.block, start, start + match[0].length));
  }

  takePartyName(): Passage | undefined {
    const match = PARTY_NAME.exec(this.#base);
    return match !== null && BEFORE_PARTY_NAME.test(this.#base.slice(0, match.index)) ? this.take(PARTY_NAME) : undefined;
  }

  /** Takes the line when it is a few letters away from the right one. */
  takeMistyped(right: string): Passage | undefined {
    return isMistyped(this.#base, right) || hasWordsOf(this.#base, right) ? this.#without(this.line) : undefined;
  }

  takePlaceAndDate(): PlaceAndDate | undefined {
    for (const part of this.rest) {
      const found = parsePlaceAndDate(part);
      if (found !== undefined) return this.#without(found);
    }
    return undefined;
  }

  /** A number stands before everything else that is left of its line. */
  takeNumberLine(): NumberLine | undefined {
    const first = this.rest.find((part) => part.text !== '');
    const found = first && parseNumberLine(first);
    return found && this.#without(found);
  }

  #without<Part extends TextRange>(part: Part): Part {
    const { block } = this.line;
    this.rest = this.rest.flatMap((left) =>
      part.start >= left.end || part.end <= left.start
        ? [left]
        : [passage(block, left.start, Math.max(left.start, part.start)), passage(block, Math.min(left.end, part.end), left.end)],
    );
    return part;
  }
}

/** True when nothing stands in the block but Quốc hiệu, Tiêu ngữ, the number or the place and date. */
export function isLetterheadPart(block: Block): boolean {
  if (block.marker !== undefined || block.text.length > 120) return false;
  const { nationalName, motto, numberLine, placeAndDate, issuingBody } = findLetterhead([block]);
  return (
    issuingBody.length === 0 && [nationalName, motto, numberLine, placeAndDate].some((part) => part !== undefined && isWholeLine(part))
  );
}

/** True when nothing but signs stands beside the part on its lines. */
function isWholeLine({ block, start, end }: Passage): boolean {
  const lines = block.lines.filter((line) => line.start < end && start < line.end);
  return lines.every(
    (line) =>
      lettersOf(block.text.slice(line.start, Math.max(line.start, start)) + block.text.slice(Math.min(line.end, end), line.end)) === '',
  );
}

/** A component with the lines it was found in. */
interface Wrapped<Part> {
  readonly part: Part;
  readonly lines: readonly Passage[];
}

/** A narrow cell breaks a line of the letterhead into this many. */
const MOST_LINES = 4;

/** The lines from `at` on that stand in one block, each alone and all before it: the first two, the first three, … */
function* runs(lines: readonly Passage[], at: number): Generator<readonly Passage[]> {
  const block = lines[at]?.block;
  for (let count = 2; count <= MOST_LINES; count++) {
    if (lines[at + count - 1]?.block !== block) return;
    yield lines.slice(at, at + count);
  }
}

/** The lines of one block as one passage. */
function whole(lines: readonly Passage[]): Passage | undefined {
  const [first] = lines;
  const last = lines[lines.length - 1];
  return first && last && passage(first.block, first.start, last.end);
}

function baseWords(text: string): string {
  return baseLetters(text).toUpperCase().replace(/\s+/gu, ' ').trim();
}

const FIRST_OF_NAME = regex.u`^CONG\s+HOA(?:\s+XA)?(?:\s+HOI)?(?:\s+CHU)?(?:\s+NGHIA)?(?:\s+VIET)?$`;

/**
 * Quốc hiệu broken over lines, wherever a narrow cell cuts it. In another paragraph only its end is looked for, among the next lines,
 * since the other column may have come between; `VIỆT NAM` alone is left to the rules.
 */
function wrappedNationalName(lines: readonly Passage[], at: number): Wrapped<NationalName> | undefined {
  const first = lines[at];
  if (first === undefined || !FIRST_OF_NAME.test(baseLetters(first.text).toUpperCase())) return undefined;
  for (const run of runs(lines, at)) {
    const name = whole(run);
    if (name === undefined || baseWords(name.text).length > MISTYPED.nationalName.length + 3) break;
    const base = baseWords(name.text);
    if (base === MISTYPED.nationalName || isMistyped(base, MISTYPED.nationalName)) return { part: { nationalName: name }, lines: run };
  }
  const begun = baseWords(first.text);
  const rest = lines.slice(at + 1, at + 1 + MOST_LINES).find((line) => `${begun} ${baseWords(line.text)}` === MISTYPED.nationalName);
  if (rest === undefined || baseWords(rest.text) === 'VIET NAM') return undefined;
  return { part: { nationalName: first, nationalNameRest: rest }, lines: [first, rest] };
}

const FIRST_OF_MOTTO = regex.u`^DOC\s*LAP${WORD_END}`;

/** Tiêu ngữ broken over lines of one cell. */
function wrappedMotto(lines: readonly Passage[], at: number): Wrapped<Passage> | undefined {
  const first = lines[at];
  if (first === undefined) return undefined;
  const base = baseLetters(first.text).toUpperCase();
  if (!FIRST_OF_MOTTO.test(base) || MOTTO.test(base)) return undefined;
  for (const run of runs(lines, at)) {
    const motto = whole(run);
    if (motto !== undefined && MOTTO_ALONE.test(baseLetters(motto.text).toUpperCase())) return { part: motto, lines: run };
  }
  return undefined;
}

const FIRST_OF_PARTY_NAME = regex.u`^DANG\s+CONG(?:\s+SAN(?:\s+VIET)?)?$`;

/** The heading of a Party document broken over lines of one cell. */
function wrappedPartyName(lines: readonly Passage[], at: number): Wrapped<Passage> | undefined {
  const first = lines[at];
  if (first === undefined || !FIRST_OF_PARTY_NAME.test(baseLetters(first.text).toUpperCase())) return undefined;
  for (const run of runs(lines, at)) {
    const name = whole(run);
    if (name !== undefined && baseWords(name.text) === MISTYPED.partyName) return { part: name, lines: run };
  }
  return undefined;
}

/** How the first of the lines ends or begins over which a line of place and date goes. */
const BEGINS_DATE = regex.u`(?<![${LETTER}])(?:ngày|tháng)${WORD_END}|^[${CAPITAL}][^,\d\n]{1,40},$|^(?:Thành phố|TP\.?)(?:\s[${CAPITAL}][${SMALL}]*){0,2}$`;
/** What a line of place and date goes on with. */
const GOES_ON_DATE = regex.iu`^(?:${WORD_START}(?:ngày|tháng|năm)${WORD_END}|\d|[${LETTER}]+(?:\s[${LETTER}]+)?,)`;

/** Place and date broken over lines of one block, or over two paragraphs. */
function wrappedPlaceAndDate(lines: readonly Passage[], at: number): Wrapped<PlaceAndDate> | undefined {
  const first = lines[at];
  const next = lines[at + 1];
  if (first === undefined || next === undefined || first.text.length > 60) return undefined;
  if (!BEGINS_DATE.test(first.text) || !GOES_ON_DATE.test(next.text)) return undefined;
  for (const run of [...runs(lines, at)].reverse()) {
    const line = whole(run);
    const found = line && parsePlaceAndDate(line);
    if (found !== undefined && found.start < next.start) return { part: found, lines: run };
  }
  if (next.block === first.block || parsePlaceAndDate(first) !== undefined) return undefined;
  const found = parseCutPlaceAndDate(first, next);
  return found && { part: found, lines: [first, next] };
}

const BEGINS_NUMBER = regex.u`^[Ss][ốỐôÔ]${WORD_END}[^\n]{0,40}$`;

/** A number broken at one of its signs: `Số: 12/BC-` and `UBND`. */
function wrappedNumberLine(lines: readonly Passage[], at: number): Wrapped<NumberLine> | undefined {
  const first = lines[at];
  if (first === undefined || !BEGINS_NUMBER.test(first.text)) return undefined;
  if (!/[-–/:]$/u.test(first.text) && parseNumberLine(first) !== undefined) return undefined;
  for (const run of runs(lines, at)) {
    const line = whole(run);
    const last = run[run.length - 1];
    const found = line && parseNumberLine(line);
    if (found !== undefined && last !== undefined && found.end === last.end) return { part: found, lines: run };
  }
  return undefined;
}

/** What stands between two words without marks. */
const NO_CAPITAL = /[^A-Z]+/u;
/** The share of its words by which a component of the head is known in a wrong order, or with some of them left out. */
const KNOWN_BY = 0.6;

/** True when most words of the line are those of the component and few others stand there: `CỘNG HÒA XÃ HỘI VIỆT NAM CHỦ NGHĨA`. */
function hasWordsOf(base: string, right: string): boolean {
  const words = base.split(NO_CAPITAL).filter((word) => word !== '');
  const asked = right.split(NO_CAPITAL);
  if (words.length > asked.length + 1 || words.length < asked.length * KNOWN_BY || !words.includes(asked[1] ?? '')) return false;
  const found = new Set(words.filter((word) => asked.includes(word)));
  return found.size >= asked.length * KNOWN_BY && words.length - found.size <= 1;
}

function isMistyped(base: string, right: string): boolean {
  const distance = editDistance(base.replace(/\s+/gu, ' ').trim(), right, 3);
  return distance > 0 && distance <= 3;
}

function isBodyLine(part: Passage): boolean {
  if (part.text === '' || ORNAMENT.test(part.text) || NO_BODY.test(part.text) || IN_SYMBOL.test(part.text)) return false;
  if (STAMP.test(baseLetters(part.text).toUpperCase()) || isLabelled(part.text)) return false;
  const letters = lettersOf(part.text);
  if (letters.length < 2) return false;
  if (letters === letters.toUpperCase()) return letters.length > 2;
  // A name typed in small letters is still the name of a body when it begins like one and stands as a short line of its own.
  return part.text.length <= 70 && !/[.;:,]$/u.test(part.text) && BODY_WORD.test(baseLetters(part.text).toUpperCase());
}

/** Labels of forms that stand before the name of a body. */
const BODY_LABEL = regex.u`
  ^(?:TEN\s+)?(?:DON\s+VI|CO\s+QUAN|TO\s+CHUC)(?:\s+(?:BAO\s+CAO|CHU\s+QUAN|CAP\s+TREN|BAN\s+HANH))?$`;
/** What a page names in its head that is no body: who wrote it, who supervised, the topic. */
const PERSON_LABEL = regex.u`
  ^(?:
    HO(?:\s+VA)?\s+TEN|SINH\s+VIEN|HOC\s+VIEN|NGHIEN\s+CUU\s+SINH|GIAO\s+VIEN|GIANG\s+VIEN|CAN\s+BO|NGUOI|NHOM|LOP|MA\s|MSSV|KHOA\s+HOC
    |DE\s+TAI|TEN\s+DE\s+TAI|CHUYEN\s+NGANH|NGANH|MON|NIEN\s+KHOA|THANH\s+VIEN|CHU\s+NHIEM
  )(?![A-Z])`;

/** True for a line of a cover page that says what it names, `ĐỀ TÀI: …`: not the name of a body, which a colon may stand in by mistake. */
function isLabelled(text: string): boolean {
  const colon = text.indexOf(':');
  if (colon <= 0) return false;
  const label = baseLetters(text.slice(0, colon)).toUpperCase().trim();
  if (PERSON_LABEL.test(label)) return true;
  if (/^(?:TEN\s+)?(?:DON\s+VI|CO\s+QUAN|TO\s+CHUC)\s/u.test(label)) return !BODY_LABEL.test(label);
  return colon < text.trimEnd().length - 1 && !BODY_WORD.test(label) && !BODY_LABEL.test(label);
}

/** Committees and units of the Party, in capitals without marks. */
const PARTY_BODY = regex.u`
  ^
  (?:
    DANG UY|DANG BO|TINH UY|THANH UY|HUYEN UY|QUAN UY|THI UY|CHI BO|BAN CHAP HANH (?:DANG BO|TRUNG UONG)
    |BAN THUONG VU (?:DANG UY|TINH UY|THANH UY)
  )${WORD_END}`;

/** True when the letterhead names a committee or unit of the Party as issuing or superior body. */
export function namesPartyBody(head: Letterhead): boolean {
  const names = [...head.issuingBody, ...(head.parentBody === undefined ? [] : [head.parentBody])];
  return names.some((name) => PARTY_BODY.test(baseLetters(name.text).toUpperCase()));
}

/** Đoàn Thanh niên, likewise. */
const YOUTH_UNION = regex.u`^DOAN\s+(?:TNCS|THANH\s+NIEN\s+CONG\s+SAN)${WORD_END}`;

/** True for a document of Đoàn Thanh niên Cộng sản Hồ Chí Minh, which numbers like the Party but keeps its own heading and marks. */
export function isYouthUnion({ issuingBody, parentBody, numberLine }: Letterhead): boolean {
  const names = [...issuingBody, ...(parentBody === undefined ? [] : [parentBody])];
  if (names.some((name) => YOUTH_UNION.test(baseLetters(name.text).toUpperCase()))) return true;
  return numberLine?.bodyCodes.some((code) => /ĐTN/u.test(code)) === true;
}

/** A council or committee named with its unit: what stands under it is another body. */
const COMPLETE = regex.u`
  ^(?:UBND|UY BAN NHAN DAN|HDND|HOI DONG NHAN DAN)\s+
  (?:TINH|THANH PHO|TP\.?|XA|PHUONG|DAC KHU|HUYEN|QUAN|THI XA|THI TRAN)\s+\S.*[^-–,\s]$`;

/** Lines of names grouped to names: “ỦY BAN NHÂN DÂN” and “TỈNH BÌNH AN” are one, “UBND TỈNH BÌNH AN” and “SỞ NỘI VỤ” two. */
function groupNames(lines: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const line of lines) {
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1]?.text ?? '';
    const begins = BODY_WORD.test(baseLetters(line.text).toUpperCase()) || COMPLETE.test(baseLetters(before).toUpperCase());
    if (last === undefined || (begins && !/(?:,|\sVÀ)$/iu.test(before))) groups.push([line]);
    else last.push(line);
  }
  return groups;
}
