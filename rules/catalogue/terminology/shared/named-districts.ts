import type { DatedWording } from '../../../data/wordings.ts';
import type { BlockContent } from '../../../model/block-content.ts';
import { anyOf, CAPITAL, LETTER, regex, WORD_END, WORD_START } from '../../../pattern/regex.ts';
import { everyMatch } from '../../../text/every-match.ts';
import type { TextRange } from '../../../text/span.ts';
import { mergerDate } from '../../../data/provinces.ts';

/** A district by its name: “huyện Tân Hòa”, “các huyện Tân Hòa, An Phú”. */
export const NAMED_DISTRICT: DatedWording = {
  id: 'district-by-name',
  phrases: [],
  except: [],
  replacement: undefined,
  from: mergerDate,
  citedToo: false,
  note: {
    vi: 'Từ 01/7/2025 không còn cấp huyện; ghi tên xã, phường nay quản lý địa bàn hoặc thêm “(cũ)”',
    en: 'Since 01/7/2025 there is no district level; write the communes that hold the area now, or add “(cũ)”',
  },
  verified: true,
};

const DISTRICT = regex.gu`${WORD_START}(?:các\s+)?(?:huyện|quận|thị\s+xã)\s+(?=[${CAPITAL}])`;
const NAME = regex.uy`[${CAPITAL}][${LETTER}]*(?:\s[${CAPITAL}][${LETTER}]*){0,3}`;
/** Names that keep a district's: schools, roads, works, places, addresses, where somebody was born; and districts of other countries. */
const KEEPS = regex.iu`
  ${WORD_START}
  ${anyOf(
    'trường|đường|tuyến|quốc lộ|tỉnh lộ|cầu|dự án|công trình|gói thầu|nghĩa trang|di tích|đền|đình|chùa|chợ|hồ|đập|khu công nghiệp|cụm công nghiệp|bệnh viện|công ty|hợp tác xã|chi nhánh|ngân hàng|quy hoạch|đồ án',
    'quê|quê quán|nguyên quán|sinh|sinh ra|trú tại|hộ khẩu|địa chỉ|lịch sử|chiến dịch|chiến thắng|liên huyện|trung quốc|lào|campuchia|hàn quốc|nhật bản|nước bạn|vân nam|quảng tây',
  )}${WORD_END}`;
const LONGEST_CLAUSE = 160;

/** Districts that a text names as if they were there; `told` are the places that are told otherwise. */
export function namedDistrictsIn({ text }: BlockContent, told: readonly TextRange[]): readonly TextRange[] {
  const out: TextRange[] = [];
  if (!text.includes('huyện') && !text.includes('quận') && !text.includes('thị xã')) return out;
  let last: TextRange | undefined;
  for (const match of everyMatch(DISTRICT, text)) {
    const start = match.index;
    NAME.lastIndex = start + match[0].length;
    const name = NAME.exec(text)?.[0] ?? '';
    const end = start + match[0].length + name.length;
    const before = text.slice(Math.max(0, start - LONGEST_CLAUSE), start);
    const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1);
    const isTold = told.some((place) => place.end > start - clause.length && place.start < end);
    // The further members of one list are one with the first.
    const isListed = last !== undefined && last.end > start - clause.length;
    if (!isTold && !isListed && !KEEPS.test(clause) && !KEEPS.test(text.slice(end, end + 60))) out.push((last = { start, end }));
  }
  return out;
}
