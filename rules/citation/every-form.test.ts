import { describe, expect, test } from 'vitest';
import { lint } from '../index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { showMention } from '../testing/show-mention.ts';

const HEAD = 'ỦY BAN NHÂN DÂN\n**XÃ BÌNH AN**\n\nSố: 45/BC-UBND\n\n*Bình An, ngày 20 tháng 6 năm 2026*\n\n**BÁO CÁO**\n\n**Kết quả công tác 6 tháng đầu năm 2026**\n\n';

/** Paragraphs with every form in which documents are cited: what is read of each mention, and what the rules of citations say at the stage before signing. */
const FORMS: readonly (readonly [paragraph: string, mentions: readonly string[], findings: readonly string[]])[] = [
  [
    'Thực hiện Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính.',
    [
      'administrative kế hoạch 45||KH-UBND KH UBND; numeric 09/4/2026; by UBND tỉnh; on cải cách hành chính',
    ],
    [],
  ],
  [
    'Theo Công văn số 517/SNV-TCCB ngày 02/3/2026 của Sở Nội vụ về việc rà soát biên chế, xã đã báo cáo.',
    [
      'letter công văn 517||SNV-TCCB - SNV+TCCB; numeric 02/3/2026; by Sở Nội vụ; on rà soát biên chế',
    ],
    [],
  ],
  [
    'Theo Công văn số 1204/UBND-VX, ngày 05/3/2026 của UBND tỉnh Bình An về tăng cường phòng, chống dịch bệnh, Trạm Y tế xã đã phun hóa chất.',
    [
      'letter công văn 1204||UBND-VX - UBND+VX; numeric 05/3/2026; by UBND tỉnh Bình An; on tăng cường phòng, chống dịch bệnh',
    ],
    [],
  ],
  [
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư được áp dụng thống nhất.',
    [
      'normative nghị định 30|2020|NĐ-CP NĐ CP; numeric 05/3/2020; by Chính phủ; on công tác văn thư',
    ],
    [],
  ],
  [
    'Thông tư số 05/2025/TT-BNV ngày 24/6/2025 của Bộ trưởng Bộ Nội vụ hướng dẫn nghiệp vụ lưu trữ.',
    [
      'normative thông tư 5|2025|TT-BNV TT BNV; numeric 24/6/2025; by Bộ trưởng Bộ Nội vụ; on hướng dẫn nghiệp vụ lưu trữ',
    ],
    [],
  ],
  [
    'Thông tư liên tịch số 01/2016/TTLT-BNV-BTC ngày 15/01/2016 của Bộ trưởng Bộ Nội vụ, Bộ trưởng Bộ Tài chính hướng dẫn chế độ phụ cấp.',
    [
      'normative thông tư liên tịch 1|2016|TTLT-BNV-BTC TTLT BNV+BTC; numeric 15/01/2016; by Bộ trưởng Bộ Nội vụ, Bộ trưởng Bộ Tài chính; on hướng dẫn chế độ phụ cấp',
    ],
    [],
  ],
  [
    'Nghị quyết số 72/2025/QH15 ngày 16/6/2025 của Quốc hội về tổ chức chính quyền địa phương.',
    [
      'assembly nghị quyết 72|2025|QH15 - QH15; numeric 16/6/2025; by Quốc hội; on tổ chức chính quyền địa phương',
    ],
    [],
  ],
  [
    'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025 của Quốc hội.',
    [
      'assembly luật 72|2025|QH15 - QH15; name Tổ chức chính quyền địa phương; worded 16 tháng 6 năm 2025; by Quốc hội; +subject',
    ],
    [],
  ],
  [
    'Luật Đất đai năm 2024; Luật Lưu trữ năm 2024; Bộ luật Lao động năm 2019.',
    [
      'unnumbered luật |2024|luật đất đai - -; name Đất đai; +subject; no số',
      'unnumbered luật |2024|luật lưu trữ - -; name Lưu trữ; +subject; no số',
      'unnumbered bộ luật |2019|bộ luật lao động - -; name Lao động; +subject; no số',
    ],
    [],
  ],
  [
    'Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ phê duyệt Đề án Văn hóa công vụ.',
    [
      'administrative quyết định 1847||QĐ-TTG QĐ TTg; numeric 27/12/2018; by Thủ tướng Chính phủ; on phê duyệt Đề án Văn hóa công vụ',
    ],
    [],
  ],
  [
    'Chỉ thị số 12/CT-TTg ngày 11 tháng 4 năm 2025 của Thủ tướng Chính phủ về tăng cường kỷ luật, kỷ cương.',
    [
      'administrative chỉ thị 12||CT-TTG CT TTg; worded 11 tháng 4 năm 2025; by Thủ tướng Chính phủ; on tăng cường kỷ luật, kỷ cương',
    ],
    [],
  ],
  [
    'Công điện số 71/CĐ-TTg ngày 24/8/2025 của Thủ tướng Chính phủ về ứng phó bão số 5.',
    [
      'administrative công điện 71||CĐ-TTG CĐ TTg; numeric 24/8/2025; by Thủ tướng Chính phủ; on ứng phó bão số 5',
    ],
    [],
  ],
  [
    'Văn bản hợp nhất số 118/VBHN-VPQH ngày 27/3/2025 của Văn phòng Quốc hội hợp nhất Luật Nhà ở.',
    [
      'administrative văn bản hợp nhất 118||VBHN-VPQH VBHN VPQH; numeric 27/3/2025; by Văn phòng Quốc hội; on hợp nhất Luật Nhà ở',
    ],
    [],
  ],
  [
    'Văn bản hợp nhất số 03/VBHN-BNV ngày 12/5/2025 của Bộ Nội vụ.',
    [
      'administrative văn bản hợp nhất 3||VBHN-BNV VBHN BNV; numeric 12/5/2025; by Bộ Nội vụ',
    ],
    [],
  ],
  [
    'Hướng dẫn số 54-HD/VPTW ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức văn bản.',
    [
      'party hướng dẫn 54||HD-VPTW HD VPTW; numeric 27/5/2026; by Văn phòng Trung ương Đảng; on thể thức văn bản',
    ],
    [],
  ],
  [
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ đã được quán triệt đến các chi bộ.',
    [
      'party nghị quyết 57||NQ-TW NQ TW; numeric 22/12/2024; by Bộ Chính trị; on đột phá phát triển khoa học, công nghệ',
    ],
    [],
  ],
  [
    'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XII về đẩy mạnh học tập và làm theo tư tưởng Hồ Chí Minh.',
    [
      'party chỉ thị 5||CT-TW CT TW; numeric 15/5/2016; by Bộ Chính trị; on đẩy mạnh học tập và làm theo tư tưởng Hồ Chí Minh',
    ],
    [],
  ],
  [
    'Nghị quyết số 08-NQ/ĐU ngày 12/01/2026 của Ban Chấp hành Đảng bộ xã Bình An về nhiệm vụ năm 2026.',
    [
      'party nghị quyết 8||NQ-ĐU NQ ĐU; numeric 12/01/2026; by Ban Chấp hành Đảng bộ xã Bình An; on nhiệm vụ năm 2026',
    ],
    [],
  ],
  [
    'Kết luận số 198-KL/TW ngày 08/10/2025 của Bộ Chính trị; Quy định số 366-QĐ/TW ngày 30/8/2025 của Bộ Chính trị.',
    [
      'party kết luận 198||KL-TW KL TW; numeric 08/10/2025; by Bộ Chính trị; +issuer',
      'party quy định 366||QĐ-TW QĐ TW; numeric 30/8/2025; by Bộ Chính trị; +issuer',
    ],
    [
      'missing-subject hint “Kết luận số 198-KL/TW ngày 08/10/2025 của Bộ Chính trị”',
      'missing-subject hint “Quy định số 366-QĐ/TW ngày 30/8/2025 của Bộ Chính trị”',
    ],
  ],
  [
    'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017 quy định chi tiết các hình thức giám sát.',
    [
      'assembly nghị quyết liên tịch 403|2017|NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN NQLT UBTVQH14+CP+ĐCTUBTWMTTQVN; numeric 15/6/2017; on quy định chi tiết các hình thức giám sát',
    ],
    [
      'missing-issuer warning “Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017”',
    ],
  ],
  [
    'Kế hoạch liên tịch số 12/KHLT-CAX-MTTQ ngày 03/3/2026 của Công an xã và Ủy ban MTTQ Việt Nam xã về vận động giao nộp vũ khí.',
    [
      'letter kế hoạch 12||KHLT-CAX-MTTQ - KHLT+CAX+MTTQ; numeric 03/3/2026; by Công an xã và Ủy ban MTTQ Việt Nam xã; on vận động giao nộp vũ khí',
    ],
    [],
  ],
  [
    'Quyết định số 12/2004/QĐ-UB ngày 12/02/2004 của UBND tỉnh; Quyết định số 123/QĐ-UB ngày 01/02/2003 của UBND huyện.',
    [
      'normative quyết định 12|2004|QĐ-UB QĐ UB; numeric 12/02/2004; by UBND tỉnh; +issuer',
      'administrative quyết định 123||QĐ-UB QĐ UB; numeric 01/02/2003; by UBND huyện; +issuer',
    ],
    [
      'missing-subject hint “Quyết định số 12/2004/QĐ-UB ngày 12/02/2004 của UBND tỉnh”',
      'missing-subject hint “Quyết định số 123/QĐ-UB ngày 01/02/2003 của UBND huyện”',
    ],
  ],
  [
    'Nghị định số 64-CP ngày 27/9/1993 của Chính phủ về giao đất nông nghiệp.',
    [
      'administrative nghị định 64||CP - CP; numeric 27/9/1993; by Chính phủ; on giao đất nông nghiệp',
    ],
    [],
  ],
  [
    'Công văn số 611/CV-UBND ngày 01/4/2026 của UBND xã về việc đề nghị hỗ trợ giống cây.',
    [
      'administrative công văn 611||CV-UBND CV UBND; numeric 01/4/2026; by UBND xã; on đề nghị hỗ trợ giống cây',
    ],
    [],
  ],
  [
    'Căn cứ điểm a khoản 2 Điều 103 Luật Đất đai năm 2024 và khoản 3 Điều 8 Nghị định số 30/2020/NĐ-CP.',
    [
      'unnumbered luật |2024|luật đất đai - -; name Đất đai; +subject; no số',
      'normative nghị định 30|2020|NĐ-CP NĐ CP',
    ],
    [
      'missing-date warning “Nghị định số 30/2020/NĐ-CP”',
      'missing-issuer warning “Nghị định số 30/2020/NĐ-CP”',
    ],
  ],
  [
    'Theo quy định tại điểm b, khoản 1, Điều 5 của Thông tư số 05/2025/TT-BNV, đơn vị đã lập hồ sơ.',
    [
      'normative thông tư 5|2025|TT-BNV TT BNV',
    ],
    [
      'part-reference hint “điểm b, khoản 1, Điều 5”',
      'missing-date warning “Thông tư số 05/2025/TT-BNV”',
      'missing-issuer warning “Thông tư số 05/2025/TT-BNV”',
    ],
  ],
  [
    'Chỉ thị số 05 của Bộ Chính trị được học tập thường xuyên.',
    [
      'unnumbered chỉ thị 5||chỉ thị - -; by Bộ Chính trị',
    ],
    [
      'missing-symbol warning “Chỉ thị số 05”',
    ],
  ],
  [
    'Nghị quyết 18 được triển khai tại 12 thôn; Nghị quyết Trung ương 4 được quán triệt.',
    [
    ],
    [],
  ],
  [
    'các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND và 14/QĐ-UBND ngày 05/3/2026 của UBND tỉnh về giao chỉ tiêu.',
    [
      'administrative quyết định 12||QĐ-UBND QĐ UBND; +date +issuer +subject',
      'administrative quyết định 13||QĐ-UBND QĐ UBND; +date +issuer +subject; continues; no số',
      'administrative quyết định 14||QĐ-UBND QĐ UBND; numeric 05/3/2026; by UBND tỉnh; on giao chỉ tiêu; +subject; continues; no số',
    ],
    [],
  ],
  [
    'các Kế hoạch: số 12/KH-UBND ngày 05/01/2026, số 13/KH-UBND ngày 06/01/2026 và số 14/KH-UBND ngày 07/01/2026 của UBND xã.',
    [
      'administrative kế hoạch 12||KH-UBND KH UBND; numeric 05/01/2026; +issuer',
      'administrative kế hoạch 13||KH-UBND KH UBND; numeric 06/01/2026; +issuer; continues',
      'administrative kế hoạch 14||KH-UBND KH UBND; numeric 07/01/2026; by UBND xã; continues',
    ],
    [
      'missing-subject hint “Kế hoạch: số 12/KH-UBND ngày 05/01/2026”',
      'missing-subject hint “số 13/KH-UBND ngày 06/01/2026”',
      'missing-subject hint “số 14/KH-UBND ngày 07/01/2026 của UBND xã”',
    ],
  ],
  [
    'Kế hoạch số\n45/KH-UBND ngày\n09/4/2026 của UBND\ntỉnh về cải cách hành chính.',
    [
      'administrative kế hoạch 45||KH-UBND KH UBND; numeric 09/4/2026; by UBND\ntỉnh; on cải cách hành chính',
    ],
    [],
  ],
  [
    'Thực hiện **Kế hoạch số 46/KH-UBND** ngày *10/4/2026* của **UBND tỉnh** về chuyển đổi số.',
    [
      'administrative kế hoạch 46||KH-UBND KH UBND; numeric 10/4/2026; by UBND tỉnh; on chuyển đổi số',
    ],
    [],
  ],
  [
    'UBND xã đã ban hành Kế hoạch số 07/KH-UBND ngày 12/01/2026 về cải cách hành chính năm 2026, trong đó giao 34 nhiệm vụ.',
    [
      'administrative kế hoạch 7||KH-UBND KH UBND; numeric 12/01/2026; actor UBND xã; on cải cách hành chính năm 2026; +issuer',
    ],
    [],
  ],
  [
    'Đảng ủy xã ban hành Chương trình số 03-CTr/ĐU ngày 15/01/2026 về phát triển kinh tế tập thể.',
    [
      'party chương trình 3||CTR-ĐU CTr ĐU; numeric 15/01/2026; actor Đảng ủy xã; on phát triển kinh tế tập thể; +issuer',
    ],
    [],
  ],
  [
    'Theo chỉ đạo của Chủ tịch UBND tỉnh tại Thông báo số 88/TB-UBND ngày 03/4/2026 về kết luận phiên họp tháng 3, xã đã rà soát.',
    [
      'administrative thông báo 88||TB-UBND TB UBND; numeric 03/4/2026; actor Chủ tịch UBND tỉnh; on kết luận phiên họp tháng 3; +issuer +subject',
    ],
    [],
  ],
  [
    'Báo cáo số 152-BC/ĐU ngày 01/6/2026 của Đảng ủy xã Bình An (sau đây gọi là Báo cáo 152) về công tác xây dựng Đảng.',
    [
      'party báo cáo 152||BC-ĐU BC ĐU; numeric 01/6/2026; by Đảng ủy xã Bình An; on công tác xây dựng Đảng',
    ],
    [],
  ],
  [
    'Quyết định số 218/QĐ-UBND ngày 14/6/2018 của UBND huyện Cẩm Lộc (nay là UBND xã Bình An) về quy hoạch chợ.',
    [
      'administrative quyết định 218||QĐ-UBND QĐ UBND; numeric 14/6/2018; by UBND huyện Cẩm Lộc; now UBND xã Bình An; on quy hoạch chợ',
    ],
    [],
  ],
  [
    'Tờ trình số 33/TTr-UBND ngày 02/6/2026 của UBND xã đề nghị HĐND xã thông qua dự toán.',
    [
      'administrative tờ trình 33||TTR-UBND TTr UBND; numeric 02/6/2026; by UBND xã; on đề nghị HĐND xã thông qua dự toán',
    ],
    [],
  ],
  [
    'Nghị quyết số 05/NQ-HĐND ngày 28/12/2025 của HĐND xã khóa II, kỳ họp thứ 8 về dự toán ngân sách năm 2026.',
    [
      'administrative nghị quyết 5||NQ-HĐND NQ HĐND; numeric 28/12/2025; by HĐND xã; on dự toán ngân sách năm 2026',
    ],
    [],
  ],
  [
    'Công văn số 99/BHXH-TTKT của Bảo hiểm xã hội tỉnh ngày 04/5/2026 về thu nợ.',
    [
      'letter công văn 99||BHXH-TTKT - BHXH+TTKT; numeric 04/5/2026; by Bảo hiểm xã hội tỉnh; on thu nợ',
    ],
    [],
  ],
  [
    'Công văn 100/STC-QLNS ngày 04/5/2026 của Sở Tài chính.',
    [
      'letter công văn 100||STC-QLNS - STC+QLNS; numeric 04/5/2026; by Sở Tài chính; no số',
    ],
    [
      'missing-subject hint “Công văn 100/STC-QLNS ngày 04/5/2026 của Sở Tài chính”',
      'missing-number-word hint “100/STC-QLNS”',
    ],
  ],
  [
    'Công văn hỏa tốc số 210/UBND-NC ngày 01/6/2026 của UBND tỉnh về ứng phó mưa lớn.',
    [
      'letter công văn 210||UBND-NC - UBND+NC; numeric 01/6/2026; by UBND tỉnh; on ứng phó mưa lớn',
    ],
    [],
  ],
  [
    'Thông báo kết luận số 25-TB/ĐU ngày 11/5/2026 của Thường trực Đảng ủy.',
    [
      'party thông báo kết luận 25||TB-ĐU TB ĐU; numeric 11/5/2026; by Thường trực Đảng ủy',
    ],
    [
      'missing-subject hint “Thông báo kết luận số 25-TB/ĐU ngày 11/5/2026 của Thường trực Đảng ủy”',
    ],
  ],
  [
    'Quyết định số 09/QĐ-BCĐ ngày 02/02/2026 của Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” xã về phân công nhiệm vụ.',
    [
      'administrative quyết định 9||QĐ-BCĐ QĐ BCĐ; numeric 02/02/2026; by Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” xã; on phân công nhiệm vụ',
    ],
    [],
  ],
  [
    'Kế hoạch số 17/KH-THCS ngày 05/9/2025 của Trường THCS Bình An về năm học 2025 - 2026.',
    [
      'administrative kế hoạch 17||KH-THCS KH THCS; numeric 05/9/2025; by Trường THCS Bình An; on năm học 2025 - 2026',
    ],
    [],
  ],
  [
    'Biên bản số 02/BB-ĐKT ngày 03/4/2026 của Đoàn kiểm tra liên ngành.',
    [
      'administrative biên bản 2||BB-ĐKT BB ĐKT; numeric 03/4/2026; by Đoàn kiểm tra liên ngành',
    ],
    [],
  ],
  [
    'Quyết định số 3020/QĐ-UBND ngày 31/12/2025 của Chủ tịch UBND tỉnh về việc công bố Danh mục thủ tục hành chính được thực hiện không phụ thuộc địa giới.',
    [
      'administrative quyết định 3020||QĐ-UBND QĐ UBND; numeric 31/12/2025; by Chủ tịch UBND tỉnh; on công bố Danh mục thủ tục hành chính được thực hiện không phụ thuộc địa giới',
    ],
    [],
  ],
  [
    'Nghị định 178/2024/NĐ-CP, Nghị định 67/2025/NĐ-CP của Chính phủ về chính sách, chế độ đối với cán bộ.',
    [
      'normative nghị định 178|2024|NĐ-CP NĐ CP; +issuer +subject; no số',
      'normative nghị định 67|2025|NĐ-CP NĐ CP; by Chính phủ; on chính sách, chế độ đối với cán bộ; no số',
    ],
    [
      'missing-date warning “Nghị định 178/2024/NĐ-CP”',
      'missing-number-word hint “178/2024/NĐ-CP”',
      'missing-date warning “Nghị định 67/2025/NĐ-CP”',
      'missing-number-word hint “67/2025/NĐ-CP”',
    ],
  ],
  [
    'Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ (được sửa đổi, bổ sung tại Nghị định số 67/2025/NĐ-CP ngày 15/3/2025).',
    [
      'normative nghị định 178|2024|NĐ-CP NĐ CP; numeric 31/12/2024; by Chính phủ',
      'normative nghị định 67|2025|NĐ-CP NĐ CP; numeric 15/3/2025; +issuer +subject',
    ],
    [
      'missing-subject hint “Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ”',
    ],
  ],
  [
    'Quyết định số 45/QĐ-UBND ngày 12/5/2026 của UBND xã về việc sửa đổi, bổ sung Quyết định số 12/QĐ-UBND ngày 03/02/2026 của UBND xã.',
    [
      'administrative quyết định 45||QĐ-UBND QĐ UBND; numeric 12/5/2026; by UBND xã; on sửa đổi, bổ sung Quyết định số 12/QĐ-UBND ngày 03/02/2026 của UBND xã',
      'administrative quyết định 12||QĐ-UBND QĐ UBND; numeric 03/02/2026; by UBND xã',
    ],
    [],
  ],
  [
    'Luật số 31/2024/QH15; Pháp lệnh số 01/2022/UBTVQH15 ngày 18/8/2022 của Ủy ban Thường vụ Quốc hội.',
    [
      'assembly luật 31|2024|QH15 - QH15',
      'assembly pháp lệnh 1|2022|UBTVQH15 - UBTVQH15; numeric 18/8/2022; by Ủy ban Thường vụ Quốc hội',
    ],
    [],
  ],
  [
    'Nghị quyết số 1659/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội về việc sắp xếp các đơn vị hành chính cấp xã.',
    [
      'assembly nghị quyết 1659||NQ-UBTVQH15 NQ UBTVQH15; numeric 16/6/2025; by Ủy ban Thường vụ Quốc hội; on sắp xếp các đơn vị hành chính cấp xã',
    ],
    [],
  ],
  [
    '“Kế hoạch số 90/KH-UBND ngày 01/02/2026 của UBND xã về vệ sinh môi trường” được niêm yết tại thôn.',
    [
      'administrative kế hoạch 90||KH-UBND KH UBND; numeric 01/02/2026; by UBND xã; on vệ sinh môi trường; quoted',
    ],
    [],
  ],
  [
    'Đề án số 06-ĐA/TU ngày 02/3/2026 của Tỉnh ủy về đô thị thông minh; Đề án số 12/ĐA-UBND ngày 05/3/2026 của UBND tỉnh.',
    [
      'party đề án 6||ĐA-TU ĐA TU; numeric 02/3/2026; by Tỉnh ủy; on đô thị thông minh',
      'administrative đề án 12||ĐA-UBND ĐA UBND; numeric 05/3/2026; by UBND tỉnh',
    ],
    [
      'missing-subject hint “Đề án số 12/ĐA-UBND ngày 05/3/2026 của UBND tỉnh”',
    ],
  ],
  [
    'Hướng dẫn liên ngành số 15/HDLN-STC-SNV ngày 04/4/2026 của Sở Tài chính, Sở Nội vụ về chế độ phụ cấp.',
    [
      'administrative hướng dẫn liên ngành 15||HDLN-STC-SNV HDLN STC+SNV; numeric 04/4/2026; by Sở Tài chính, Sở Nội vụ; on chế độ phụ cấp',
    ],
    [],
  ],
  [
    'Quy chế phối hợp số 01/QCPH-UBND-MTTQ ngày 06/01/2026 giữa UBND xã và Ủy ban MTTQ Việt Nam xã.',
    [
      'administrative quy chế phối hợp 1||QCPH-UBND-MTTQ QCPH UBND+MTTQ; numeric 06/01/2026; by UBND xã và Ủy ban MTTQ Việt Nam xã',
    ],
    [
      'missing-subject hint “Quy chế phối hợp số 01/QCPH-UBND-MTTQ ngày 06/01/2026 giữa UBND xã và Ủy ban MTTQ Việt Nam xã”',
    ],
  ],
  [
    'Giấy mời số 15/GM-UBND ngày 03/3/2026 của UBND xã.',
    [
      'administrative giấy mời 15||GM-UBND GM UBND; numeric 03/3/2026; by UBND xã',
    ],
    [],
  ],
  [
    'Lệnh số 12/2024/L-CTN ngày 08/7/2024 của Chủ tịch nước về việc công bố Luật.',
    [
      'normative lệnh 12|2024|L-CTN L CTN; numeric 08/7/2024; by Chủ tịch nước; on công bố Luật',
    ],
    [],
  ],
  [
    'Sắc lệnh số 01-SL ngày 03/01/1946 của Chủ tịch nước.',
    [
    ],
    [],
  ],
  [
    'Quyết định số 15/2025/QĐ-UBND ngày 12/8/2025 của UBND tỉnh ban hành Quy định phân cấp quản lý tài sản công; Nghị quyết số 09/2025/NQ-HĐND ngày 18/7/2025 của HĐND tỉnh.',
    [
      'normative quyết định 15|2025|QĐ-UBND QĐ UBND; numeric 12/8/2025; by UBND tỉnh; on ban hành Quy định phân cấp quản lý tài sản công',
      'normative nghị quyết 9|2025|NQ-HĐND NQ HĐND; numeric 18/7/2025; by HĐND tỉnh',
    ],
    [
      'missing-subject hint “Nghị quyết số 09/2025/NQ-HĐND ngày 18/7/2025 của HĐND tỉnh”',
    ],
  ],
  [
    'Kế hoạch 45/KH-UBND của tỉnh, Công văn 611 của Sở Nội vụ.',
    [
      'administrative kế hoạch 45||KH-UBND KH UBND; by tỉnh; no số',
      'unnumbered công văn 611||công văn - -; by Sở Nội vụ; no số',
    ],
    [
      'missing-date warning “Kế hoạch 45/KH-UBND”',
      'missing-subject hint “Kế hoạch 45/KH-UBND của tỉnh”',
      'missing-number-word hint “45/KH-UBND”',
      'missing-symbol warning “Công văn 611”',
    ],
  ],
];

