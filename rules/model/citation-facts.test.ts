import { describe, expect, it } from 'vitest';
import { showMention } from '../testing/show-mention.ts';
import { findCitationFacts } from './citation-facts.ts';

/** Rows of a text with ⟦…⟧ around every mention and a line for each of them. */
function table(rows: readonly (readonly [string, ...string[]])[]): () => void {
  return () => {
    it.each(rows.map((row) => [row[0], row] as const))('%s', (marked, [, ...shown]) => {
      const text = marked.replace(/[⟦⟧]/gu, '');
      const found = findCitationFacts(text);
      let at = 0;
      let got = '';
      for (const f of found) {
        got += `${text.slice(at, f.start)}⟦${text.slice(f.start, f.end)}⟧`;
        at = f.end;
      }
      expect(got + text.slice(at)).toBe(marked);
      expect(found.map((f) => showMention(text, f))).toEqual(shown);
    });
  };
}

describe(
  'administrative',
  table([
    [
      'Thực hiện ⟦Kế hoạch số 45/KH-UBND ngày 09/4/2026 của UBND tỉnh⟧ về triển khai công tác năm 2026.',
      'administrative kế hoạch 45||KH-UBND KH UBND; numeric 09/4/2026; by UBND tỉnh; on triển khai công tác năm 2026',
    ],
    ['Theo ⟦kế hoạch số 45/KH-UBND⟧, xã đã làm.', 'administrative kế hoạch 45||KH-UBND KH UBND'],
    ['⟦Kế hoạch số 05/KH-UBND⟧', 'administrative kế hoạch 5||KH-UBND KH UBND'],
    ['⟦Kế hoạch số 5/KH-UBND ngày 5/3/2026⟧', 'administrative kế hoạch 5||KH-UBND KH UBND; numeric 5/3/2026'],
    [
      '⟦Kế hoạch số 45a/KH-UBND⟧ và ⟦Kế hoạch số 45B/KH-UBND⟧',
      'administrative kế hoạch 45A||KH-UBND KH UBND',
      'administrative kế hoạch 45B||KH-UBND KH UBND',
    ],
    [
      '⟦Quyết định số 206/QĐ-BNN-PC ngày 12/01/2024 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn⟧ phê duyệt Đề án.',
      'administrative quyết định 206||QĐ-BNN-PC QĐ BNN+PC; numeric 12/01/2024; by Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn; on phê duyệt Đề án',
    ],
    [
      '⟦Báo cáo số 18/BCTĐ-STP ngày 02/3/2026 của Sở Tư pháp⟧',
      'administrative báo cáo 18||BCTĐ-STP BCTĐ STP; numeric 02/3/2026; by Sở Tư pháp',
    ],
    [
      '⟦Quy định số 03/QyĐ-UBND⟧; ⟦Chương trình số 07/CTr-UBND⟧; ⟦Tờ trình số 11/TTr-SNV⟧',
      'administrative quy định 3||QYĐ-UBND QyĐ UBND',
      'administrative chương trình 7||CTR-UBND CTr UBND',
      'administrative tờ trình 11||TTR-SNV TTr SNV',
    ],
    [
      '⟦Nghị quyết số 31/NQ-HĐND ngày 10/12/2025 của HĐND tỉnh⟧ khóa XII, kỳ họp thứ 9 về nhiệm vụ năm 2026;',
      'administrative nghị quyết 31||NQ-HĐND NQ HĐND; numeric 10/12/2025; by HĐND tỉnh; on nhiệm vụ năm 2026',
    ],
    ['⟦Thông báo số 61/TB-UBND⟧ nêu rõ', 'administrative thông báo 61||TB-UBND TB UBND'],
    [
      '⟦Chỉ thị số 12/CT-TTg ngày 11/4/2025 của Thủ tướng Chính phủ⟧ về tăng cường kỷ luật',
      'administrative chỉ thị 12||CT-TTG CT TTg; numeric 11/4/2025; by Thủ tướng Chính phủ; on tăng cường kỷ luật',
    ],
    [
      '⟦Công điện số 02/CĐ-UBND ngày 01/10/2026 của Chủ tịch UBND xã⟧ về ứng phó sạt lở',
      'administrative công điện 2||CĐ-UBND CĐ UBND; numeric 01/10/2026; by Chủ tịch UBND xã; on ứng phó sạt lở',
    ],
    [
      '⟦Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ⟧ phê duyệt Đề án Văn hóa công vụ',
      'administrative quyết định 1847||QĐ-TTG QĐ TTg; numeric 27/12/2018; by Thủ tướng Chính phủ; on phê duyệt Đề án Văn hóa công vụ',
    ],
    [
      '⟦Hướng dẫn số 31/HD-SNV ngày 06/4/2023 của Sở Nội vụ tỉnh Bình An⟧ về tổ chức sơ kết',
      'administrative hướng dẫn 31||HD-SNV HD SNV; numeric 06/4/2023; by Sở Nội vụ tỉnh Bình An; on tổ chức sơ kết',
    ],
    [
      '⟦Kế hoạch phối hợp số 12/KHPH-SNV-BQL ngày 5/5/2026⟧',
      'administrative kế hoạch phối hợp 12||KHPH-SNV-BQL KHPH SNV+BQL; numeric 5/5/2026',
    ],
    ['⟦Quy chế phối hợp số 01/QCPH-SNV-BQL⟧', 'administrative quy chế phối hợp 1||QCPH-SNV-BQL QCPH SNV+BQL'],
    [
      '⟦Thông báo kết luận số 25/TB-VPUBND ngày 3/3/2026 của Văn phòng UBND tỉnh⟧',
      'administrative thông báo kết luận 25||TB-VPUBND TB VPUBND; numeric 3/3/2026; by Văn phòng UBND tỉnh',
    ],
    [
      '⟦Kết luận thanh tra số 09/KL-TTT ngày 01/6/2026 của Thanh tra tỉnh⟧',
      'administrative kết luận thanh tra 9||KL-TTT KL TTT; numeric 01/6/2026; by Thanh tra tỉnh',
    ],
    [
      '⟦Quyết định số 12/QĐ-CT.UBND⟧ và ⟦Công văn số 33/P.NV-TH⟧',
      'administrative quyết định 12||QĐ-CT.UBND QĐ CT.UBND',
      'letter công văn 33||P.NV-TH - P.NV+TH',
    ],
    [
      '⟦QĐ số 12/QĐ-UBND⟧ và ⟦KH số 45/KH-UBND⟧',
      'administrative quyết định 12||QĐ-UBND QĐ UBND',
      'administrative kế hoạch 45||KH-UBND KH UBND',
    ],
    ['⟦Quyết định 1847/QĐ-TTg⟧ nêu rõ', 'administrative quyết định 1847||QĐ-TTG QĐ TTg; no số'],
    ['được giao theo ⟦12/QĐ-UBND⟧.', 'administrative - 12||QĐ-UBND QĐ UBND; no số'],
    ['⟦số 12/QĐ-UBND ngày 01/3/2026⟧ nêu rõ', 'administrative - 12||QĐ-UBND QĐ UBND; numeric 01/3/2026'],
    ['⟦Quyết định số 123/QĐ⟧ nêu rõ', 'administrative quyết định 123||QĐ QĐ -'],
    [
      'KẾT QUẢ THỰC HIỆN ⟦KẾ HOẠCH SỐ 45/KH-UBND NGÀY 09/4/2026 CỦA UBND TỈNH⟧ VỀ CẢI CÁCH',
      'administrative kế hoạch 45||KH-UBND KH UBND; numeric 09/4/2026; by UBND TỈNH; on CẢI CÁCH',
    ],
    ['(⟦Kế hoạch số 27/KH-BQL ngày 02/10/2021⟧).', 'administrative kế hoạch 27||KH-BQL KH BQL; numeric 02/10/2021'],
    ['⟦Kế hoạch số 1.847/KH-UBND⟧', 'administrative kế hoạch 1847||KH-UBND KH UBND'],
    [
      '⟦Biên bản số 04/BB-UBND ngày 02/02/2026⟧; ⟦Giấy mời số 15/GM-UBND⟧',
      'administrative biên bản 4||BB-UBND BB UBND; numeric 02/02/2026',
      'administrative giấy mời 15||GM-UBND GM UBND',
    ],
    ['⟦Hợp đồng số 05/2024/HĐMB ngày 03/3/2024⟧', 'normative hợp đồng 5|2024|HĐMB - HĐMB; numeric 03/3/2024'],
  ]),
);

