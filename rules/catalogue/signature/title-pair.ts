import { deputyTitleOf, isDeputyOf, isTitle, titlePairs } from '../../data/signing-titles.ts';
import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { lookupKey } from '../../vietnamese/tone-placement.ts';
import type { Report, SignatureLine } from '../../model/report.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { AUTHORITY, SIGNER, SIGNER_BEFORE } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { newLineIn } from '../../model/new-line.ts';
import { fullTitle } from './shared/short-titles.ts';
import { dedent } from '../shared/dedent.ts';

export default defineReportRule({
  id: 'signature/title-pair',
  code: 'KY-04',
  summary: { vi: 'Chức vụ cấp trưởng và cấp phó khi ký thay không khớp', en: 'The titles of head and deputy do not fit' },
  why: {
    vi: 'Cấp phó ký thay ghi hai dòng: “KT.” với chức vụ của người đứng đầu, dưới đó là chức vụ của người ký: KT. CỤC TRƯỞNG – PHÓ CỤC TRƯỞNG, KT. BỘ TRƯỞNG – THỨ TRƯỞNG.',
    en: 'A deputy who signs writes two lines: KT. with the title of the head, and below it the deputy’s own title, which must belong to that head.',
  },
  leavesAlone: {
    vi: 'Cấp phó ký dưới “TM.” của tập thể khác UBND, cấp phó phụ trách, chức vụ ngắt thành hai dòng, PHÓ CHỦ TỊCH THƯỜNG TRỰC.',
    en: 'A deputy under TM. of a body other than UBND, one in charge (phụ trách), titles over two lines, PHÓ CHỦ TỊCH THƯỜNG TRỰC.',
  },
  basis: [SIGNER, SIGNER_BEFORE, AUTHORITY],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        KT. BỘ TRƯỞNG
        ⟦PHÓ BỘ TRƯỞNG⟧

        Nguyễn Văn A
      `,
      fixed: dedent`
        KT. BỘ TRƯỞNG
        THỨ TRƯỞNG

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        **KT. CỤC TRƯỞNG**
        **⟦PHÓ GIÁM ĐỐC⟧**

        **Nguyễn Văn A**
      `,
      fixed: dedent`
        **KT. CỤC TRƯỞNG**
        **PHÓ CỤC TRƯỞNG**

        **Nguyễn Văn A**
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        | Nơi nhận:<br>- Lưu: VT. | **⟦KT. GIÁM ĐỐC⟧**<br><br>Nguyễn Văn A |
        | --- | --- |
      `,
      fixed: dedent`
        | Nơi nhận:<br>- Lưu: VT. | **KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC**<br><br>Nguyễn Văn A |
        | --- | --- |
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TM. ỦY BAN NHÂN DÂN
        ⟦PHÓ CHỦ TỊCH⟧

        Nguyễn Văn A
      `,
      fixed: dedent`
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        KT. TRƯỞNG PHÒNG
        PHÓ PHÒNG

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        KT. TRƯỞNG PHÒNG NỘI VỤ
        PHÓ TRƯỞNG PHÒNG

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH THƯỜNG TRỰC

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TL. CHỦ TỊCH
        KT. CHÁNH VĂN PHÒNG
        PHÓ CHÁNH
        VĂN PHÒNG

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        TM. BAN CHẤP HÀNH
        PHÓ CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report }) {
    const lines = report.signature?.lines ?? [];
    for (const [i, line] of lines.entries()) {
      if (line.authority !== 'KT') continue;
      const own = lines.slice(i + 1);
      const end = own.findIndex((l) => l.mark !== undefined);
      const found = checkPair(report, line, end < 0 ? own : own.slice(0, end));
      if (found !== undefined) yield found;
    }
    const lone = loneDeputy(lines);
    if (lone !== undefined) yield withoutHead(report, lone.line, lone.head);
  },
});

const DEPUTY = regex.u`${WORD_START}(?:PHÓ|THỨ)${WORD_END}`;

function checkPair(report: Report, head: SignatureLine, below: readonly SignatureLine[]): RuleFinding | undefined {
  const right = deputyTitleOf(head.holder);
  const first = below[0];
  if (first === undefined) {
    if (right === undefined || DEPUTY.test(head.holder.toUpperCase())) return undefined;
    const newLine = newLineIn(report, head.block);
    const at = { start: head.span.end, end: head.span.end };
    return {
      span: head.span,
      message: messages.noDeputy(head.text, right),
      ...(newLine === undefined
        ? {}
        : { fixes: [{ title: messages.addLine(right), safety: 'ask', edits: [{ span: at, text: newLine + right }] }] }),
    };
  }
  // Long titles run over two lines, so that every cut between head and deputy is tried.
  const texts = [head.holder, ...below.map((l) => fullTitle(l.holder, head.holder) ?? l.holder)];
  for (let cut = 1; cut < texts.length; cut++) {
    for (let last = cut + 1; last <= texts.length; last++) {
      if (isDeputyOf(texts.slice(cut, last).join(' '), texts.slice(0, cut).join(' '))) return undefined;
    }
  }
  const wrong = below.find((l) => isTitle(l.holder) || /^phó /iu.test(l.holder));
  if (right === undefined || wrong === undefined || wrong !== first) return undefined;
  return {
    span: wrong.span,
    message: messages.pair(wrong.holder, head.text, right),
    fixes: [{ title: messages.write(right), safety: 'ask', edits: [{ span: wrong.span, text: right }] }],
  };
}

const PEOPLES_COMMITTEE = regex.u`^(?:ủy ban nhân dân|ubnd)${WORD_END}`;

/** A deputy's title at the top, or right under TM. with a People's Committee, without any line for the head. */
function loneDeputy(lines: readonly SignatureLine[]): { line: SignatureLine; head: string } | undefined {
  const [first, second] = lines;
  const committee = first?.authority === 'TM' && PEOPLES_COMMITTEE.test(lookupKey(first.holder));
  const line = first?.mark === undefined ? first : committee ? second : undefined;
  if (line === undefined || line.mark !== undefined || lines.length > (committee ? 2 : 1)) return undefined;
  const text = lookupKey(line.holder);
  if (/(?:phụ trách|điều hành)/u.test(text)) return undefined;
  const pair = titlePairs.find(({ deputyKeys }) => deputyKeys.includes(text));
  return pair === undefined ? undefined : { line, head: pair.head };
}

function withoutHead(report: Report, line: SignatureLine, head: string): RuleFinding {
  const newLine = newLineIn(report, line.block);
  const at = { start: line.span.start, end: line.span.start };
  return {
    span: line.span,
    message: messages.noHead(line.text, head),
    atMost: 'warning',
    ...(newLine === undefined
      ? {}
      : { fixes: [{ title: messages.addLine(`KT. ${head}`), safety: 'ask', edits: [{ span: at, text: `KT. ${head}${newLine}` }] }] }),
  };
}
