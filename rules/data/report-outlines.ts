/**
 * Rows of the report outlines, in the order in which a trích yếu is tried against them. See `report-types.ts` for meaning
 * and source.
 */
import type { ReportTypeRow, SectionRow, SectionTraits } from './report-types.ts';

const ordered: SectionTraits = { ordered: true };
/** What is to come goes by many names. */
const toCome: SectionTraits = { ordered: true, held: 'kế hoạch|nhiệm vụ|thời gian tới|trọng tâm|giải pháp|công việc tiếp|đề xuất|kiến nghị' };
/** One of several fields of a body: a report on another field has no such section. */
const oneField: SectionTraits = { dueFor: 'itself' };
const onComments: SectionTraits = { dueFor: 'ý kiến góp ý|ý kiến đóng góp' };

/** What is special about sections, by id; own outlines of an organisation that use an id of these get the same. */
export const SECTION_TRAITS: ReadonlyMap<string, SectionTraits> = new Map<string, SectionTraits>([
  ['dac-diem', ordered],
  ['chi-dao', { ordered: true, replacedBy: 'tình hình|đặc điểm|khái quát' }],
  ['trien-khai', ordered],
  ['ket-qua', ordered],
  ['han-che', ordered],
  ['danh-gia', ordered],
  ['phuong-huong', toCome],
  ['nhiem-vu', toCome],
  // “Tổng số ý kiến, kiến nghị của cử tri” is no section of the reporting body's own proposals.
  ['kien-nghi', { ordered: true, title: /^(?:(?:Những|Một số|NHỮNG|MỘT SỐ)\s+)?(?:đề xuất|kiến nghị|đề nghị)(?!.*cử tri)/iu }],
  ['tiep-dan', oneField],
  ['tham-nhung', oneField],
  ['thanh-tra', oneField],
  ['lay-y-kien', onComments],
  ['tiep-thu', onComments],
]);

const advantages: SectionRow = { id: 'uu-diem', heading: 'Ưu điểm', match: 'kết quả đạt được|mặt được|kết quả nổi bật', required: 'hint' };
const shortcomings: SectionRow = { id: 'han-che', heading: 'Tồn tại, hạn chế', match: 'hạn chế|tồn tại|khuyết điểm|khó khăn, vướng mắc' };
const causes: SectionRow = { id: 'nguyen-nhan', heading: 'Nguyên nhân', required: 'hint' };
const lessons: SectionRow = { id: 'bai-hoc', heading: 'Bài học kinh nghiệm', match: 'bài học', required: 'hint' };
const assessment: SectionRow = {
  id: 'danh-gia', heading: 'Đánh giá chung', match: 'đánh giá|nhận xét chung|nhận xét, đánh giá', children: [advantages, shortcomings, causes, lessons],
};
const shortAssessment: SectionRow = { ...assessment, children: [advantages, shortcomings, causes] };
const direction: SectionRow = { id: 'phuong-huong', heading: 'Phương hướng, nhiệm vụ, giải pháp', match: 'phương hướng|nhiệm vụ trọng tâm|nhiệm vụ, giải pháp|nhiệm vụ thời gian tới' };
const proposals: SectionRow = { id: 'kien-nghi', heading: 'Đề xuất, kiến nghị', match: 'kiến nghị|đề xuất' };
const optionalProposals: SectionRow = { ...proposals, required: 'optional' };

