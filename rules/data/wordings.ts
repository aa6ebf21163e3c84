/**
 * Wordings that went out of date on a known day, words that mark a statement about the past, and word choices of house style.
 *
 * Sources: Nghị quyết 202/2025/QH15, Luật 72/2025/QH15 (two-tier local government), Nghị định 42/2022/NĐ-CP (online public
 * services), Nghị định 118/2025/NĐ-CP (one-stop shops), Luật Căn cước 2023, Luật Thi đua, khen thưởng 2022, Quy định
 * 399-QĐ/TW and Hướng dẫn 05-HD/VPTW; `verified: false` marks days and relations taken from general knowledge of practice.
 */
import type { Localized, Severity } from '../vocabulary.ts';
import { phrases } from '../vietnamese/tone-placement.ts';

/** A wording that is out of date from a day on. Past facts may still use it. */
export interface DatedWording {
  readonly id: string;
  /** Literal phrases, lower case, NFC, old tone style, words parted by one space; any of them is the wording. */
  readonly phrases: readonly string[];
  /** Phrases that contain one of `phrases` and are right: a match inside them is none. */
  readonly except: readonly string[];
  /** What to write instead; absent when it depends on the sentence. */
  readonly replacement: string | undefined;
  /** Writes what stands instead of the words as typed, where that depends on them; absent when `replacement` says it. */
  readonly rewrite?: (typed: string) => string;
  /** First day on which the new wording holds, ISO `yyyy-mm-dd`. */
  readonly from: string;
  /** True when the wording is told in a citation as well, where others are the words of their time. */
  readonly citedToo: boolean;
  /** Highest severity of a finding, when it is lower than that of others. */
  readonly atMost?: Severity;
  readonly note: Localized;
  readonly verified: boolean;
}

/** A word choice of house style; both members are correct Vietnamese unless `correction` says otherwise. */
export interface WordChoice {
  readonly id: string;
  /** Literal phrases that are not preferred. */
  readonly phrases: readonly string[];
  /** Phrases that contain one of `phrases` and mean something else: a match inside them is none. */
  readonly except: readonly string[];
  /** The preferred word; absent when the sentence has to be recast. */
  readonly preferred: string | undefined;
  /** True when the first form is a slip rather than a matter of taste. */
  readonly correction: boolean;
  /** True when the two forms differ in shade or region, so that one document may hold both. */
  readonly bothMayStand: boolean;
  readonly note: Localized;
}

interface DatedExtra {
  readonly to?: string;
  readonly rewrite?: (typed: string) => string;
  readonly except?: string;
  readonly verified?: true;
  readonly citedToo?: true;
  readonly atMost?: Severity;
}

const NOTHING: DatedExtra = {};

function dated(id: string, from: string, old: string, vi: string, en: string, extra: DatedExtra = NOTHING): DatedWording {
  const { to, rewrite, except = '', verified, citedToo, atMost } = extra;
  return {
    id, phrases: phrases(old), except: phrases(except), replacement: to, from, note: { vi, en }, verified: verified === true, citedToo: citedToo === true,
    ...(rewrite && { rewrite }), ...(atMost && { atMost }),
  };
}

/** Each level of online services has a new name. */
function onlineServices(typed: string): string {
  const service = typed.replace(/(?<!\s)\s+mức.*/su, '');
  const [three, four] = [typed.includes('3'), typed.includes('4')];
  return `${/trực tuyến/iu.test(typed) ? service : `${service} trực tuyến`} ${three && four ? 'một phần, toàn trình' : four ? 'toàn trình' : 'một phần'}`;
}

/** Every body before every kind of district, one or several of them: `ubnd huyện`, `ubnd các huyện`. */
function ofDistricts(bodies: string): string {
  return bodies
    .split('|')
    .flatMap((body) => ['huyện', 'quận', 'thị xã', 'các huyện', 'các quận', 'các thị xã'].map((unit) => `${body} ${unit}`))
    .join('|');
}

const TWO_TIERS = '2025-07-01';
const VERIFIED: DatedExtra = { verified: true };

