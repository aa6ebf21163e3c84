import { MOTTO, NATIONAL_NAME } from '../../data/prescribed-headings.ts';
import { defineReportRule } from '../../rule.ts';
import { NATIONAL_HEADER, NATIONAL_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { DEPARTMENT, stateHead } from '../shared/example-head.ts';
import { MOTTO_SYLLABLES, differing, syllablesOf } from './shared/prescribed.ts';

export default defineReportRule({
  id: 'letterhead/misspelt-motto',
  code: 'QH-03',
  summary: { vi: 'Tiêu ngữ ghi sai chữ', en: 'The motto is misspelt' },
  why: {
    vi: 'Tiêu ngữ có nguyên văn do Nghị định quy định: chỉ chữ cái đầu của mỗi cụm từ viết hoa.',
    en: 'The wording of the motto is prescribed: only the first letter of each phrase is a capital.',
  },
  leavesAlone: {
    vi: 'Gạch dài thay cho gạch nối (letterhead/motto-separator xét), và Tiêu ngữ in đậm hay không.',
    en: 'Long dashes for hyphens (letterhead/motto-separator), and a motto in bold or not.',
  },
  basis: [NATIONAL_HEADER, NATIONAL_HEADER_BEFORE],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: head('Độc lập - Tự do - Hạnh phúc⟦.⟧'), fixed: head('Độc lập - Tự do - Hạnh phúc') },
    { frame: 'letterhead', text: head('⟦Đôc⟧ lập - Tự do - Hạnh phúc'), fixed: head('Độc lập - Tự do - Hạnh phúc') },
    { frame: 'letterhead', text: head('**Độc ⟦Lập - Tự Do - Hạnh Phúc⟧**'), fixed: head('**Độc lập - Tự do - Hạnh phúc**') },
    { frame: 'letterhead', text: head('Độc ⟦lâp – Tư⟧ do – Hạnh phúc'), fixed: head('Độc lập – Tự do – Hạnh phúc') },
    { frame: 'letterhead', text: head('⟦Độclập - Tự do - Hạnh phúc⟧'), fixed: head('Độc lập - Tự do - Hạnh phúc') },
  ],
  good: [
    { frame: 'letterhead', text: head('Độc lập - Tự do - Hạnh phúc') },
    { frame: 'letterhead', text: head('Độc lập – Tự do – Hạnh phúc') },
  ],
  *check({ report }) {
    const { motto } = report.letterhead;
    if (motto === undefined) return;
    const wrong = differing(syllablesOf(motto), MOTTO_SYLLABLES);
    if (wrong === undefined) {
      yield {
        span: motto.span,
        message: messages.motto(motto.text, MOTTO),
        fixes: [{ title: messages.write(MOTTO), safety: 'safe', edits: [{ span: motto.span, text: MOTTO }] }],
      };
      return;
    }
    const [first, ...others] = wrong;
    if (first === undefined) {
      const sign = /^[.,;:]/u.exec(motto.block.text.slice(motto.end))?.[0];
      const span = motto.block.spanOf(motto.end, motto.end + 1);
      if (sign !== undefined)
        yield {
          span,
          message: messages.motto(`${motto.text}${sign}`, MOTTO),
          fixes: [{ title: messages.write(MOTTO), safety: 'safe', edits: [{ span, text: '' }] }],
          atMost: 'warning',
        };
      return;
    }
    const last = others[others.length - 1] ?? first;
    yield {
      span: motto.block.spanOf(first.syllable.start, last.syllable.end),
      message: messages.motto(motto.text, MOTTO),
      fixes: [
        {
          title: messages.write(MOTTO),
          safety: 'safe',
          edits: [
            { span: first.syllable.span, text: first.right },
            ...others.map(({ syllable, right }) => ({ span: syllable.span, text: right })),
          ],
        },
      ],
    };
  },
});

function head(motto: string): string {
  return stateHead({ ...DEPARTMENT, heading: `**${NATIONAL_NAME}**\n${motto}` });
}