/** Campaigns and emulation movements: half-way and final reviews. */
const movement: ReportTypeRow = {
  id: 'so-ket-phong-trao',
  name: { vi: 'Sơ kết, tổng kết phong trào thi đua, cuộc vận động', en: 'Review of an emulation movement or campaign' },
  titles: 'sơ kết+phong trào|tổng kết+phong trào|sơ kết+cuộc vận động|tổng kết+cuộc vận động|kết quả+phong trào thi đua|kết quả+cuộc vận động',
  sampleTitle: 'Sơ kết … năm thực hiện Phong trào thi đua “…” giai đoạn … - …',
  sections: [
    { id: 'dac-diem', heading: 'Đặc điểm tình hình', match: 'đặc điểm|tình hình chung|khái quát', children: [
      { id: 'thuan-loi', heading: 'Thuận lợi', required: 'hint' }, { id: 'kho-khan', heading: 'Khó khăn', required: 'hint' }] },
    { id: 'trien-khai', heading: 'Công tác triển khai thực hiện', match: 'triển khai|lãnh đạo, chỉ đạo|tổ chức phát động', children: [
      { id: 'phat-dong', heading: 'Công tác lãnh đạo, chỉ đạo, phát động', match: 'lãnh đạo|chỉ đạo|phát động|ban hành văn bản' },
      { id: 'tuyen-truyen', heading: 'Công tác tuyên truyền', match: 'tuyên truyền', required: 'hint' }] },
    { id: 'ket-qua', heading: 'Kết quả đạt được', match: 'kết quả thực hiện|kết quả chủ yếu|kết quả phong trào', figures: true, children: [
      { id: 'noi-dung', heading: 'Kết quả theo từng nội dung của phong trào', match: 'kết quả thực hiện các nội dung|kết quả cụ thể|kết quả thực hiện' },
      { id: 'dien-hinh', heading: 'Cách làm hay, mô hình, điển hình', match: 'cách làm|mô hình|điển hình', required: 'optional' },
      { id: 'hieu-qua', heading: 'Tác động, hiệu quả của phong trào', match: 'tác động|hiệu quả|học tập và làm theo', required: 'hint' },
      { id: 'kiem-tra', heading: 'Công tác kiểm tra, đôn đốc, hướng dẫn', match: 'kiểm tra|đôn đốc', required: 'hint' },
      { id: 'khen-thuong', heading: 'Biểu dương, khen thưởng', match: 'khen thưởng|tôn vinh|biểu dương', required: 'hint', figures: true }] },
    assessment,
    { ...direction, heading: 'Phương hướng, nhiệm vụ thời gian tới', required: 'hint' },
    proposals,
  ],
};

const socioEconomic: ReportTypeRow = {
  id: 'kt-xh',
  name: { vi: 'Kinh tế - xã hội: tháng, quý, 6 tháng, 9 tháng, năm', en: 'Socio-economic report of a month, quarter, half-year or year' },
  titles: 'kinh tế-xã hội+tình hình|kinh tế-xã hội+kết quả|kinh tế-xã hội+nhiệm vụ|kt-xh+tình hình|kt-xh+kết quả|kt-xh+nhiệm vụ',
  sampleTitle: 'Tình hình kinh tế - xã hội tháng … và nhiệm vụ trọng tâm tháng … năm …',
  levels: ['upper-letter', 'roman', 'arabic'],
  sections: [
    { id: 'ket-qua', heading: 'Kết quả thực hiện nhiệm vụ', match: 'kết quả|tình hình thực hiện|tình hình kinh tế', figures: true, children: [
      { id: 'chi-dao', heading: 'Công tác chỉ đạo, điều hành', match: 'chỉ đạo', required: 'hint' },
      { id: 'kinh-te', heading: 'Phát triển kinh tế', match: 'kinh tế|tăng trưởng|sản xuất', figures: true },
      { id: 'van-hoa-xa-hoi', heading: 'Văn hóa - xã hội', match: 'văn hóa|xã hội' },
      { id: 'noi-chinh', heading: 'Xây dựng chính quyền, nội chính', match: 'nội chính|xây dựng chính quyền|cải cách hành chính', required: 'hint' },
      { id: 'quoc-phong', heading: 'Quốc phòng, an ninh, đối ngoại', match: 'quốc phòng|an ninh', required: 'hint' },
      { ...shortAssessment, children: [{ ...advantages, heading: 'Kết quả nổi bật' }, shortcomings, causes] }] },
    { ...direction, heading: 'Phương hướng, nhiệm vụ', children: [
      { id: 'muc-tieu', heading: 'Mục tiêu, chỉ tiêu', match: 'mục tiêu|chỉ tiêu', required: 'hint' },
      { id: 'giai-phap', heading: 'Nhiệm vụ, giải pháp', match: 'giải pháp|nhiệm vụ', required: 'hint' }] },
    { ...optionalProposals, heading: 'Kiến nghị, đề xuất' },
  ],
};