/** Wordings out of date from a day on. Bodies and provinces with a successor are in `issuing-bodies.ts` and `provinces.ts`. */
export const datedWordings: readonly DatedWording[] = [
  dated('online-service-levels', '2022-08-15',
    'dịch vụ công trực tuyến mức độ 3, 4|dịch vụ công trực tuyến mức độ 3, mức độ 4|dịch vụ công trực tuyến mức độ 3 và mức độ 4|dịch vụ công trực tuyến mức độ 3 và 4|' +
    'dịch vụ công mức độ 3, 4|dịch vụ công mức độ 3, mức độ 4|dịch vụ công trực tuyến mức 3, 4|dịch vụ công trực tuyến mức độ 3|dịch vụ công trực tuyến mức độ 4|dịch vụ công mức độ 3|dịch vụ công mức độ 4',
    'Từ Nghị định 42/2022/NĐ-CP, dịch vụ công trực tuyến chia thành một phần và toàn trình', 'Since Nghị định 42/2022/NĐ-CP online public services are “một phần” or “toàn trình”',
    { rewrite: onlineServices }),
  dated('district-level', TWO_TIERS, 'cấp huyện|cấp quận, huyện|quận, huyện, thị xã|huyện, thị xã, thành phố|các huyện, thành phố|thành phố thuộc tỉnh|thành phố trực thuộc tỉnh|thành phố thuộc thành phố trực thuộc trung ương',
    'Từ 01/7/2025 không còn cấp huyện; cấp xã gồm xã, phường, đặc khu', 'Since 01/7/2025 there is no district level; the commune level is xã, phường, đặc khu', VERIFIED),
  dated('district-bodies', TWO_TIERS, `${ofDistricts('ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|thường trực hđnd|văn phòng hđnd và ubnd|văn phòng hđnd - ubnd')}|huyện ủy|quận ủy|thị ủy`,
    'Từ 01/7/2025 không còn cơ quan cấp huyện; nay là cơ quan cấp xã hoặc cấp tỉnh', 'Since 01/7/2025 there are no bodies of the district level; their work went to communes or the province', VERIFIED),
  dated('district-offices', TWO_TIERS, ofDistricts(
    'phòng nội vụ|phòng tư pháp|phòng y tế|phòng dân tộc|phòng kinh tế|phòng kinh tế và hạ tầng|phòng kinh tế - hạ tầng|phòng kinh tế, hạ tầng và đô thị|phòng quản lý đô thị|phòng tài chính - kế hoạch|phòng tài chính kế hoạch|' +
    'phòng tài chính và kế hoạch|phòng tc-kh|phòng giáo dục và đào tạo|phòng giáo dục|phòng gd&đt|phòng gdđt|phòng tài nguyên và môi trường|phòng tn&mt|phòng tnmt|phòng nông nghiệp và môi trường|' +
    'phòng nông nghiệp và phát triển nông thôn|phòng nông nghiệp|phòng nn&ptnt|phòng văn hóa và thông tin|phòng văn hóa - thông tin|phòng văn hóa, khoa học và thông tin|phòng vh&tt|' +
    'phòng lao động - thương binh và xã hội|phòng lđ-tb&xh|phòng lđtbxh|phòng nội vụ - lao động'),
    'Từ 01/7/2025 không còn phòng chuyên môn cấp huyện; nay là phòng của UBND cấp xã hoặc sở của tỉnh', 'Since 01/7/2025 districts have no offices; their work went to the offices of communes or to provincial departments', VERIFIED),
  dated('district-inspectorate', TWO_TIERS, ofDistricts('thanh tra|thanh tra nhà nước'),
    'Từ 01/7/2025 không còn thanh tra cấp huyện; nay là Thanh tra tỉnh', 'Since 01/7/2025 districts have no inspectorate; it is the one of the province'),
  dated('district-associations', TWO_TIERS, `${ofDistricts(
    'hội nông dân|hội phụ nữ|hội liên hiệp phụ nữ|hội lhpn|hội cựu chiến binh|hội ccb|hội chữ thập đỏ|hội khuyến học|hội người cao tuổi|đoàn thanh niên|đoàn tncs hồ chí minh|đoàn thanh niên cộng sản hồ chí minh|' +
    'mặt trận tổ quốc|mttq|mặt trận tổ quốc việt nam|mttq việt nam|ủy ban mttq|ủy ban mặt trận tổ quốc|ủy ban mttq việt nam|ủy ban mặt trận tổ quốc việt nam|liên đoàn lao động')}|huyện đoàn|thị đoàn|quận đoàn`,
    'Từ 01/7/2025 không còn Mặt trận, đoàn thể cấp huyện; nay là cấp xã hoặc cấp tỉnh', 'Since 01/7/2025 the Front and the associations have no district level; there are those of communes and provinces'),
  dated('district-health-centre', TWO_TIERS, ofDistricts('trung tâm y tế|ttyt'),
    'Từ 01/7/2025 không còn cấp huyện; ghi tên mới của trung tâm (khu vực) hoặc thêm “(cũ)”', 'Since 01/7/2025 there are no districts; write the new name of the centre (khu vực) or add “(cũ)”'),
  dated('district-command', TWO_TIERS, ofDistricts('ban chỉ huy quân sự|ban chqs'),
    'Từ 01/7/2025 không còn ban chỉ huy quân sự cấp huyện; nay là Ban Chỉ huy Phòng thủ khu vực', 'Since 01/7/2025 districts have no military command; it is Ban Chỉ huy Phòng thủ khu vực'),
  dated('district-agencies', TWO_TIERS, ofDistricts('bảo hiểm xã hội|bhxh|kho bạc nhà nước|kho bạc|chi cục thi hành án dân sự|chi cục thống kê'),
    'Từ 01/7/2025 cơ quan này không tổ chức theo huyện mà theo khu vực, cơ sở', 'Since 01/7/2025 this agency is not organised by districts but by areas'),
  dated('township', TWO_TIERS, 'thị trấn|xã, phường, thị trấn', 'Từ 01/7/2025 cấp xã gồm xã, phường, đặc khu; không còn thị trấn', 'Since 01/7/2025 the commune level is xã, phường, đặc khu; there is no thị trấn', VERIFIED),
  dated('province-count', TWO_TIERS, '63 tỉnh, thành phố|63 tỉnh, thành|63 tỉnh thành|63/63 tỉnh, thành phố|63/63 tỉnh, thành|63/63 địa phương|63 địa phương',
    'Từ 01/7/2025 cả nước có 34 tỉnh, thành phố', 'Since 01/7/2025 the country has 34 provinces and cities', { to: '34 tỉnh, thành phố', verified: true }),
  dated('one-stop-shop', TWO_TIERS, 'bộ phận một cửa|bộ phận tiếp nhận và trả kết quả|bộ phận tiếp nhận và trả kết quả giải quyết thủ tục hành chính',
    'Từ 01/7/2025 cấp tỉnh, cấp xã có Trung tâm Phục vụ hành chính công (Nghị định 118/2025/NĐ-CP)', 'Since 01/7/2025 provinces and communes have a Trung tâm Phục vụ hành chính công (Nghị định 118/2025/NĐ-CP)',
    { to: 'Trung tâm Phục vụ hành chính công' }),
  dated('tax-authority', '2025-03-01', 'cục thuế tỉnh|cục thuế thành phố|chi cục thuế khu vực|chi cục thuế huyện', 'Từ 01/3/2025 hệ thống thuế gồm Cục Thuế và các đơn vị thuế khu vực, thuế tỉnh', 'Since 01/3/2025 the tax system is Cục Thuế with its regional and provincial units'),
  dated('general-tax-department', '2025-03-01', 'tổng cục thuế', 'Từ 01/3/2025 là Cục Thuế thuộc Bộ Tài chính', 'Since 01/3/2025 it is Cục Thuế of Bộ Tài chính', { to: 'Cục Thuế' }),
  dated('district-police', '2025-03-01', `${ofDistricts('công an')}|công an cấp huyện`, 'Từ 01/3/2025 không tổ chức công an cấp huyện; nay là công an cấp xã hoặc Công an tỉnh', 'Since 01/3/2025 there is no police at the district level but that of communes and of the province'),
  dated('district-court', TWO_TIERS, `${ofDistricts('tòa án nhân dân|tand')}|tòa án nhân dân cấp huyện|tand cấp huyện`, 'Từ 01/7/2025 là Tòa án nhân dân khu vực', 'Since 01/7/2025 it is Tòa án nhân dân khu vực', { to: 'Tòa án nhân dân khu vực' }),
  dated('district-procuracy', TWO_TIERS, `${ofDistricts('viện kiểm sát nhân dân|vksnd')}|viện kiểm sát nhân dân cấp huyện|vksnd cấp huyện`, 'Từ 01/7/2025 là Viện kiểm sát nhân dân khu vực', 'Since 01/7/2025 it is Viện kiểm sát nhân dân khu vực', { to: 'Viện kiểm sát nhân dân khu vực' }),
  dated('party-propaganda', '2025-02-01', 'ban tuyên giáo', 'Từ tháng 02/2025 là Ban Tuyên giáo và Dân vận', 'Since 02/2025 it is Ban Tuyên giáo và Dân vận',
    { to: 'Ban Tuyên giáo và Dân vận', except: 'ban tuyên giáo và dân vận', verified: true, citedToo: true }),
  dated('party-mass-mobilisation', '2025-02-01', 'ban dân vận', 'Từ tháng 02/2025 là Ban Tuyên giáo và Dân vận', 'Since 02/2025 it is Ban Tuyên giáo và Dân vận', { to: 'Ban Tuyên giáo và Dân vận', verified: true, citedToo: true }),
  dated('identity-card', '2024-07-01', 'căn cước công dân|chứng minh nhân dân|cccd|cmnd', 'Từ 01/7/2024 là căn cước, thẻ căn cước (Luật Căn cước); thẻ đã cấp vẫn dùng đến hết hạn', 'Since 01/7/2024 it is căn cước (Luật Căn cước); cards already issued stay valid until they expire', { atMost: 'hint' }),
];

