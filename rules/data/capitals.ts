/**
 * Names with a fixed capitalisation (viết hoa): what the lists of the capital rules need.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II; official names of bodies, honours and holidays as their founding documents
 * write them. `sure: false` marks phrases whose lower-case form has another, ordinary meaning (`đông bắc` as a direction).
 */
import { type Index, indexBy, lookupKey, phraseKeys, phrases, words } from '../vietnamese/tone-placement.ts';
import { issuingBodies, type IssuingBody } from './issuing-bodies.ts';

/** Kind of name, one for each group of Phụ lục II. */
export type CapitalGroup = 'body' | 'party-body' | 'association' | 'foreign-body' | 'region' | 'place' | 'honour' | 'holiday' | 'event' | 'person' | 'office' | 'law' | 'special';

/** A name and its right capitals. */
export interface CapitalName {
  /** Right form, NFC, old tone style: `Bộ Giáo dục và Đào tạo`. */
  readonly right: string;
  /** The same under `lookupKey`. */
  readonly key: string;
  readonly group: CapitalGroup;
  /** False when the same words in lower case may be ordinary words: only suggest. */
  readonly sure: boolean;
}

/** By first word of a name: words directly before it that make another word with it (`cán bộ y tế`, `cơ sở y tế`, `pháp luật đất đai`). */
const OTHER_WORD_AFTER: Readonly<Record<string, string>> = {
  bộ: 'cán toàn nội đồng tiến cục đường thủy trung nam bắc chi đảng liên',
  sở: 'cơ trụ công xứ hội',
  phòng: 'văn quốc biên dự đề',
  cục: 'chi tổng bố kết',
  viện: 'bệnh học thư',
  hội: 'xã chi phân đại lễ quốc cơ dạ giáo hiệp liên tổng ngày',
  luật: 'pháp kỷ quy bộ dự',
  đoàn: 'tập công đại trung sư quân phái',
  ban: 'ủy tiểu phân liên',
  chính: 'phi liên tài',
  quốc: 'tổ trung ái',
  nam: 'việt đông tây',
  bắc: 'đông tây',
  tây: 'đông',
  công: 'thi gia ủy',
  đại: 'vĩ',
  tổ: 'tiên',
  nhà: 'chủ',
};
/** By name under `lookupKey`: what follows when the words are ordinary ones. */
const ORDINARY_BEFORE: Readonly<Record<string, string>> = {
  'chính phủ': 'điện tử|số|kiến tạo|các nước|nước',
  'nam bộ': 'đội|phận',
  'bắc bộ': 'đội|phận',
  'trung bộ': 'đội|phận',
  'bộ công an': 'nhân dân',
};

/** Names of one group parted by `|`; `sure` for all of them, or when they have three words or more. */
type NameRow = readonly [group: CapitalGroup, sure: boolean | 'long', names: string];

const PLACE_ENDING = / (?:tỉnh|xã|phường|huyện|quận|thị xã|thành phố|đặc khu|khu vực)(?=\||$)/gu;

/** Names that are ordinary words once the level noun at their end is gone. */
const ORDINARY: ReadonlySet<string> = new Set(['Công an', 'Thanh tra']);

/** Official names of issuing bodies, without the level noun at their end. */
function listed(group: CapitalGroup, isOfGroup: (body: IssuingBody) => boolean): NameRow {
  const all = issuingBodies.filter(isOfGroup).flatMap((body) => [body.name, ...body.otherNames]).join('|').replace(PLACE_ENDING, '');
  return [group, 'long', phrases(all).filter((right) => right.includes(' ') && !ORDINARY.has(right)).join('|')];
}

const listedBodies: readonly NameRow[] = [
  listed('party-body', ({ level }) => level === 'party'),
  listed('body', ({ level }) => level !== 'party' && level !== 'mass'),
];