const reform: ReportTypeRow = {
  id: 'cchc',
  name: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
  titles: 'cải cách hành chính|cchc',
  sampleTitle: 'Kết quả công tác cải cách hành chính năm …',
  sections: [
    { id: 'chi-dao', heading: 'Công tác chỉ đạo, điều hành cải cách hành chính', match: 'chỉ đạo, điều hành|công tác chỉ đạo', children: [
      { id: 'ke-hoach', heading: 'Ban hành và thực hiện kế hoạch', match: 'kế hoạch', required: 'hint' },
      { id: 'kiem-tra', heading: 'Công tác kiểm tra', match: 'kiểm tra', required: 'hint' },
      { id: 'tuyen-truyen', heading: 'Thông tin, tuyên truyền', match: 'tuyên truyền', required: 'hint' },
      { id: 'sang-kien', heading: 'Sáng kiến, mô hình', match: 'sáng kiến|mô hình', required: 'optional' }] },
    { id: 'ket-qua', heading: 'Kết quả thực hiện', match: 'kết quả', figures: true, children: [
      { id: 'the-che', heading: 'Cải cách thể chế', match: 'thể chế' },
      { id: 'thu-tuc', heading: 'Cải cách thủ tục hành chính', match: 'thủ tục hành chính|tthc', figures: true },
      { id: 'bo-may', heading: 'Cải cách tổ chức bộ máy', match: 'tổ chức bộ máy|bộ máy' },
      { id: 'cong-vu', heading: 'Cải cách chế độ công vụ', match: 'chế độ công vụ|công vụ|đội ngũ cán bộ' },
      { id: 'tai-chinh-cong', heading: 'Cải cách tài chính công', match: 'tài chính công' },
      { id: 'chinh-quyen-so', heading: 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', match: 'chính quyền điện tử|chính quyền số|chính phủ điện tử|chính phủ số|hiện đại hóa' }] },
    shortAssessment,
    { ...direction, heading: 'Phương hướng, nhiệm vụ' },
    { ...optionalProposals, heading: 'Kiến nghị, đề xuất' },
  ],
};

const inspectionPeriodic: ReportTypeRow = {
  id: 'thanh-tra-dinh-ky',
  variantOf: 'thanh-tra',
  name: { vi: 'Công tác thanh tra, tiếp công dân, khiếu nại, tố cáo định kỳ', en: 'Periodical report on inspection, citizens and complaints' },
  titles: 'công tác thanh tra|công tác tiếp công dân|giải quyết khiếu nại, tố cáo|công tác phòng, chống tham nhũng',
  sampleTitle: 'Công tác thanh tra, tiếp công dân, giải quyết khiếu nại, tố cáo và phòng, chống tham nhũng, tiêu cực quý … năm …',
  sections: [
    { id: 'thanh-tra', heading: 'Công tác thanh tra', match: 'thanh tra|kiểm tra', figures: true },
    { id: 'tiep-dan', heading: 'Tiếp công dân, xử lý đơn, giải quyết khiếu nại, tố cáo', match: 'tiếp công dân|khiếu nại|xử lý đơn', figures: true },
    { id: 'tham-nhung', heading: 'Phòng, chống tham nhũng, tiêu cực', match: 'tham nhũng' },
    { ...shortAssessment, children: [] },
    { ...direction, heading: 'Phương hướng, nhiệm vụ' },
    optionalProposals,
  ],
};

const inspection: ReportTypeRow = {
  id: 'thanh-tra',
  name: { vi: 'Kết quả thanh tra, kiểm tra, giám sát', en: 'Result of an inspection, check or supervision' },
  titles: 'kết quả thanh tra|kết quả kiểm tra|kết quả giám sát|kết quả+cuộc thanh tra|kết quả+đoàn kiểm tra|kết quả xác minh',
  sampleTitle: 'Kết quả kiểm tra …',
  period: false,
  citesBasis: true,
  sections: [
    { id: 'khai-quat', heading: 'Khái quát chung', match: 'khái quát|đặc điểm|tình hình chung' },
    { id: 'ket-qua', heading: 'Kết quả kiểm tra, xác minh', match: 'kết quả', figures: true, children: [
      { id: 'uu-diem', heading: 'Những việc đã làm được', match: 'đã làm được|ưu điểm|mặt được', required: 'hint' },
      { id: 'vi-pham', heading: 'Vi phạm, khuyết điểm', match: 'vi phạm|khuyết điểm|tồn tại|hạn chế', required: 'hint' }] },
    { id: 'ket-luan', heading: 'Nhận xét, kết luận', match: 'nhận xét|kết luận|đánh giá', children: [
      { id: 'nguyen-nhan', heading: 'Nguyên nhân, trách nhiệm', match: 'nguyên nhân|trách nhiệm', required: 'hint' }] },
    { id: 'da-xu-ly', heading: 'Biện pháp xử lý đã áp dụng', match: 'đã áp dụng|xử lý đã', required: 'optional' },
    { id: 'kien-nghi', heading: 'Kiến nghị biện pháp xử lý', match: 'kiến nghị|đề xuất' },
    { id: 'y-kien-khac', heading: 'Những vấn đề còn có ý kiến khác nhau', match: 'ý kiến khác', required: 'optional' },
  ],
};

const explanation: ReportTypeRow = {
  id: 'giai-trinh',
  name: { vi: 'Giải trình, tiếp thu ý kiến', en: 'Answers to comments' },
  titles: 'giải trình+ý kiến|giải trình+kiến nghị|giải trình+tiếp thu|tiếp thu+ý kiến',
  sampleTitle: 'Tiếp thu, giải trình ý kiến …',
  period: false,
  citesBasis: true,
  sections: [
    { id: 'lay-y-kien', heading: 'Quá trình lấy ý kiến', match: 'lấy ý kiến|tổng hợp', figures: true },
    { id: 'tiep-thu', heading: 'Nội dung tiếp thu', match: 'tiếp thu' },
    { id: 'giai-trinh', heading: 'Nội dung giải trình', match: 'giải trình' },
    { id: 'xin-y-kien', heading: 'Nội dung còn xin ý kiến', match: 'xin ý kiến', required: 'optional' },
  ],
};

const appraisal: ReportTypeRow = {
  id: 'tham-dinh',
  name: { vi: 'Thẩm định, thẩm tra, đề xuất', en: 'Appraisal or proposal' },
  titles: 'thẩm định|thẩm tra|đề xuất chủ trương',
  sampleTitle: 'Thẩm định dự thảo …',
  order: false,
  figures: false,
  period: false,
  sections: [
    { id: 'can-cu', heading: 'Căn cứ, hồ sơ', match: 'căn cứ|hồ sơ' },
    { id: 'su-can-thiet', heading: 'Sự cần thiết', match: 'sự cần thiết' },
    { id: 'noi-dung', heading: 'Nội dung thẩm định', match: 'nội dung thẩm|ý kiến thẩm|nội dung đề xuất' },
    { id: 'y-kien', heading: 'Ý kiến, kiến nghị', match: 'kiến nghị|ý kiến' },
    { id: 'ket-luan', heading: 'Kết luận', match: 'kết luận' },
  ],
};

const incident: ReportTypeRow = {
  id: 'vu-viec',
  name: { vi: 'Chuyên đề, đột xuất, vụ việc', en: 'Incident or special report' },
  titles: 'vụ việc|vụ tai nạn|vụ cháy|đột xuất|sự cố|tình hình thiệt hại|báo cáo nhanh|diễn biến',
  sampleTitle: 'Về vụ việc … xảy ra tại …',
  period: false,
  sections: [
    { id: 'dien-bien', heading: 'Diễn biến, tình hình', match: 'diễn biến|tình hình|nội dung vụ việc' },
    { id: 'thiet-hai', heading: 'Thiệt hại, hậu quả', match: 'thiệt hại|hậu quả', required: 'hint', figures: true },
    { id: 'da-xu-ly', heading: 'Biện pháp đã xử lý', match: 'biện pháp|đã xử lý|khắc phục|xử lý|ứng phó|ứng cứu|cứu nạn|chữa cháy|công tác chỉ đạo' },
    { id: 'nhan-dinh', heading: 'Nhận định, nguyên nhân ban đầu', match: 'nhận định|nguyên nhân', required: 'hint' },
    { id: 'huong-xu-ly', heading: 'Hướng xử lý tiếp theo, kiến nghị', match: 'hướng xử lý|kiến nghị|nhiệm vụ|công việc tiếp|đề xuất|giải pháp' },
  ],
};

const implementation: ReportTypeRow = {
  id: 'thuc-hien-van-ban',
  name: { vi: 'Kết quả thực hiện nghị quyết, chỉ thị, kế hoạch, đề án', en: 'Carrying out a resolution, directive, plan or project' },
  titles: ['nghị quyết', 'chỉ thị', 'kế hoạch', 'đề án', 'quyết định', 'kết luận', 'chương trình', 'nghị định', 'thông tư', 'công điện']
    .flatMap((kind) => [`thực hiện+${kind}`, `triển khai+${kind}`]).join('|') + '|thực hiện luật|thi hành luật|thực hiện pháp lệnh',
  sampleTitle: 'Kết quả … năm thực hiện Nghị quyết số … về …',
  citesBasis: true,
  sections: [
    { id: 'chi-dao', heading: 'Công tác lãnh đạo, chỉ đạo, triển khai', match: 'lãnh đạo|chỉ đạo|triển khai|quán triệt', children: [
      { id: 'quan-triet', heading: 'Quán triệt, tuyên truyền', match: 'quán triệt|tuyên truyền', required: 'hint' },
      { id: 'van-ban', heading: 'Ban hành văn bản cụ thể hóa', match: 'ban hành|cụ thể hóa', required: 'hint' },
      { id: 'kiem-tra', heading: 'Kiểm tra, giám sát', match: 'kiểm tra|giám sát', required: 'hint' }] },
    { id: 'ket-qua', heading: 'Kết quả thực hiện', match: 'kết quả', figures: true },
    { ...assessment, children: [advantages, { ...shortcomings, heading: 'Hạn chế, khó khăn, vướng mắc' }, causes, lessons] },
    direction,
    optionalProposals,
  ],
};

const review: ReportTypeRow = {
  id: 'tong-ket',
  name: { vi: 'Tổng kết năm, nhiệm kỳ; báo cáo chính trị', en: 'Review of a year or term' },
  titles: 'tổng kết|nhiệm kỳ|báo cáo chính trị|thi đua, khen thưởng|sơ kết',
  sampleTitle: 'Tổng kết công tác thi đua, khen thưởng năm … và phương hướng, nhiệm vụ năm …',
  levels: ['upper-letter', 'roman', 'arabic'],
  sections: [
    { id: 'ket-qua', heading: 'Kết quả thực hiện', match: 'kết quả|tình hình', figures: true, children: [
      { id: 'chi-dao', heading: 'Công tác lãnh đạo, chỉ đạo', match: 'lãnh đạo|chỉ đạo', required: 'hint' },
      { id: 'chi-tieu', heading: 'Kết quả thực hiện mục tiêu, chỉ tiêu', match: 'mục tiêu|chỉ tiêu|kết quả thực hiện', required: 'hint', figures: true },
      { ...assessment, required: 'hint' }] },
    { ...direction, children: [{ id: 'muc-tieu', heading: 'Mục tiêu', match: 'mục tiêu', required: 'hint' }, { id: 'giai-phap', heading: 'Nhiệm vụ, giải pháp', match: 'giải pháp|nhiệm vụ', required: 'hint' }] },
    optionalProposals,
  ],
};

const routine: ReportTypeRow = {
  id: 'cong-tac',
  name: { vi: 'Công tác thường xuyên của đơn vị: tuần, tháng, quý, năm', en: 'Routine report of a unit' },
  titles: 'công tác tháng|công tác quý|công tác tuần|công tác năm|công tác 6 tháng|công tác 9 tháng|kết quả công tác|tình hình công tác|kết quả hoạt động|kết quả thực hiện nhiệm vụ',
  sampleTitle: 'Kết quả công tác tháng … và nhiệm vụ trọng tâm tháng …',
  sections: [
    { id: 'ket-qua', heading: 'Kết quả công tác', match: 'kết quả|tình hình thực hiện', figures: true },
    { id: 'han-che', heading: 'Tồn tại, khó khăn, vướng mắc', match: 'tồn tại|khó khăn|hạn chế|vướng mắc', children: [causes] },
    { ...direction, id: 'nhiem-vu', heading: 'Nhiệm vụ kỳ tới', match: 'nhiệm vụ|phương hướng' },
    optionalProposals,
  ],
};

/** Rows from the most special to the most general. */
export const REPORT_TYPE_ROWS: readonly ReportTypeRow[] = [
  movement, explanation, appraisal, inspection, inspectionPeriodic, socioEconomic, reform, implementation, incident, review, routine,
];
