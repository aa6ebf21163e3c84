import { typeByTitle } from '../../data/document-types.ts';
import { issuingBodyOf } from '../../model/body-names.ts';
import { declared } from '../../model/front-matter.ts';
import { firstLineSpan, lineBeginning } from '../../model/insertion.ts';
import { nearNumberLine } from '../../model/near-misses.ts';
import { linePassages } from '../../model/passage.ts';
import type { Passage, Report } from '../../model/report.ts';
import { hasLetter } from '../../pattern/letters.ts';
import { defineReportRule, type RuleFinding } from '../../rule.ts';
import { type Fix } from '../../vocabulary.ts';
import { NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER } from './shared/basis.ts';
import { messages } from './shared/messages.ts';
import { dedent } from '../shared/dedent.ts';
import { type HeadParts, plainStateHead } from '../shared/example-head.ts';

/** A number line that breaks off before its symbol: `Số:`, `Số: 12`, `Số: 12/`. */
const WITHOUT_SYMBOL = /^[Ss][ốỐôÔ](?:\s*[:.;])?[\s.…_]*(?:\d+[\s.…_]*)?(?:\/\s*)?$/u;

export default defineReportRule({
  id: 'number/missing',
  code: 'SK-01',
  summary: { vi: 'Thiếu dòng số, ký hiệu', en: 'The line of number and symbol is missing' },
  why: {
    vi: 'Mỗi văn bản có một dòng số và ký hiệu. Số do văn thư cấp sau khi ký nên để trống được, ký hiệu thì phải có sẵn: “Số:      /BC-UBND”.',
    en: 'Every document has a line of number and symbol. The number is given after the signature and may be blank, the symbol may not: “Số:      /BC-UBND”.',
  },
  leavesAlone: {
    vi: 'Tệp đã khai “so-ky-hieu” ở đầu; số còn để trống; ký hiệu có mà sai hoặc lạ thì quy tắc khác trong nhóm xét.',
    en: 'Files that declare “so-ky-hieu”, a blank number, and symbols that are there but wrong, which other rules look at.',
  },
  basis: [NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE, PARTY_NUMBER],
  severity: { draft: 'info', presign: 'error', issued: 'error' },
  appliesTo: 'report',
  options: {},
  bad: [
    {
      frame: 'letterhead',
      text: head({ numberLine: '', subject: 'Kết quả công tác năm 2026\n\n⟦Số:      /BC-UBND⟧' }),
    },
    { frame: 'letterhead', text: head({ numberLine: '⟦25/BC-UBND⟧' }) },
    { frame: 'letterhead', text: head({ numberLine: '⟦Số: 25 BC-UBND⟧' }) },
    { frame: 'letterhead', text: head({ numberLine: '⟦Báo cáo số 25/BC-UBND⟧' }) },
    {
      frame: 'letterhead',
      text: head({ heading: '⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\nĐộc lập - Tự do - Hạnh phúc', numberLine: '' }),
      fixed: head(),
    },
    {
      frame: 'letterhead',
      text: head({ bodies: 'SỞ NỘI VỤ', numberLine: 'Số:      /⟦BC-…⟧' }),
    },
    {
      frame: 'letterhead',
      text: head({ bodies: 'SỞ NỘI VỤ', numberLine: '⟦Số: 12⟧' }),
    },
  ],
  good: [
    {
      frame: 'letterhead',
      text: head({ bodies: 'SỞ NỘI VỤ', numberLine: 'Số: ....../BC-SNV' }),
    },
    {
      text: dedent`
        ---
        so-ky-hieu: 12/BC-SNV
        ---

        BÁO CÁO

        Kết quả công tác năm 2026
      `,
    },
  ],
  *check({ report }) {
    if (declared(report.frontMatter, 'so-ky-hieu') !== undefined) return;
    const { numberLine } = report.letterhead;
    if (report.misplaced.numberLine !== undefined) {
      const { span, text } = report.misplaced.numberLine;
      yield { span, message: messages.misplaced(text), atMost: 'warning' };
      return;
    }
    if (numberLine !== undefined) {
      // “BC-…” stands for a body that was to be filled in.
      if (numberLine.bodyCodes.length > 0 && !numberLine.bodyCodes.some((code) => hasLetter(code)))
        yield { span: numberLine.symbolSpan, message: messages.noSymbol(numberLine.text) };
      return;
    }
    const cut = lineWithoutSymbol(report);
    const near = cut === undefined ? nearNumberLine(report) : undefined;
    // A stamp of the office that received a letter has a number alone.
    const cap: Pick<RuleFinding, 'atMost'> = report.recognition.readAs === 'report' ? {} : { atMost: 'info' };
    if (cut !== undefined) yield { span: cut.span, message: messages.noSymbol(cut.text), ...cap };
    else if (near !== undefined) yield { span: near.span, message: messages.unreadable(near.text), atMost: 'warning' };
    else {
      const fix = insertion(report);
      yield {
        span: firstLineSpan(report),
        message: messages.missing(),
        absentFrom: 'head',
        ...(fix === undefined ? {} : { fixes: [fix] }),
      };
    }
  },
});

function lineWithoutSymbol(report: Report): Passage | undefined {
  return linePassages(report.blocks.filter((block) => block.role === 'letterhead')).find((line) => WITHOUT_SYMBOL.test(line.text));
}

/** The line goes above the place and date when those stand on a line of their own, else above the type name. */
function insertion(report: Report): Fix | undefined {
  const { title, letterhead } = report;
  if (title === undefined) return undefined;
  const type = typeByTitle(title.typeName, report.regime)?.code ?? 'BC';
  const body = issuingBodyOf(report).known[0]?.code ?? '…';
  const line = report.regime === 'party' ? `Số      -${type}/${body}` : `Số:      /${type}-${body}`;
  const date = letterhead.placeAndDate;
  const alone = date !== undefined && date.block.content.place.kind === 'paragraph' && date.text === date.block.text.trim();
  const at = lineBeginning(report, alone ? date.span.start : title.type.span.start);
  const br = report.source.lineBreak;
  return { title: messages.insert(line), safety: 'ask', edits: [{ span: at, text: `${line}${br}${br}` }] };
}

function head(parts: Partial<HeadParts> = {}): string {
  return plainStateHead({ dateLine: '*Bình An, ngày    tháng 11 năm 2026*', ...parts });
}
