import { bodiesByCode } from '../../data/issuing-bodies.ts';
import { defineReportRule } from '../../rule.ts';
import { BODY_NAMES, BODY_NAMES_BEFORE } from './shared/basis.ts';
import { initialsOf, isTakenFrom, issuingBodyOf } from '../../model/body-names.ts';
import { messages } from './shared/messages.ts';
import { stateHead } from '../shared/example-head.ts';

export default defineReportRule({
  id: 'letterhead/body-code-mismatch',
  code: 'CQ-04',
  summary: { vi: 'Ký hiệu không khớp với cơ quan ban hành', en: 'The symbol does not fit the issuing body' },
  why: {
    vi: 'Nhóm chữ sau tên loại trong ký hiệu là chữ viết tắt của chính cơ quan ban hành: Sở Nội vụ ghi BC-SNV, không ghi BC-UBND. Chữ viết tắt riêng do thủ trưởng quy định không bị coi là sai.',
    en: 'The letters after the type code stand for the issuing body itself: Sở Nội vụ writes BC-SNV, not BC-UBND. Letters that the head of a body has chosen are not questioned.',
  },
  leavesAlone: {
    vi: 'Chữ rút từ tên cơ quan (BQL, TLVC), chữ lạ không của cơ quan nào (number/unknown-code xét), đơn vị soạn thảo ghi sau.',
    en: "Letters taken from the body's name (BQL, TLVC), letters of no known body (number/unknown-code), the drafting unit behind.",
  },
  basis: [BODY_NAMES, BODY_NAMES_BEFORE, { document: '30/2020/NĐ-CP', clause: 'Phụ lục I, Phần I, Mục II, khoản 3', from: '2020-03-05' }],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: head('UBND TỈNH BÌNH AN\n**SỞ NỘI VỤ**', 'Số:      /BC-⟦UBND⟧') },
    { frame: 'letterhead', text: head('ỦY BAN NHÂN DÂN\nXÃ BÌNH AN', 'Số: 12/BC-⟦SNV⟧') },
    { frame: 'letterhead', text: head('UBND TỈNH BÌNH AN\nSỞ TƯ PHÁP', 'Số: 12/BC-⟦SNV⟧') },
  ],
  good: [
    { frame: 'letterhead', text: head('UBND TỈNH BÌNH AN\nBAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', 'Số:      /BC-BQL') },
    { frame: 'letterhead', text: head('UBND TỈNH BÌNH AN\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'Số:      /BC-SNN&MT') },
    { frame: 'letterhead', text: head('BỘ NỘI VỤ\nCỤC THỦY LỢI VÙNG CAO', 'Số:      /BC-TLVC') },
    { frame: 'letterhead', text: head('UBND TỈNH BÌNH AN\nSỞ NỘI VỤ', 'Số:      /BC-SNV-CCHC') },
    { frame: 'letterhead', text: head('UBND XÃ BÌNH AN\nĐOÀN KIỂM TRA LIÊN NGÀNH', 'Số:      /BC-ĐKT') },
    { frame: 'letterhead', text: head('ỦY BAN NHÂN DÂN\nXÃ BÌNH AN', 'Số:      /UBND-VP') },
  ],
  *check({ report }) {
    const { numberLine, issuingBody } = report.letterhead;
    const code = numberLine?.bodyCodes[0];
    const { name, known } = issuingBodyOf(report);
    const [first] = known;
    if (numberLine === undefined || code === undefined || first === undefined) return;
    if (known.some((body) => body.code === code || body.alt.includes(code) || body.wrong.includes(code))) return;
    // In the form of a công văn the body stands first and a drafting unit second.
    if (known.some((body) => body.code === numberLine.typeCode || body.alt.includes(numberLine.typeCode))) return;
    if (isTakenFrom(code, initialsOf(name))) return;
    // Only letters that are known to belong to another body contradict the name.
    const others = bodiesByCode(code);
    if (others.length === 0 || numberLine.bodyCodes.some((other) => known.some((body) => body.code === other))) return;
    const at = numberLine.end - numberLine.symbol.length + numberLine.symbol.indexOf(code, numberLine.typeCode.length);
    const body = issuingBody[0];
    yield {
      span: numberLine.block.spanOf(at, at + code.length),
      message: messages.bodyCode(code, name, first.code),
      ...(body === undefined ? {} : { related: [{ span: body.span, message: messages.bodyHere(name) }] }),
    };
  },
});

function head(bodies: string, numberLine: string): string {
  return stateHead({ bodies, numberLine });
}
