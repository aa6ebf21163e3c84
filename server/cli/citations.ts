import type { CitationFact, CitedDocument, Repository } from '../../rules/index.ts';
import { compareCodeUnits } from '../host/files.ts';
import type { ListTable } from './formats/list-table.ts';

/** The documents that the reports cite (danh mục văn bản được viện dẫn): number, date, body, subject, and where. By type, year and number. */
export function citationList(repository: Repository): ListTable {
  const rows = [...repository.documents, ...repository.unnumbered].map(citedRow).sort((a, b) => compareCodeUnits(a.order, b.order));
  return {
    name: 'citations',
    columns: [
      { key: 'code', title: { vi: 'Số, ký hiệu', en: 'Number' }, most: 24 },
      { key: 'type', title: { vi: 'Tên loại', en: 'Type' }, most: 20 },
      { key: 'date', title: { vi: 'Ngày', en: 'Date' }, most: 12 },
      { key: 'issuer', title: { vi: 'Cơ quan ban hành', en: 'Issuing body' }, most: 30 },
      { key: 'subject', title: { vi: 'Trích yếu', en: 'Subject' }, most: 44 },
      { key: 'count', title: { vi: 'Số lần', en: 'Mentions' }, most: 8 },
      { key: 'places', title: { vi: 'Nơi viện dẫn', en: 'Places' }, most: 48 },
    ],
    rows: rows.map(({ cells }) => cells),
  };
}

function citedRow({ mentions }: CitedDocument): { order: string; cells: ListTable['rows'][number] } {
  const citations = mentions.map(({ citation }) => citation);
  const usualDate = usual(citations.map((citation) => citation.date?.text));
  const date = citations.find((citation) => citation.date?.text === usualDate)?.date;
  const iso = date?.iso ?? '';
  const type = usual(citations.map((citation) => citation.typeName)) ?? '';
  const [first] = citations;
  const code = nameOf(first, usual(citations.map((citation) => citation.code.text)) ?? '');
  const figures = /^\d+/u.exec(code)?.[0] ?? '';
  return {
    order: [type, iso.slice(0, 4), figures.padStart(6, '0'), iso, code].join('|'),
    cells: {
      code,
      type: type === '' ? '' : type.charAt(0).toUpperCase() + type.slice(1),
      date: date ?? '',
      issuer: usual(citations.map((citation) => citation.issuer?.text)) ?? '',
      subject: usual(citations.map((citation) => citation.subject?.text)) ?? '',
      count: mentions.length,
      places: mentions.map(({ report, citation }) => `${report.path}:${citation.line}`),
    },
  };
}

/** A law has a name in place of a number. */
function nameOf(citation: CitationFact | undefined, code: string): string {
  return citation?.form === 'unnumbered' && citation.full !== undefined ? citation.full : code;
}

/** The most frequent value, of several the first. */
function usual(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
