/**
 * Word classes of the capital rules: compounds with a small nhân dân or nhà nước, parts of documents, days, months, lunar
 * years, nouns before place names.
 *
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục II; official names for the compounds; general practice for the nouns that are
 * often written with a capital without need.
 */
import { indexBy, lookupKey, phrases } from '../vietnamese/tone-placement.ts';

/** Right forms of compounds in which `nhân dân` is small although Nhân dân as a noun of its own is capital. */
export const lowerNhanDan: readonly string[] = phrases(
  'Ủy ban nhân dân|Hội đồng nhân dân|Tòa án nhân dân|Viện kiểm sát nhân dân|Công an nhân dân|Quân đội nhân dân|lực lượng vũ trang nhân dân|an ninh nhân dân|cảnh sát nhân dân|đoàn thể nhân dân|tổ chức nhân dân|' +
  'nhân dân tệ|tổ nhân dân tự quản|tổ tự quản nhân dân|đại biểu nhân dân|hội thẩm nhân dân|Ban Thanh tra nhân dân|thanh tra nhân dân|thế trận an ninh nhân dân|dân chủ nhân dân|cộng hòa dân chủ nhân dân|' +
  'chiến tranh nhân dân|đối ngoại nhân dân|ngoại giao nhân dân|nhân dân lao động|quần chúng nhân dân|chính quyền nhân dân|quỹ tín dụng nhân dân|nhân dân thế giới|nhân dân các nước',
);

/** Right forms of compounds in which `nhà nước` is small although Nhà nước as a noun of its own is capital. */
export const lowerNhaNuoc: readonly string[] = phrases(
  'quản lý nhà nước|quản lý hành chính nhà nước|cơ quan nhà nước|cơ quan hành chính nhà nước|cơ quan quản lý nhà nước|hành chính nhà nước|nền hành chính nhà nước|thủ tục hành chính nhà nước|ngân sách nhà nước|chi ngân sách nhà nước|thu ngân sách nhà nước|' +
  'doanh nghiệp nhà nước|vốn nhà nước|phần vốn nhà nước|vốn đầu tư nhà nước|bí mật nhà nước|bảo vệ bí mật nhà nước|công chức nhà nước|cán bộ nhà nước|viên chức nhà nước|Kiểm toán nhà nước|Tổng Kiểm toán nhà nước|bộ máy nhà nước|quyền lực nhà nước|' +
  'tài sản nhà nước|đất nhà nước|nhà ở thuộc sở hữu nhà nước|sở hữu nhà nước|khu vực nhà nước|kinh tế nhà nước|đầu tư nhà nước|tín dụng nhà nước|dự trữ nhà nước|thanh tra nhà nước|kiểm tra nhà nước|giám sát nhà nước|lưu trữ nhà nước|' +
  'công vụ nhà nước|khen thưởng cấp nhà nước|cấp nhà nước|đề tài cấp nhà nước|ngoài nhà nước|doanh nghiệp ngoài nhà nước|khu vực ngoài nhà nước|biên giới nhà nước|tổ chức nhà nước|kế toán nhà nước|phi nhà nước|lý luận nhà nước và pháp luật',
);

const lowerKeys = indexBy([...lowerNhanDan, ...lowerNhaNuoc], (form) => [lookupKey(form)]);

/** True when the phrase is one of the compounds in which `nhân dân` or `nhà nước` stays small; case and tone style are folded. */
export function isLowerCompound(phrase: string): boolean {
  return lowerKeys.get(lookupKey(phrase)) !== undefined;
}

/** A level of the division of documents, in the order from large to small. */
export interface DocumentPart {
  /** Lower-case word: `điều`. */
  readonly word: string;
  /** True when a citation writes it with a capital (Điều 5), false when small (khoản 2, điểm a). */
  readonly capital: boolean;
  /** 0 for the largest. */
  readonly rank: number;
}

/** Parts of documents as they are cited: `điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I`. */
export const documentParts: readonly DocumentPart[] = [
  { word: 'phần', capital: true, rank: 0 },
  { word: 'chương', capital: true, rank: 1 },
  { word: 'mục', capital: true, rank: 2 },
  { word: 'tiểu mục', capital: true, rank: 3 },
  { word: 'điều', capital: true, rank: 4 },
  { word: 'khoản', capital: false, rank: 5 },
  { word: 'điểm', capital: false, rank: 6 },
];

