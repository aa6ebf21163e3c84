import { hasLetter, startsWithCapital } from '../../pattern/letters.ts';
import { CAPITAL, LETTER, regex, SMALL, WORD_END } from '../../pattern/regex.ts';
import { PhraseSet } from '../../text/phrase-set.ts';
import { smallLetters } from '../../vietnamese/small-letters.ts';
import { matchAt } from './match-at.ts';
import { BODY_HEAD_SET, foldedPhrases, SUBJECT_VERB_LIST, TYPE_NAME_SET } from './vocabulary.ts';

function setOf(list: string, ...more: readonly string[]): PhraseSet {
  return new PhraseSet([...foldedPhrases(list), ...more]);
}

/** Nouns of administrative units; a proper name in capitals may follow. */
const UNITS = setOf('tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu');
/** Lower-case words that stand inside names of bodies. */
const INNER = setOf(
  'nhân dân|tối cao|các khu công nghiệp|khu công nghiệp|các khu kinh tế|khu kinh tế|khu chế xuất|xã hội|nhà nước|quốc gia|cấp tỉnh|cấp huyện|cấp xã|' +
    'hành chính|hành chính công|cải cách hành chính|chuyển đổi số|nông thôn mới|giảm nghèo|kiểm sát|trưởng|nước|dự án|quản lý dự án|khu vực|' +
    'bảo vệ thực vật|thực vật|quản lý thị trường|thị trường|thi hành án dân sự|dân sự|thi đua|khen thưởng|dân tộc|tôn giáo|thường trực|chấp hành|' +
    'đảng|ủy|bí thư|trung ương|đoàn|quân sự|biên phòng|toàn quốc|toàn tỉnh|liên ngành|địa phương|phòng cháy, chữa cháy|phòng, chống tham nhũng|' +
    'phòng, chống tham nhũng, tiêu cực|phòng, chống thiên tai|tìm kiếm cứu nạn|văn hóa|khoa học|công nghệ|nghiệp vụ|đa khoa|bầu cử|liên bộ|nông thôn|vận tải|thủ tục hành chính|kỹ thuật|hạ tầng|đô thị|nông dân|chiến binh|thủy văn|chất lượng',
);
/** Letters, and figures behind a capital: `PC07`; those behind a small letter or a full stop are the figure of a footnote (“Chính phủ2”). */
const LETTERS = regex.source`[${LETTER}]+(?:(?<=[${CAPITAL}])\d[${LETTER}\d]*)?`;
/** One word of a name: a short form with its point, letters and figures with `&` or point inside, a small number. */
const WORD = regex.uy`(?:TP|TX|TT|P|Q|H|X)\.(?=\s?[${CAPITAL}])|${LETTERS}(?:[&.]${LETTERS})*|\d{1,3}(?![\d/.,-])`;
/** “xã hội” is no unit. */
const SOCIETY_AFTER = regex.uy`\s+hội${WORD_END}`;
/** “lần thứ hai”, which opens the name of a congress. */
const ORDINAL_AT = regex.uy`lần\s+thứ\s+(?:mười\s+)?[${LETTER}\d]+`;
/** What the members of a team do: the words belong to its name. */
const TEAM = setOf('kiểm tra|giám sát|thanh tra|công tác|thẩm định|khảo sát|kiểm toán|giúp việc');
const START_LOWER = setOf(
  'ủy ban|hội đồng|trung ương|bộ|sở|cấp trên|cấp ủy|liên ngành|liên Ngành|liên bộ|liên Bộ|liên sở|liên Sở|liên cơ quan|cơ quan|ban',
);
/** Several bodies under one word: “liên Bộ Nội vụ - Tài chính”, “liên Bộ: Nội vụ, Tài chính”. In small letters. */
const UNITED = regex.u`^liên\s+(?:bộ|sở|ngành|cơ\s+quan)${WORD_END}`;
const UNITED_COLON = regex.uy`(?:\s*:)?\s+(?=[${CAPITAL}])`;
/** Verbs and links that end a name even right after a capital letter; “tổ chức”, “kiểm tra” and the like are parts of names with a capital. */
const BOUNDARIES = setOf(
  'về|Về|V/v|ban hành|Ban hành|phê duyệt|Phê duyệt|quy định|Quy định|sửa đổi|Sửa đổi|triển khai|Triển khai|thực hiện|Thực hiện|ngày|tháng|năm|số|để|nhằm|cho|đối|theo|trong|từ|tại|đến|được|đã|đang|sẽ|là|có|còn|thì|mà|khi|do|cùng|với|trên|như|này|nêu|trước|sau|khóa|kỳ họp|nhiệm kỳ|giai|nay|kèm|gồm|bằng|qua|vào|hoặc|của|cũ|chủ trì|căn cứ|phải|không',
  ...SUBJECT_VERB_LIST,
);
const NUMBER_AFTER = /\s+(?:số\s+)?(?=\d)/uy;
/** Kế hoạch behind “và” may be a field of the body rather than a document of its own (Phòng Tài chính và Kế hoạch). */
const PLAN_AT = /kế\s+hoạch/uy;
const JOINERS = /\s+-\s+|\s+–\s+|\s*,\s+|\s+và\s+|\s+/uy;
/** Letters introduced in the middle of a name: “Tòa án nhân dân (TAND) tỉnh”. */
const LETTERS_AT = regex.uy`\s*\(\s*[${CAPITAL}][${CAPITAL}\d&-]{1,11}(?:\s+Việt\s+Nam|\s+VN)?\s*\)\s+`;
const CONFERENCE_AT = regex.uy`Lần\s+thứ\s+(?:mười\s+)?[${LETTER}\d]+`;
const NUMBERED_AFTER = /^(?:khu|quận|phường|đạo|vùng|ban|đoàn|đội|xã)$/iu;