const otherBodies: readonly NameRow[] = [
  ['body', true,
    'Hội đồng nhân dân|Ủy ban nhân dân|Tòa án nhân dân|Viện kiểm sát nhân dân|Tòa án nhân dân khu vực|Viện kiểm sát nhân dân khu vực|Công an nhân dân|Quân đội nhân dân Việt Nam|Quân đội nhân dân|' +
    'Hội đồng Dân tộc|Ủy ban Pháp luật và Tư pháp|Ủy ban Kinh tế và Tài chính|Ủy ban Văn hóa và Xã hội|Ủy ban Quốc phòng, An ninh và Đối ngoại|Ủy ban Khoa học, Công nghệ và Môi trường|Ủy ban Công tác đại biểu|Ủy ban Dân nguyện và Giám sát|Hội đồng Bầu cử quốc gia|' +
    'Kho bạc Nhà nước|Ủy ban Chứng khoán Nhà nước|Ban Quản lý Lăng Chủ tịch Hồ Chí Minh|Học viện Chính trị quốc gia Hồ Chí Minh|Viện Hàn lâm Khoa học xã hội Việt Nam|Viện Hàn lâm Khoa học và Công nghệ Việt Nam|Đài Truyền hình Việt Nam|Đài Tiếng nói Việt Nam|Thông tấn xã Việt Nam|' +
    'Đại học Quốc gia Hà Nội|Đại học Quốc gia Thành phố Hồ Chí Minh|Học viện Hành chính và Quản trị công|Cục Thuế|Cục Hải quan|Cục Thống kê|Cục Đường bộ Việt Nam|Tập đoàn Điện lực Việt Nam|Ngân hàng Chính sách xã hội|' +
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân|Văn phòng Ủy ban nhân dân|Thường trực Hội đồng nhân dân|Phòng Văn hóa - Xã hội|Trung tâm Phục vụ hành chính công|Bộ phận Tiếp nhận và Trả kết quả|Đoàn đại biểu Quốc hội|Hội đồng Thi đua - Khen thưởng|' +
    'Ban Chỉ huy Quân sự|Bộ Chỉ huy Quân sự|Bộ đội Biên phòng|Ban Chỉ huy Phòng thủ dân sự|Văn phòng Đăng ký đất đai|Trung tâm Phát triển quỹ đất|Cổng Dịch vụ công quốc gia|Chi cục Kiểm lâm|Bảo hiểm xã hội Việt Nam|Tổng Liên đoàn Lao động Việt Nam'],
  ['body', false, 'Trung tâm Y tế|Trạm Y tế|Cảnh sát biển|Ban Quản lý|Ban Chỉ đạo|Ban Giám đốc|Ban Giám hiệu|Hội đồng Quản trị|Quốc hội|Chính phủ|Công an tỉnh|Công an xã|Công an phường|Văn phòng Đảng ủy|Trường Chính trị'],
  ['party-body', true,
    'Đảng Cộng sản Việt Nam|Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam|Ban Chấp hành Trung ương|Trung ương Đảng|Bộ Chính trị|Ban Bí thư|Văn phòng Trung ương Đảng|Ban Chính sách, chiến lược Trung ương|Hội đồng Lý luận Trung ương|' +
    'Ban Nội chính Trung ương|Ban Tổ chức Trung ương|Ủy ban Kiểm tra Trung ương|Ban Tuyên giáo và Dân vận Trung ương|Đảng ủy Chính phủ|Đảng ủy Quốc hội|Quân ủy Trung ương|Đảng ủy Công an Trung ương'],
  ['party-body', false, 'Ban Thường vụ|Ban Chấp hành|Ban Tổ chức|Ban Nội chính|Tỉnh ủy|Thành ủy|Ủy ban Kiểm tra|Ban Thường vụ Tỉnh ủy|Ban Thường vụ Đảng ủy'],
  ['association', true,
    'Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc|Ủy ban Mặt trận Tổ quốc|Ủy ban Mặt trận Tổ quốc Việt Nam|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Hội Liên hiệp Phụ nữ Việt Nam|Hội Liên hiệp Phụ nữ|Hội Nông dân Việt Nam|Hội Nông dân|' +
    'Hội Cựu chiến binh Việt Nam|Hội Cựu chiến binh|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Đội Thiếu niên Tiền phong Hồ Chí Minh|Hội Liên hiệp Thanh niên Việt Nam|Hội Sinh viên Việt Nam|Công đoàn Việt Nam|Liên đoàn Lao động|' +
    'Hội Chữ thập đỏ Việt Nam|Hội Chữ thập đỏ|Hội Người cao tuổi Việt Nam|Hội Người cao tuổi|Hội Khuyến học Việt Nam|Hội Khuyến học|Hội Luật gia Việt Nam|Hội Nhà báo Việt Nam|Liên đoàn Luật sư Việt Nam|Liên minh Hợp tác xã Việt Nam|' +
    'Liên đoàn Thương mại và Công nghiệp Việt Nam|Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam|Liên hiệp các tổ chức hữu nghị Việt Nam|Hội Nạn nhân chất độc da cam/dioxin Việt Nam'],
  ['foreign-body', true,
    'Liên hợp quốc|Tổ chức Y tế thế giới|Ngân hàng Thế giới|Quỹ Tiền tệ quốc tế|Ngân hàng Phát triển châu Á|Liên minh châu Âu|Tổ chức Thương mại thế giới|Tổ chức Lao động quốc tế|Quỹ Nhi đồng Liên hợp quốc|Chương trình Phát triển Liên hợp quốc'],
];

