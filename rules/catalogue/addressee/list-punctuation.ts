import { defineReportRule } from '../../rule.ts';
import { ADDRESSEE, ADDRESSEE_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const OPEN = 'UBND xã Bình An báo cáo kết quả công tác năm 2026 như sau:\n\nI. KẾT QUẢ\n\nKết quả tốt.\n';

export default defineReportRule({
  id: 'addressee/list-punctuation',
  code: 'KG-03',
  summary: { vi: 'Dấu câu trong danh sách kính gửi sai', en: 'Wrong punctuation in the list of addressees' },
  why: {
    vi: 'Gửi nhiều nơi thì mỗi nơi một dòng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy, dòng cuối cùng có dấu chấm.',
    en: 'Several addressees stand one a line with a dash in front, each ending with a semicolon and the last with a full stop.',
  },
  leavesAlone: {
    vi: 'Một nơi ghi liền sau “Kính gửi:” không có dấu cuối, dòng không có gạch đầu dòng và dòng kết thúc bằng nhiều dấu liền nhau như dấu ba chấm.',
    en: 'A single addressee on the line of “Kính gửi:” without a sign, lines without a dash, and lines that end in several signs such as three dots.',
  },
  basis: [ADDRESSEE, ADDRESSEE_BEFORE],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  regimes: ['state'],
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        Kính gửi:

        - UBND tỉnh Bình An⟦.⟧
        - Sở Nội vụ⟦;⟧

        ${OPEN}`,
      fixed: dedent`
        Kính gửi:

        - UBND tỉnh Bình An;
        - Sở Nội vụ.

        ${OPEN}`,
    },
    {
      frame: 'body',
      text: dedent`
        Kính gửi:

        - UBND tỉnh Bình ⟦An⟧
        - Sở Nội vụ.

        ${OPEN}`,
      fixed: dedent`
        Kính gửi:

        - UBND tỉnh Bình An;
        - Sở Nội vụ.

        ${OPEN}`,
    },
    {
      frame: 'body',
      text: dedent`
        Kính gửi: UBND tỉnh Bình An⟦;⟧

        ${OPEN}`,
      fixed: dedent`
        Kính gửi: UBND tỉnh Bình An.

        ${OPEN}`,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        Kính gửi:

        - UBND tỉnh Bình An;
        - Sở Nội vụ.

        ${OPEN}`,
    },
    {
      frame: 'body',
      text: dedent`
        Kính gửi: UBND tỉnh Bình An

        ${OPEN}`,
    },
  ],
  *check({ report }) {
    const all = report.addressee?.items ?? [];
    const [only, ...others] = all;
    if (only !== undefined && others.length === 0 && /^[^;,]+[;,]$/u.test(only.text) && !/^[-–+*•]/u.test(only.text)) {
      const span = only.block.spanOf(only.end - 1, only.end);
      yield {
        span,
        message: messages.itemEnd('.'),
        fixes: [{ title: messages.endWith('.'), safety: 'safe', edits: [{ span, text: '.' }] }],
      };
    }
    const items = all.filter((item) => /^[-–+*•]/u.test(item.text));
    for (const [i, item] of items.entries()) {
      const right = i === items.length - 1 ? '.' : ';';
      const end = /(?<![.,;:])[.,;:]+$/u.exec(item.text)?.[0] ?? '';
      if (end === right || end.length > 1) continue;
      if (end === '') {
        const word = /(?<!\S)\S+$/u.exec(item.text)?.[0] ?? item.text;
        const span = item.block.spanOf(item.end - word.length, item.end);
        yield {
          span,
          message: messages.itemEnd(right),
          fixes: [{ title: messages.endWith(right), safety: 'safe', edits: [{ span: { start: span.end, end: span.end }, text: right }] }],
        };
      } else {
        const span = item.block.spanOf(item.end - 1, item.end);
        yield {
          span,
          message: messages.itemEnd(right),
          fixes: [{ title: messages.endWith(right), safety: 'safe', edits: [{ span, text: right }] }],
        };
      }
    }
  },
});
