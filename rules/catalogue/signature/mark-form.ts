import type { SignatureLine } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';

export default defineReportRule({
  id: 'signature/mark-form',
  code: 'KY-03',
  summary: { vi: 'Quyền hạn ký (TM., KT., TL., TUQ., Q.) viết sai dạng', en: 'The authority mark (TM., KT., TL., TUQ., Q.) is misspelt' },
  why: {
    vi: 'Chữ viết tắt quyền hạn viết in hoa, sau đó là dấu chấm và một dấu cách: “KT. GIÁM ĐỐC”. Dạng có gạch chéo “K/T”, “T/M” là của văn bản Đảng.',
    en: 'The mark is in capitals, followed by a full stop and one space. The forms with a slash belong to Party documents.',
  },
  basis: [SIGNER, SIGNER_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    { frame: 'footer', text: '**⟦KT.TRƯỞNG BAN⟧**\n**PHÓ TRƯỞNG BAN**\n\nNơi nhận:\n- Lưu: VT.\n\n**Nguyễn Văn A**\n', fixed: '**KT. TRƯỞNG BAN**\n**PHÓ TRƯỞNG BAN**\n\nNơi nhận:\n- Lưu: VT.\n\n**Nguyễn Văn A**\n' },
    { frame: 'footer', text: '⟦T/M ỦY BAN NHÂN DÂN⟧\n⟦Kt. CHỦ TỊCH⟧\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A\n', fixed: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A\n' },
    { frame: 'footer', text: '| Nơi nhận:<br>- Lưu: VT. | **⟦KT: GIÁM ĐỐC⟧**<br>**PHÓ GIÁM ĐỐC**<br><br>**Nguyễn Văn A** |\n| :--- | :---: |\n', fixed: '| Nơi nhận:<br>- Lưu: VT. | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br>**Nguyễn Văn A** |\n| :--- | :---: |\n' },
  ],
  good: [
    { frame: 'footer', text: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A\n' },
    { frame: 'footer', text: 'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\nNguyễn Văn A\n' },
  ],
  *check({ report }) {
    for (const line of report.signature?.lines ?? []) {
      const { mark, authority, markSpan } = line;
      if (mark === undefined || authority === undefined || markSpan === undefined) continue;
      const right = `${authority}.`;
      const gap = gapOf(line, mark);
      if (mark === right && gap.length === 1) continue;
      const between = report.source.slice({ start: markSpan.end, end: line.holderSpan.start });
      const plain = /^\s*$/u.test(between);
      yield {
        span: line.span,
        message: messages.mark(line.text, `${right} ${line.holder}`),
        fixes: [{
          title: messages.write(`${right} ${line.holder}`),
          safety: mark.replace(/\s/gu, '').toUpperCase() === right ? 'safe' : 'ask',
          edits: [plain ? { span: { start: markSpan.start, end: line.holderSpan.start }, text: `${right} ` } : { span: markSpan, text: gap === '' ? `${right} ` : right }],
        }],
      };
    }
  },
});

function gapOf(line: SignatureLine, mark: string): string {
  return line.text.slice(mark.length, line.text.length - line.holder.length);
}