describe(
  'blanks, dashes and line breaks',
  table([
    ['⟦Kế hoạch số 45 / KH - UBND ngày 09/4/2026⟧', 'administrative kế hoạch 45||KH-UBND KH UBND; numeric 09/4/2026'],
    [
      '⟦Kế hoạch số 45/KH–UBND⟧ và ⟦Kế hoạch số 45/KH— UBND⟧',
      'administrative kế hoạch 45||KH-UBND KH UBND',
      'administrative kế hoạch 45||KH-UBND KH UBND',
    ],
    [
      '⟦Kế hoạch số 45 /KH-UBND⟧, ⟦Kế hoạch số 45/ KH-UBND⟧',
      'administrative kế hoạch 45||KH-UBND KH UBND',
      'administrative kế hoạch 45||KH-UBND KH UBND',
    ],
    [
      '⟦Kế hoạch số: 45/KH-UBND⟧; ⟦Kế hoạch số  45/KH-UBND⟧',
      'administrative kế hoạch 45||KH-UBND KH UBND',
      'administrative kế hoạch 45||KH-UBND KH UBND',
    ],
    ['⟦Kế hoạch số 45/KH_UBND⟧', 'administrative kế hoạch 45||KH-UBND KH UBND'],
    ['⟦kế hoạch số 45/kh-ubnd⟧', 'administrative kế hoạch 45||KH-UBND kh ubnd'],
    ['⟦Kế hoạch số 45/KH-UBND ngày 09 / 4 / 2026⟧', 'administrative kế hoạch 45||KH-UBND KH UBND; numeric 09 / 4 / 2026'],
    ['⟦Kế hoạch số 45/KH-UBND⟧ - UBND tỉnh', 'administrative kế hoạch 45||KH-UBND KH UBND'],
    ['⟦Kế hoạch số 45/KH-UBND⟧.Sau đó', 'administrative kế hoạch 45||KH-UBND KH UBND'],
    [
      '⟦Kế hoạch\nsố 45/KH-UBND\nngày 09/4/2026 của\nUBND tỉnh⟧ về\ncải cách hành chính',
      'administrative kế hoạch 45||KH-UBND KH UBND; numeric 09/4/2026; by UBND tỉnh; on cải cách hành chính',
    ],
    ['⟦Kế hoạch số 45/KH-\nUBND⟧', 'administrative kế hoạch 45||KH-UBND KH UBND'],
  ]),
);