/** Result of reading a body's name. */
export interface ReadIssuer {
  readonly start: number;
  readonly end: number;
}

/** “Tỉnh ủy” written apart: the unit noun belongs to the committee. */
const COMMITTEE_AFTER = regex.u`^\s+ủy${WORD_END}`;

/**
 * Reads the name of a body or office that begins at `start` of `text` (NFC, tone placement folded): capitalised words, unit nouns with their proper names and
 * the lower-case words that names of bodies hold, up to the first word that cannot belong to a name. With `joint` a second body after
 * “và” belongs to it, with `listed` also one after a comma (liên tịch). Undefined when no name begins there.
 */
export function readIssuer(text: string, start: number, joint: boolean, listed = false): ReadIssuer | undefined {
  const folded = text.slice(start, start + 240);
  const small = smallLetters(folded);
  const united = UNITED.test(small);
  let at = 0;
  let end = -1;
  let capital = false;
  let acronym = false;
  let placeName = false;
  let previous = '';
  let hasHead = false;
  for (let words = 0; words < 40; words++) {
    const first = words === 0;
    if (!first && isNumberedType(small, at)) break;
    const unit = unitAt(folded, small, at);
    if (unit !== undefined && !(first && startsWithCapital(unit) && /^(?:Thành|Tỉnh|Huyện|Thị|Quận)\s+ủy/u.test(folded))) {
      const followedByCommittee = COMMITTEE_AFTER.test(folded.slice(at + unit.length, at + unit.length + 5));
      end = at + unit.length + (followedByCommittee ? 3 : 0);
      placeName = !followedByCommittee;
      capital = false;
      previous = unit;
    } else {
      WORD.lastIndex = at;
      const word = WORD.exec(folded)?.[0];
      if (word === undefined) break;
      const step = readWord(folded, at, word, { first, capital, acronym, placeName, previous });
      if (step === undefined) break;
      if (!first && hasHead && /^(?:UBND|HĐND)$/u.test(word)) break;
      hasHead ||= /^(?:UBND|HĐND)$/u.test(word);
      end = step.end;
      capital = step.capital;
      acronym = capital && word.length >= 2 && word === word.toUpperCase() && hasLetter(word);
      if (!capital) placeName = false;
      previous = word;
    }
    const next = joiner(folded, small, end, {
      joint: joint || united,
      listed: listed || united,
      united,
      previous,
      head: folded.slice(0, end),
    });
    if (next === undefined) break;
    // Behind “và” or a comma a name begins anew.
    if (folded.slice(end, next).trim() !== '') placeName = false;
    at = next;
  }
  return end < 0 ? undefined : { start, end: start + end };
}

interface WordState {
  readonly first: boolean;
  readonly capital: boolean;
  readonly acronym: boolean;
  readonly placeName: boolean;
  readonly previous: string;
}

/** Words in capitals that open the subject and never belong to a name. */
const SUBJECT_IN_CAPITALS = regex.u`^(?:VỀ|NGÀY|BAN HÀNH|THỰC HIỆN|TRIỂN KHAI|PHÊ DUYỆT|TỔ CHỨC)${WORD_END}`;
/** The same with a capital only. */
const SUBJECT_CAPITALISED = regex.u`^(?:Ban\s+hành|Phê\s+duyệt|Quy\s+định|Sửa\s+đổi|Triển\s+khai|Thực\s+hiện)${WORD_END}`;