/** The wordings that are out of date on the ISO day `date`. */
export function datedWordingsAt(date: string): readonly DatedWording[] {
  return datedWordings.filter((wording) => wording.from <= date);
}

/**
 * Phrases near a name that make it a statement about the past: a name of a former unit or body beside one of them is right.
 * Lower case, NFC; `(cũ)` stands after the name, the others before it or in the same sentence.
 */
export const pastMarkers: readonly string[] = phrases(
  '(cũ)|cũ|trước đây|trước sắp xếp|trước khi sắp xếp|sau sắp xếp|sau khi sắp xếp|trước sáp nhập|trước khi sáp nhập|sau sáp nhập|sau khi sáp nhập|trước hợp nhất|trước khi hợp nhất|' +
  'khi còn|lúc còn|hồi còn|nay là|nay thuộc|nguyên là|kết thúc hoạt động|chấm dứt hoạt động|không tổ chức|trước ngày 01/7/2025|trước 01/7/2025|đến ngày 30/6/2025|trước thời điểm|giải thể|bãi bỏ',
);

interface ChoiceExtra {
  readonly correction?: true;
  readonly bothMayStand?: true;
  readonly except?: string;
}

function choice(id: string, words: string, vi: string, en: string, preferred?: string, extra: ChoiceExtra = {}): WordChoice {
  const { correction, bothMayStand, except = '' } = extra;
  return {
    id, phrases: phrases(words), except: phrases(except), preferred, correction: correction === true, bothMayStand: bothMayStand === true, note: { vi, en },
  };
}

