/**
 * Abbreviations (chữ viết tắt) of Vietnamese administrative text and all-capital tokens that are none.
 *
 * Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I for TM. KT. TL. TUQ. Q., VT, V/v and for UBND, HĐND in the line of the
 * superior body; everything else is general administrative practice. Facts only; no text of a data set is reproduced.
 */
import type { Localized } from '../vocabulary.ts';
import { indexBy, phrases, words } from '../vietnamese/tone-placement.ts';

/** Where an abbreviation is used: body text, Nơi nhận, số và ký hiệu, signature block, trích yếu of a công văn, end of the content. */
export type AbbreviationScope = 'text' | 'recipients' | 'symbol' | 'signature' | 'subject' | 'body';

/** An abbreviation and its expansion. */
export interface Abbreviation {
  /** Usual form, exact case. */
  readonly abbr: string;
  /** Other forms with the same expansion. */
  readonly alt: readonly string[];
  /** Expansion in running-text capitals, ready to be inserted before `(ABBR)`. */
  readonly full: string;
  /** True when so current that no introduction is expected. */
  readonly known: boolean;
  readonly scope: readonly AbbreviationScope[];
  /** Other readings of the same letters. */
  readonly clash: readonly string[];
  /** Misspellings of the form. */
  readonly nearMiss: readonly string[];
  /** `party` when only Party documents use it. */
  readonly regime: 'party' | undefined;
  readonly note: Localized | undefined;
}

interface Extra {
  readonly known?: boolean;
  readonly scope?: readonly AbbreviationScope[];
  readonly clash?: string;
  readonly near?: string;
  readonly regime?: 'party';
  readonly note?: Localized;
}

/** First form is the usual one; forms are parted by `|`. */
type Row = readonly [forms: string, full: string, extra?: Extra];

const TEXT: readonly AbbreviationScope[] = ['text'];
const RECIPIENTS: readonly AbbreviationScope[] = ['recipients'];
const SYMBOL: readonly AbbreviationScope[] = ['symbol', 'recipients'];
const NOTHING: Extra = {};
const KNOWN: Extra = { known: true };
const TO_RECIPIENTS: Extra = { scope: RECIPIENTS };

function table(rows: readonly Row[], defaults: Pick<Extra, 'known' | 'scope'> = NOTHING): readonly Abbreviation[] {
  return rows.map(([forms, full, own = NOTHING]): Abbreviation => {
    const end = forms.indexOf('|');
    return {
      abbr: end < 0 ? forms : forms.slice(0, end),
      alt: phrases(end < 0 ? '' : forms.slice(end + 1)),
      full,
      known: own.known ?? defaults.known ?? false,
      scope: own.scope ?? defaults.scope ?? TEXT,
      clash: phrases(own.clash ?? ''),
      nearMiss: words(own.near ?? ''),
      regime: own.regime,
      note: own.note,
    };
  });
}