describe('every form of a citation', () => {
  test.each(FORMS)('%s', (paragraph, mentions, expected) => {
    for (const written of [paragraph, paragraph.normalize('NFD'), paragraph.replaceAll('\n', '\r\n')]) {
      const text = `${HEAD}${written}\n\n`;
      const { report, findings } = lint(text, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } });
      const block = report.blocks.at(-1);
      expect((block?.content.citationFacts ?? []).map((facts) => showMention(block?.text ?? '', facts))).toEqual(mentions);
      const told = findings.filter(({ ruleId }) => ruleId.startsWith('citation/')).map(({ ruleId, severity, span }) => `${ruleId.slice(9)} ${severity} “${text.slice(span.start, span.end)}”`);
      expect(told.map((line) => line.normalize('NFC').replaceAll('\r\n', '\n'))).toEqual(expected);
    }
  });

  test.each(FORMS.filter(([paragraph]) => !/[\n|]/u.test(paragraph)))('in a table: %s', (paragraph, mentions) => {
    const { report } = lint(`${HEAD}| TT | Nội dung |\n| --- | --- |\n| 1 | ${paragraph} |\n`, { settings: DEFAULT_SETTINGS });
    const block = report.blocks.at(-1);
    expect((block?.content.citationFacts ?? []).map((facts) => showMention(block?.text ?? '', facts))).toEqual(mentions);
  });
});