describe(
  'letters (công văn)',
  table([
    [
      '⟦Công văn số 517/SNV-TCCB ngày 12/5/2023 của Sở Nội vụ⟧ về việc rà soát biên chế',
      'letter công văn 517||SNV-TCCB - SNV+TCCB; numeric 12/5/2023; by Sở Nội vụ; on rà soát biên chế',
    ],
    ['⟦Văn bản số 1204/UBND-VX ngày 05 tháng 3 năm 2026⟧', 'letter văn bản 1204||UBND-VX - UBND+VX; worded 05 tháng 3 năm 2026'],
    ['⟦Công văn số 17/BNN&PTNT-CCHC&PC⟧', 'letter công văn 17||BNN&PTNT-CCHC&PC - BNN&PTNT+CCHC&PC'],
    ['⟦công văn số 12/TTr-NV⟧ nêu', 'letter công văn 12||TTR-NV - TTr+NV'],
    [
      '⟦Công văn số 97/VHXH ngày 04/5/2026 của Phòng Văn hóa - Xã hội⟧',
      'letter công văn 97||VHXH - VHXH; numeric 04/5/2026; by Phòng Văn hóa - Xã hội',
    ],
    ['theo ⟦517/SNV-TCCB⟧ nêu', 'letter - 517||SNV-TCCB - SNV+TCCB; no số'],
    ['⟦CV số 12/UBND-NC ngày 3/3/2026⟧', 'letter công văn 12||UBND-NC - UBND+NC; numeric 3/3/2026'],
  ]),
);

describe(
  'normative',
  table([
    [
      '⟦Nghị định số 35/2022/NĐ-CP ngày 28/5/2022⟧ quy định về quản lý khu công nghiệp',
      'normative nghị định 35|2022|NĐ-CP NĐ CP; numeric 28/5/2022; on quy định về quản lý khu công nghiệp',
    ],
    [
      '⟦Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ⟧ về công tác văn thư',
      'normative nghị định 30|2020|NĐ-CP NĐ CP; numeric 05/3/2020; by Chính phủ; on công tác văn thư',
    ],
    [
      '⟦Nghị định số 30/2020/NĐ-CP của Chính phủ ngày 05/3/2020⟧ về công tác văn thư',
      'normative nghị định 30|2020|NĐ-CP NĐ CP; numeric 05/3/2020; by Chính phủ; on công tác văn thư',
    ],
    ['⟦Nghị định 30/2020/NĐ-CP⟧.', 'normative nghị định 30|2020|NĐ-CP NĐ CP; no số'],
    [
      '⟦Thông tư số 01/2011/TT-BNV ngày 19/01/2011 của Bộ Nội vụ⟧ hướng dẫn thể thức',
      'normative thông tư 1|2011|TT-BNV TT BNV; numeric 19/01/2011; by Bộ Nội vụ; on hướng dẫn thể thức',
    ],
    [
      '⟦Quyết định số 06/2024/QĐ-UBND⟧ và ⟦Quyết định số 19/2025/QĐ-TTg⟧',
      'normative quyết định 6|2024|QĐ-UBND QĐ UBND',
      'normative quyết định 19|2025|QĐ-TTG QĐ TTg',
    ],
    [
      '⟦Nghị quyết số 66.25/2026/NQ-CP ngày 14/5/2026 của Chính phủ⟧',
      'normative nghị quyết 66.25|2026|NQ-CP NQ CP; numeric 14/5/2026; by Chính phủ',
    ],
    [
      '⟦Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06/5/2005 của Bộ Nội vụ và Văn phòng Chính phủ⟧ hướng dẫn',
      'normative thông tư liên tịch 55|2005|TTLT-BNV-VPCP TTLT BNV+VPCP; numeric 06/5/2005; by Bộ Nội vụ và Văn phòng Chính phủ; on hướng dẫn',
    ],
    [
      '⟦Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-MTTW⟧',
      'assembly nghị quyết liên tịch 403|2017|NQLT-UBTVQH14-CP-MTTW NQLT UBTVQH14+CP+MTTW',
    ],
    [
      '⟦Nghị quyết số 31/2022/NQ-HĐND ngày 15/7/2022 của HĐND tỉnh⟧ là cơ sở',
      'normative nghị quyết 31|2022|NQ-HĐND NQ HĐND; numeric 15/7/2022; by HĐND tỉnh',
    ],
    ['⟦Nghị định số 30 / 2020 / NĐ-CP⟧', 'normative nghị định 30|2020|NĐ-CP NĐ CP'],
    ['theo ⟦35/2022/NĐ-CP⟧', 'normative - 35|2022|NĐ-CP NĐ CP; no số'],
  ]),
);

describe(
  'Quốc hội',
  table([
    [
      '⟦Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025⟧',
      'assembly luật 72|2025|QH15 - QH15; name Tổ chức chính quyền địa phương; numeric 16/6/2025; +subject',
    ],
    [
      '⟦Luật số 72/2025/QH15⟧; ⟦Bộ luật Dân sự số 91/2015/QH13⟧',
      'assembly luật 72|2025|QH15 - QH15',
      'assembly bộ luật 91|2015|QH13 - QH13; name Dân sự; +subject',
    ],
    [
      '⟦Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội⟧ về việc sắp xếp',
      'assembly nghị quyết 202|2025|QH15 - QH15; numeric 12/6/2025; by Quốc hội; on sắp xếp',
    ],
    [
      '⟦Nghị quyết số 237/NQ-UBTVQH16 của Ủy ban Thường vụ Quốc hội⟧',
      'assembly nghị quyết 237||NQ-UBTVQH16 NQ UBTVQH16; by Ủy ban Thường vụ Quốc hội',
    ],
    ['⟦Nghị quyết số 76/2025/UBTVQH15⟧', 'assembly nghị quyết 76|2025|UBTVQH15 - UBTVQH15'],
    ['⟦Pháp lệnh số 11/2022/UBTVQH15⟧', 'assembly pháp lệnh 11|2022|UBTVQH15 - UBTVQH15'],
    ['⟦Luật Đất đai (số 31/2024/QH15⟧)', 'assembly luật 31|2024|QH15 - QH15; name Đất đai; +subject'],
  ]),
);