/** Days of the week in words. `thứ hai` for “secondly” or after `lần` is no weekday. */
export const weekdayNames: readonly string[] = phrases('thứ Hai|thứ Ba|thứ Tư|thứ Năm|thứ Sáu|thứ Bảy|Chủ nhật');

/** Months in words; the noun is small, the name of the month capital. */
export const monthNames: readonly string[] = phrases(
  'tháng Giêng|tháng Hai|tháng Ba|tháng Tư|tháng Năm|tháng Sáu|tháng Bảy|tháng Tám|tháng Chín|tháng Mười|tháng Mười một|tháng Mười hai|tháng Chạp',
);

const STEMS = phrases('Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý');
/** The second syllables of lunar years, in the order of the cycle. */
export const lunarBranches: readonly string[] = phrases('Tý|Sửu|Dần|Mão|Thìn|Tỵ|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi');

/** The 60 lunar years of a cycle from Giáp Tý to Quý Hợi; both syllables capital. */
export const lunarYearNames: readonly string[] = Array.from({ length: 60 }, (_, i) => `${STEMS[i % 10] ?? ''} ${lunarBranches[i % 12] ?? ''}`);

/** Nouns of landforms that stay small before a proper name: `vịnh Hạ Long`. */
export const landformNouns: readonly string[] = phrases('sông|suối|đèo|vịnh|thác|quần đảo|bán đảo');

/** Nouns of landforms and built places that are small there as well, but that names of units, roads and works begin with too: `Núi Thành`, `Cầu Giấy`. */
export const placeNouns: readonly string[] = phrases(
  'núi|đồi|hồ|biển|cửa|bến|cầu|cảng|chợ|đảo|mũi|hang|động|đầm|phá|kênh|rạch|lạch|vàm|vũng|bãi|cồn|hòn|gò|đập|rừng|thung lũng|cao nguyên|đồng bằng|châu thổ|ghềnh|khe|ngòi|sân bay|ga|quốc lộ|tỉnh lộ|đường|phố|làng|đình|chùa|đền|khu di tích',
);

/** Nouns of administrative units, small before a proper name, capital before a number or the name of a person. */
export const administrativeNouns: readonly string[] = phrases('tỉnh|thành phố|xã|phường|huyện|thị xã|thị trấn|đặc khu');

/** Nouns of units that mostly bear a number (quận) and of the parts of communes, which many bodies write with a capital: left alone. */
export const unitPartNouns: readonly string[] = phrases('quận|thôn|ấp|bản|buôn|làng|khu phố|tổ dân phố');

/** Names of persons and events that units are named after: the noun before them is capital (`Phường Điện Biên Phủ`). */
export const honouredNames: readonly string[] = phrases(
  'Điện Biên Phủ|Hồ Chí Minh|Trần Hưng Đạo|Lê Lợi|Nguyễn Trãi|Quang Trung|Nguyễn Huệ|Lý Thường Kiệt|Hai Bà Trưng|Bà Triệu|Trưng Trắc|Trưng Nhị|Ngô Quyền|Đinh Tiên Hoàng|Lê Hoàn|Lý Thái Tổ|Trần Nhân Tông|Trần Phú|Lê Hồng Phong|Nguyễn Thị Minh Khai|' +
  'Phan Bội Châu|Phan Chu Trinh|Phan Đình Phùng|Hoàng Diệu|Hoàng Hoa Thám|Hoàng Văn Thụ|Nguyễn Du|Nguyễn Đình Chiểu|Nguyễn Công Trứ|Lê Thánh Tông|Lê Đại Hành|Lương Thế Vinh|Võ Thị Sáu|Nguyễn Văn Cừ|Nguyễn Văn Trỗi|Nguyễn Thái Học|Trương Định|Nguyễn Trung Trực|Trần Quang Khải|Phạm Ngũ Lão|Bùi Thị Xuân|Xô Viết Nghệ Tĩnh',
);

/** Common nouns often written with a capital in mid-sentence without need; report only when the document has the small form too or the noun is plural. */
export const overCapitalised: readonly string[] = phrases(
  'hội nghị|lãnh đạo|chính quyền|nhà đầu tư|chủ đầu tư|cán bộ|công chức|viên chức|phòng|chào cờ|hội thảo|hội thi|cuộc họp|đơn vị|cơ quan|địa phương|doanh nghiệp|người dân|tổ chức|cá nhân|tập thể|phong trào|nhiệm vụ|giải pháp|dự án|công trình',
);