/** Word choices of house style, off by default. Mixing the two members of a pair inside one document is worth a note. */
export const wordChoices: readonly WordChoice[] = [
  choice('bao-dam', 'đảm bảo', 'Văn bản luật thường dùng “bảo đảm”', 'Statutes prefer “bảo đảm”', 'bảo đảm'),
  choice('hang-nam', 'hàng năm', 'Văn bản luật thường dùng “hằng năm”', 'Statutes prefer “hằng năm”', 'hằng năm'),
  choice('hang-thang', 'hàng tháng', 'Cùng cách viết với “hằng năm”', 'Spelt like “hằng năm”', 'hằng tháng'),
  choice('hang-quy', 'hàng quý', 'Cùng cách viết với “hằng năm”', 'Spelt like “hằng năm”', 'hằng quý'),
  choice('hang-tuan', 'hàng tuần', 'Cùng cách viết với “hằng năm”', 'Spelt like “hằng năm”', 'hằng tuần'),
  choice('hang-ngay', 'hàng ngày', 'Cùng cách viết với “hằng năm”', 'Spelt like “hằng năm”', 'hằng ngày'),
  choice('thuc-su', 'thật sự', 'Chọn một trong hai “thật sự”, “thực sự” trong cùng văn bản', 'Keep to one of “thật sự” and “thực sự”', 'thực sự', { bothMayStand: true }),
  choice('cap-co-tham-quyen', 'cấp thẩm quyền', 'Thiếu chữ “có”', 'The word “có” is missing', 'cấp có thẩm quyền', { correction: true, except: 'phân cấp thẩm quyền' }),
  choice('co-quan-co-tham-quyen', 'cơ quan thẩm quyền', 'Thiếu chữ “có”', 'The word “có” is missing', 'cơ quan có thẩm quyền', { correction: true }),
  choice('thoi-gian-toi', 'thời gian đến', 'Cách nói địa phương; văn bản hành chính dùng “thời gian tới”', 'Regional; administrative texts use “thời gian tới”', 'thời gian tới',
    { bothMayStand: true, except: 'thời gian đến ngày|thời gian đến hết|thời gian đến khi|thời gian đến nay|thời gian đến năm|thời gian đến tháng|thời gian đến hạn' }),
  choice('muc-dich-nham', 'mục đích nhằm|mục đích là nhằm', 'Lặp nghĩa: chọn “mục đích” hoặc “nhằm”', 'Says the same twice: keep “mục đích” or “nhằm”', undefined, { correction: true }),
  choice('de-nham', 'để nhằm', 'Lặp nghĩa: chọn “để” hoặc “nhằm”', 'Says the same twice: keep “để” or “nhằm”', 'nhằm', { correction: true }),
];