describe(
  'consolidated texts',
  table([
    [
      '⟦Văn bản hợp nhất số 118/VBHN-VPQH ngày 27/3/2025 của Văn phòng Quốc hội⟧',
      'administrative văn bản hợp nhất 118||VBHN-VPQH VBHN VPQH; numeric 27/3/2025; by Văn phòng Quốc hội',
    ],
  ]),
);

describe(
  'Party documents',
  table([
    [
      '⟦Hướng dẫn số 54-HD/VPTW ngày 27/5/2026 của Văn phòng Trung ương Đảng⟧ về thể thức',
      'party hướng dẫn 54||HD-VPTW HD VPTW; numeric 27/5/2026; by Văn phòng Trung ương Đảng; on thể thức',
    ],
    [
      '⟦Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng⟧ khóa XII về',
      'party nghị quyết 18||NQ-TW NQ TW; numeric 25/10/2017; by Ban Chấp hành Trung ương Đảng',
    ],
    [
      '⟦Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị⟧ (khóa XII) về đẩy mạnh học tập',
      'party chỉ thị 5||CT-TW CT TW; numeric 15/5/2016; by Bộ Chính trị; on đẩy mạnh học tập',
    ],
    [
      '⟦Quy định số 399-QĐ/TW⟧; ⟦Kết luận số 198-KL/TW⟧; ⟦Công văn số 357-CV/BTCTU⟧',
      'party quy định 399||QĐ-TW QĐ TW',
      'party kết luận 198||KL-TW KL TW',
      'party công văn 357||CV-BTCTU CV BTCTU',
    ],
    [
      '⟦Báo cáo số 152-BC/ĐU ngày 01/6/2026 của Đảng ủy xã Bình An⟧',
      'party báo cáo 152||BC-ĐU BC ĐU; numeric 01/6/2026; by Đảng ủy xã Bình An',
    ],
    [
      '⟦Chương trình hành động số 38-CTr/TU ngày 3/3/2026 của Tỉnh ủy⟧ thực hiện Nghị quyết',
      'party chương trình 38||CTR-TU CTr TU; numeric 3/3/2026; by Tỉnh ủy; on thực hiện Nghị quyết',
    ],
    [
      '⟦Nghị quyết 18-NQ/TW⟧; ⟦Nghị quyết số 18 - NQ/TW⟧; ⟦Nghị quyết số 18/NQ-TW⟧',
      'party nghị quyết 18||NQ-TW NQ TW; no số',
      'party nghị quyết 18||NQ-TW NQ TW',
      'administrative nghị quyết 18||NQ-TW NQ TW',
    ],
    [
      '⟦Kế hoạch số 21-KH/TU ngày 3/3/2026 của Ban Thường vụ Tỉnh ủy⟧ về',
      'party kế hoạch 21||KH-TU KH TU; numeric 3/3/2026; by Ban Thường vụ Tỉnh ủy',
    ],
  ]),
);

describe(
  'old forms',
  table([
    [
      '⟦Quyết định số 2005-QĐ-UBND⟧; ⟦Quyết định số 12/QĐ/UB⟧; ⟦Công văn số 611/CV/UB⟧',
      'administrative quyết định 2005||QĐ-UBND QĐ UBND',
      'administrative quyết định 12||QĐ-UB QĐ UB',
      'administrative công văn 611||CV-UB CV UB',
    ],
    ['⟦Nghị định số 64-CP ngày 27/9/1993 của Chính phủ⟧', 'administrative nghị định 64||CP - CP; numeric 27/9/1993; by Chính phủ'],
  ]),
);

describe(
  'lists',
  table([
    [
      'các ⟦Quyết định số 12/QĐ-UBND⟧, ⟦13/QĐ-UBND ngày 05/3/2026 của UBND tỉnh⟧',
      'administrative quyết định 12||QĐ-UBND QĐ UBND; +date +issuer',
      'administrative quyết định 13||QĐ-UBND QĐ UBND; numeric 05/3/2026; by UBND tỉnh; continues; no số',
    ],
    [
      'các ⟦Quyết định số 12/QĐ-UBND⟧, ⟦số 13/QĐ-UBND⟧ và ⟦số 14/QĐ-UBND ngày 05/3/2026 của UBND tỉnh⟧',
      'administrative quyết định 12||QĐ-UBND QĐ UBND; +date +issuer',
      'administrative quyết định 13||QĐ-UBND QĐ UBND; +date +issuer; continues',
      'administrative quyết định 14||QĐ-UBND QĐ UBND; numeric 05/3/2026; by UBND tỉnh; continues',
    ],
    [
      'các ⟦Nghị quyết số 18-NQ/TW⟧, ⟦số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương⟧',
      'party nghị quyết 18||NQ-TW NQ TW; +date +issuer',
      'party nghị quyết 19||NQ-TW NQ TW; numeric 25/10/2017; by Ban Chấp hành Trung ương; continues',
    ],
    [
      '⟦Công văn số 11/SNV-CCHC ngày 01/3/2026⟧, ⟦Công văn số 15/SNV-CCHC ngày 09/3/2026 của Sở Nội vụ⟧ về báo cáo',
      'letter công văn 11||SNV-CCHC - SNV+CCHC; numeric 01/3/2026; +issuer +subject',
      'letter công văn 15||SNV-CCHC - SNV+CCHC; numeric 09/3/2026; by Sở Nội vụ; on báo cáo',
    ],
    [
      '⟦Quyết định số 12/QĐ-UBND ngày 01/3/2026⟧; ⟦Nghị định số 30/2020/NĐ-CP của Chính phủ⟧',
      'administrative quyết định 12||QĐ-UBND QĐ UBND; numeric 01/3/2026',
      'normative nghị định 30|2020|NĐ-CP NĐ CP; by Chính phủ',
    ],
  ]),
);

