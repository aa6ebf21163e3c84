import type { ReportFacts, Repository } from '../../rules/index.ts';
import { compareCodeUnits } from '../host/files.ts';
import type { ListTable } from './formats/list-table.ts';

/** The reports by number and date (sổ đăng ký văn bản): year, symbol, number; those without a number at the end. */
export function registerList(repository: Repository): ListTable {
  const rows = repository.reports.map((report) => ({ order: orderOf(report), report })).sort((a, b) => compareCodeUnits(a.order, b.order));
  return {
    name: 'register',
    columns: [
      { key: 'code', title: { vi: 'Số, ký hiệu', en: 'Number' }, most: 24 },
      { key: 'date', title: { vi: 'Ngày', en: 'Date' }, most: 12 },
      { key: 'type', title: { vi: 'Tên loại', en: 'Type' }, most: 20 },
      { key: 'subject', title: { vi: 'Trích yếu', en: 'Subject' }, most: 56 },
      { key: 'signer', title: { vi: 'Người ký', en: 'Signer' }, most: 28 },
      { key: 'body', title: { vi: 'Cơ quan ban hành', en: 'Issuing body' }, most: 36 },
      { key: 'file', title: { vi: 'Tệp', en: 'File' }, most: 48 },
    ],
    rows: rows.map(({ report: { path, number, date, title, subject, signer, issuingBody } }) => ({
      code: codeOf(number),
      date: date ?? '',
      type: title?.text ?? '',
      subject: subject?.text ?? '',
      signer: signer?.text ?? '',
      body: issuingBody?.text ?? '',
      file: path,
    })),
  };
}

function codeOf(number: ReportFacts['number']): string {
  if (number === undefined) return '';
  return `${number.number.text}${number.year === undefined ? '' : `/${number.year}`}/${number.symbol.text}`;
}

function orderOf({ number, date, day, path }: ReportFacts): string {
  if (number === undefined) return `9|${date?.iso ?? day ?? ''}|${path}`;
  const figures = /^\d+/u.exec(number.number.text)?.[0] ?? '';
  const year = number.year === undefined ? (date?.iso ?? day ?? '').slice(0, 4) : String(number.year);
  return ['1', year, number.symbol.text, figures.padStart(6, '0'), number.number.text, date?.iso ?? '', path].join('|');
}