const places: readonly NameRow[] = [
  ['region', true,
    'Bắc Bộ|Trung Bộ|Nam Bộ|Bắc Trung Bộ|Nam Trung Bộ|Đông Nam Bộ|Tây Nam Bộ|Đông Bắc Bộ|Tây Bắc Bộ|Bắc Kỳ|Nam Kỳ|Tây Nguyên|Đông Dương|Đông Nam Á|Đông Bắc Á|Nam Á|Biển Đông|Việt Bắc|' +
    'Đồng bằng sông Cửu Long|Đồng bằng sông Hồng|vịnh Bắc Bộ|Đồng Tháp Mười|Tứ giác Long Xuyên'],
  ['region', false, 'Trung Kỳ|Tây Bắc|Đông Bắc|Tây Nam|Đông Nam|miền Bắc|miền Trung|miền Nam|Trung Đông|Bắc Mỹ|Nam Mỹ|Bắc Phi|Tây Âu|Đông Âu|Bắc Âu'],
  ['place', true,
    'Thủ đô Hà Nội|Thành phố Hồ Chí Minh|quần đảo Hoàng Sa|quần đảo Trường Sa|Hoàng Sa|Trường Sa|vịnh Hạ Long|Cửa Lò|Vũng Tàu|Lạch Trường|Vàm Cỏ|Cầu Giấy|biển Cửa Lò|chợ Bến Thành|sông Vàm Cỏ|sông Hồng|sông Cửu Long|sông Mê Công|' +
    'hồ Hoàn Kiếm|Hòn Gai|Gò Vấp|Bến Thành|Bến Lức|Vũng Áng|Vũng Liêm|Cù Lao Dung|Lao Bảo|Phú Quốc|Côn Đảo|Lý Sơn|Điện Biên Phủ|Quảng trường Ba Đình'],
  ['place', false, 'Hồ Gươm|Bến Cát|Núi Thành|Đèo Ngang|Cầu Kè|Cửa Việt|Cửa Tùng|Đầm Dơi|Cồn Cỏ|Sông Cầu|Sông Công|Lăng Chủ tịch Hồ Chí Minh|Phủ Chủ tịch|Nhà Quốc hội|Hoàng thành Thăng Long|Đền Hùng'],
  ['place', false,
    'Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Quảng Ninh|Quảng Nam|Quảng Ngãi|Quảng Trị|Quảng Bình|Nghệ An|Hà Tĩnh|Thanh Hóa|Lào Cai|Yên Bái|Lạng Sơn|Bắc Giang|Bắc Ninh|Phú Thọ|Vĩnh Phúc|Hải Dương|Hưng Yên|Nam Định|Ninh Bình|' +
    'Khánh Hòa|Lâm Đồng|Gia Lai|Bình Định|Phú Yên|Đồng Nai|Bình Dương|Bình Phước|Tây Ninh|Tiền Giang|Bến Tre|Trà Vinh|Vĩnh Long|Đồng Tháp|An Giang|Kiên Giang|Hậu Giang|Sóc Trăng|Bạc Liêu|Cà Mau|Điện Biên|Lai Châu|Sơn La|Tuyên Quang|Thái Nguyên'],
];