describe(
  'without symbol',
  table([
    ['⟦Chỉ thị số 05 của Bộ Chính trị⟧ về học tập', 'unnumbered chỉ thị 5||chỉ thị - -; by Bộ Chính trị; on học tập'],
    [
      '⟦Công văn số 488 ngày 21/7/2025 của Sở Nội vụ⟧ về việc biệt phái',
      'unnumbered công văn 488||công văn - -; numeric 21/7/2025; by Sở Nội vụ; on biệt phái',
    ],
    [
      '⟦Nghị định 30/2020⟧; ⟦Nghị định số 30/2020⟧',
      'unnumbered nghị định 30|2020|nghị định - -; no số',
      'unnumbered nghị định 30|2020|nghị định - -',
    ],
    [
      '⟦Nghị quyết số 18⟧ và ⟦Nghị quyết 57 của Bộ Chính trị⟧',
      'unnumbered nghị quyết 18||nghị quyết - -; +issuer',
      'unnumbered nghị quyết 57||nghị quyết - -; by Bộ Chính trị; no số',
    ],
    [
      '⟦Luật Đất đai năm 2024⟧, ⟦Luật Nhà ở 2023⟧ và ⟦Luật Thi đua, khen thưởng năm 2022⟧',
      'unnumbered luật |2024|luật đất đai - -; name Đất đai; +subject; no số',
      'unnumbered luật |2023|luật nhà ở - -; name Nhà ở; +subject; no số',
      'unnumbered luật |2022|luật thi đua, khen thưởng - -; name Thi đua, khen thưởng; +subject; no số',
    ],
    [
      '⟦Bộ luật Lao động năm 2019⟧; ⟦Luật Phòng, chống tham nhũng năm 2018⟧',
      'unnumbered bộ luật |2019|bộ luật lao động - -; name Lao động; +subject; no số',
      'unnumbered luật |2018|luật phòng, chống tham nhũng - -; name Phòng, chống tham nhũng; +subject; no số',
    ],
  ]),
);

