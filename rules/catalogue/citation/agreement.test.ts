import { describe, expect, it } from 'vitest';
import { lintWith } from '../../engine/lint.ts';
import type { Rule } from '../../rule.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import { framed, unmark } from '../../testing/frame.ts';
import abbreviatedSubject from './abbreviated-subject.ts';
import conflictingDate from './conflicting-date.ts';
import conflictingIssuer from './conflicting-issuer.ts';
import conflictingType from './conflicting-type.ts';
import impossibleDate from './impossible-date.ts';
import inconsistentName from './inconsistent-name.ts';
import inconsistentPeriod from './inconsistent-period.ts';
import missingDate from './missing-date.ts';
import missingIssuer from './missing-issuer.ts';
import missingSubject from './missing-subject.ts';
import partReference from './part-reference.ts';
import repeatedDetails from './repeated-details.ts';
import typeCodeMismatch from './type-code-mismatch.ts';

/** Checks that the rule reports exactly the marked places of a report body. */
function check(rule: Rule, marked: string): void {
  const { text, spans } = unmark(marked);
  const { document, offset } = framed(text, 'body');
  const { findings } = lintWith([rule], document, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' } });
  expect(findings.map((f) => document.slice(f.span.start, f.span.end))).toEqual(spans.map((s) => text.slice(s.start, s.end)));
  expect(findings.map((f) => f.span.start)).toEqual(spans.map((s) => s.start + offset));
}

const REST = '\n\nCông tác được thực hiện thường xuyên.\n';

describe('conflicting dates', () => {
  it.each([
    [
      'the minority is reported',
      'Kế hoạch số 31/KH-UBND ngày 01/3/2026. Kế hoạch số 31/KH-UBND ngày ⟦02/3/2026⟧. Kế hoạch số 31/KH-UBND ngày 01/3/2026.',
    ],
    ['in a tie the later place', 'Kế hoạch số 31/KH-UBND ngày 02/3/2026; Kế hoạch số 31/KH-UBND ngày ⟦01/3/2026⟧.'],
    [
      'numeric and worded forms of one day agree',
      'Kế hoạch số 31/KH-UBND ngày 02/3/2026; Kế hoạch số 31/KH-UBND ngày 02 tháng 3 năm 2026.',
    ],
    [
      'ways of typing the number do not hide a conflict',
      'Kế hoạch số 31/KH-UBND ngày 02/3/2026; kế hoạch số 31 / KH – UBND ngày ⟦03/3/2026⟧.',
    ],
    ['documents of two bodies', 'Kế hoạch số 31/KH-UBND ngày 02/3/2026 của UBND tỉnh; Kế hoạch số 31/KH-UBND ngày 09/3/2026 của UBND xã.'],
    [
      'documents of two years on different matters',
      'Kế hoạch số 31/KH-UBND ngày 02/3/2025 của UBND xã về chuyển đổi số; Kế hoạch số 31/KH-UBND ngày 09/3/2026 của UBND xã về phòng cháy, chữa cháy.',
    ],
    [
      'a slip in the year of one document',
      'Kế hoạch số 31/KH-UBND ngày 02/3/2025 của UBND xã về chuyển đổi số; Kế hoạch số 31/KH-UBND ngày ⟦02/3/2026⟧ của UBND xã.',
    ],
    [
      'a year inside the number leaves one document',
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020; Nghị định số 30/2020/NĐ-CP ngày ⟦15/4/2020⟧.',
    ],
    ['a date broken over a line', 'Kế hoạch số 31/KH-UBND ngày 02/3/2026; Kế hoạch số\n31/KH-UBND ngày\n⟦03/3/2026⟧ của UBND xã.'],
    [
      'in emphasis and in a table',
      'Theo **Kế hoạch số 31/KH-UBND** ngày 02/3/2026.\n\n| Văn bản | Kết quả |\n| --- | --- |\n| Kế hoạch số 31/KH-UBND ngày ⟦12/3/2026⟧ | tốt |',
    ],
  ])('%s', (_, marked) => {
    check(conflictingDate, marked + REST);
  });

  it('offers every other date as a correction and points to it', () => {
    const { document } = framed(
      'Kế hoạch số 31/KH-UBND ngày 01/3/2026. Kế hoạch số 31/KH-UBND ngày 02/3/2026. Kế hoạch số 31/KH-UBND ngày 03/3/2026. Kế hoạch số 31/KH-UBND ngày 01/3/2026.\n',
      'body',
    );
    const [first] = lintWith([conflictingDate], document, { settings: DEFAULT_SETTINGS }).findings;
    expect(first?.fixes.map((fix) => [fix.safety, fix.edits[0].text])).toEqual([
      ['ask', '01/3/2026'],
      ['ask', '03/3/2026'],
    ]);
    expect(first?.related.map((place) => document.slice(place.span.start, place.span.end))).toEqual([
      '01/3/2026',
      '03/3/2026',
      '01/3/2026',
    ]);
  });
});

describe('issuers and types', () => {
  it.each([
    [
      'another body for the same day',
      conflictingIssuer,
      'Kế hoạch số 31/KH-UBND ngày 02/3/2026 của UBND tỉnh; Kế hoạch số 31/KH-UBND ngày 02/3/2026 của ⟦UBND xã⟧.',
    ],
    [
      'short and full name',
      conflictingIssuer,
      'Kế hoạch số 31/KH-UBND của Ủy ban nhân dân tỉnh Bình An; Kế hoạch số 31/KH-UBND của Chủ tịch UBND tỉnh.',
    ],
    [
      'the actor of the sentence counts',
      conflictingIssuer,
      'Sở Nội vụ ban hành Kế hoạch số 31/KH-SNV về thi đua. Theo Kế hoạch số 31/KH-SNV của ⟦Sở Tài chính⟧, đơn vị đã làm.',
    ],
    [
      'the present name is allowed beside the old one',
      conflictingIssuer,
      'Kế hoạch số 31/KH-UBND của UBND huyện Bình An (nay là UBND thị xã Bình An); Kế hoạch số 31/KH-UBND của UBND huyện.',
    ],
    ['another type of one number', conflictingType, 'Nghị quyết số 202/2025/QH15 của Quốc hội; ⟦Luật⟧ số 202/2025/QH15.'],
    ['a joint type is the same type', conflictingType, 'Nghị quyết liên tịch số 03/NQLT-UBND-MTTQ; Nghị quyết số 03/NQLT-UBND-MTTQ.'],
    ['“văn bản” is no other type', conflictingType, 'Công văn số 31/UBND-VX; Văn bản số 31/UBND-VX.'],
    [
      'codes of practice fit their type',
      typeCodeMismatch,
      'Quy chế phối hợp số 01/QCPH-SNV-BQL; Thông báo kết luận số 25/TBKL-UBND; Kết luận số 12/KL-TTT; Quy định số 12-QĐ/TU; Công văn số 12-CV/TU.',
    ],
    ['a letter of the inspectorate is no tờ trình', typeCodeMismatch, 'Công văn số 12/TTr-NV; Công văn số 15/TC-KH.'],
    ['a notice with the code of a plan', typeCodeMismatch, '⟦Thông báo⟧ số 31/KH-UBND; ⟦Công văn⟧ số 8/QĐ-UBND.'],
  ] as const)('%s', (_, rule, marked) => {
    check(rule, marked + REST);
  });
});

describe('first mentions', () => {
  it.each([
    [
      'only the first mention counts',
      missingDate,
      'Theo ⟦Kế hoạch số 31/KH-UBND⟧ của UBND xã. Theo Kế hoạch số 31/KH-UBND. Theo Kế hoạch số 31/KH-UBND.',
    ],
    [
      'a heading is passed over',
      missingDate,
      'I. KẾT QUẢ THỰC HIỆN KẾ HOẠCH SỐ 31/KH-UBND\n\nTheo Kế hoạch số 31/KH-UBND ngày 01/3/2026 của UBND xã, đã làm.',
    ],
    [
      'a document in the subject of another is passed over',
      missingDate,
      'Kế hoạch số 31/KH-UBND ngày 01/3/2026 của UBND xã về thực hiện Nghị quyết số 18-NQ/TW, đã làm xong.',
    ],
    ['a table is passed over', missingDate, '| Văn bản | Kết quả |\n| --- | --- |\n| Kế hoạch số 31/KH-UBND | tốt |'],
    ['a quotation is passed over', missingDate, 'Khẩu hiệu “Thực hiện Kế hoạch số 31/KH-UBND” được treo.'],
    ['a blank day is left to the clerk', missingDate, 'Theo Kế hoạch số 31/KH-UBND ngày    /3/2026 của UBND xã, đã làm.'],
    [
      'a list names the body once',
      missingIssuer,
      'Theo các Quyết định số 12/QĐ-UBND ngày 01/3/2026, số 13/QĐ-UBND ngày 02/3/2026 của UBND tỉnh, đã làm.',
    ],
    ['a law needs none', missingIssuer, 'Theo Luật Đất đai số 31/2024/QH15 và Hợp đồng số 05/2024/HĐMB, đã làm.'],
    ['the words before tell the subject', missingSubject, 'Theo chỉ đạo của UBND tỉnh tại Công văn số 12/UBND-VX ngày 01/3/2026, đã làm.'],
    [
      'an introduced abbreviation may stand in a subject',
      abbreviatedSubject,
      'Cải cách hành chính (CCHC) được quan tâm. Kế hoạch số 31/KH-UBND ngày 01/3/2026 của UBND xã về CCHC năm 2026.',
    ],
    [
      'the first full mention is no repetition',
      repeatedDetails,
      'Theo Kế hoạch số 31/KH-UBND, đã làm. Kế hoạch số 31/KH-UBND ngày 01/3/2026 của UBND xã về CCHC.',
    ],
    [
      'a date later than a report of that month',
      impossibleDate,
      'Theo Kế hoạch số 31/KH-UBND ngày 30/11/2026 và Kế hoạch số 32/KH-UBND ngày ⟦01/12/2026⟧, đã làm.',
    ],
  ] as const)('%s', (_, rule, marked) => {
    check(rule, marked + REST);
  });
});

describe('names and periods', () => {
  const NAME = 'Toàn dân chung tay giữ gìn đường làng sạch đẹp';
  it.each([
    [
      'two ways, each written twice',
      inconsistentName,
      `Phong trào “${NAME}”; phong trào “${NAME}”. Phong trào “Toàn dân giữ gìn đường làng sạch đẹp”; phong trào “Toàn dân giữ gìn đường làng sạch đẹp”.`,
    ],
    [
      'a unit’s own campaign',
      inconsistentName,
      `Phong trào “${NAME}”; phong trào “${NAME}”; phong trào “Toàn dân Bình An chung tay giữ gìn đường làng sạch đẹp”.`,
    ],
    [
      'another year',
      inconsistentName,
      'Chủ đề “Năm 2025 chung tay giữ gìn đường làng sạch đẹp”; chủ đề “Năm 2025 chung tay giữ gìn đường làng sạch đẹp”; chủ đề “Năm 2026 chung tay giữ gìn đường làng sạch đẹp”.',
    ],
    [
      'campaigns of one pattern',
      inconsistentName,
      'Phong trào “Giỏi việc nước, đảm việc nhà”; phong trào “Giỏi việc nước, đảm việc nhà”; phong trào “Giỏi việc trường, đảm việc nhà”.',
    ],
    [
      'a word missing in a short name',
      inconsistentName,
      'Chương trình “Ánh sáng về thôn bản”; chương trình “Ánh sáng về thôn bản”; chương trình “⟦Ánh sáng về bản⟧”.',
    ],
    [
      'dashes and letter case are no difference',
      inconsistentName,
      `Phong trào “${NAME}”; phong trào “${NAME}”; phong trào “toàn dân chung tay giữ gìn đường làng sạch đẹp”.`,
    ],
    [
      'words of a programme before its period',
      inconsistentPeriod,
      'Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025 đã giao vốn. Chương trình giảm nghèo bền vững giai đoạn 2021 - 2025 đạt kết quả. Chương trình giảm nghèo bền vững giai đoạn ⟦2021 - 2026⟧ kết thúc.',
    ],
    ['successive periods', inconsistentPeriod, `Phong trào “${NAME}” giai đoạn 2016 - 2020; phong trào “${NAME}” giai đoạn 2021 - 2025.`],
    [
      'a dash typed otherwise',
      inconsistentPeriod,
      `Phong trào “${NAME}” giai đoạn 2021 - 2025; phong trào “${NAME}” giai đoạn 2021–2025; phong trào *“${NAME}”* giai đoạn ⟦2021 – 2026⟧.`,
    ],
  ] as const)('%s', (_, rule, marked) => {
    check(rule, marked + REST);
  });
});

describe('parts of a document', () => {
  it.each([
    'Theo ⟦Điểm⟧ a ⟦Khoản⟧ 2 Điều 9 của Quy chế.',
    'Theo ⟦điều⟧ 14 Nghị định số 30/2020/NĐ-CP.',
    'Theo ⟦Khoản 2 điều 9 Điểm b⟧ của Quy chế.',
    'Điểm a khoản 2 Điều 9 và khoản 1, khoản 2 Điều 10 của Quy chế.',
    'Theo Điều 9, khoản 1 và khoản 2 Điều 10 của Quy chế.',
    'Theo điểm a, b khoản 2 Điều 9; điểm đ khoản 3 Điều 10 của Quy chế.',
    'Đạt 95,5 điểm, điều 5 cán bộ, các khoản 12 tỷ đồng, mục 2 phần II báo cáo.',
    'Tại khoản 2 ⟦điều⟧ 9 ⟦mục⟧ 5 ⟦chương⟧ XII của Quy chế.',
    '“Theo Khoản 2 điều 9 của Quy chế”.',
  ])('%s', (marked) => {
    check(partReference, marked + REST);
  });
});
