import { dashCompounds } from '../../data/series.ts';
import { findQuotations, insideQuotation } from '../../model/citations/quotation.ts';
import { isProtected } from '../../model/tokens.ts';
import { LETTER, regex, TOKEN_END, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { defineBlockRule } from '../../rule.ts';
import { coveringWords } from '../../text/covering-words.ts';
import { everyMatch } from '../../text/every-match.ts';
import { DASH_SIGNS, separatorEdit, separatorForm } from './shared/dashes.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const BLANK = String.raw`[ \t\u00A0\n]`;
const COMPOUNDS = dashCompounds.filter((compound) => !compound.disabled);
const MATCHERS = COMPOUNDS.map((compound) => {
  const parts = compound.right
    .toLowerCase()
    .split(' - ')
    .map((part) => part.split(' '));
  const [left = '', right = ''] = parts.map((words) => words.join(`${BLANK}+`));
  const named = compound.right.charAt(0) !== compound.right.charAt(0).toLowerCase();
  return {
    strong: compound.strong,
    /** A name of a body: without its dash it is recognised by its capitals only. */
    named,
    /** First words of the parts: a text without them holds no such compound. */
    openings: parts.map(([word = '']) => word),
    /** In small letters. */
    pattern: regex.gu`
      (?<![${LETTER}\d${DASH_SIGNS}])
      (?<left>${left})(?<sep>${BLANK}*[${DASH_SIGNS}]${BLANK}*|${BLANK}+)
      (?<right>${right})${TOKEN_END}`,
  };
});
const LONG_DASH = /^\s+[–—]\s+$/u;
/** Words that make another phrase of the second part: “xã hội chủ nghĩa”, “xã hội hóa”, “xã hội học”. */
const OTHER_PHRASE = regex.iu`^\s+(?:chủ|hóa|học)${WORD_END}`;
/** Before a compound without its dash: the parts belong to a longer series, and commas are missing rather than a dash. */
const IN_SERIES = regex.iu`(?:,|${WORD_START}(?:kinh\s+tế|chính\s+trị|giáo\s+dục|y\s+tế))\s+$`;

export default defineBlockRule({
  id: 'typography/compound-dash',
  code: 'CT-02',
  summary: { vi: 'Gạch nối trong “kinh tế - xã hội” và các cụm tương tự', en: 'The hyphen of “kinh tế - xã hội” and its like' },
  why: {
    vi: 'Cụm gồm hai thành phần ngang nhau được nối bằng gạch nối có một dấu cách ở mỗi bên: kinh tế - xã hội, Thi đua - Khen thưởng. Các luật hiện hành viết thống nhất như vậy; gạch dính liền hoặc thiếu gạch là lỗi; gạch dài có đủ hai dấu cách chỉ được gợi ý.',
    en: 'Compounds of equals take a hyphen with one space on each side, as statutes write them. A bare hyphen or none is wrong; a longer dash with both its spaces is an information only.',
  },
  leavesAlone: {
    vi: '“Thi đua khen thưởng” viết thường không gạch, “kinh tế xã hội chủ nghĩa”, cụm trong chuỗi liệt kê dài hơn, địa chỉ mạng.',
    en: 'Small “thi đua khen thưởng” without a dash, “kinh tế xã hội chủ nghĩa”, parts of a longer series, web addresses.',
  },
  basis: [],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  mentions: coveringWords(COMPOUNDS.map(({ right }) => right)),
  options: {},
  bad: [
    {
      text: 'Tình hình ⟦kinh tế-xã hội⟧ ổn định; các tổ chức ⟦chính trị – xã hội⟧ phối hợp tốt; lĩnh vực ⟦văn hóa xã hội⟧ có chuyển biến.\n',
      fixed: 'Tình hình kinh tế - xã hội ổn định; các tổ chức chính trị - xã hội phối hợp tốt; lĩnh vực văn hóa - xã hội có chuyển biến.\n',
    },
    {
      text: dedent`
        PHÁT TRIỂN ⟦KINH TẾ — XÃ HỘI⟧

        Hội đồng ⟦Thi đua -Khen thưởng⟧ và lĩnh vực ⟦văn hoá –
        xã hội⟧ của xã; phát triển ⟦kinh tế
        xã hội⟧.
      `,
      fixed: dedent`
        PHÁT TRIỂN KINH TẾ - XÃ HỘI

        Hội đồng Thi đua - Khen thưởng và lĩnh vực văn hoá -
        xã hội của xã; phát triển kinh tế -
        xã hội.
      `,
    },
  ],
  good: [
    {
      text: dedent`
        Phát triển kinh tế - xã hội; lĩnh vực văn hóa -
        xã hội; KINH TẾ - XÃ HỘI; Hội đồng Thi đua - Khen thưởng.
      `,
    },
    {
      text: 'Đẩy mạnh thi đua khen thưởng, nền kinh tế xã hội chủ nghĩa, văn hóa xã hội học tập; các lĩnh vực kinh tế, văn hóa xã hội, quốc phòng; kinh tế, xã hội.\n',
    },
    { text: 'Tài liệu tại https://vi-du.vn/kinh-te-xa-hoi và phong trào của tổ chức nội vụ, công tác tài chính kế hoạch.\n' },
  ],
  *check({ block }) {
    const { folded: text, plain } = block.content;
    let inside: ((offset: number) => boolean) | undefined;
    for (const { openings, pattern, strong, named } of MATCHERS) {
      if (!openings.every((word) => plain.includes(word))) continue;
      for (const match of everyMatch(pattern, plain)) {
        const { left = '', sep = '' } = match.groups ?? {};
        const missing = sep.trim() === '';
        const end = match.index + match[0].length;
        if ((!missing && separatorForm(sep) === ' - ') || isProtected(block.content.tokens, match.index)) continue;
        if (missing) {
          if (OTHER_PHRASE.test(text.slice(end)) || IN_SERIES.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
          if (named && (isLower(text.charAt(match.index)) || isLower(text.charAt(match.index + left.length + sep.length)))) continue;
        }
        const start = match.index + left.length;
        const edit = separatorEdit(block, { start, end: start + sep.length, text: sep }, ' - ');
        if (edit === undefined) continue;
        const written = oneLine(block.text.slice(match.index, end));
        const proper = oneLine(`${block.text.slice(match.index, start)} - ${block.text.slice(start + sep.length, end)}`);
        const quoted = (inside ??= insideQuotation(findQuotations(text)))(match.index);
        yield {
          span: block.spanOf(match.index, end),
          message: missing ? messages.compoundWithoutDash(written, proper) : messages.compoundDash(written, proper),
          fixes: [{ title: messages.write(proper), safety: missing || quoted ? 'ask' : 'safe', edits: [edit] }],
          // A longer dash with both its blanks is what word processors make of the hyphen: no reader is misled.
          ...(!strong ? { atMost: 'hint' } : missing || !LONG_DASH.test(sep) ? {} : { atMost: 'info' }),
        };
      }
    }
  },
});

function isLower(letter: string): boolean {
  return letter === letter.toLowerCase();
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
