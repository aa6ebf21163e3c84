import { CAPITAL, LETTER, regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';

/** Heads and parts of a body, which sign and act for it: “phó chủ tịch”, “ban thường vụ”. In small letters. */
const OFFICES = regex.u`
  ^
  (?:
    (?:
      (?:phó )?chủ tịch|(?:thứ|bộ) trưởng|(?:phó )?(?:tổng )?giám đốc|(?:phó )?(?:tổng |chi )?cục trưởng
      |(?:phó )?trưởng (?:ban|phòng)|chủ nhiệm|thường trực|ban thường vụ|ban chấp hành|chánh thanh tra
      |đoàn chủ tịch|thủ trưởng|tập thể|lãnh đạo|liên
    ) )+(?=[${LETTER}])`;
const CENTRAL_PARTY = /^(?:trung ương|đảng|trung ương đảng|đảng ta|đảng cộng sản việt nam|hội nghị.*)$/u;
const ABBREVIATION = regex.u`^(?:[${CAPITAL}][${CAPITAL}\d&.]+)$`;
const COMMON = /^(?:UBND|HĐND|UBMTTQ|MTTQ|TP|TX)\.?$/u;

/**
 * True when two ways of naming an issuing body may well mean one body: `UBND tỉnh` and `Ủy ban nhân dân tỉnh Bình An`, `Chủ tịch UBND
 * xã` and `UBND xã`, `Sở GD&ĐT` and `Sở Giáo dục và Đào tạo`. False when they cannot: another level, another unit name, another kind.
 */
export function mayBeSameBody(a: string, b: string): boolean {
  const [first, second] = [tokens(a), tokens(b)];
  if (contains(first, second) || contains(second, first)) return true;
  if (isUnitOf(first, second) || isUnitOf(second, first)) return true;
  if (CENTRAL_PARTY.test(first.join(' ')) || CENTRAL_PARTY.test(second.join(' '))) return isCentralParty(first) || isCentralParty(second);
  if (!hasAbbreviation(a) && !hasAbbreviation(b)) return false;
  const [x, y] = [initials(a), initials(b)];
  return x.startsWith(y) || y.startsWith(x);
}

function isCentralParty(words: readonly string[]): boolean {
  return /trung ương|bộ chính trị|ban bí thư|đảng/u.test(words.join(' '));
}

const PROVINCE_PARTY = regex.u`^đảng bộ tỉnh${WORD_END}`;
const PARTY = regex.u`^đảng bộ${WORD_END}`;
const PEOPLES_COMMITTEE = regex.gu`${WORD_START}ủy ban nhân dân${WORD_END}`;
const PEOPLES_COUNCIL = regex.gu`${WORD_START}hội đồng nhân dân${WORD_END}`;
/** “Ủy ban” alone, as later mentions shorten it. */
const COMMITTEE_ALONE = /^ủy ban$/u;
/** A footnote's figure behind letters. */
const FOOTNOTE_FIGURE = regex.gu`(?<=${WORD_START}(?:ubnd|hđnd|tw))\d{1,3}${WORD_END}`;
const CITY = regex.gu`${WORD_START}(?:tp\.?|thành phố)${WORD_END}`;
const TOWN = regex.gu`${WORD_START}(?:tx\.?|thị xã)${WORD_END}`;
const SPECIAL_ZONE = regex.gu`${WORD_START}đặc khu${WORD_END}`;
const TOWNSHIP = regex.gu`${WORD_START}thị trấn${WORD_END}`;

function tokens(name: string): string[] {
  return lookupKey(name)
    .replace(OFFICES, '')
    .replace(PROVINCE_PARTY, 'tỉnh ủy')
    .replace(PARTY, 'đảng ủy')
    .replace(FOOTNOTE_FIGURE, '')
    .replace(PEOPLES_COMMITTEE, 'ubnd')
    .replace(PEOPLES_COUNCIL, 'hđnd')
    .replace(COMMITTEE_ALONE, 'ubnd')
    .replace(CITY, 'tp')
    .replace(TOWN, 'tx')
    .replace(SPECIAL_ZONE, 'đk')
    .replace(TOWNSHIP, 'tt')
    .split(/[\s,]+/u)
    .filter((word) => word !== '');
}

/** True when `long` is `small` with a place or a superior after it. */
function contains(long: readonly string[], small: readonly string[]): boolean {
  return small.length > 0 && small.length <= long.length && small.every((word, i) => long[i] === word);
}

/** Nouns of units, as {@link tokens} gives them. */
const UNIT = /^(?:tỉnh|tp|huyện|quận|tx|xã|phường|đk|tt)$/u;

/** True when `unit` names no body but the unit alone, as later mentions do (“của xã”), and `body` is one of such a unit, or one of which no unit is told. */
function isUnitOf(unit: readonly string[], body: readonly string[]): boolean {
  const [noun = ''] = unit;
  if (!UNIT.test(noun)) return false;
  const at = body.lastIndexOf(noun);
  if (at < 0) return body.length === 1 && /^(?:ubnd|hđnd)$/u.test(body[0] ?? '');
  return unit.length === 1 || contains(body.slice(at), unit) || contains(unit, body.slice(at));
}

function hasAbbreviation(name: string): boolean {
  return name.split(/[\s,]+/u).some((word) => ABBREVIATION.test(word) && !COMMON.test(word));
}

function initials(name: string): string {
  return name
    .split(/[\s,\-]+/u)
    .filter((word) => word !== '' && word !== 'và')
    .map((word) => (ABBREVIATION.test(word) ? word.replace(/[&.]/gu, '') : word.charAt(0)))
    .join('')
    .toLowerCase();
}
