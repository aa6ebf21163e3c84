import { LETTER, regex } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';
import { baseLetters } from '../../vietnamese/base-letters.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import { dedent } from '../shared/dedent.ts';
import { messages } from './shared/messages.ts';

const WORD = regex.gu`[${LETTER}]+`;
/** Offices before a name. */
const OFFICE = regex.iu`(?:chủ tịch|giám đốc|trưởng|chánh|bí thư|hiệu trưởng|chỉ huy|đồng chí|đ\/c|ông|bà)[^.;:()\n]{0,40}$`;
const LOOK_BACK = 60;
const LEAST_SYLLABLES = 3;

export default defineReportRule({
  id: 'signature/name-differs',
  code: 'KY-04',
  summary: { vi: 'Họ tên người ký khác dấu với họ tên trong báo cáo', en: 'The name of the signer has other marks than in the text' },
  why: {
    vi: 'Trong báo cáo ghi “Giám đốc Trần Văn Hưng”, phần ký ghi “Trần Văn Hùng”: gõ sai dấu ở một trong hai nơi. Họ tên người ký phải đúng.',
    en: 'The text has “Giám đốc Trần Văn Hưng”, the signature “Trần Văn Hùng”: a slip in one of the two. The name of the signer must be right.',
  },
  leavesAlone: {
    vi: 'Họ tên khác cả chữ cái, họ tên không đi sau chức vụ, và báo cáo không nhắc đến người ký.',
    en: 'Names of other letters, names without an office before them, and reports that do not speak of the signer.',
  },
  basis: [],
  severity: { draft: 'info', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [{ text: report('Giám đốc Trần Văn Hưng', '⟦Trần Văn Hùng⟧') }],
  good: [
    { text: report('Giám đốc Trần Văn Hùng', 'Trần Văn Hùng') },
    { text: report('Giám đốc Trần Văn Mạnh', 'Trần Văn Hùng') },
    { text: report('ông Trần Văn Hoá', 'Trần Văn Hóa') },
  ],
  *check({ report: { signature, content } }) {
    const name = signature?.name;
    if (name === undefined) return;
    const syllables = everyMatch(WORD, name.text).map(([word]) => word);
    const [family] = syllables;
    if (family === undefined || syllables.length < LEAST_SYLLABLES) return;
    const [own, bare] = [lookupKey(syllables.join(' ')), baseLetters(syllables.join(' ')).toLowerCase()];
    for (const block of content) {
      const { text } = block;
      for (let at = text.indexOf(`${family} `); at >= 0; at = text.indexOf(`${family} `, at + 1)) {
        const words = everyMatch(WORD, text.slice(at, at + name.text.length + syllables.length)).slice(0, syllables.length);
        const last = words.at(-1);
        if (last === undefined || words.length < syllables.length) continue;
        const said = words.map(([word]) => word).join(' ');
        if (lookupKey(said) === own || baseLetters(said).toLowerCase() !== bare) continue;
        if (!OFFICE.test(text.slice(Math.max(0, at - LOOK_BACK), at))) continue;
        const end = at + last.index + last[0].length;
        yield {
          span: name.span,
          message: messages.nameDiffers(name.text, text.slice(at, end)),
          related: [{ span: block.spanOf(at, end), message: messages.nameHere(text.slice(at, end)) }],
        };
        return;
      }
    }
  },
});

function report(holder: string, signer: string): string {
  return dedent`
    UBND TỈNH BÌNH AN
    **SỞ NỘI VỤ**

    **BÁO CÁO**

    **Kết quả công tác năm 2026**

    I. KẾT QUẢ

    Ban Chỉ đạo do ${holder} làm trưởng ban.

    **GIÁM ĐỐC**

    **${signer}**
  `;
}
