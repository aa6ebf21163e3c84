import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { isGoneAt, provinceAt } from '../../data/provinces.ts';
import type { PlaceAndDate, Report } from '../../model/report.ts';
import { type RuleFinding, defineReportRule } from '../../rule.ts';
import { type Fix, type Localized, type Severity } from '../../vocabulary.ts';
import { PARTY_PLACE_AND_DATE, PLACE_AND_DATE, PLACE_AND_DATE_BEFORE, PROVINCES } from './shared/basis.ts';
import { smallLetters } from '../../vietnamese/small-letters.ts';
import { dated } from './shared/examples.ts';
import { stateHead } from '../shared/example-head.ts';
import { type IssuerUnit, placeOf, unitOfIssuer } from './shared/issuer-unit.ts';
import { messages } from './shared/messages.ts';

/** In small letters. */
const NOUN = /^(?<noun>tỉnh|thành phố|tp\.?|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn)(?:\s+|(?<=\.))(?<name>\S.*)$/u;
/** Family names: a unit named after a person keeps its noun (Phường Trần Phú). */
const FAMILY_NAME = regex.u`
  ^
  (?:
    Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Lương|Mai|Tô|Trịnh
    |Đào|Cao|Hà|Lâm|Thái|Châu|Kim|Quang|Tôn|Bế|Nông|Ông|Tống|Tạ|Hai Bà|Điện Biên Phủ|Chi Lăng|Đống Đa|Bạch Đằng
  )${WORD_END}`;
const DEPARTMENT = regex.iu`^SỞ${WORD_END}`;

interface Judgement {
  readonly message: Localized;
  /** The place that belongs there. */
  readonly right: string;
  readonly atMost?: Severity;
  readonly unit?: IssuerUnit;
}

export default defineReportRule({
  id: 'date/place-name',
  code: 'DD-06',
  summary: { vi: 'Địa danh ghi không đúng', en: 'The place of issue is not right' },
  why: {
    vi: 'Địa danh là tên riêng của đơn vị hành chính nơi cơ quan đóng trụ sở: UBND xã Bình An ghi “Bình An”. Chỉ tên theo số, theo tên người hoặc sự kiện mới giữ danh từ chung. Từ 01/7/2025 dùng tên tỉnh mới.',
    en: 'The place is the bare name of the unit where the body sits: UBND xã Bình An writes “Bình An”. Only units named by a number, a person or an event keep their noun. Since 01/7/2025 the new provinces count.',
  },
  leavesAlone: {
    vi: 'Tên tỉnh cũ trên văn bản trước 01/7/2025, tên phường trùng tên tỉnh cũ, và nơi đóng trụ sở của cơ quan trung ương.',
    en: 'Former provinces before 01/7/2025, wards that bear the name of one, and the seat of a central body.',
  },
  basis: [PLACE_AND_DATE, PLACE_AND_DATE_BEFORE, PARTY_PLACE_AND_DATE, PROVINCES],
  severity: { draft: 'warning', presign: 'warning', issued: 'info' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*⟦Tỉnh Bình An⟧, ngày    tháng 11 năm 2026*', bodies: 'ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN' }),
      fixed: stateHead({ dateLine: '*Bình An, ngày    tháng 11 năm 2026*', bodies: 'ỦY BAN NHÂN DÂN\nTỈNH BÌNH AN' }),
    },
    { frame: 'letterhead', text: dated('*⟦Xã Bình An⟧, ngày    tháng 11 năm 2026*'), fixed: dated('*Bình An, ngày    tháng 11 năm 2026*') },
    { frame: 'letterhead', text: dated('*⟦Sơn Hạ⟧, ngày    tháng 11 năm 2026*'), fixed: dated('*Bình An, ngày    tháng 11 năm 2026*') },
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*⟦Bình Định⟧, ngày    tháng 11 năm 2026*', bodies: 'UBND TỈNH GIA LAI\nSỞ NỘI VỤ' }),
      fixed: stateHead({ dateLine: '*Gia Lai, ngày    tháng 11 năm 2026*', bodies: 'UBND TỈNH GIA LAI\nSỞ NỘI VỤ' }),
    },
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*⟦TP. Hồ Chí Minh⟧, ngày    tháng 11 năm 2026*', bodies: 'SỞ NỘI VỤ' }),
      fixed: stateHead({ dateLine: '*Thành phố Hồ Chí Minh, ngày    tháng 11 năm 2026*', bodies: 'SỞ NỘI VỤ' }),
    },
  ],
  good: [
    { frame: 'letterhead', text: dated('*Bình An, ngày    tháng 11 năm 2026*') },
    { frame: 'letterhead', text: stateHead({ dateLine: '*Phường 1, ngày    tháng 11 năm 2026*', bodies: 'ỦY BAN NHÂN DÂN\nPHƯỜNG 1' }) },
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*Phường Trần Phú, ngày    tháng 11 năm 2026*', bodies: 'ỦY BAN NHÂN DÂN\nPHƯỜNG TRẦN PHÚ' }),
    },
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*Thành phố Hồ Chí Minh, ngày    tháng 11 năm 2026*', bodies: 'ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH' }),
    },
    { frame: 'letterhead', text: stateHead({ dateLine: '*Hà Nội, ngày    tháng 11 năm 2026*', bodies: 'BỘ NỘI VỤ' }) },
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*Bình Định, ngày    tháng 11 năm 2022*', bodies: 'UBND TỈNH BÌNH ĐỊNH\nSỞ NỘI VỤ' }),
    },
    {
      frame: 'letterhead',
      text: stateHead({ dateLine: '*Bình Dương, ngày    tháng 11 năm 2026*', bodies: 'ỦY BAN NHÂN DÂN\nPHƯỜNG BÌNH DƯƠNG' }),
    },
  ],
  *check({ report }) {
    const line = report.letterhead.placeAndDate;
    if (line === undefined || line.place === '') return;
    const judgement = judge(line, report);
    if (judgement !== undefined)
      yield { ...finding(line, judgement), ...(report.recognition.readAs === 'report' ? {} : { atMost: 'info' }) };
  },
});

