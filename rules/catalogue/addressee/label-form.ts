import { LETTER, regex } from '../../pattern/regex.ts';
import { defineReportRule } from '../../rule.ts';
import { type Edit } from '../../vocabulary.ts';
import { ADDRESSEE, ADDRESSEE_BEFORE, PARTY_ADDRESSEE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

const OPEN = 'UBND xã Bình An báo cáo kết quả công tác năm 2026 như sau:\n\nI. KẾT QUẢ\n\nKết quả tốt.\n';

const LABEL = regex.u`^(?<words>[${LETTER}]+\s+(?<verb>[${LETTER}]+))(?<blank>\s*)(?<sign>[:;.]?)$`;

export default defineReportRule({
  id: 'addressee/label-form',
  code: 'KG-02',
  summary: { vi: 'Chữ “Kính gửi:” viết sai cách', en: '“Kính gửi:” is written wrongly' },
  why: {
    vi: 'Viết “Kính gửi” với chữ K hoa, liền sau là dấu hai chấm.',
    en: '“Kính gửi” begins with a capital and is followed at once by a colon.',
  },
  leavesAlone: {
    vi: '“Kính trình:” được chấp nhận như “Kính gửi:”, dù in đậm hay không, ghi nơi nhận cùng dòng hay xuống dòng.',
    en: '“Kính trình:” is as good as “Kính gửi:”, bold or not, with the addressee on the same line or below.',
  },
  basis: [ADDRESSEE, ADDRESSEE_BEFORE, PARTY_ADDRESSEE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'body',
      text: dedent`
        ⟦kính gửi⟧ UBND tỉnh Bình An.

        ${OPEN}`,
      fixed: dedent`
        Kính gửi: UBND tỉnh Bình An.

        ${OPEN}`,
    },
    {
      frame: 'body',
      text: dedent`
        **⟦KÍNH GỬI:⟧** UBND tỉnh Bình An.

        ${OPEN}`,
      fixed: dedent`
        **Kính gửi:** UBND tỉnh Bình An.

        ${OPEN}`,
    },
    {
      frame: 'body',
      text: dedent`
        ⟦Kính gửi :⟧ UBND tỉnh Bình An.

        ${OPEN}`,
      fixed: dedent`
        Kính gửi: UBND tỉnh Bình An.

        ${OPEN}`,
    },
    {
      frame: 'body',
      text: dedent`
        ⟦Kính gởi:⟧ UBND tỉnh Bình An.

        ${OPEN}`,
      fixed: dedent`
        Kính gửi: UBND tỉnh Bình An.

        ${OPEN}`,
    },
    {
      frame: 'body',
      text: dedent`
        **⟦Kính gửi⟧** UBND tỉnh Bình An.

        ${OPEN}`,
      fixed: dedent`
        **Kính gửi:** UBND tỉnh Bình An.

        ${OPEN}`,
    },
  ],
  good: [
    {
      frame: 'body',
      text: dedent`
        Kính gửi: UBND tỉnh Bình An.

        ${OPEN}`,
    },
    {
      frame: 'body',
      text: dedent`
        **Kính gửi**:

        - UBND tỉnh Bình An;
        - Sở Nội vụ.

        ${OPEN}`,
    },
  ],
  *check({ report }) {
    const label = report.addressee?.label;
    const match = label === undefined ? null : LABEL.exec(label.text);
    if (label === undefined || match === null) return;
    const { words = '', verb = '', blank = '', sign = '' } = match.groups ?? {};
    const right = /^tr/iu.test(verb) ? 'Kính trình' : 'Kính gửi';
    const at = label.start + words.length;
    const edits: Edit[] = [];
    if (words.replace(/\s+/gu, ' ') !== right) edits.push({ span: label.block.spanOf(label.start, at), text: right });
    if (sign === '') {
      const { end } = label.block.spanOf(label.start, at);
      if (edits[0] === undefined) edits.push({ span: { start: end, end }, text: ':' });
      else edits[0] = { ...edits[0], text: `${right}:` };
    } else if (blank !== '' || sign !== ':') edits.push({ span: label.block.spanOf(at, label.end), text: ':' });
    const [first, ...others] = edits;
    if (first === undefined) return;
    yield {
      span: label.span,
      message: messages.label(label.text, `${right}:`),
      fixes: [{ title: messages.write(`${right}:`), safety: 'safe', edits: [first, ...others] }],
    };
  },
});
