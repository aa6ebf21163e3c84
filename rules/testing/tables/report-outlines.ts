import { REPORT_TYPE_ROWS, SECTION_TRAITS } from '../../data/report-outlines.ts';
import { frameSentences, type OutlineSection, type ReportType, reportTypeOfTitle, reportTypes } from '../../data/report-types.ts';
import { notInTexts, reportOf, tableCheck, type TableCheck } from './table.ts';

/** The type of a report whose subject is made of the words. */
function typeOf(words: readonly string[]): ReportType | undefined {
  const subject = reportOf(`**BÁO CÁO**\n\n**Về ${words.join(' và ')}**\n\n`, 'letterhead').title?.subjectText ?? '';
  return reportTypeOfTitle(subject);
}

const SECTIONS = new Set(reportTypes.flatMap(({ sections }) => sections.flatMap(idsOf)));

function idsOf({ id, children }: OutlineSection): readonly string[] {
  return [id, ...children.flatMap(idsOf)];
}

/** Report types, their outlines and fixed sentences. */
export const outlineTables: readonly TableCheck[] = [
  tableCheck(
    'report-types reportTypes',
    reportTypes,
    reportTypes.flatMap((type) => type.titles.map((words) => ({ type, words }))),
    ({ type, words }) => `${type.id}: ${words.join(' + ')}`,
    ({ type, words }) => typeOf(words) === type,
  ),
  notInTexts('report-outlines REPORT_TYPE_ROWS', REPORT_TYPE_ROWS, 'the rows reportTypes is made of'),
  tableCheck(
    'report-outlines SECTION_TRAITS, by an outline that has the section',
    SECTION_TRAITS,
    SECTION_TRAITS.keys(),
    (id) => id,
    (id) => SECTIONS.has(id),
  ),
  tableCheck(
    'report-types frameSentences',
    frameSentences,
    Object.entries(frameSentences),
    ([id]) => id,
    ([id, sentence]) => {
      const text = sentence
        .replace('{basis}', 'Kế hoạch của cấp trên')
        .replace('{body}', 'UBND xã Bình An')
        .replace('{subject}', 'kết quả công tác')
        .replace('{addressee}', 'UBND tỉnh');
      const report = id === 'opening' ? reportOf(`${text}\n\nI. KẾT QUẢ\n\nCông tác được thực hiện.\n`) : reportOf(`${text}\n`, 'closing');
      return report.blocks.find((block) => block.text === text)?.role === id;
    },
  ),
];