const stateAndParty = table([
  ['UBND', 'Ủy ban nhân dân', KNOWN], ['HĐND', 'Hội đồng nhân dân', KNOWN], ['MTTQ', 'Mặt trận Tổ quốc', KNOWN],
  ['MTTQVN|MTTQ VN', 'Mặt trận Tổ quốc Việt Nam'], ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'], ['UBMTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['ĐBQH', 'đại biểu Quốc hội'],
  ['TTg', 'Thủ tướng Chính phủ', { scope: SYMBOL, known: true }], ['CP', 'Chính phủ', { scope: SYMBOL, known: true, clash: 'cổ phần' }],
  ['VPCP', 'Văn phòng Chính phủ'], ['TW|TƯ', 'Trung ương'], ['BCĐ', 'Ban Chỉ đạo'], ['BQL', 'Ban Quản lý'],
  ['BCH', 'Ban Chấp hành', { clash: 'Bộ Chỉ huy' }], ['BTV', 'Ban Thường vụ', { clash: 'biên tập viên' }],
  ['TTHĐND|TT HĐND', 'Thường trực Hội đồng nhân dân', TO_RECIPIENTS],
  ['TT', 'Thường trực', { scope: RECIPIENTS, clash: 'Thông tư|Trung tâm|thị trấn|thông tin' }],
  ['CT', 'Chủ tịch', { scope: RECIPIENTS, clash: 'Chỉ thị|chính trị|chương trình' }], ['PCT', 'Phó Chủ tịch', TO_RECIPIENTS],
  ['CVP', 'Chánh Văn phòng', TO_RECIPIENTS], ['PCVP|PVP', 'Phó Chánh Văn phòng', TO_RECIPIENTS],
  ['GĐ', 'Giám đốc', { scope: RECIPIENTS, clash: 'gia đình|giai đoạn' }], ['PGĐ', 'Phó Giám đốc', TO_RECIPIENTS],
  ['LĐ', 'lãnh đạo', { scope: RECIPIENTS, clash: 'lao động' }], ['CV', 'chuyên viên', { scope: RECIPIENTS, clash: 'công văn' }],
  ['VP', 'Văn phòng', { scope: ['recipients', 'symbol'] }],
  ['VT', 'Văn thư', { scope: RECIPIENTS, known: true, clash: 'vận tải|viễn thông' }],
  ['ĐU', 'Đảng ủy', { scope: SYMBOL }], ['TU', 'Tỉnh ủy', { scope: SYMBOL }], ['ĐCSVN', 'Đảng Cộng sản Việt Nam'],
  ['CHXHCN', 'Cộng hòa xã hội chủ nghĩa', { note: { vi: 'Không viết tắt trong Quốc hiệu', en: 'Never in the national name of the header' } }],
  ['CHXHCNVN', 'Cộng hòa xã hội chủ nghĩa Việt Nam', { note: { vi: 'Không viết tắt trong Quốc hiệu', en: 'Never in the national name of the header' } }],
  ['XHCN', 'xã hội chủ nghĩa', KNOWN], ['CT-XH', 'chính trị - xã hội'], ['LLVT', 'lực lượng vũ trang'], ['CAND', 'Công an nhân dân'], ['QĐND', 'Quân đội nhân dân'],
  ['TAND', 'Tòa án nhân dân'], ['VKSND|VKS', 'Viện kiểm sát nhân dân'], ['THADS', 'thi hành án dân sự'],
  ['LHPN', 'Liên hiệp Phụ nữ'], ['HLHPN', 'Hội Liên hiệp Phụ nữ'], ['HND', 'Hội Nông dân'], ['CCB', 'Cựu chiến binh'],
  ['LĐLĐ', 'Liên đoàn Lao động'], ['TNCS HCM|TNCSHCM', 'Thanh niên Cộng sản Hồ Chí Minh'], ['TNCS', 'Thanh niên Cộng sản', KNOWN], ['CLB', 'câu lạc bộ', KNOWN],
  ['CNXH', 'chủ nghĩa xã hội'], ['CĐCS', 'công đoàn cơ sở'],
]);