describe(
  'dates and bodies',
  table([
    [
      '⟦Kế hoạch số 45/KH-UBND ngày 5.3.2026⟧; ⟦Kế hoạch số 46/KH-UBND ngày 17-9-2001⟧',
      'administrative kế hoạch 45||KH-UBND KH UBND; dotted 5.3.2026',
      'administrative kế hoạch 46||KH-UBND KH UBND; dashed 17-9-2001',
    ],
    ['⟦Kế hoạch số 45/KH-UBND ban hành ngày 05/3/2026⟧ về', 'administrative kế hoạch 45||KH-UBND KH UBND; numeric 05/3/2026'],
    ['⟦Kế hoạch số 45/KH-UBND (ngày 05/3/2026)⟧ về', 'administrative kế hoạch 45||KH-UBND KH UBND; numeric 05/3/2026'],
    [
      '⟦Kế hoạch số 45/KH-UBND, ngày 05/3/2026 của UBND tỉnh⟧',
      'administrative kế hoạch 45||KH-UBND KH UBND; numeric 05/3/2026; by UBND tỉnh',
    ],
    ['Theo ⟦Kế hoạch số 45/KH-UBND⟧, ngày 05/3/2026 xã tổ chức hội nghị', 'administrative kế hoạch 45||KH-UBND KH UBND'],
    [
      '⟦Kế hoạch số 45/KH-UBND của UBND tỉnh⟧, ngày 05/3/2026 xã tổ chức hội nghị',
      'administrative kế hoạch 45||KH-UBND KH UBND; by UBND tỉnh',
    ],
    ['⟦Kế hoạch số 45/KH-UBND⟧ từ ngày 01/01/2026', 'administrative kế hoạch 45||KH-UBND KH UBND'],
    ['⟦Kế hoạch số 45/KH-UBND⟧ ngày    /3/2026', 'administrative kế hoạch 45||KH-UBND KH UBND; +date'],
    ['⟦Kế hoạch số 45/KH-UBND ngày 31/4/2026⟧', 'administrative kế hoạch 45||KH-UBND KH UBND; numeric 31/4/2026'],
    ['⟦Kế hoạch số 45/KH-UBND do UBND tỉnh ban hành⟧', 'administrative kế hoạch 45||KH-UBND KH UBND; by UBND tỉnh'],
    [
      '⟦Kế hoạch số 218/KH-UBND ngày 14/6/2018 của UBND huyện Bình An (nay là UBND thị xã Bình An)⟧ tổ chức thực hiện phong trào',
      'administrative kế hoạch 218||KH-UBND KH UBND; numeric 14/6/2018; by UBND huyện Bình An; now UBND thị xã Bình An; on tổ chức thực hiện phong trào',
    ],
    ['⟦Nghị quyết của HĐND tỉnh số 12/NQ-HĐND⟧', 'administrative nghị quyết 12||NQ-HĐND NQ HĐND; by HĐND tỉnh'],
    [
      'UBND xã Bình An ban hành ⟦Kế hoạch số 7/KH-UBND ngày 12/01/2026⟧ về CCHC',
      'administrative kế hoạch 7||KH-UBND KH UBND; numeric 12/01/2026; actor UBND xã Bình An; on CCHC; +issuer',
    ],
    [
      'Trên cơ sở đó, UBND xã đã kịp thời ban hành ⟦Kế hoạch số 7/KH-UBND⟧',
      'administrative kế hoạch 7||KH-UBND KH UBND; actor UBND xã; +issuer',
    ],
    [
      'theo chỉ đạo của Chủ tịch UBND tỉnh tại ⟦Công văn số 1204/UBND-VX⟧',
      'letter công văn 1204||UBND-VX - UBND+VX; actor Chủ tịch UBND tỉnh; +issuer +subject',
    ],
    [
      '⟦Quyết định số 9/QĐ-BVHTTDL ngày 3/3/2026 của Bộ Văn hóa, Thể thao và Du lịch⟧ ban hành Quy chế',
      'administrative quyết định 9||QĐ-BVHTTDL QĐ BVHTTDL; numeric 3/3/2026; by Bộ Văn hóa, Thể thao và Du lịch; on ban hành Quy chế',
    ],
    [
      '⟦Công văn số 9/SNV-TH ngày 3/3/2026 của Sở Nội vụ⟧, Sở Tài chính và Sở Xây dựng',
      'letter công văn 9||SNV-TH - SNV+TH; numeric 3/3/2026; by Sở Nội vụ',
    ],
    [
      '⟦Công văn số 9/SNV-TH ngày 3/3/2026 của Sở Nội vụ⟧ và Quyết định phân công',
      'letter công văn 9||SNV-TH - SNV+TH; numeric 3/3/2026; by Sở Nội vụ',
    ],
    [
      '⟦Kế hoạch số 9/KH-HĐTĐKT ngày 3/3/2026 của Hội đồng Thi đua - Khen thưởng tỉnh⟧ về',
      'administrative kế hoạch 9||KH-HĐTĐKT KH HĐTĐKT; numeric 3/3/2026; by Hội đồng Thi đua - Khen thưởng tỉnh',
    ],
    ['⟦Kế hoạch số 9/KH-BCĐ của Ban Chỉ đạo 389 quốc gia⟧ về', 'administrative kế hoạch 9||KH-BCĐ KH BCĐ; by Ban Chỉ đạo 389 quốc gia'],
    [
      '⟦Quyết định số 9/QĐ-UBND của Ủy ban nhân dân Thành phố Hồ Chí Minh⟧ quy định',
      'administrative quyết định 9||QĐ-UBND QĐ UBND; by Ủy ban nhân dân Thành phố Hồ Chí Minh; on quy định',
    ],
    [
      '⟦Quyết định số 9/QĐ-UBND của UBND TP. Bình An⟧ phê duyệt',
      'administrative quyết định 9||QĐ-UBND QĐ UBND; by UBND TP. Bình An; on phê duyệt',
    ],
    ['⟦Quyết định số 9/QĐ-UBND của UBND Quận 1⟧ về', 'administrative quyết định 9||QĐ-UBND QĐ UBND; by UBND Quận 1'],
    [
      '⟦Quyết định số 9/QĐ-TANDTC của Tòa án nhân dân tối cao⟧ về',
      'administrative quyết định 9||QĐ-TANDTC QĐ TANDTC; by Tòa án nhân dân tối cao',
    ],
    [
      '⟦Công văn số 9/BHXH-TH của Bảo hiểm xã hội tỉnh Bình An⟧ hướng dẫn',
      'letter công văn 9||BHXH-TH - BHXH+TH; by Bảo hiểm xã hội tỉnh Bình An; on hướng dẫn',
    ],
    ['⟦Quyết định số 9/QĐ-UBND của tỉnh⟧ về', 'administrative quyết định 9||QĐ-UBND QĐ UBND; by tỉnh'],
    ['⟦Quyết định số 9/QĐ-UBND của Uỷ ban nhân dân tỉnh⟧ về', 'administrative quyết định 9||QĐ-UBND QĐ UBND; by Uỷ ban nhân dân tỉnh'],
    [
      '⟦Kế hoạch số 45/KH-UBND của UBND tỉnh⟧ “Về phát triển đô thị”',
      'administrative kế hoạch 45||KH-UBND KH UBND; by UBND tỉnh; on “Về phát triển đô thị”',
    ],
    ['“thực hiện ⟦Kế hoạch số 45/KH-UBND⟧”', 'administrative kế hoạch 45||KH-UBND KH UBND; quoted'],
    [
      'UBND xã ban hành Quy tắc ứng xử (tại ⟦Quyết định số 22/QĐ-UBND ngày 30/7/2020 của UBND xã⟧); đồng thời',
      'administrative quyết định 22||QĐ-UBND QĐ UBND; numeric 30/7/2020; by UBND xã; +issuer +subject',
    ],
    ['Quy chế ban hành kèm theo ⟦Quyết định số 22/QĐ-UBND⟧', 'administrative quyết định 22||QĐ-UBND QĐ UBND; +subject'],
    ['Quy chế của UBND xã được ban hành tại ⟦Quyết định số 22/QĐ-UBND⟧', 'administrative quyết định 22||QĐ-UBND QĐ UBND; +issuer +subject'],
    ['Chỉ tiêu của UBND xã được giao tại ⟦Quyết định số 22/QĐ-UBND⟧', 'administrative quyết định 22||QĐ-UBND QĐ UBND; +subject'],
    ['Nhiệm vụ của Ban Quản lý được quy định tại ⟦Quyết định số 22/QĐ-UBND⟧', 'administrative quyết định 22||QĐ-UBND QĐ UBND; +subject'],
    ['UBND xã đã phê duyệt 02 phương án tại ⟦Quyết định số 22/QĐ-UBND⟧', 'administrative quyết định 22||QĐ-UBND QĐ UBND; +issuer +subject'],
    ['UBND xã ban hành 04 văn bản, trong đó có ⟦Quyết định số 22/QĐ-UBND⟧', 'administrative quyết định 22||QĐ-UBND QĐ UBND; +issuer'],
    [
      'được Chủ tịch UBND tỉnh công bố tại các ⟦Quyết định: số 22/QĐ-UBND⟧',
      'administrative quyết định 22||QĐ-UBND QĐ UBND; actor Chủ tịch UBND tỉnh; +issuer +subject',
    ],
    [
      '⟦Công văn số 12/STC-TH ngày thứ Ba, 25/8/2026 của Sở Tài chính⟧, đã gửi',
      'letter công văn 12||STC-TH - STC+TH; numeric 25/8/2026; by Sở Tài chính',
    ],
    [
      '⟦Công điện số 15/CĐ-UBND hồi 14 giờ 30 phút ngày 20/11/2026 của UBND tỉnh⟧, đã gửi',
      'administrative công điện 15||CĐ-UBND CĐ UBND; numeric 20/11/2026; by UBND tỉnh',
    ],
    [
      '⟦Thông tư liên tịch số 12/2014/TTLT-BNV-BTC của liên Bộ: Nội vụ, Tài chính⟧ hướng dẫn',
      'normative thông tư liên tịch 12|2014|TTLT-BNV-BTC TTLT BNV+BTC; by liên Bộ: Nội vụ, Tài chính; on hướng dẫn',
    ],
    ['⟦Nghị định số 30/2020/NĐ-CP của Chính phủ⟧.1', 'normative nghị định 30|2020|NĐ-CP NĐ CP; by Chính phủ'],
    ['⟦Nghị định số 30/2020/NĐ-CP của Chính phủ⟧2', 'normative nghị định 30|2020|NĐ-CP NĐ CP; by Chính phủ'],
    ['⟦Quyết định số 22/QĐ- UBND⟧', 'administrative quyết định 22||QĐ-UBND QĐ UBND'],
    [
      '⟦Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15⟧',
      'assembly luật 64|2025|QH15 - QH15; name Ban hành văn bản quy phạm pháp luật; +subject',
    ],
    ['theo pháp luật ⟦số 64/2025/QH15⟧', 'assembly - 64|2025|QH15 - QH15'],
  ]),
);