const honours: readonly NameRow[] = [
  ['honour', true,
    'Huân chương Sao vàng|Huân chương Hồ Chí Minh|Huân chương Độc lập|Huân chương Quân công|Huân chương Lao động|Huân chương Bảo vệ Tổ quốc|Huân chương Chiến công|Huân chương Đại đoàn kết dân tộc|Huân chương Dũng cảm|Huân chương Hữu nghị|' +
    'Huân chương Lao động hạng Nhất|Huân chương Lao động hạng Nhì|Huân chương Lao động hạng Ba|Huân chương Độc lập hạng Nhất|Huân chương Độc lập hạng Nhì|Huân chương Độc lập hạng Ba|Huân chương Kháng chiến|' +
    'Huy chương Quân kỳ quyết thắng|Huy chương Vì an ninh Tổ quốc|Huy chương Chiến sĩ vẻ vang|Huy chương Hữu nghị|Huy hiệu Đảng|' +
    'Anh hùng Lao động|Anh hùng Lực lượng vũ trang nhân dân|Bà mẹ Việt Nam Anh hùng|Nhà giáo Nhân dân|Nhà giáo Ưu tú|Thầy thuốc Nhân dân|Thầy thuốc Ưu tú|Nghệ sĩ Nhân dân|Nghệ sĩ Ưu tú|Nghệ nhân Nhân dân|Nghệ nhân Ưu tú|' +
    'Giải thưởng Hồ Chí Minh|Giải thưởng Nhà nước|Cờ thi đua của Chính phủ|Bằng khen của Thủ tướng Chính phủ|Bằng khen của Chủ tịch Ủy ban nhân dân|Chiến sĩ thi đua toàn quốc'],
  ['honour', false, 'Kỷ niệm chương|Bằng khen|Giấy khen|Cờ thi đua|Chiến sĩ thi đua|Chiến sĩ thi đua cơ sở|Lao động tiên tiến|Tập thể lao động xuất sắc|Tập thể Lao động tiên tiến|Chiến sĩ tiên tiến|Cờ thi đua của Ủy ban nhân dân tỉnh'],
];

const daysAndEvents: readonly NameRow[] = [
  ['holiday', true,
    'ngày Quốc khánh|ngày Quốc tế Lao động|ngày Quốc tế Phụ nữ|ngày Phụ nữ Việt Nam|ngày Nhà giáo Việt Nam|ngày Thầy thuốc Việt Nam|ngày Thương binh - Liệt sĩ|ngày Giải phóng miền Nam|ngày Giỗ Tổ Hùng Vương|Giỗ Tổ Hùng Vương|ngày Quốc tế Thiếu nhi|' +
    'ngày Doanh nhân Việt Nam|ngày Báo chí cách mạng Việt Nam|ngày Gia đình Việt Nam|ngày Pháp luật Việt Nam|ngày Chuyển đổi số quốc gia|ngày Dân số Việt Nam|ngày Sách và Văn hóa đọc Việt Nam|ngày Môi trường thế giới|ngày Thế giới không thuốc lá|' +
    'ngày Người khuyết tật Việt Nam|ngày Người cao tuổi Việt Nam|ngày Nước thế giới|ngày Đất ngập nước thế giới|ngày Tổng tuyển cử đầu tiên|tết Trung thu|tết Đoan ngọ'],
  ['holiday', false, 'ngày Thành lập Đảng Cộng sản Việt Nam|tết Nguyên đán'],
  ['event', true,
    'Cách mạng tháng Tám|Cách mạng tháng Mười|Chiến thắng Điện Biên Phủ|Chiến dịch Điện Biên Phủ|Chiến dịch Hồ Chí Minh|Phong trào Xô viết Nghệ Tĩnh|Khởi nghĩa Nam Kỳ|Khởi nghĩa Bắc Sơn|Tổng tiến công và nổi dậy Xuân Mậu Thân|Hiệp định Giơ-ne-vơ|Hiệp định Paris|' +
    'Triều Lý|Triều Trần|Triều Lê|Triều Nguyễn'],
  ['person', true, 'Bà Triệu|Hai Bà Trưng|Vua Hùng|Hùng Vương|Ông Gióng|Bác Hồ|Cụ Hồ|Chủ tịch Hồ Chí Minh|Vla-đi-mia I-lích Lê-nin|V.I. Lê-nin'],
];

