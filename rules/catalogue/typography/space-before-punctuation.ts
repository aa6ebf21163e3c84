import { isProtected } from '../../model/tokens.ts';
import { LETTER, regex } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const BLANKS = ' \t\u00A0\u2009\u202F';
const PATTERN = regex.gu`(?<=[^\s([{“‘"])(?<space>[${BLANKS}]+)(?<sign>[,;:!?)\]”]|\.(?![.${LETTER}\d/]))`;
/** A blank to be filled in by hand is wider than a slip of the finger. */
const BLANK_WIDTH = 3;

export default defineBlockRule({
  id: 'typography/space-before-punctuation',
  code: 'CT-11',
  summary: { vi: 'Thừa dấu cách trước dấu câu', en: 'A space before a punctuation mark' },
  why: {
    vi: 'Dấu phẩy, dấu chấm, dấu chấm phẩy, dấu hai chấm, dấu đóng ngoặc viết liền với chữ đứng trước. Dấu cách thừa dễ đẩy dấu câu xuống đầu dòng khi in.',
    en: 'A mark follows the word before it without a space; otherwise it may begin a line in print.',
  },
  leavesAlone: {
    vi: 'Dấu ba chấm, “./.”, chỗ chừa từ ba dấu cách, tên như .NET, “Kính gửi :” (quy tắc khác xét), phần đầu và phần ký.',
    en: 'Three dots, “./.”, blanks of three spaces or more, names such as .NET, labels such as “Kính gửi :”, letterhead, signature.',
  },
  basis: [],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: [...BLANKS],
  options: {},
  bad: [
    {
      text: 'Có 02 nhà sập⟦ ,⟧ 01 ao bị tràn⟦ ;⟧ thiệt hại (ước tính⟦ )⟧ đã được thống kê⟦  .⟧ Phong trào “Giữ gìn đường làng⟦ ”⟧ được duy trì.\n',
      fixed: 'Có 02 nhà sập, 01 ao bị tràn; thiệt hại (ước tính) đã được thống kê. Phong trào “Giữ gìn đường làng” được duy trì.\n',
    },
    { text: '**Kết quả**⟦ :⟧ đạt yêu cầu.\n', fixed: '**Kết quả**: đạt yêu cầu.\n' },
  ],
  good: [
    { text: 'Kỳ theo dõi là tháng ... năm... .\n' },
    { text: 'Mở cổng :8080, thêm ?x=1 vào địa chỉ; chữ !important; xem ![ảnh lớn](a b.png); cảm ơn :)\n' },
    { text: 'Văn hóa, thể thao ... và kính báo cáo ./. Hoàn thành lúc 16:10; tiêu chuẩn ISO 9001:2015; nền tảng .NET; ngày     .\n' },
    {
      frame: 'letterhead',
      text: dedent`
        Số :      /BC-UBND

        Bình An , ngày    tháng 11 năm 2026

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
  ],
  *check({ block }) {
    if (block.role === 'letterhead' || block.role === 'signature' || block.content.place.laidOut) return;
    const { text } = block;
    const from = block.marker?.end ?? 0;
    const lead = /^[\s—–-]*/u.exec(text)?.[0].length ?? 0;
    for (const match of everyMatch(PATTERN, text)) {
      const { space = '', sign = '' } = match.groups ?? {};
      const at = match.index + space.length;
      if (match.index <= from || space.length >= BLANK_WIDTH || isLabel(text, at, sign)) continue;
      if (!block.content.isAsTyped(match.index, at + 1) || isNoPunctuation(text, at, sign)) continue;
      if (isProtected(block.content.tokens, at) || match.index <= lead) continue;
      // A stop behind dots ends a form to be filled in: “năm... .”.
      if (sign === '.' && /[.…]/u.test(text.charAt(match.index - 1))) continue;
      yield {
        span: block.spanOf(match.index, at + 1),
        message: messages.spaceBefore(sign),
        fixes: [{ title: messages.dropSpaceBefore(sign), safety: 'safe', edits: [{ span: block.spanOf(match.index, at), text: '' }] }],
      };
    }
  },
});

/** The labels of the addressee and the recipients have rules of their own. */
function isLabel(text: string, at: number, sign: string): boolean {
  return sign === ':' && /^(?:kính\s+(?:gửi|trình)|nơi\s+nhận|[-–]?\s*lưu|số)\s*$/iu.test(text.slice(0, at));
}

/** A sign that begins something of its own: a port `:8080`, a switch `!important`, a query `?x=1`, an image `![…](…)`, a smiley `:)`. */
function isNoPunctuation(text: string, at: number, sign: string): boolean {
  // A few signs are enough, and a text that is put together costs its length.
  const after = text.slice(at + 1, at + 4);
  if (/^[:;][-']?[)(DP]/u.test(sign + after)) return true;
  return '!?:'.includes(sign) && BEGINS_SOMETHING.test(after);
}

const BEGINS_SOMETHING = regex.u`^[[=/\\${LETTER}\d]`;
