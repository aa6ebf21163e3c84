/**
 * Titles of signers (chức vụ người ký), which deputy signs for which head, and which bodies sign as a collective.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, Phần I, Mục II, khoản 7 (marks and their order); the lists of
 * titles and bodies are general administrative practice.
 */
import { LETTER, regex } from '../pattern/regex.ts';
import { indexBy, lookupKey, phraseKeys, phrases } from '../vietnamese/tone-placement.ts';

/** A head and the deputies who may sign KT. for that head. All in capitals, NFC, old tone style. */
export interface TitlePair {
  readonly head: string;
  /** Accepted deputy titles, the full official one first. */
  readonly deputies: readonly [string, ...string[]];
  /** Head and deputies under `lookupKey`. */
  readonly headKey: string;
  readonly deputyKeys: readonly string[];
  /** True when the words after the head name a unit of any kind (`TRƯỞNG PHÒNG NỘI VỤ`). */
  readonly open: boolean;
}

/** A head whose deputy is `PHÓ` + the same words, and which a unit name may follow. */
const OPEN_HEADS =
  'TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|TRƯỞNG BỘ PHẬN|TRƯỞNG TIỂU BAN|TRƯỞNG CÔNG AN|TRƯỞNG THUẾ|TRƯỞNG CỤC|TRƯỞNG KHOA|TRƯỞNG TRẠM|' +
  'TRƯỞNG CƠ QUAN|TRƯỞNG CHI NHÁNH|TRƯỞNG ĐẠI DIỆN|TRƯỞNG BAN QUẢN LÝ|CHÁNH VĂN PHÒNG|CHỦ TỊCH HỘI ĐỒNG|CHỦ TỊCH CÔNG ĐOÀN';
/** A head whose deputy is `PHÓ` + the same words; only the name of a body may follow. */
const PLAIN_HEADS =
  'CHỦ TỊCH NƯỚC|CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH THANH TRA|CHÁNH ÁN|VIỆN TRƯỞNG|THỦ TƯỚNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|' +
  'TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG|HIỆU TRƯỞNG|TỔNG THANH TRA|TỔNG KIỂM TOÁN|KIỂM TOÁN TRƯỞNG|THỐNG ĐỐC|TỔNG THƯ KÝ|TỔNG BIÊN TẬP|CHỦ NHIỆM|BÍ THƯ|' +
  'HẠT TRƯỞNG|ĐỘI TRƯỞNG|TRẠM TRƯỞNG|TỔ TRƯỞNG|KẾ TOÁN TRƯỞNG|CHỈ HUY TRƯỞNG|CHÍNH ỦY|TƯ LỆNH|ĐỒN TRƯỞNG|' +
  'TỔNG THAM MƯU TRƯỞNG|THAM MƯU TRƯỞNG|QUẢN ĐỐC|THỦ TRƯỞNG|ĐẠI SỨ|TỔNG LÃNH SỰ';
