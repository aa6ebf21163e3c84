import type { SignatureLine } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_SIGNER, PARTY_SIGNER_BEFORE, SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { fullTitle } from './shared/short-titles.ts';

export default defineReportRule({
  id: 'signature/abbreviated-title',
  code: 'KY-09',
  summary: { vi: 'Chức vụ người ký viết tắt', en: 'The title of the signer is abbreviated' },
  why: {
    vi: 'Chức vụ ở phần ký viết đầy đủ: “PHÓ GIÁM ĐỐC”, không viết “P. GIÁM ĐỐC” hay “PGĐ”. Viết tắt như “CT, các PCT” chỉ dùng ở phần nơi nhận.',
    en: 'The title in the signature is written in full; abbreviations such as PGĐ or PCT belong to the recipients only.',
  },
  basis: [SIGNER, SIGNER_BEFORE, PARTY_SIGNER, PARTY_SIGNER_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'footer', text: 'KT. TRƯỞNG ĐOÀN\n⟦P. TRƯỞNG ĐOÀN⟧\n\nNguyễn Văn A\n', fixed: 'KT. TRƯỞNG ĐOÀN\nPHÓ TRƯỞNG ĐOÀN\n\nNguyễn Văn A\n' },
    { frame: 'footer', text: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\n⟦PCT⟧\n\nNguyễn Văn A\n', fixed: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A\n' },
    { frame: 'footer', text: 'KT. ⟦GĐ⟧\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn A\n', fixed: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn A\n' },
  ],
  good: [{ frame: 'footer', text: 'KT. TRƯỞNG ĐOÀN\nPHÓ TRƯỞNG ĐOÀN\n\nNguyễn Văn A\n' }],
  *check({ report }) {
    let head: SignatureLine | undefined;
    for (const line of report.signature?.lines ?? []) {
      if (line.authority === 'KT') head = line;
      const right = line.authority === 'TM' ? undefined : fullTitle(line.holder, head === line ? undefined : head?.holder);
      if (right === undefined) continue;
      yield {
        span: line.holderSpan,
        message: messages.shortTitle(line.holder, right),
        fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span: line.holderSpan, text: right }] }],
      };
    }
  },
});
