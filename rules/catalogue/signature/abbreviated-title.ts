import type { SignatureLine } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_SIGNER, PARTY_SIGNER_BEFORE, SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { fullTitle } from './shared/short-titles.ts';
import { soundSignature } from './shared/sound-signature.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'signature/abbreviated-title',
  code: 'KY-09',
  summary: { vi: 'Chức vụ người ký viết tắt', en: 'The title of the signer is abbreviated' },
  why: {
    vi: 'Chức vụ ở phần ký viết đầy đủ: “PHÓ GIÁM ĐỐC”, không viết “P. GIÁM ĐỐC” hay “PGĐ”. Viết tắt như “CT, các PCT” chỉ dùng ở phần nơi nhận.',
    en: 'The title in the signature is written in full; abbreviations such as PGĐ or PCT belong to the recipients only.',
  },
  leavesAlone: {
    vi: 'Dòng “TM.”, do signature/collective-mark xét, dòng địa danh “TP. HCM, ngày …”, bảng phân công, và chức vụ viết tắt ở nơi nhận hay trong nội dung.',
    en: 'The TM. line, which signature/collective-mark looks at, a place such as “TP. HCM, ngày …”, tables of duties, and short titles among the recipients or in the text.',
  },
  basis: [SIGNER, SIGNER_BEFORE, PARTY_SIGNER, PARTY_SIGNER_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        KT. TRƯỞNG ĐOÀN
        ⟦P. TRƯỞNG ĐOÀN⟧

        Nguyễn Văn A
      `,
      fixed: dedent`
        KT. TRƯỞNG ĐOÀN
        PHÓ TRƯỞNG ĐOÀN

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        ⟦PCT⟧

        Nguyễn Văn A
      `,
      fixed: dedent`
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        KT. ⟦GĐ⟧
        PHÓ GIÁM ĐỐC

        Nguyễn Văn A
      `,
      fixed: dedent`
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC

        Nguyễn Văn A
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        TP. HCM, ngày 05 tháng 3 năm 2026

        GIÁM ĐỐC

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        KT. TRƯỞNG ĐOÀN
        PHÓ TRƯỞNG ĐOÀN

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report }) {
    const signature = soundSignature(report);
    let head: SignatureLine | undefined;
    for (const line of signature?.lines ?? []) {
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
