import { isOneHeadBody, isTitle, mayTakeTm } from '../../data/signing-titles.ts';
import { signerDegree } from '../../model/signature.ts';
import { lettersOf } from '../../pattern/letters.ts';
import { LETTER, regex, SMALL } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_SIGNER, PARTY_SIGNER_BEFORE, SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { isRunOn } from './shared/run-on.ts';
import { soundSignature } from './shared/sound-signature.ts';
import { SURNAMES } from '../../data/surnames.ts';
import { dedent } from '../shared/dedent.ts';

const SMALL_WORD = regex.u`\s[${SMALL}]`;
const FIRST_SMALL_LETTER = regex.gu`(?<=\s)[${SMALL}]`;
const STARTS_SMALL = regex.u`^[${SMALL}]`;
const WORD = regex.gu`[${LETTER}]+`;

export default defineReportRule({
  id: 'signature/letter-case',
  code: 'KY-08',
  summary: { vi: 'Chức vụ không in hoa hoặc họ tên người ký viết in hoa', en: 'The title is not in capitals, or the signer’s name is' },
  why: {
    vi: 'Quyền hạn và chức vụ viết in hoa (KT. GIÁM ĐỐC); họ tên người ký viết thường, hoa chữ cái đầu mỗi âm tiết (Nguyễn Văn A).',
    en: 'Authority and title are in capitals; the name of the signer is in ordinary letters with a capital at each syllable.',
  },
  leavesAlone: {
    vi: 'Chức danh ghi dưới họ tên, dòng in hoa không mở đầu bằng họ (“CHỦ TRÌ HỘI NGHỊ”), học vị trước tên (BSCKII.), và tên có dấu phẩy trên như H’Hoa Niê.',
    en: 'An office written below the name, a line of capitals that begins with no family name (“CHỦ TRÌ HỘI NGHỊ”), degrees before it (BSCKII.), and names with an apostrophe such as H’Hoa Niê.',
  },
  basis: [SIGNER, SIGNER_BEFORE, PARTY_SIGNER, PARTY_SIGNER_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        TM. ỦY BAN NHÂN DÂN
        ⟦Chủ tịch⟧

        Nguyễn Văn A
      `,
      fixed: dedent`
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        **KT. ⟦Giám đốc⟧**
        **⟦Phó Giám đốc⟧**

        **⟦NGUYỄN VĂN A⟧**
      `,
      fixed: dedent`
        **KT. GIÁM ĐỐC**
        **PHÓ GIÁM ĐỐC**

        **Nguyễn Văn A**
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        GIÁM ĐỐC

        ⟦Nguyễn văn An⟧
      `,
      fixed: dedent`
        GIÁM ĐỐC

        Nguyễn Văn An
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        THƯ KÝ

        Nguyễn Văn A

        CHỦ TRÌ HỘI NGHỊ
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC

        H’Hoa Niê
      `,
    },
  ],
  *check({ report }) {
    const signature = soundSignature(report);
    for (const line of signature?.lines ?? []) {
      // The signer’s office below the name, as the head of a team writes it, is no title of the signature.
      if (signature?.name !== undefined && line.span.start > signature.name.span.start) continue;
      // A small first letter is running text that ends in the words of a title.
      if (STARTS_SMALL.test(line.holder)) continue;
      const right = line.holder.toUpperCase();
      if (line.holder === right || isRunOn(line) || !(isTitle(line.holder) || mayTakeTm(line.holder) || isOneHeadBody(line.holder)))
        continue;
      yield {
        span: line.holderSpan,
        message: messages.titleCase(line.holder, right),
        fixes: [{ title: messages.write(right), safety: 'safe', edits: [{ span: line.holderSpan, text: right }] }],
      };
    }
    const name = signature?.name;
    if (name === undefined) return;
    const start = name.start + signerDegree(name.text).length;
    const own = name.block.text.slice(start, name.end);
    const small = SMALL_WORD.test(own);
    if (!small && (own !== own.toUpperCase() || lettersOf(own).length < 4)) return;
    // Capitals may be a heading or the words above a second signer.
    if (!small && !SURNAMES.has(/^\S+/u.exec(own.trim().toLowerCase())?.[0] ?? '')) return;
    const right = small
      ? own.replace(FIRST_SMALL_LETTER, (letter) => letter.toUpperCase())
      : own.replace(WORD, (syllable) => syllable.charAt(0) + syllable.slice(1).toLowerCase());
    const span = name.block.spanOf(start, name.end);
    yield {
      span,
      message: small ? messages.smallSyllable(own, right) : messages.nameCase(own, right),
      fixes: [{ title: messages.write(right), safety: 'safe', edits: [{ span, text: right }] }],
    };
  },
});
