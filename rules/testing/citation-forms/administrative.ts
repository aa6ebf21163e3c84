import type { CitationForm } from './form.ts';

/** Plans, decisions, reports and their like, in every form in which they are cited. */
export const administrative: readonly CitationForm[] = [
  [
    'Thực hiện Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh về cải cách hành chính.',
    ['administrative kế hoạch 45||KH-UBND KH UBND; numeric 09/4/2026; by UBND tỉnh; on cải cách hành chính'],
    [],
  ],
  [
    'Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ phê duyệt Đề án Văn hóa công vụ.',
    ['administrative quyết định 1847||QĐ-TTG QĐ TTg; numeric 27/12/2018; by Thủ tướng Chính phủ; on phê duyệt Đề án Văn hóa công vụ'],
    [],
  ],
  [
    'Chỉ thị số 12/CT-TTg ngày 11 tháng 4 năm 2025 của Thủ tướng Chính phủ về tăng cường kỷ luật, kỷ cương.',
    ['administrative chỉ thị 12||CT-TTG CT TTg; worded 11 tháng 4 năm 2025; by Thủ tướng Chính phủ; on tăng cường kỷ luật, kỷ cương'],
    [],
  ],
  [
    'Công điện số 71/CĐ-TTg ngày 24/8/2025 của Thủ tướng Chính phủ về ứng phó bão số 5.',
    ['administrative công điện 71||CĐ-TTG CĐ TTg; numeric 24/8/2025; by Thủ tướng Chính phủ; on ứng phó bão số 5'],
    [],
  ],
  [
    'Văn bản hợp nhất số 118/VBHN-VPQH ngày 27/3/2025 của Văn phòng Quốc hội hợp nhất Luật Nhà ở.',
    ['administrative văn bản hợp nhất 118||VBHN-VPQH VBHN VPQH; numeric 27/3/2025; by Văn phòng Quốc hội; on hợp nhất Luật Nhà ở'],
    [],
  ],
  [
    'Văn bản hợp nhất số 03/VBHN-BNV ngày 12/5/2025 của Bộ Nội vụ.',
    ['administrative văn bản hợp nhất 3||VBHN-BNV VBHN BNV; numeric 12/5/2025; by Bộ Nội vụ'],
    [],
  ],
  [
    'Nghị định số 64-CP ngày 27/9/1993 của Chính phủ về giao đất nông nghiệp.',
    ['administrative nghị định 64||CP - CP; numeric 27/9/1993; by Chính phủ; on giao đất nông nghiệp'],
    [],
  ],
  [
    'Công văn số 611/CV-UBND ngày 01/4/2026 của UBND xã về việc đề nghị hỗ trợ giống cây.',
    ['administrative công văn 611||CV-UBND CV UBND; numeric 01/4/2026; by UBND xã; on đề nghị hỗ trợ giống cây'],
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
    ['administrative kế hoạch 45||KH-UBND KH UBND; numeric 09/4/2026; by UBND\ntỉnh; on cải cách hành chính'],
    [],
  ],
  [
    'Thực hiện **Kế hoạch số 46/KH-UBND** ngày *10/4/2026* của **UBND tỉnh** về chuyển đổi số.',
    ['administrative kế hoạch 46||KH-UBND KH UBND; numeric 10/4/2026; by UBND tỉnh; on chuyển đổi số'],
    [],
  ],
  [
    'UBND xã đã ban hành Kế hoạch số 07/KH-UBND ngày 12/01/2026 về cải cách hành chính năm 2026, trong đó giao 34 nhiệm vụ.',
    ['administrative kế hoạch 7||KH-UBND KH UBND; numeric 12/01/2026; actor UBND xã; on cải cách hành chính năm 2026; +issuer'],
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
    'Quyết định số 218/QĐ-UBND ngày 14/6/2018 của UBND huyện Cẩm Lộc (nay là UBND xã Bình An) về quy hoạch chợ.',
    ['administrative quyết định 218||QĐ-UBND QĐ UBND; numeric 14/6/2018; by UBND huyện Cẩm Lộc; now UBND xã Bình An; on quy hoạch chợ'],
    [],
  ],
  [
    'Tờ trình số 33/TTr-UBND ngày 02/6/2026 của UBND xã đề nghị HĐND xã thông qua dự toán.',
    ['administrative tờ trình 33||TTR-UBND TTr UBND; numeric 02/6/2026; by UBND xã; on đề nghị HĐND xã thông qua dự toán'],
    [],
  ],
  [
    'Nghị quyết số 05/NQ-HĐND ngày 28/12/2025 của HĐND xã khóa II, kỳ họp thứ 8 về dự toán ngân sách năm 2026.',
    ['administrative nghị quyết 5||NQ-HĐND NQ HĐND; numeric 28/12/2025; by HĐND xã; on dự toán ngân sách năm 2026'],
    [],
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
    ['administrative kế hoạch 17||KH-THCS KH THCS; numeric 05/9/2025; by Trường THCS Bình An; on năm học 2025 - 2026'],
    [],
  ],
  [
    'Biên bản số 02/BB-ĐKT ngày 03/4/2026 của Đoàn kiểm tra liên ngành.',
    ['administrative biên bản 2||BB-ĐKT BB ĐKT; numeric 03/4/2026; by Đoàn kiểm tra liên ngành'],
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
    'Quyết định số 45/QĐ-UBND ngày 12/5/2026 của UBND xã về việc sửa đổi, bổ sung Quyết định số 12/QĐ-UBND ngày 03/02/2026 của UBND xã.',
    [
      'administrative quyết định 45||QĐ-UBND QĐ UBND; numeric 12/5/2026; by UBND xã; on sửa đổi, bổ sung Quyết định số 12/QĐ-UBND ngày 03/02/2026 của UBND xã',
      'administrative quyết định 12||QĐ-UBND QĐ UBND; numeric 03/02/2026; by UBND xã',
    ],
    [],
  ],
  [
    '“Kế hoạch số 90/KH-UBND ngày 01/02/2026 của UBND xã về vệ sinh môi trường” được niêm yết tại thôn.',
    ['administrative kế hoạch 90||KH-UBND KH UBND; numeric 01/02/2026; by UBND xã; on vệ sinh môi trường; quoted'],
    [],
  ],
  [
    'Hướng dẫn liên ngành số 15/HDLN-STC-SNV ngày 04/4/2026 của Sở Tài chính, Sở Nội vụ về chế độ phụ cấp.',
    ['administrative hướng dẫn liên ngành 15||HDLN-STC-SNV HDLN STC+SNV; numeric 04/4/2026; by Sở Tài chính, Sở Nội vụ; on chế độ phụ cấp'],
    [],
  ],
  [
    'Quy chế phối hợp số 01/QCPH-UBND-MTTQ ngày 06/01/2026 giữa UBND xã và Ủy ban MTTQ Việt Nam xã.',
    ['administrative quy chế phối hợp 1||QCPH-UBND-MTTQ QCPH UBND+MTTQ; numeric 06/01/2026; by UBND xã và Ủy ban MTTQ Việt Nam xã'],
    ['missing-subject hint “Quy chế phối hợp số 01/QCPH-UBND-MTTQ ngày 06/01/2026 giữa UBND xã và Ủy ban MTTQ Việt Nam xã”'],
  ],
  [
    'Giấy mời số 15/GM-UBND ngày 03/3/2026 của UBND xã.',
    ['administrative giấy mời 15||GM-UBND GM UBND; numeric 03/3/2026; by UBND xã'],
    [],
  ],
  [
    'Kế hoạch 45/KH-UBND của tỉnh, Công văn 611 của Sở Nội vụ.',
    ['administrative kế hoạch 45||KH-UBND KH UBND; by tỉnh; no số', 'unnumbered công văn 611||công văn - -; by Sở Nội vụ; no số'],
    [
      'missing-date warning “Kế hoạch 45/KH-UBND”',
      'missing-subject hint “Kế hoạch 45/KH-UBND của tỉnh”',
      'missing-number-word hint “45/KH-UBND”',
      'missing-symbol warning “Công văn 611”',
    ],
  ],
];
