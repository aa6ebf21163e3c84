import { normativeTypes } from '../../data/document-types.ts';
import { defineReportRule } from '../../rule.ts';
import { NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE } from './shared/basis.ts';
import { numbered } from './shared/examples.ts';
import { messages } from './shared/messages.ts';

/** Titles that are also titles of legal normative documents, whose number must hold the year. */
const NORMATIVE: ReadonlySet<string> = new Set(normativeTypes.flatMap((type) => (type.title === null ? [] : [type.title])));

const NORMATIVE_CODES: ReadonlySet<string> = new Set(normativeTypes.flatMap((type) => (type.code === null ? [] : [type.code])));

export default defineReportRule({
  id: 'number/year-in-symbol',
  code: 'SK-09',
  summary: { vi: 'Ký hiệu của văn bản hành chính ghi cả năm', en: 'The symbol of an administrative document holds a year' },
  why: {
    vi: 'Chỉ văn bản quy phạm pháp luật ghi năm trong số, ký hiệu (82/2018/NĐ-CP). Báo cáo, kế hoạch, tờ trình ghi “46/BC-UBND”.',
    en: 'Only legal normative documents hold the year (82/2018/NĐ-CP). Reports, plans and submissions write “46/BC-UBND”.',
  },
  leavesAlone: {
    vi: 'Tên loại cũng là tên văn bản quy phạm pháp luật, như quyết định, nghị quyết (06/2026/QĐ-UBND).',
    en: 'Types that are also normative documents, such as quyết định and nghị quyết (06/2026/QĐ-UBND).',
  },
  basis: [NUMBER_AND_SYMBOL, NUMBER_AND_SYMBOL_BEFORE],
  severity: { draft: 'warning', presign: 'warning', issued: 'warning' },
  appliesTo: 'report',
  regimes: ['state'],
  options: {},
  bad: [
    { frame: 'letterhead', text: numbered('Số: 46/⟦2026/⟧BC-UBND'), fixed: numbered('Số: 46/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số:      /⟦2026/⟧BC-UBND'), fixed: numbered('Số:      /BC-UBND') },
  ],
  good: [
    { frame: 'letterhead', text: numbered('Số: 46/BC-UBND') },
    { frame: 'letterhead', text: numbered('Số: 06/2026/QĐ-UBND', 'QUYẾT ĐỊNH') },
    { frame: 'letterhead', text: numbered('Số: 06/2026/TT-BGDĐT', 'THÔNG TƯ') },
    { text: 'Số: 06/2026/NĐ-CP\n\nBình An, ngày 05 tháng 3 năm 2026\n' },
  ],
  *check({ report }) {
    const { numberLine } = report.letterhead;
    if (numberLine?.year === undefined) return;
    const { block, year, typeCode } = numberLine;
    const isNormative = report.title === undefined ? NORMATIVE_CODES.has(typeCode) : NORMATIVE.has(report.title.typeName);
    if (isNormative) return;
    const symbolStart = numberLine.end - numberLine.symbol.length;
    const before = block.text.slice(numberLine.start, symbolStart);
    const part = /\d{4}\s*\/\s*$/u.exec(before);
    if (part === null) return;
    const span = block.spanOf(numberLine.start + part.index, symbolStart);
    yield { span, message: messages.year(year), fixes: [{ title: messages.dropYear(year), safety: 'ask', edits: [{ span, text: '' }] }] };
  },
});
