import { isTitle } from '../../data/signing-titles.ts';
import { isYouthUnion } from '../../model/letterhead.ts';
import type { SignatureLine } from '../../model/report.ts';
import { defineReportRule } from '../../rule.ts';
import { PARTY_SIGNER, PARTY_SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const PARTY_HEAD =
  'ĐẢNG BỘ TỈNH BÌNH AN\nĐẢNG ỦY XÃ BÌNH AN\n*\nSố      -BC/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nBình An, ngày    tháng 9 năm 2026\n\n**BÁO CÁO**\n\n**công tác quý III năm 2026**\n\nĐảng ủy báo cáo như sau:\n\nI- KẾT QUẢ\n\nĐã hoàn thành.\n\nNơi nhận:\n- Lưu Văn phòng Đảng ủy.\n\n';

export default defineReportRule({
  id: 'signature/party-form',
  code: 'KY-11',
  summary: { vi: 'Đề ký của văn bản Đảng sai dạng', en: 'The signature of a Party document has the wrong form' },
  why: {
    vi: 'Văn bản của Đảng ghi quyền hạn có gạch chéo: T/M, K/T, T/L; cấp ủy ký thay mặt tập thể nên không có dòng K/T; chức vụ dưới T/M không in đậm.',
    en: 'Party documents write T/M, K/T, T/L with a slash; a committee signs as a collective, so there is no K/T under T/M; the title below is not in bold.',
  },
  leavesAlone: {
    vi: 'Văn bản của Đoàn thanh niên, chữ “Q.” (quyền), và chức vụ in đậm khi phía trên không có dòng T/M.',
    en: 'Documents of the Youth Union, “Q.” (acting), and a bold office without a T/M line above it.',
  },
  basis: [PARTY_SIGNER, PARTY_SIGNER_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['party'],
  options: {},
  bad: [
    {
      frame: 'whole',
      text: dedent`
        ${PARTY_HEAD}**⟦TM.⟧ BAN THƯỜNG VỤ**
        BÍ THƯ

        **Nguyễn Văn A**
      `,
      fixed: dedent`
        ${PARTY_HEAD}**T/M BAN THƯỜNG VỤ**
        BÍ THƯ

        **Nguyễn Văn A**
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        ${PARTY_HEAD}T/M BAN CHẤP HÀNH
        ⟦K/T BÍ THƯ⟧
        PHÓ BÍ THƯ

        Nguyễn Văn A
      `,
      fixed: dedent`
        ${PARTY_HEAD}T/M BAN CHẤP HÀNH
        PHÓ BÍ THƯ

        Nguyễn Văn A
      `,
    },
    {
      frame: 'whole',
      text: dedent`
        ${PARTY_HEAD}**T/M BAN THƯỜNG VỤ**
        **⟦BÍ THƯ⟧**

        **Nguyễn Văn A**
      `,
    },
  ],
  good: [
    {
      frame: 'whole',
      text: dedent`
        ${PARTY_HEAD}**T/M BAN THƯỜNG VỤ**
        BÍ THƯ

        **Nguyễn Văn A**
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report }) {
    if (isYouthUnion(report.letterhead)) return;
    const lines = report.signature?.lines ?? [];
    const collective = lines.find((line) => line.authority === 'TM');
    for (const [i, line] of lines.entries()) {
      const { mark, authority, markSpan } = line;
      if (mark === undefined || markSpan === undefined || authority === undefined) {
        if (collective !== undefined && collective.span.start < line.span.start && isTitle(line.holder) && isBold(line)) {
          yield { span: line.span, message: messages.partyBold(line.text), atMost: 'hint' };
        }
        continue;
      }
      const next = lines[i + 1];
      if (authority === 'KT' && collective !== undefined) {
        const cut = { start: line.span.start, end: next?.span.start ?? line.span.end };
        const clean = next !== undefined && next.block === line.block && report.source.slice(cut).replace(/[^*<]/gu, '') === '';
        yield {
          span: line.span,
          message: messages.partyDeputy(line.text),
          ...(clean ? { fixes: [{ title: messages.dropLine(line.text), safety: 'ask', edits: [{ span: cut, text: '' }] }] } : {}),
        };
        continue;
      }
      const right = authority === 'Q' ? undefined : `${authority.charAt(0)}/${authority.slice(1)}`;
      if (right === undefined || mark.replace(/\s/gu, '') === right) continue;
      yield {
        span: markSpan,
        message: messages.partyMark(mark, right),
        fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span: markSpan, text: right }] }],
      };
    }
  },
});

function isBold(line: SignatureLine): boolean {
  return line.block.content.strong.some((range) => range.start <= line.start && line.end <= range.end);
}
