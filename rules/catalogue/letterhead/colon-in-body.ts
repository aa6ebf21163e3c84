import type { Letterhead } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { drop } from '../shared/fix-titles.ts';
import { stateHead } from '../shared/example-head.ts';
import { BODY_NAMES, BODY_NAMES_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

/** A colon with the words of a form before it, which name no body: `ĐƠN VỊ: TRƯỜNG THCS BÌNH AN`. */
const COLON = /^(?:tên\s+)?(?:đơn\s+vị|cơ\s+quan|tổ\s+chức)(?:\s+(?:báo\s+cáo|chủ\s+quản|ban\s+hành))?\s?:\s*|\s?:/giu;

export default defineReportRule({
  id: 'letterhead/colon-in-body',
  code: 'CQ-06',
  summary: { vi: 'Tên cơ quan ở đầu văn bản có dấu hai chấm', en: 'A colon in the name of a body at the head' },
  why: {
    vi: 'Tên cơ quan, tổ chức ghi đúng tên chính thức, liền một mạch: “TRƯỜNG THCS BÌNH AN”. Dấu hai chấm và chữ “ĐƠN VỊ:” là của biểu mẫu, không phải của tên.',
    en: 'The body is written by its official name without a break: “TRƯỜNG THCS BÌNH AN”. A colon and the words “ĐƠN VỊ:” belong to a form and not to the name.',
  },
  leavesAlone: {
    vi: 'Dấu hai chấm sau “Số” và ở phần khác của văn bản.',
    en: 'The colon after “Số” and in other parts of the document.',
  },
  basis: [BODY_NAMES, BODY_NAMES_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: head('UBND XÃ BÌNH AN\n**TRƯỜNG⟦:⟧ THCS BÌNH AN**'),
      fixed: head('UBND XÃ BÌNH AN\n**TRƯỜNG THCS BÌNH AN**'),
    },
    {
      frame: 'letterhead',
      text: head('UBND XÃ⟦:⟧ BÌNH AN\n**TRƯỜNG THCS BÌNH AN⟦:⟧**'),
      fixed: head('UBND XÃ BÌNH AN\n**TRƯỜNG THCS BÌNH AN**'),
    },
    {
      frame: 'letterhead',
      text: head('UBND XÃ BÌNH AN\n**⟦ĐƠN VỊ: ⟧TRƯỜNG THCS BÌNH AN**'),
      fixed: head('UBND XÃ BÌNH AN\n**TRƯỜNG THCS BÌNH AN**'),
    },
    {
      frame: 'letterhead',
      text: head('UBND XÃ BÌNH AN\n**TRẠM⟦ :⟧Y TẾ**'),
      fixed: head('UBND XÃ BÌNH AN\n**TRẠM Y TẾ**'),
    },
  ],
  good: [{ frame: 'letterhead', text: head('UBND XÃ BÌNH AN\n**TRƯỜNG THCS BÌNH AN**') }],
  *check({ report }) {
    for (const line of bodyLines(report.letterhead)) {
      for (const match of everyMatch(COLON, line.text)) {
        const written = match[0];
        const start = line.start + match.index;
        const end = start + written.length;
        const span = line.block.spanOf(start, end);
        const isGlued = match.index > 0 && end < line.end && !/\s/u.test(line.block.text.charAt(end));
        yield {
          span,
          message: messages.colon(line.text),
          fixes: [{ title: drop(written.trim()), safety: 'ask', edits: [{ span, text: isGlued ? ' ' : '' }] }],
        };
      }
    }
  },
});

function bodyLines({ parentBody, issuingBody }: Letterhead): Letterhead['issuingBody'] {
  return parentBody === undefined ? issuingBody : [parentBody, ...issuingBody];
}

function head(bodies: string): string {
  return stateHead({ bodies, numberLine: 'Số:      /BC-THCS' });
}