describe(
  'other issuers',
  table([
    [
      '⟦Nghị quyết số 27-NQ/TW, ngày 09/11/2022 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng⟧ khóa XIII về Nhà nước pháp quyền',
      'party nghị quyết 27||NQ-TW NQ TW; numeric 09/11/2022; by Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng; on Nhà nước pháp quyền',
    ],
    [
      '⟦Quyết định số 1847/QĐ-TTg, ngày 27 tháng 12 năm 2018, của Thủ tướng Chính phủ⟧ phê duyệt',
      'administrative quyết định 1847||QĐ-TTG QĐ TTg; worded 27 tháng 12 năm 2018; by Thủ tướng Chính phủ; on phê duyệt',
    ],
    [
      'các ⟦Nghị định: số 30/2020/NĐ-CP⟧, ⟦số 154/2020/NĐ-CP⟧',
      'normative nghị định 30|2020|NĐ-CP NĐ CP',
      'normative nghị định 154|2020|NĐ-CP NĐ CP; continues',
    ],
    ['⟦Kế hoạch số 12/KH-UBND của UBND tỉnh⟧ và UBND xã về', 'administrative kế hoạch 12||KH-UBND KH UBND; by UBND tỉnh'],
    [
      '⟦Tờ trình số 12/TTr-UBND ngày 12/3/2026 của UBND xã⟧ đề nghị phê duyệt',
      'administrative tờ trình 12||TTR-UBND TTr UBND; numeric 12/3/2026; by UBND xã; on đề nghị phê duyệt',
    ],
    [
      '⟦Kế hoạch số 45/KH-UBND của Chủ tịch Ủy ban nhân dân tỉnh Bình An⟧ về',
      'administrative kế hoạch 45||KH-UBND KH UBND; by Chủ tịch Ủy ban nhân dân tỉnh Bình An',
    ],
    [
      '⟦Quyết định số 45/QĐ-SKHĐT của Sở Kế hoạch và Đầu tư⟧ giao',
      'administrative quyết định 45||QĐ-SKHĐT QĐ SKHĐT; by Sở Kế hoạch và Đầu tư; on giao',
    ],
    [
      '⟦Quyết định số 45/QĐ-SCT ngày 3/3/2026 của Sở Công Thương⟧ triển khai thực hiện',
      'administrative quyết định 45||QĐ-SCT QĐ SCT; numeric 3/3/2026; by Sở Công Thương; on triển khai thực hiện',
    ],
    [
      '⟦Công văn số 45/SLĐTBXH-VP của Sở Lao động - Thương binh và Xã hội⟧ về việc',
      'letter công văn 45||SLĐTBXH-VP - SLĐTBXH+VP; by Sở Lao động - Thương binh và Xã hội',
    ],
    ['⟦Kế hoạch số 45/KH-BCH của Bộ Chỉ huy Quân sự tỉnh⟧ về', 'administrative kế hoạch 45||KH-BCH KH BCH; by Bộ Chỉ huy Quân sự tỉnh'],
    [
      '⟦Kế hoạch số 45/KH-CAT của Công an tỉnh⟧ bảo đảm an ninh',
      'administrative kế hoạch 45||KH-CAT KH CAT; by Công an tỉnh; on bảo đảm an ninh',
    ],
    [
      '⟦Công văn số 45/VKSTC-V1 của Viện kiểm sát nhân dân tối cao⟧ hướng dẫn',
      'letter công văn 45||VKSTC-V1 - VKSTC+V1; by Viện kiểm sát nhân dân tối cao; on hướng dẫn',
    ],
    [
      '⟦Kế hoạch số 45/KH-BQL của Ban Quản lý các khu công nghiệp tỉnh⟧ về',
      'administrative kế hoạch 45||KH-BQL KH BQL; by Ban Quản lý các khu công nghiệp tỉnh',
    ],
    [
      '⟦Kế hoạch số 45/KH-MTTQ của Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh⟧ phối hợp',
      'administrative kế hoạch 45||KH-MTTQ KH MTTQ; by Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
    ],
    [
      '⟦Quyết định số 45/QĐ-UBND ngày 1/1/2026 của UBND huyện Bình An⟧ (cũ) về',
      'administrative quyết định 45||QĐ-UBND QĐ UBND; numeric 1/1/2026; by UBND huyện Bình An',
    ],
  ]),
);