const civilService = table([
  ['CBCC', 'cán bộ, công chức'], ['CBCCVC', 'cán bộ, công chức, viên chức', { near: 'CBCCVN CBCCCV CBCVVC CBCNVC' }],
  ['CBCCVCNLĐ|CBCCVC-NLĐ|CBCCVC, NLĐ', 'cán bộ, công chức, viên chức và người lao động'],
  ['CCVC', 'công chức, viên chức'], ['CNVC', 'công nhân, viên chức'], ['CNVCLĐ', 'công nhân, viên chức, lao động'],
  ['CB', 'cán bộ', { clash: 'chi bộ' }], ['CC', 'công chức'], ['VC', 'viên chức'], ['NLĐ', 'người lao động'], ['HĐLĐ', 'hợp đồng lao động'],
  ['CCHC', 'cải cách hành chính'], ['TTHC', 'thủ tục hành chính'], ['DVC', 'dịch vụ công'], ['DVCTT', 'dịch vụ công trực tuyến'],
  ['KSTTHC', 'kiểm soát thủ tục hành chính'], ['TTPVHCC', 'Trung tâm Phục vụ hành chính công'],
  ['CNTT', 'công nghệ thông tin', KNOWN], ['CĐS', 'chuyển đổi số'], ['CQĐT', 'chính quyền điện tử'], ['CSDL', 'cơ sở dữ liệu'], ['ATTT', 'an toàn thông tin'], ['HSMT', 'hồ sơ mời thầu'], ['HSDT', 'hồ sơ dự thầu'], ['KQLCNT', 'kết quả lựa chọn nhà thầu'], ['KHLCNT', 'kế hoạch lựa chọn nhà thầu'],
  ['CBVC', 'cán bộ, viên chức'],
  ['QLVB', 'quản lý văn bản'], ['QLVBĐH|QLVB&ĐH', 'quản lý văn bản và điều hành'],
  ['VBQPPL', 'văn bản quy phạm pháp luật'], ['QPPL', 'quy phạm pháp luật'], ['PBGDPL', 'phổ biến, giáo dục pháp luật'],
  ['XLVPHC', 'xử lý vi phạm hành chính'], ['KNTC', 'khiếu nại, tố cáo'], ['TCD', 'tiếp công dân'],
  ['PCTN', 'phòng, chống tham nhũng'], ['PCTNTC|PCTN,TC|PCTN, TC', 'phòng, chống tham nhũng, tiêu cực'],
  ['THTK', 'thực hành tiết kiệm'], ['THTKCLP|THTK, CLP|THTK,CLP', 'thực hành tiết kiệm, chống lãng phí'],
  ['TĐKT|TĐ-KT', 'thi đua, khen thưởng', { note: { vi: 'Trong tên cơ quan: Thi đua - Khen thưởng', en: 'In names of bodies: Thi đua - Khen thưởng' } }],
  ['VHCS', 'văn hóa công sở'], ['QCDC', 'quy chế dân chủ'], ['QCDCCS', 'quy chế dân chủ ở cơ sở'],
  ['ĐVSN', 'đơn vị sự nghiệp'], ['ĐVSNCL', 'đơn vị sự nghiệp công lập'], ['CQ', 'cơ quan', { clash: 'chính quyền' }],
  ['ĐVHC', 'đơn vị hành chính'], ['CQĐP', 'chính quyền địa phương'], ['HTCT', 'hệ thống chính trị'],
  ['PCI', 'Chỉ số năng lực cạnh tranh cấp tỉnh'], ['PAPI', 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh'],
  ['PAR INDEX|PAR Index|PARINDEX', 'Chỉ số cải cách hành chính'], ['SIPAS', 'Chỉ số hài lòng về sự phục vụ hành chính'],
  ['DTI', 'Chỉ số chuyển đổi số'], ['DDCI', 'Chỉ số năng lực cạnh tranh cấp sở, ban, ngành và địa phương'],
]);

const economyAndSociety = table([
  ['KT-XH|KTXH', 'kinh tế - xã hội'], ['VH-XH|VHXH', 'văn hóa - xã hội'], ['QP-AN|QPAN|QP, AN', 'quốc phòng, an ninh'],
  ['ANQP', 'an ninh, quốc phòng'], ['ANTT', 'an ninh, trật tự'], ['ANCT', 'an ninh chính trị'], ['TTATXH', 'trật tự, an toàn xã hội'],
  ['TTATGT', 'trật tự, an toàn giao thông'], ['ATGT', 'an toàn giao thông'],
  ['PCCC', 'phòng cháy và chữa cháy', { near: 'PCCN', note: { vi: 'Cách ghi cũ: phòng cháy, chữa cháy', en: 'Older expansion: phòng cháy, chữa cháy' } }],
  ['PCCC&CNCH|PCCC và CNCH', 'phòng cháy, chữa cháy và cứu nạn, cứu hộ'], ['CNCH', 'cứu nạn, cứu hộ'],
  ['PCTT', 'phòng, chống thiên tai'], ['PCTT&TKCN|PCTT và TKCN', 'phòng, chống thiên tai và tìm kiếm cứu nạn'], ['TKCN', 'tìm kiếm cứu nạn'],
  ['PTDS', 'phòng thủ dân sự'], ['KKT', 'khu kinh tế'], ['KCN', 'khu công nghiệp'], ['CCN', 'cụm công nghiệp'], ['KCX', 'khu chế xuất'],
  ['KCNC', 'khu công nghệ cao'], ['GPMB', 'giải phóng mặt bằng'], ['BTGPMB', 'bồi thường, giải phóng mặt bằng'],
  ['GCNQSDĐ', 'giấy chứng nhận quyền sử dụng đất'], ['GCN', 'giấy chứng nhận'], ['QSDĐ', 'quyền sử dụng đất'], ['XDCB', 'xây dựng cơ bản'], ['ĐTC', 'đầu tư công'],
  ['NSNN', 'ngân sách nhà nước'], ['NSTW', 'ngân sách trung ương'], ['NSĐP', 'ngân sách địa phương'],
  ['GRDP', 'tổng sản phẩm trên địa bàn'], ['GDP', 'tổng sản phẩm trong nước', KNOWN], ['IIP', 'chỉ số sản xuất công nghiệp'],
  ['CPI', 'chỉ số giá tiêu dùng'], ['FDI', 'đầu tư trực tiếp nước ngoài', KNOWN], ['ODA', 'hỗ trợ phát triển chính thức', KNOWN], ['XNK', 'xuất nhập khẩu'],
  ['DN', 'doanh nghiệp'], ['DNNN', 'doanh nghiệp nhà nước'], ['DNNVV|DNVVN', 'doanh nghiệp nhỏ và vừa'],
  ['HTX', 'hợp tác xã', KNOWN], ['THT', 'tổ hợp tác'], ['OCOP', 'Chương trình mỗi xã một sản phẩm', KNOWN], ['NTM', 'nông thôn mới'],
  ['CTMTQG', 'Chương trình mục tiêu quốc gia'], ['MTQG', 'mục tiêu quốc gia'], ['DTTS', 'dân tộc thiểu số'], ['DTTS&MN', 'dân tộc thiểu số và miền núi'],
  ['TNMT', 'tài nguyên và môi trường'], ['VSATTP', 'vệ sinh an toàn thực phẩm'], ['ATTP', 'an toàn thực phẩm'], ['ATVSLĐ', 'an toàn, vệ sinh lao động'],
  ['BVMT', 'bảo vệ môi trường'], ['BĐKH', 'biến đổi khí hậu'], ['QLNN', 'quản lý nhà nước'], ['GD&ĐT|GDĐT', 'giáo dục và đào tạo'],
  ['GDNN', 'giáo dục nghề nghiệp'], ['GDTX', 'giáo dục thường xuyên'], ['PTDTNT', 'phổ thông dân tộc nội trú'], ['PTDTBT', 'phổ thông dân tộc bán trú'],
  ['SGK', 'sách giáo khoa', KNOWN], ['NCKH', 'nghiên cứu khoa học'], ['CTXH', 'công tác xã hội'], ['THCS', 'trung học cơ sở', KNOWN], ['THPT', 'trung học phổ thông', KNOWN], ['HSSV', 'học sinh, sinh viên'],
  ['LĐTBXH|LĐ-TBXH|LĐTB&XH', 'lao động - thương binh và xã hội'], ['BHXH', 'bảo hiểm xã hội', KNOWN], ['BHYT', 'bảo hiểm y tế', KNOWN],
  ['BHTN', 'bảo hiểm thất nghiệp'], ['BTXH', 'bảo trợ xã hội'], ['ASXH', 'an sinh xã hội'], ['NCC', 'người có công'], ['GNBV', 'giảm nghèo bền vững'],
  ['DS-KHHGĐ', 'dân số - kế hoạch hóa gia đình'], ['KHHGĐ', 'kế hoạch hóa gia đình'], ['TDTT', 'thể dục, thể thao'],
  ['VHVN', 'văn hóa, văn nghệ'], ['VHNT', 'văn học, nghệ thuật'], ['TDĐKXDĐSVH', 'Toàn dân đoàn kết xây dựng đời sống văn hóa'],
  ['TTDĐT', 'thông tin điện tử'], ['KH&CN|KHCN', 'khoa học và công nghệ'], ['ĐMST', 'đổi mới sáng tạo'], ['SXKD', 'sản xuất, kinh doanh'],
  ['TTCN', 'tiểu thủ công nghiệp'], ['NN&PTNT|NNPTNT', 'nông nghiệp và phát triển nông thôn'], ['NN&MT|NNMT', 'nông nghiệp và môi trường'],
  ['GTVT', 'giao thông vận tải'], ['GTNT', 'giao thông nông thôn'], ['TT&TT|TTTT', 'thông tin và truyền thông'],
  ['VHTTDL|VH,TT&DL|VHTT&DL', 'văn hóa, thể thao và du lịch'], ['QLDA', 'quản lý dự án'], ['BQLDA', 'Ban Quản lý dự án'], ['TSC', 'tài sản công'],
  ['TP|TP.', 'thành phố', { known: true, note: { vi: 'Trong địa danh viết đầy đủ', en: 'Written in full in the place line' } }],
  ['TP.HCM|TPHCM|TP. HCM', 'Thành phố Hồ Chí Minh', { known: true, note: { vi: 'Không dùng ở phần đầu văn bản và khi viện dẫn', en: 'Not in the header or in citations' } }],
  ['P.', 'phường', { scope: RECIPIENTS, clash: 'phòng' }],
]);

const schoolsHealthAndDefence = table([
  ['CBQL', 'cán bộ quản lý'], ['CBGV', 'cán bộ, giáo viên'], ['CBGVNV', 'cán bộ, giáo viên, nhân viên'], ['GV', 'giáo viên', { clash: 'giảng viên' }],
  ['HS', 'học sinh', { clash: 'hồ sơ' }], ['NV', 'nhân viên', { clash: 'nhiệm vụ' }], ['HSG', 'học sinh giỏi'], ['GVCN', 'giáo viên chủ nhiệm'],
  ['CMHS', 'cha mẹ học sinh'], ['PHHS', 'phụ huynh học sinh'], ['BGH', 'Ban Giám hiệu'], ['CSVC', 'cơ sở vật chất'], ['TYT', 'trạm y tế'],
  ['TCMR', 'tiêm chủng mở rộng'], ['CSSKSS', 'chăm sóc sức khỏe sinh sản'], ['BN', 'bệnh nhân'], ['CBYT', 'cán bộ y tế'], ['KCB', 'khám bệnh, chữa bệnh'], ['SXH', 'sốt xuất huyết'],
  ['NHCSXH', 'Ngân hàng Chính sách xã hội'], ['BĐBP', 'Bộ đội Biên phòng'], ['CHQS', 'Chỉ huy Quân sự'], ['NVQS', 'nghĩa vụ quân sự'], ['DQTV', 'dân quân tự vệ'],
  ['CSGT', 'cảnh sát giao thông'], ['TNGT', 'tai nạn giao thông'], ['TNXP', 'thanh niên xung phong'], ['XKLĐ', 'xuất khẩu lao động'],
]);

const signature = table([
  ['TM.', 'thay mặt'], ['KT.', 'ký thay'], ['TL.', 'thừa lệnh'], ['TUQ.', 'thừa ủy quyền'], ['Q.', 'quyền'],
  ['T/M', 'thay mặt', { regime: 'party' }], ['K/T', 'ký thay', { regime: 'party' }], ['T/L', 'thừa lệnh', { regime: 'party' }],
], { scope: ['signature'], known: true });

const formulae = table([
  ['V/v', 'về việc', { scope: ['subject'], note: { vi: 'Chỉ dùng trong công văn; không viết V/V, v/v, vv', en: 'Only in a công văn; not V/V, v/v, vv' } }],
  ['b/c|(b/c)', 'để báo cáo', TO_RECIPIENTS], ['p/h|(p/h)|(phối hợp)', 'để phối hợp', TO_RECIPIENTS], ['t/h|(t/h)', 'để thực hiện', TO_RECIPIENTS],
  ['./.', 'hết nội dung', { scope: ['body'] }], ['đ/c', 'đồng chí', { scope: ['text', 'recipients'] }],
  ['v.v.|v.v...|vv|V.v.', 'vân vân', { note: { vi: 'Dùng v.v. hoặc dấu ba chấm, không dùng cả hai', en: 'Write v.v. or an ellipsis, not both' } }],
], KNOWN);

/** Every abbreviation of this module. */
export const abbreviations: readonly Abbreviation[] = [...stateAndParty, ...civilService, ...economyAndSociety, ...schoolsHealthAndDefence, ...signature, ...formulae];

/** Technical names, standards, organisations and products in capitals that are never reported as undefined. */
export const notAbbreviations: ReadonlySet<string> = new Set(words(
  'ISO PDF USB WIFI Wi-Fi VNeID VNPT iOffice WTO ASEAN UNESCO WHO EU COVID-19 COVID SARS-CoV-2 HIV AIDS HIV/AIDS H5N1 A/H5N1 ADN DNA TCVN QCVN TCN ' +
  'UN UNDP UNICEF UNFPA UNEP FAO ILO IMF WB ADB JICA KOICA APEC ASEM NATO OECD CPTPP EVFTA RCEP AFTA FTA G20 G7 INTERPOL ' +
  'AI IoT QR GPS GIS SMS OTP URL HTML XML JSON CSV DOC DOCX XLS XLSX PPT PPTX JPG PNG MP3 MP4 API IP IPv4 IPv6 TCP LAN WAN VPN ID SIM CCTV LED CD DVD TV PC ' +
  '2G 3G 4G 5G 6G LGSP NGSP NDXP SOC SSL DNS CA RFID ATM POS NFC 3D 2D UAV IT ICT KPI SWOT ESG PPP BOT BTO BT EPC PR VIP ' +
  'USD VND VNĐ EUR JPY VAT EVN PVN TKV VTV VOV TTXVN VCCI BIDV FPT MobiFone Viettel Zalo Facebook Unicode ASCII UTF-8 VNI TCVN3 ' +
  'HACCP VietGAP GlobalGAP GAP GMP CO2 PM2.5 PM10 BOD COD pH LPG LNG CNG DDT ABC OK TOEIC IELTS TOEFL STEM STEAM HPV BTS MVA MWp SCADA MRI AFB BMI IQ A4 A3 A0',
));

const byForm = indexBy(abbreviations, (row) => [row.abbr, ...row.alt]);
const byNearMiss = indexBy(abbreviations, (row) => row.nearMiss);
const ROMAN = /^(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** The abbreviation written exactly as `token` (`KTXH` and `KT-XH` are two forms of one), or undefined. NFC, exact case. */
export function abbreviationByForm(token: string): Abbreviation | undefined {
  return byForm.get(token)?.[0];
}

/** The abbreviation that `token` is a known misspelling of (`CBCCVN` → CBCCVC), or undefined. */
export function abbreviationByNearMiss(token: string): Abbreviation | undefined {
  return byNearMiss.get(token)?.[0];
}

/** True when no introduction of `token` is expected: an abbreviation with `known`, a technical name, or a Roman numeral. */
export function isKnown(token: string): boolean {
  return abbreviationByForm(token)?.known === true || isNotAbbreviation(token);
}

/** True for tokens in capitals that are no abbreviation of Vietnamese words: technical names and Roman numerals up to LXXXIX. */
export function isNotAbbreviation(token: string): boolean {
  return notAbbreviations.has(token) || ROMAN.test(token);
}
