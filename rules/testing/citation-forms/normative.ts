import type { CitationForm } from './form.ts';

/** Instruments of law, in every form in which they are cited. */
export const normative: readonly CitationForm[] = [
  [
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư được áp dụng thống nhất.',
    ['normative nghị định 30|2020|NĐ-CP NĐ CP; numeric 05/3/2020; by Chính phủ; on công tác văn thư'],
    [],
  ],
  [
    'Thông tư số 05/2025/TT-BNV ngày 24/6/2025 của Bộ trưởng Bộ Nội vụ hướng dẫn nghiệp vụ lưu trữ.',
    ['normative thông tư 5|2025|TT-BNV TT BNV; numeric 24/6/2025; by Bộ trưởng Bộ Nội vụ; on hướng dẫn nghiệp vụ lưu trữ'],
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
    'Theo quy định tại điểm b, khoản 1, Điều 5 của Thông tư số 05/2025/TT-BNV, đơn vị đã lập hồ sơ.',
    ['normative thông tư 5|2025|TT-BNV TT BNV'],
    ['part-reference hint “điểm b, khoản 1, Điều 5”', 'missing-date warning “Thông tư số 05/2025/TT-BNV”'],
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
    ['missing-subject hint “Nghị định số 178/2024/NĐ-CP ngày 31/12/2024 của Chính phủ”'],
  ],
  [
    'Lệnh số 12/2024/L-CTN ngày 08/7/2024 của Chủ tịch nước về việc công bố Luật.',
    ['normative lệnh 12|2024|L-CTN L CTN; numeric 08/7/2024; by Chủ tịch nước; on công bố Luật'],
    [],
  ],
  [
    'Quyết định số 15/2025/QĐ-UBND ngày 12/8/2025 của UBND tỉnh ban hành Quy định phân cấp quản lý tài sản công; Nghị quyết số 09/2025/NQ-HĐND ngày 18/7/2025 của HĐND tỉnh.',
    [
      'normative quyết định 15|2025|QĐ-UBND QĐ UBND; numeric 12/8/2025; by UBND tỉnh; on ban hành Quy định phân cấp quản lý tài sản công',
      'normative nghị quyết 9|2025|NQ-HĐND NQ HĐND; numeric 18/7/2025; by HĐND tỉnh',
    ],
    ['missing-subject hint “Nghị quyết số 09/2025/NQ-HĐND ngày 18/7/2025 của HĐND tỉnh”'],
  ],
];
