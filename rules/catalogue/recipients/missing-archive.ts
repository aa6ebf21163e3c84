import type { RecipientItem, Recipients, Report } from '../../model/report.ts';
import { CAPITAL, LETTER, regex, SMALL } from '../../pattern/regex.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type Edit, type Fix } from '../../vocabulary.ts';
import { newLineIn } from '../../model/new-line.ts';
import { PARTY_RECIPIENTS, RECIPIENTS, RECIPIENTS_BEFORE } from './shared/basis.ts';
import { bulletOf, closingSign, endOf, isProse, itemsOf, lastWord } from './shared/items.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';

/** The last line of the list: an archive line that ends with a full stop. */
export default defineReportRule({
  id: 'recipients/missing-archive',
  code: 'NN-04',
  summary: { vi: 'Nơi nhận thiếu dòng “Lưu” hoặc dòng “Lưu” thiếu dấu chấm', en: 'The archive line is missing or lacks its full stop' },
  why: {
    vi: 'Dòng cuối của nơi nhận là “- Lưu: VT, đơn vị soạn thảo, số bản.” và kết thúc bằng dấu chấm.',
    en: 'The last recipient is the archive line with the office of records and the drafting unit; it ends with a full stop.',
  },
  leavesAlone: {
    vi: 'Số bản hoặc tên người soạn ghi sau dấu chấm (“NC. (HXD)”), và cách ghi bên trong dòng lưu (recipients/archive-line xét).',
    en: "Copies or the drafter's initials behind the full stop (“NC. (HXD)”), and the inside of the line (recipients/archive-line).",
  },
  basis: [RECIPIENTS, RECIPIENTS_BEFORE, PARTY_RECIPIENTS],
  severity: { draft: 'warning', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, PKT⟦;⟧

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, PKT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        | Nơi nhận:<br>- Như trên;<br>- Lưu: VT, NMN ⟦(05b)⟧ | CHỦ TỊCH<br><br>Nguyễn Văn A |
        | --- | --- |
      `,
      fixed: dedent`
        | Nơi nhận:<br>- Như trên;<br>- Lưu: VT, NMN (05b). | CHỦ TỊCH<br><br>Nguyễn Văn A |
        | --- | --- |
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        ⟦- TT. HĐND xã.⟧

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        Nơi nhận:
        - Như trên;
        - TT. HĐND xã;
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        ***⟦Nơi nhận:⟧***

        CHỦ TỊCH

        Nguyễn Văn A
      `,
      fixed: dedent`
        ***Nơi nhận:***
        - Lưu: VT.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  good: [
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, TCNV^{Nhất}.

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
    {
      frame: 'footer',
      text: dedent`
        Nơi nhận:
        - Như trên;
        - Lưu: VT, NC. (HXD)

        CHỦ TỊCH

        Nguyễn Văn A
      `,
    },
  ],
  *check({ report, regime, stage }) {
    const { recipients } = report;
    if (recipients === undefined || isProse(recipients.items)) return;
    const archive = itemsOf(report).findLast((item) => item.archive);
    if (archive === undefined)
      yield {
        ...withoutArchive(report, recipients, regime === 'state'),
        ...(report.recognition.readAs === 'report' ? {} : { atMost: 'info' }),
      };
    else {
      const found = withoutStop(archive);
      // The line is there: a stop that practice often leaves out is no reason to recall what was issued.
      if (found !== undefined)
        yield { ...found, atMost: stage === 'issued' || report.recognition.readAs !== 'report' ? 'hint' : 'warning' };
    }
  },
});

/** A full stop with what may follow it: initials of the drafter, raised or not, number of copies. */
const SENTENCE_ENDED = regex.u`
  (?:
    \)\.\s?[${LETTER}\d]{1,10}
    |\.\s*(?:[~^][^~^]{1,20}[~^]|\([^)]{1,20}\)|[${CAPITAL}][${SMALL}]+(?:\s[${CAPITAL}][${SMALL}]+)?|\d{1,3}\s?b(?:ản)?|\))
  )$`;

function withoutStop(archive: RecipientItem): RuleFinding | undefined {
  const { sign, span } = closingSign(archive);
  // Initials of the drafter may follow the full stop.
  if (sign === '.' || SENTENCE_ENDED.test(endOf(archive).text)) return undefined;
  const fixes: readonly [Fix] = [{ title: messages.useStop, safety: 'safe', edits: [{ span, text: '.' }] }];
  if (sign !== '') return { span, message: messages.archiveEnd(sign), fixes };
  const word = lastWord(archive);
  return { span: word.span, message: messages.archiveNoEnd(word.text), fixes };
}

function withoutArchive(report: Report, recipients: Recipients, withFix: boolean): RuleFinding {
  const last = recipients.items[recipients.items.length - 1];
  const span = last?.span ?? recipients.label.span;
  const finding = { span, message: messages.noArchive };
  const place = last === undefined ? recipients.label : endOf(last);
  const newLine = newLineIn(report, place.block);
  const behind = report.source.text.slice(place.span.end);
  if (!withFix || newLine === undefined || behind.startsWith('<')) return finding;
  const edits: Edit[] = [];
  if (last !== undefined) {
    const end = closingSign(last);
    if (end.sign !== ';') edits.push({ span: end.span, text: ';' });
  }
  const bullet = last === undefined || bulletOf(last) === '' ? '-' : bulletOf(last).replace(/(?<!\d)\d+[.)]/u, '-');
  const at = place.span.end + (/^[*_]+/u.exec(behind)?.[0].length ?? 0);
  const line = { span: { start: at, end: at }, text: `${newLine}${bullet} Lưu: VT.` };
  const merged =
    edits[0] !== undefined && edits[0].span.end === line.span.start ? { span: edits[0].span, text: `;${line.text}` } : undefined;
  const [first, ...rest] = merged === undefined ? [...edits, line] : [merged];
  return first === undefined ? finding : { ...finding, fixes: [{ title: messages.addArchive, safety: 'ask', edits: [first, ...rest] }] };
}
