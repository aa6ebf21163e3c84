import { lettersOf } from '../pattern/letters.ts';
import { LETTER, regex, TOKEN_END, WORD_END } from '../pattern/regex.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import { editDistance } from '../text/nearest.ts';
import type { TextRange } from '../text/span.ts';
import type { Block } from './block.ts';
import { parseNumberLine } from './number-line.ts';
import { headPassages, passage } from './passage.ts';
import { parsePlaceAndDate } from './place-and-date.ts';
import type { Letterhead, NumberLine, Passage, PlaceAndDate } from './report.ts';

/** Quốc hiệu in full or shortened, in capitals without marks. */
const NATIONAL_NAME = regex.u`
  (?:
    CONG\s+HOA\s+XA\s+HOI\s+CHU\s+NGHIA(?:\s+VIET\s*NAM)?|CONG\s+HOA\s+XHCN(?:\s*VN|\s+VIET\s*NAM)?
    |CHXHCN(?:\s*VN|\s+VIET\s*NAM)?
  )${TOKEN_END}`;
/** Tiêu ngữ, in capitals without marks, whatever signs stand between its parts. */
const MOTTO = regex.u`DOC\s*LAP[^${LETTER}\d]*TU\s*DO[^${LETTER}\d]*HANH\s*PHUC`;
/** The heading of a Party document, likewise. */
const PARTY_NAME = /^DANG\s+CONG\s+SAN\s+VIET\s+NAM$/u;
/** Forms from which a line that is one to three letters away was meant as that component. */
const MISTYPED = {
  nationalName: 'CONG HOA XA HOI CHU NGHIA VIET NAM',
  motto: 'DOC LAP - TU DO - HANH PHUC',
  partyName: 'DANG CONG SAN VIET NAM',
} as const;
/** The last words of Quốc hiệu on a line of their own, and the beginning of a number line: never the name of a body. */
const NO_BODY = regex.u`^(?:VI[EỆ]T\s+NAM|S[ốỐôÔ]${WORD_END}.*)$`;
/** Marks of secrecy, urgency and circulation, which stand among the lines of a letterhead (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III). */
const STAMP = regex.u`
  ^
  (?:
    TUYET MAT|TOI MAT|MAT|HOA TOC(?: HEN GIO)?|THUONG KHAN|KHAN|XEM XONG TRA LAI|LUU HANH NOI BO
    |TAI LIEU HOI NGHI|DU THAO(?: LAN \d+)?
  )$`;
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
  let nationalName: Passage | undefined;
  let motto: Passage | undefined;
  let partyName: Passage | undefined;
  let numberLine: NumberLine | undefined;
  let placeAndDate: PlaceAndDate | undefined;
  const names: Passage[] = [];
  const passages = headPassages(blocks);
  for (const [i, written] of passages.entries()) {
    nationalName ??= nameOverTwoLines(written, passages[i + 1]);
    if (nationalName !== undefined && holds(nationalName, written)) continue;
    const line = new HeadLine(written);
    nationalName ??= line.take(NATIONAL_NAME) ?? line.takeMistyped(MISTYPED.nationalName);
    motto ??= line.take(MOTTO) ?? line.takeMistyped(MISTYPED.motto);
    partyName ??= line.take(PARTY_NAME) ?? line.takeMistyped(MISTYPED.partyName);
    placeAndDate ??= line.takePlaceAndDate();
    numberLine ??= line.takeNumberLine();
    names.push(...line.rest.filter(isBodyLine));
  }
  const bodies = groupNames(names);
  const issuingBody = bodies[bodies.length - 1] ?? [];
  const parent = bodies[bodies.length - 2]?.[0];
  return {
    issuingBody,
    ...(nationalName === undefined ? {} : { nationalName }),
    ...(motto === undefined ? {} : { motto }),
    ...(partyName === undefined ? {} : { partyName }),
    ...(parent === undefined ? {} : { parentBody: parent }),
    ...(numberLine === undefined ? {} : { numberLine }),
    ...(placeAndDate === undefined ? {} : { placeAndDate }),
  };
}

/** True when `line` is a part of `whole`. */
function holds(whole: Passage, line: Passage): boolean {
  return whole.block === line.block && whole.start <= line.start && line.end <= whole.end;
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

  /** Takes the line when it is a few letters away from the right one. */
  takeMistyped(right: string): Passage | undefined {
    return isMistyped(this.#base, right) ? this.#without(this.line) : undefined;
  }

  takePlaceAndDate(): PlaceAndDate | undefined {
    const found = parsePlaceAndDate(this.line);
    return found && this.#without(found);
  }

  /** A number stands before everything else that is left of its line. */
  takeNumberLine(): NumberLine | undefined {
    const [first] = this.rest;
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

/** The national name in a narrow cell, cut before “CHỦ NGHĨA”. */
function nameOverTwoLines(line: Passage, next: Passage | undefined): Passage | undefined {
  if (next?.block !== line.block || !/^CONG\s+HOA(?:\s+XA\s+HOI)?$/u.test(baseLetters(line.text).toUpperCase())) return undefined;
  const whole = passage(line.block, line.start, next.end);
  return /^CONG\s+HOA\s+XA\s+HOI\s+CHU\s+NGHIA\s+VIET\s+NAM$/u.test(baseLetters(whole.text).toUpperCase()) ? whole : undefined;
}

function isMistyped(base: string, right: string): boolean {
  const distance = editDistance(base.replace(/\s+/gu, ' ').trim(), right, 3);
  return distance > 0 && distance <= 3;
}

function isBodyLine(part: Passage): boolean {
  if (part.text === '' || ORNAMENT.test(part.text) || NO_BODY.test(part.text)) return false;
  if (STAMP.test(baseLetters(part.text).toUpperCase())) return false;
  const letters = lettersOf(part.text);
  if (letters.length < 2) return false;
  if (letters === letters.toUpperCase()) return letters.length > 2;
  // A name typed in small letters is still the name of a body when it begins like one and stands as a short line of its own.
  return part.text.length <= 70 && !/[.;:,]$/u.test(part.text) && BODY_WORD.test(baseLetters(part.text).toUpperCase());
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
