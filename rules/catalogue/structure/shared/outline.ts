import { allReportTypes, type OutlineSection, type ReportType, headingMatches, reportTypes } from '../../../data/report-types.ts';
import { typeOfReport } from '../../../model/report-type.ts';
import type { Report, Section } from '../../../model/report.ts';
import type { Resources } from '../../../resources.ts';
import type { OptionSpecs } from '../../../rule.ts';

/** Option by which a report says its own type when the trích yếu does not show it. */
export const TYPE_OPTION = {
  type: {
    kind: 'choice',
    of: ['auto', ...reportTypes.map((t) => t.id)],
    default: 'auto',
    help: {
      vi: 'Loại báo cáo để so đề cương: auto (nhận theo trích yếu) hoặc mã loại, ví dụ kt-xh, cchc.',
      en: 'Report type whose outline counts: auto (from the subject) or an id such as kt-xh, cchc.',
    },
  },
} as const satisfies OptionSpecs;

/**
 * The type of a report: the one the rule's option names, else its front matter (`loai-bao-cao:`), else the settings, else its subject;
 * undefined when none is known. An id that does not exist counts as none. Own types of the settings come before those of the program.
 */
export function typeOf(report: Report, chosen: string, resources: Resources): ReportType | undefined {
  const ids = [chosen, report.frontMatter?.values['loai-bao-cao'], resources.reportType];
  return typeOfReport(report, ids, allReportTypes(resources.profiles));
}

/** All sections of a report in order, whatever their depth. */
export function* everySection(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* everySection(section.children);
  }
}

/** Sections of the highest level that divides the report: those under the parts where “Phần thứ nhất” stands above them. */
export function mainSections(report: Report): readonly Section[] {
  const parts = report.sections;
  const grouped =
    parts.length > 0 &&
    parts.every(
      (p) =>
        p.block.marker?.kind === 'part' ||
        p.block.marker?.kind === 'upper-letter' ||
        (p.block.marker === undefined && p.children.length > 0),
    );
  return grouped ? parts.flatMap((p) => p.children) : parts;
}

/** The section of the outline a heading names, when it names exactly one. */
export function outlineSectionOf(title: string, sections: readonly OutlineSection[]): OutlineSection | undefined {
  const found = sections.filter((s) => headingMatches(title, s));
  return found.length === 1 ? found[0] : undefined;
}