function readWord(folded: string, at: number, word: string, state: WordState): { end: number; capital: boolean } | undefined {
  if (/^\d/u.test(word)) return !state.first && NUMBERED_AFTER.test(state.previous) ? { end: at + word.length, capital: true } : undefined;
  const upper = startsWithCapital(word);
  if (!state.first && SUBJECT_IN_CAPITALS.test(folded.slice(at, at + 12))) return undefined;
  if (state.first) {
    if (upper) return { end: at + word.length, capital: true };
    const lower = START_LOWER.lengthAt(folded, at);
    return lower === 0 ? undefined : { end: at + lower, capital: true };
  }
  if (!upper) {
    const team = /^(?:Đoàn|Tổ)$/u.test(state.previous) ? TEAM.lengthAt(folded, at) : 0;
    if (team > 0) return { end: at + team, capital: false };
    const inner = INNER.lengthAt(folded, at) || (matchAt(ORDINAL_AT, folded, at)?.length ?? 0);
    if (inner > 0 && !state.placeName) return { end: at + inner, capital: false };
    if (BOUNDARIES.lengthAt(folded, at) > 0) return undefined;
    // A lower-case syllable completes the capital before it (Nội vụ, Tài chính), but not an acronym or a place name.
    return state.capital && !state.acronym && !state.placeName ? { end: at + word.length, capital: false } : undefined;
  }
  const conference = matchAt(CONFERENCE_AT, folded, at);
  if (conference !== undefined) return { end: at + conference.length, capital: false };
  if (/^(?:Về|V|Khóa)$/u.test(word) || SUBJECT_CAPITALISED.test(folded.slice(at, at + 14))) return undefined;
  return { end: at + word.length, capital: true };
}

/** “và” joins two halves of one name: “Văn hóa và Thông tin”. */
const JOINED_NAME = regex.u`^[${CAPITAL}][${LETTER}]*(?:\s+[${SMALL}]+)?\s+và\s+[${CAPITAL}]`;
/** “và” joins a second body. */
const JOINED_BODY = regex.u`[${LETTER}]\s+và\s+(?:UBND|HĐND|Sở|Bộ|Ban|Cục)${WORD_END}`;

function joiner(
  folded: string,
  small: string,
  end: number,
  around: { joint: boolean; listed: boolean; united: boolean; previous: string; head: string },
): number | undefined {
  const letters = matchAt(LETTERS_AT, folded, end);
  if (letters !== undefined && UNITS.lengthAt(folded, end + letters.length) > 0) return end + letters.length;
  const colon = around.united && UNITED.exec(small)?.[0].length === end ? matchAt(UNITED_COLON, folded, end) : undefined;
  if (colon !== undefined) return end + colon.length;
  JOINERS.lastIndex = end;
  const match = JOINERS.exec(folded);
  if (match === null || match[0].split('\n').length > 2) return undefined;
  const next = end + match[0].length;
  const sign = match[0].trim();
  if (sign === '') return next;
  const capitalNext = startsWithCapital(folded.slice(next, next + 2));
  const headNext = BODY_HEAD_SET.lengthAt(small, next) > 0;
  if (sign === 'và') {
    if (TYPE_NAME_SET.lengthAt(small, next) > 0 && matchAt(PLAN_AT, small, next) === undefined) return undefined;
    if (headNext) return around.joint || (around.head === 'HĐND' && folded.startsWith('UBND', next)) ? next : undefined;
    return capitalNext ? next : undefined;
  }
  if (!capitalNext || headNext) return headNext && (sign === ',' ? around.listed && capitalNext : around.joint) ? next : undefined;
  if (isNumberedType(small, next)) return undefined;
  if (sign !== ',' || around.united) return next;
  // Sở Văn hóa, Thể thao và Du lịch: two fields, a comma, a last field after “và”.
  const listed = /^(?:Bộ|Sở|Phòng|Ủy ban|Ban|Bộ trưởng\s+Bộ|Giám đốc\s+Sở)\s/u.test(around.head);
  return listed && JOINED_NAME.test(folded.slice(next, next + 40)) && !JOINED_BODY.test(folded.slice(next, next + 40)) ? next : undefined;
}

/** True when a type name with a number begins at `at`: a document of its own. */
function isNumberedType(small: string, at: number): boolean {
  const type = TYPE_NAME_SET.lengthAt(small, at);
  return type > 0 && matchAt(NUMBER_AFTER, small, at + type) !== undefined;
}

function unitAt(folded: string, small: string, at: number): string | undefined {
  const unit = UNITS.lengthAt(small, at);
  return unit === 0 || matchAt(SOCIETY_AFTER, small, at + unit) !== undefined ? undefined : folded.slice(at, at + unit);
}