const officesAndLaws: readonly NameRow[] = [
  ['office', true,
    'Chủ tịch nước|Phó Chủ tịch nước|Chủ tịch Quốc hội|Phó Chủ tịch Quốc hội|Thủ tướng Chính phủ|Phó Thủ tướng Chính phủ|Tổng Bí thư|Thường trực Ban Bí thư|Bộ trưởng Bộ Nội vụ|Chánh án Tòa án nhân dân tối cao|Viện trưởng Viện kiểm sát nhân dân tối cao|Tổng Thanh tra Chính phủ|' +
    'Tổng Kiểm toán nhà nước|Thống đốc Ngân hàng Nhà nước|Chủ tịch Ủy ban nhân dân|Phó Chủ tịch Ủy ban nhân dân|Chủ tịch UBND|Phó Chủ tịch UBND|Chủ tịch Hội đồng nhân dân|Phó Chủ tịch Hội đồng nhân dân|Chủ tịch HĐND|Phó Chủ tịch HĐND|Bí thư Tỉnh ủy|Phó Bí thư Tỉnh ủy|Bí thư Thành ủy|Phó Bí thư Thành ủy|Bí thư Huyện ủy|Phó Bí thư Huyện ủy|Bí thư Thị ủy|Bí thư Quận ủy|Bí thư Đảng ủy|Phó Bí thư Đảng ủy|' +
    'Chánh Văn phòng Ủy ban nhân dân|Giám đốc Sở Nội vụ|Giám đốc Sở Tài chính'],
  ['law', true,
    'Bộ luật Hình sự|Bộ luật Dân sự|Bộ luật Lao động|Bộ luật Tố tụng hình sự|Bộ luật Tố tụng dân sự|Luật Tổ chức Quốc hội|Luật Tổ chức Chính phủ|Luật Tổ chức chính quyền địa phương|Luật Thi đua, khen thưởng|Luật Cán bộ, công chức|Luật Viên chức|Luật Đất đai|Luật Đầu tư công|Luật Ngân sách nhà nước|' +
    'Luật Thanh tra|Luật Khiếu nại|Luật Tố cáo|Luật Tiếp công dân|Luật Phòng, chống tham nhũng|Luật Thực hành tiết kiệm, chống lãng phí|Luật Thực hiện dân chủ ở cơ sở|Luật Bảo vệ môi trường|Luật Đấu thầu|Luật Giáo dục|Luật Nhà ở|Luật Căn cước|Luật Cư trú|Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ|Luật Lưu trữ|Luật Bảo hiểm xã hội|Luật Ban hành văn bản quy phạm pháp luật'],
  ['special', true, 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['special', false, 'Nhân dân|Nhà nước|Tổ quốc|Hiến pháp'],
];

/** Names of the rows, the first of several spellings of one name winning, longest first. */
function distinctNames(rows: readonly NameRow[]): readonly CapitalName[] {
  const first = new Map<string, CapitalName>();
  for (const [group, sure, literal] of rows) {
    const keys = phraseKeys(literal);
    phrases(literal).forEach((right, i) => {
      const key = keys[i] ?? '';
      if (!first.has(key)) first.set(key, { right, key, group, sure: sure === 'long' ? right.indexOf(' ') < right.lastIndexOf(' ') : sure });
    });
  }
  return [...first.values()].sort((a, b) => b.right.length - a.right.length || (a.right < b.right ? -1 : 1));
}

/** Every name of this module, without repeats, longest first. */
export const capitalNames: readonly CapitalName[] = distinctNames([...otherBodies, ...officesAndLaws, ...listedBodies, ...places, ...honours, ...daysAndEvents]);

const byKey = indexBy(capitalNames, (name) => [name.key]);

/** The name whose words are these, whatever their capitals and tone style (`bộ Tài Chính` → Bộ Tài chính), or undefined. NFC text. */
export function capitalNameOf(text: string): CapitalName | undefined {
  return byKey.get(lookupKey(text))?.[0];
}

/** Names by their first word under `lookupKey`, longest first, for a scan of running text. */
export const capitalNamesByFirstWord: Index<CapitalName> = indexBy(capitalNames, (name) => [firstWord(name.key)]);

function firstWord(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}

/**
 * False when the words of a name are part of other words in their place: `before` is the word directly before them (`cán`
 * before `bộ y tế`), `after` the text directly behind them (`điện tử` behind `chính phủ`); either may be empty. NFC text, any
 * case. A scan of running text asks this before it compares capitals.
 */
export function standsAsName(name: CapitalName, before: string, after: string): boolean {
  if (words(OTHER_WORD_AFTER[firstWord(name.key)] ?? '').includes(lookupKey(before))) return false;
  const next = `${lookupKey(after)} `;
  return !phrases(ORDINARY_BEFORE[name.key] ?? '').some((start) => next.startsWith(`${start} `));
}

export {
  administrativeNouns, documentParts, honouredNames, isLowerCompound, landformNouns, lowerNhaNuoc, lowerNhanDan, lunarBranches, lunarYearNames,
  monthNames, overCapitalised, placeNouns, unitPartNouns, weekdayNames,
} from './capital-words.ts';
