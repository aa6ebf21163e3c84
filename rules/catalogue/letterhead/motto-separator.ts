import { NATIONAL_NAME } from '../../data/prescribed-headings.ts';
import { defineReportRule } from '../../rule.ts';
import { NATIONAL_HEADER, NATIONAL_HEADER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { DEPARTMENT, stateHead } from '../shared/example-head.ts';
import { MOTTO_SYLLABLES, syllablesOf } from './shared/prescribed.ts';

const RIGHT = /^\s+-\s+$/u;

/** What is typed between the parts of the motto; anything else there is markup of some kind. */
const SEPARATOR = /^[\s\-‐‑‒–—−.,;:/•·]*$/u;

export default defineReportRule({
  id: 'letterhead/motto-separator',
  code: 'QH-04',
  summary: { vi: 'Dấu phân cách trong Tiêu ngữ sai', en: 'Wrong separators in the motto' },
  why: {
    vi: 'Giữa các cụm từ của Tiêu ngữ là dấu gạch nối (-), có dấu cách ở hai bên. Bộ gõ và trình soạn thảo hay tự đổi thành gạch ngang dài (–).',
    en: 'The phrases of the motto are joined by hyphens with a space on each side. Word processors like to turn them into dashes (–).',
  },
  leavesAlone: {
    vi: 'Chữ hoa, chữ thường và dấu thanh của các chữ trong Tiêu ngữ, do letterhead/misspelt-motto xét.',
    en: 'Capitals and tone marks of the words, which letterhead/misspelt-motto looks at.',
  },
  basis: [NATIONAL_HEADER, NATIONAL_HEADER_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    { frame: 'letterhead', text: head('⟦Độc lập – Tự do – Hạnh phúc⟧'), fixed: head('Độc lập - Tự do - Hạnh phúc') },
    { frame: 'letterhead', text: head('**⟦Độc lập-Tự do - Hạnh phúc⟧**'), fixed: head('**Độc lập - Tự do - Hạnh phúc**') },
    { frame: 'letterhead', text: head('⟦Độc lập, Tự do, Hạnh phúc⟧'), fixed: head('Độc lập - Tự do - Hạnh phúc') },
    { frame: 'letterhead', text: head('⟦Độc Lập — Tự do — Hạnh phúc⟧'), fixed: head('Độc Lập - Tự do - Hạnh phúc') },
  ],
  good: [
    { frame: 'letterhead', text: head('**Độc lập - Tự do - Hạnh phúc**') },
    { frame: 'letterhead', text: head('Độc Lập - Tự Do - Hạnh Phúc') },
  ],
  *check({ report }) {
    const { motto } = report.letterhead;
    if (motto === undefined) return;
    const syllables = syllablesOf(motto);
    if (syllables.length !== MOTTO_SYLLABLES.length) return;
    const wrong = [1, 3].flatMap((i) => {
      const [left, right] = [syllables[i], syllables[i + 1]];
      if (left === undefined || right === undefined) return [];
      const sign = motto.block.text.slice(left.end, right.start);
      return RIGHT.test(sign) ? [] : [{ sign, span: motto.block.spanOf(left.end, right.start) }];
    });
    const [first, second] = wrong;
    if (first === undefined) return;
    // Emphasis signs around a separator belong to the words beside it.
    const clean = wrong.every(({ sign, span }) => SEPARATOR.test(sign) && report.source.slice(span).normalize('NFC') === sign);
    yield {
      span: motto.span,
      message: messages.separator(first.sign.trim() === '' ? 'dấu cách' : first.sign.trim() === '-' ? first.sign : first.sign.trim()),
      ...(clean
        ? {
            fixes: [
              {
                title: messages.useHyphens(),
                safety: 'safe' as const,
                edits: [{ span: first.span, text: ' - ' }, ...(second === undefined ? [] : [{ span: second.span, text: ' - ' }])] as const,
              },
            ],
          }
        : {}),
    };
  },
});

function head(motto: string): string {
  return stateHead({ ...DEPARTMENT, heading: `**${NATIONAL_NAME}**\n${motto}` });
}
