import { provinceByName } from '../../../data/provinces.ts';
import { nameOf } from '../../../model/body-names.ts';
import type { Passage, Report } from '../../../model/report.ts';
import { LETTER, regex, WORD_START } from '../../../pattern/regex.ts';

/** The administrative unit in the name of a body. */
export interface IssuerUnit {
  /** Common noun in lower case: `tỉnh`, `thành phố`, `xã`, `phường`, `đặc khu`, `huyện`, `quận`, `thị xã`, `thị trấn`. */
  readonly noun: string;
  /** Proper name with capitals: `Bình An`, `Hồ Chí Minh`; numbers as they are. */
  readonly name: string;
  /** The lines that name the body. */
  readonly lines: readonly Passage[];
  /** `own`: the council or committee of the unit itself; `parent`: the unit of the superior body. */
  readonly of: 'own' | 'parent';
}

/** In capitals. */
const COUNCIL = regex.u`
  ^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND)\s+
  (TỈNH|THÀNH PHỐ|TP\.?|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)\s+(\S.*)$`;

/** The unit whose council or committee issues the report, or whose committee stands above the issuing body. */
export function unitOfIssuer(report: Report): IssuerUnit | undefined {
  const { issuingBody, parentBody } = report.letterhead;
  const own = unitIn(issuingBody, 'own');
  return own ?? (parentBody === undefined ? undefined : unitIn([parentBody], 'parent'));
}

function unitIn(lines: readonly Passage[], of: IssuerUnit['of']): IssuerUnit | undefined {
  const match = COUNCIL.exec(nameOf(lines).toUpperCase());
  if (match === null) return undefined;
  const noun = (match[1] ?? '').toLowerCase().replace(/^tp\.?$/u, 'thành phố');
  const name = (match[2] ?? '').trim();
  return { noun, name: provinceByName(name)?.name ?? titleCase(name), lines, of };
}

const FIRST_LETTERS = regex.gu`${WORD_START}[${LETTER}]`;

/** `BÌNH AN` → `Bình An`, `BÀ RỊA - VŨNG TÀU` → `Bà Rịa - Vũng Tàu`. */
export function titleCase(name: string): string {
  return name.toLowerCase().replace(FIRST_LETTERS, (letter) => letter.toUpperCase());
}

/** The địa danh a body of this unit writes: the bare name, but the noun stays before a number and where it belongs to the name. */
export function placeOf(unit: IssuerUnit): string {
  const province = provinceByName(unit.name);
  if (province?.nounInName === true) return province.fullName;
  return /^\d/u.test(unit.name) ? `${unit.noun.charAt(0).toUpperCase()}${unit.noun.slice(1)} ${unit.name}` : unit.name;
}