describe(
  'what is no citation',
  table([
    ['Số: 12/BC-UBND'],
    ['Số 152-BC/ĐU'],
    ['tỷ lệ 27/27, 24/24 giờ, 15/18 xã, 03/04 chỉ tiêu'],
    ['tốc độ 60 km/h, 12 kg/ha, 5 m3/s, 3,5 tỷ đồng/năm'],
    ['phát triển KT-XH, QP-AN; mục tiêu 5/KT-XH'],
    ['ngày 05/3/2026, tháng 3/2026, quý I/2026, 2021-2025'],
    ['điện thoại 0235.3851234, 0235/3851234, số 12/3A đường Trần Phú'],
    ['số nhà 12/5, tổ 3, khu phố 4; phòng 12/B'],
    ['https://binhan.gov.vn/2024/KH-UBND và tep/45/KH-UBND.docx'],
    ['Kế hoạch năm 2026, Quyết định phân công, Nghị quyết Đại hội XIII'],
    ['Kế hoạch 05 năm của tỉnh, Quyết định 12 nội dung, kế hoạch số hóa'],
    ['số      /KH-UBND và Kế hoạch số …/KH-UBND'],
    ['Chương trình 135 của Chính phủ'],
    ['bộ luật, luật và nghị định; Luật Đất đai được thông qua năm 2024'],
    ['COVID-19, ISO 9001:2015, TCVN 6909:2001, quốc lộ 1A, 24/7'],
    ['Mẫu số 01/BC-TĐKT; Biểu số 02/TH-SNV; QCVN 14:2008/BTNMT; Km 12/QL-1A'],
    ['Quyết định số 12/1/2026'],
    ['xe 77A-123.45; thửa đất số 12/KDC-A'],
  ]),
);

describe(
  'what the words around give',
  table([
    [
      'tại ⟦Quyết định số 158/QĐ-TTg⟧, Thủ tướng Chính phủ phê duyệt Đề án',
      'administrative quyết định 158||QĐ-TTG QĐ TTg; +issuer +subject',
    ],
    [
      '⟦Nghị quyết số 18-NQ/TW⟧ và ⟦Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương⟧',
      'party nghị quyết 18||NQ-TW NQ TW; +date +issuer',
      'party nghị quyết 19||NQ-TW NQ TW; numeric 25/10/2017; by Ban Chấp hành Trung ương',
    ],
    [
      '⟦Kế hoạch số 45/KH-UBND⟧; ⟦Kế hoạch số 46/KH-UBND ngày 05/3/2026⟧',
      'administrative kế hoạch 45||KH-UBND KH UBND',
      'administrative kế hoạch 46||KH-UBND KH UBND; numeric 05/3/2026',
    ],
    [
      'UBND xã đã xây dựng ⟦Kế hoạch số 12/KH-UBND⟧, các thôn hưởng ứng',
      'administrative kế hoạch 12||KH-UBND KH UBND; actor UBND xã; +issuer',
    ],
    [
      '⟦Nghị quyết 20-NQ/TW của Hội nghị Lần thứ 6 Ban Chấp hành Trung ương⟧ Khóa X về',
      'party nghị quyết 20||NQ-TW NQ TW; by Hội nghị Lần thứ 6 Ban Chấp hành Trung ương; no số',
    ],
    ['⟦Thông tư số 19/2026/TT-BGDĐT⟧ ban hành năm 2026', 'normative thông tư 19|2026|TT-BGDĐT TT BGDĐT'],
  ]),
);