function judge({ place }: PlaceAndDate, report: Report): Judgement | undefined {
  const unit = unitOfIssuer(report);
  const written = NOUN.exec(smallLetters(place))?.groups;
  const noun = written?.['noun'];
  const name = place.slice(place.length - (written?.['name'] ?? place).length);
  const local = unit !== undefined && unit.noun !== 'tỉnh' && unit.noun !== 'thành phố';
  if (name === 'Hồ Chí Minh' && !local) {
    if (noun === 'thành phố') return undefined;
    const right = 'Thành phố Hồ Chí Minh';
    return { message: messages.fullName(place, right), right, ...(noun === undefined ? {} : { atMost: 'info' as const }) };
  }
  const own = unit !== undefined && unit.of === 'own';
  const differs = own && lookupKey(bare(unit.name)) !== lookupKey(name);
  if (differs) return { message: messages.otherUnit(place, bare(unit.name)), right: placeOf({ ...unit, name: bare(unit.name) }), unit };
  const gone =
    report.date !== undefined && !local && isGoneAt(name, report.date) ? provinceAt(name, report.date)?.formerOf?.name : undefined;
  if (gone !== undefined)
    return { message: messages.formerPlace(name, gone), right: gone, ...(unit === undefined ? { atMost: 'hint' as const } : {}) };
  if (noun !== undefined && !/^\d/u.test(name) && !(noun !== 'tỉnh' && FAMILY_NAME.test(name))) {
    return { message: messages.noun(place, name), right: name, ...(noun === 'tỉnh' ? {} : { atMost: 'hint' as const }) };
  }
  const ofProvince = unit !== undefined && !local && !own && DEPARTMENT.test(report.letterhead.issuingBody[0]?.text ?? '');
  if (ofProvince && lookupKey(unit.name) !== lookupKey(name))
    return { message: messages.otherUnit(place, unit.name), right: placeOf(unit), atMost: 'hint', unit };
  return undefined;
}

const AFTER_PLACE = regex.iu`(?<!\s)\s*(?:[,(]|${WORD_START}(?:huyện|tỉnh|thị xã|thành phố)${WORD_END}).*`;

/** A unit's name without the units above it: `BÌNH AN, HUYỆN …`. */
function bare(name: string): string {
  return name.replace(AFTER_PLACE, '').trim();
}

function finding(line: PlaceAndDate, { message, right, atMost, unit }: Judgement): RuleFinding {
  const fix: Fix = { title: messages.write(right), safety: 'ask', edits: [{ span: line.placeSpan, text: right }] };
  const first = unit?.lines[0];
  return {
    span: line.placeSpan,
    message,
    fixes: [fix],
    ...(first === undefined ? {} : { related: [{ span: first.span, message: messages.bodyHere() }] }),
    ...(atMost === undefined ? {} : { atMost }),
  };
}