/** Heads with a deputy title of another form, or with further accepted forms. */
const IRREGULAR: readonly (readonly [head: string, deputies: string])[] = [
  ['BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
  ['BỘ TRƯỞNG, CHỦ NHIỆM', 'THỨ TRƯỞNG, PHÓ CHỦ NHIỆM|PHÓ CHỦ NHIỆM|THỨ TRƯỞNG'],
  ['TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN|PHÓ BAN'],
  ['TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG|PHÓ PHÒNG'],
  ['TRƯỞNG ĐOÀN', 'PHÓ TRƯỞNG ĐOÀN|PHÓ ĐOÀN'],
  ['TRƯỞNG KHOA', 'PHÓ TRƯỞNG KHOA|PHÓ KHOA'],
  ['TỔ TRƯỞNG', 'TỔ PHÓ|PHÓ TỔ TRƯỞNG'],
  ['ĐỘI TRƯỞNG', 'PHÓ ĐỘI TRƯỞNG|ĐỘI PHÓ'],
  ['ĐỒN TRƯỞNG', 'PHÓ ĐỒN TRƯỞNG|ĐỒN PHÓ'],
  ['CHÍNH TRỊ VIÊN', 'CHÍNH TRỊ VIÊN PHÓ'],
  ['CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG|PHÓ VĂN PHÒNG'],
];

function buildPairs(): readonly TitlePair[] {
  const pairs = new Map<string, TitlePair>();
  for (const [literal, open] of [[OPEN_HEADS, true], [PLAIN_HEADS, false]] as const) {
    const keys = phraseKeys(literal);
    phrases(literal).forEach((head, i) => {
      const headKey = keys[i] ?? '';
      pairs.set(head, { head, deputies: [`PHÓ ${head}`], headKey, deputyKeys: [`phó ${headKey}`], open });
    });
  }
  for (const [head, literal] of IRREGULAR) {
    const [first = '', ...others] = phrases(literal);
    pairs.set(head, { head, deputies: [first, ...others], headKey: lookupKey(head), deputyKeys: phraseKeys(literal), open: pairs.get(head)?.open === true });
  }
  return [...pairs.values()].sort((a, b) => b.head.length - a.head.length || (a.head < b.head ? -1 : 1));
}

/** Heads and their deputies, longest head first. */
export const titlePairs: readonly TitlePair[] = buildPairs();

const OTHER_TITLES =
  'TỔNG BÍ THƯ|THƯỜNG TRỰC BAN BÍ THƯ|ỦY VIÊN BỘ CHÍNH TRỊ|ỦY VIÊN THƯỜNG TRỰC|ỦY VIÊN|ỦY VIÊN BAN THƯỜNG VỤ|BÍ THƯ THƯỜNG TRỰC|THƯ KÝ|THƯ KÝ CUỘC HỌP|' +
  'THÀNH VIÊN|CHUYÊN VIÊN|CHUYÊN VIÊN CHÍNH|CHUYÊN VIÊN CAO CẤP|THANH TRA VIÊN|KIỂM TOÁN VIÊN|KẾ TOÁN|THỦ QUỸ|VĂN THƯ|CÁN BỘ|CÔNG CHỨC|' +
  'NGƯỜI LẬP BIỂU|NGƯỜI LẬP|NGƯỜI BÁO CÁO|NGƯỜI VIẾT BÁO CÁO|NGƯỜI TỔNG HỢP|CÁN BỘ TỔNG HỢP|ĐẠI DIỆN LÃNH ĐẠO|PHỤ TRÁCH KẾ TOÁN|TRƯỞNG THÔN|TRƯỞNG ẤP|TRƯỞNG BUÔN|TRƯỞNG BẢN|TRƯỞNG KHU PHỐ|' +
  'GIÁO VIÊN CHỦ NHIỆM|BÍ THƯ CHI BỘ|BÍ THƯ ĐẢNG ỦY|BÍ THƯ ĐOÀN|TRỢ LÝ|THẨM PHÁN|KIỂM SÁT VIÊN|CHẤP HÀNH VIÊN|HIỆU PHÓ|PHỤ TRÁCH';

/** Titles that sign without being a head or a deputy with a KT. pair. In capitals. */
export const otherTitles: readonly string[] = phrases(OTHER_TITLES);

/** First words of a body that may follow a plain title: `GIÁM ĐỐC SỞ NỘI VỤ`, `CHỦ TỊCH UBND XÃ`. */
const BODY_NOUNS = phrases(
  'sở|ban|phòng|trung tâm|chi nhánh|văn phòng|cục|chi cục|tổng cục|vụ|bộ|ủy ban|hội đồng|hội|đoàn|trường|học viện|đại học|bệnh viện|công ty|tổng công ty|tập đoàn|' +
  'nhà|thường trực|phụ trách|khu vực|khu|tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu|nước|quốc hội|chính phủ|ubnd|hđnd|ubmttq|mttq|mặt trận|liên đoàn|liên hiệp|liên minh|' +
  'ngân hàng|kho bạc|bảo hiểm|công an|viện|tổ|đội|trạm|quỹ|hợp tác xã|htx|dự án|chuyên trách|kiêm|kiểm toán|thanh tra|tòa án|nhà nước|quân sự|tỉnh ủy|thành ủy|đảng ủy|chi bộ|chi đoàn|công đoàn|' +
  'điều hành|đài|báo|tạp chí|thư viện|bảo tàng|cơ quan|kiêm nhiệm|việt nam|hành chính|trực ban',
);

const key = (text: string): string => lookupKey(text).replace(/(?<![.,;:])[.,;:]+$/u, '');

/** The rest after `start` when `text` is `start` or goes on with a space; undefined otherwise. */
function restAfter(text: string, start: string): string | undefined {
  if (text === start) return '';
  return text.startsWith(`${start} `) ? text.slice(start.length + 1) : undefined;
}

const startsWithAny = (text: string, starts: readonly string[]): boolean => starts.some((start) => restAfter(text, start) !== undefined);

/** Words that may follow a deputy title without naming a unit. */
const ADDITIONS = ['thường trực', 'phụ trách'];

function namesBody(rest: string): boolean {
  return rest === '' || startsWithAny(rest, BODY_NOUNS);
}

const PLAIN_WORDS = regex.u`^[${LETTER}, -]{2,70}$`;

/** A unit name is a few words without figures or closing punctuation. */
function namesUnit(rest: string): boolean {
  return rest === '' || PLAIN_WORDS.test(rest);
}

function followsTitle(pair: TitlePair, rest: string): boolean {
  return pair.open ? namesUnit(rest) : namesBody(rest);
}

/**
 * The deputy title that belongs under `KT. <head>`, in capitals, with the words after the head kept:
 * `TRƯỞNG PHÒNG NỘI VỤ` → `PHÓ TRƯỞNG PHÒNG NỘI VỤ`, `BỘ TRƯỞNG` → `THỨ TRƯỞNG`; undefined for an unknown head. The head
 * is given without its mark; letter case and tone style do not matter.
 */
export function deputyTitleOf(headTitle: string): string | undefined {
  const text = key(headTitle);
  for (const pair of titlePairs) {
    const rest = restAfter(text, pair.headKey);
    if (rest === undefined || !followsTitle(pair, rest)) continue;
    return rest === '' ? pair.deputies[0] : `${pair.deputies[0]} ${rest.toUpperCase()}`;
  }
  return undefined;
}

/**
 * True when `deputy` may stand under `KT. <head>`: a deputy of that head, with or without the unit name on either line and
 * with additions such as `THƯỜNG TRỰC` or `PHỤ TRÁCH`. False for an unknown head; ask `deputyTitleOf` first.
 */
export function isDeputyOf(deputy: string, headTitle: string): boolean {
  const headText = key(headTitle);
  const deputyText = key(deputy);
  return titlePairs.some((pair) => {
    const unit = restAfter(headText, pair.headKey);
    if (unit === undefined) return false;
    return pair.deputyKeys.some((title) => {
      const own = restAfter(deputyText, title);
      if (own === undefined) return false;
      if (own === '' || startsWithAny(own, ADDITIONS)) return true;
      return unit === '' ? followsTitle(pair, own) : restAfter(own, unit) !== undefined;
    });
  });
}

interface KeyedTitle {
  readonly title: string;
  mayFollow(rest: string): boolean;
}

function* everyTitle(): Generator<KeyedTitle> {
  for (const title of phraseKeys(OTHER_TITLES)) yield { title, mayFollow: namesBody };
  for (const { headKey, deputyKeys, open } of titlePairs) {
    const mayFollow = open ? namesUnit : namesBody;
    yield { title: headKey, mayFollow };
    for (const title of deputyKeys) yield { title, mayFollow };
  }
}

/** Every title with what may follow it, by its first word. */
const titlesByFirstWord = indexBy(everyTitle(), ({ title }) => [title.split(' ', 1)[0] ?? '']);

/**
 * True when a line of the signature block without its mark reads as a title: a head or deputy, alone or with the name of a
 * unit (`CHÁNH VĂN PHÒNG`, `GIÁM ĐỐC SỞ NỘI VỤ`, `PHÓ CHỦ TỊCH THƯỜNG TRỰC`), or another signing title. A person's name,
 * a collective body and a sentence are not titles. Letter case and tone style do not matter.
 */
export function isTitle(line: string): boolean {
  const text = key(line).replace(/^(?:quyền|nguyên) (?=\S)/u, '');
  return (titlesByFirstWord.get(text.split(' ', 1)[0] ?? '') ?? []).some(({ title, mayFollow }) => {
    const rest = restAfter(text, title);
    return rest !== undefined && mayFollow(rest);
  });
}

/** Bodies that decide together and sign TM.; further words may follow each. */
const COLLECTIVE = phrases(
  'ủy ban nhân dân|ubnd|hội đồng|hđnd|thường trực|ban thường trực|ban chỉ đạo|bcđ|ban chấp hành|bch|ban thường vụ|ban bí thư|bộ chính trị|chính phủ|quốc hội|ủy ban thường vụ|ủy ban mặt trận|ủy ban mttq|' +
  'ubmttq|ubmttqvn|ủy ban kiểm tra|ủy ban bầu cử|ban bầu cử|tổ bầu cử|đoàn đại biểu quốc hội|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng đoàn|ban cán sự đảng|chi ủy|chi bộ|đảng bộ|đoàn chủ tịch|' +
  'đoàn thư ký|ban vận động|ban đại diện|ban thanh tra nhân dân|ban công tác mặt trận|ủy ban quốc gia|ủy ban trung ương|ủy ban đoàn kết|ủy ban hội',
);
/** Bodies that may sign either way: a team signs as TM. the team or as its leader. */
const EITHER = phrases('đoàn|tổ|tổ công tác|nhóm|ban giám hiệu|ban giám đốc|ban lãnh đạo|tập thể|hội|liên đoàn|liên minh|liên hiệp|công đoàn|tiểu ban|ban');
/** Bodies under one head: TM. before them is wrong. */
const ONE_HEAD = phraseKeys(
  'sở|phòng|cục|chi cục|tổng cục|vụ|bộ|văn phòng|trung tâm|thanh tra|viện|học viện|trường|đại học|bệnh viện|trạm y tế|trạm|kho bạc|ngân hàng|công an|bảo hiểm xã hội|bảo tàng|thư viện|' +
  'ban quản lý|ban thi đua - khen thưởng|ban tiếp công dân|chi nhánh|tòa án|viện kiểm sát|kiểm toán|hạt|đài|tạp chí|báo|thuế|hải quan|công ty|tổng công ty|bộ chỉ huy',
);

/** True when the body signs as a collective, so that TM. must stand before it: `ỦY BAN NHÂN DÂN`, `BAN CHỈ ĐẠO …`. NFC text, any case. */
export function isCollectiveBody(name: string): boolean {
  const text = key(name);
  return startsWithAny(text, COLLECTIVE) && !isOneHeadBody(text);
}

/** True when the body is led by one head, so that TM. before it is wrong: `SỞ NỘI VỤ`, `BAN QUẢN LÝ …`. NFC text, any case. */
export function isOneHeadBody(name: string): boolean {
  const text = key(name);
  return startsWithAny(text, ONE_HEAD) && restAfter(text, 'bộ chính trị') === undefined;
}

/** True when TM. may stand before the name: a collective body, or a team, board or association that signs either way. */
export function mayTakeTm(name: string): boolean {
  const text = key(name);
  return isCollectiveBody(text) || (startsWithAny(text, EITHER) && !isOneHeadBody(text));
}
