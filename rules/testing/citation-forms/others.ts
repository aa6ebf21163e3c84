import type { CitationForm } from './form.ts';

/** Documents of assemblies and of the Party, mentions without a number, and texts that mention none, in every form in which they are cited. */
export const others: readonly CitationForm[] = [
  [
    'Nghị quyết số 72/2025/QH15 ngày 16/6/2025 của Quốc hội về tổ chức chính quyền địa phương.',
    ['assembly nghị quyết 72|2025|QH15 - QH15; numeric 16/6/2025; by Quốc hội; on tổ chức chính quyền địa phương'],
    [],
  ],
  [
    'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025 của Quốc hội.',
    ['assembly luật 72|2025|QH15 - QH15; name Tổ chức chính quyền địa phương; worded 16 tháng 6 năm 2025; by Quốc hội; +subject'],
    [],
  ],
  [
    'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017 quy định chi tiết các hình thức giám sát.',
    [
      'assembly nghị quyết liên tịch 403|2017|NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN NQLT UBTVQH14+CP+ĐCTUBTWMTTQVN; numeric 15/6/2017; on quy định chi tiết các hình thức giám sát',
    ],
    ['missing-issuer warning “Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017”'],
  ],
  [
    'Luật số 31/2024/QH15; Pháp lệnh số 01/2022/UBTVQH15 ngày 18/8/2022 của Ủy ban Thường vụ Quốc hội.',
    ['assembly luật 31|2024|QH15 - QH15', 'assembly pháp lệnh 1|2022|UBTVQH15 - UBTVQH15; numeric 18/8/2022; by Ủy ban Thường vụ Quốc hội'],
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
    'Hướng dẫn số 54-HD/VPTW ngày 27/5/2026 của Văn phòng Trung ương Đảng về thể thức văn bản.',
    ['party hướng dẫn 54||HD-VPTW HD VPTW; numeric 27/5/2026; by Văn phòng Trung ương Đảng; on thể thức văn bản'],
    [],
  ],
  [
    'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ đã được quán triệt đến các chi bộ.',
    ['party nghị quyết 57||NQ-TW NQ TW; numeric 22/12/2024; by Bộ Chính trị; on đột phá phát triển khoa học, công nghệ'],
    [],
  ],
  [
    'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị khóa XII về đẩy mạnh học tập và làm theo tư tưởng Hồ Chí Minh.',
    ['party chỉ thị 5||CT-TW CT TW; numeric 15/5/2016; by Bộ Chính trị; on đẩy mạnh học tập và làm theo tư tưởng Hồ Chí Minh'],
    [],
  ],
  [
    'Nghị quyết số 08-NQ/ĐU ngày 12/01/2026 của Ban Chấp hành Đảng bộ xã Bình An về nhiệm vụ năm 2026.',
    ['party nghị quyết 8||NQ-ĐU NQ ĐU; numeric 12/01/2026; by Ban Chấp hành Đảng bộ xã Bình An; on nhiệm vụ năm 2026'],
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
    'Đảng ủy xã ban hành Chương trình số 03-CTr/ĐU ngày 15/01/2026 về phát triển kinh tế tập thể.',
    ['party chương trình 3||CTR-ĐU CTr ĐU; numeric 15/01/2026; actor Đảng ủy xã; on phát triển kinh tế tập thể; +issuer'],
    [],
  ],
  [
    'Báo cáo số 152-BC/ĐU ngày 01/6/2026 của Đảng ủy xã Bình An (sau đây gọi là Báo cáo 152) về công tác xây dựng Đảng.',
    ['party báo cáo 152||BC-ĐU BC ĐU; numeric 01/6/2026; by Đảng ủy xã Bình An; on công tác xây dựng Đảng'],
    [],
  ],
  [
    'Thông báo kết luận số 25-TB/ĐU ngày 11/5/2026 của Thường trực Đảng ủy.',
    ['party thông báo kết luận 25||TB-ĐU TB ĐU; numeric 11/5/2026; by Thường trực Đảng ủy'],
    ['missing-subject hint “Thông báo kết luận số 25-TB/ĐU ngày 11/5/2026 của Thường trực Đảng ủy”'],
  ],
  [
    'Đề án số 06-ĐA/TU ngày 02/3/2026 của Tỉnh ủy về đô thị thông minh; Đề án số 12/ĐA-UBND ngày 05/3/2026 của UBND tỉnh.',
    [
      'party đề án 6||ĐA-TU ĐA TU; numeric 02/3/2026; by Tỉnh ủy; on đô thị thông minh',
      'administrative đề án 12||ĐA-UBND ĐA UBND; numeric 05/3/2026; by UBND tỉnh',
    ],
    ['missing-subject hint “Đề án số 12/ĐA-UBND ngày 05/3/2026 của UBND tỉnh”'],
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
    'Căn cứ điểm a khoản 2 Điều 103 Luật Đất đai năm 2024 và khoản 3 Điều 8 Nghị định số 30/2020/NĐ-CP.',
    ['unnumbered luật |2024|luật đất đai - -; name Đất đai; +subject; no số', 'normative nghị định 30|2020|NĐ-CP NĐ CP'],
    ['missing-date warning “Nghị định số 30/2020/NĐ-CP”'],
  ],
  [
    'Chỉ thị số 05 của Bộ Chính trị được học tập thường xuyên.',
    ['unnumbered chỉ thị 5||chỉ thị - -; by Bộ Chính trị'],
    ['missing-symbol warning “Chỉ thị số 05”'],
  ],
  ['Nghị quyết 18 được triển khai tại 12 thôn; Nghị quyết Trung ương 4 được quán triệt.', [], []],
  ['Sắc lệnh số 01-SL ngày 03/01/1946 của Chủ tịch nước.', [], []],
];
