import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint, type Report } from '../index.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Span } from '../text/span.ts';
import { CONVERTED, type ConvertedForm, convertedPath, SOURCES } from './converted-reports.ts';
import { toolResources } from './tool-resources.ts';

/** A finding that a recording has or lacks because of what the converter did to the text. */
interface Loss {
  readonly forms: readonly ConvertedForm[];
  /** Part of the finding as {@link findingsOf} writes it. */
  readonly finding: string;
  readonly reason: string;
}

const SMART = ['markdown', 'commonmark_x'] as const;
const LOSSES: readonly Loss[] = [
  {
    forms: ['markdown', 'gfm', 'commonmark_x', 'html', 'plain'],
    finding: 'numbering/bullet-levels “+”',
    reason: 'Word knows no “+” before an item: every list of bullets comes back with one sign',
  },
  { forms: SMART, finding: 'number/separator “--”', reason: 'pandoc writes a dash as “--”, which is no dash in the symbol' },
  { forms: SMART, finding: 'typography/mixed-ellipsis “...”', reason: 'pandoc writes “…” as three points, so that all are alike' },
];

/** What a reader sees of a span. */
function visibleIn(report: Report, { start, end }: Span): string {
  return report.blocks
    .flatMap((block) =>
      block.content
        .unitsOf(0, block.text.length)
        .filter(({ source, sourceEnd }) => block.start + source < end && start < block.start + sourceEnd)
        .map(({ at, length }) => block.text.slice(at, at + length)),
    )
    .join('');
}

/** Rules and visible texts of the findings of a text, sorted; blanks as one, signs as a typewriter has them. */
function findingsOf(text: string): readonly string[] {
  const { findings, report } = lint(text, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' }, resources: toolResources });
  return findings
    .map(({ ruleId, span }) => {
      const seen = visibleIn(report, span).replaceAll(/\s+/gu, ' ').trim();
      return `${ruleId} “${seen.replaceAll('–', '--').replaceAll('…', '...')}”`;
    })
    .sort();
}

/** The lines of one list that the other has not, each counted. */
function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

describe.each(SOURCES)('%s through Word and back', (source) => {
  const own = findingsOf(readFileSync(source, 'utf8'));

  it.each(CONVERTED)('has the findings of the source: %s', (form) => {
    const found = findingsOf(readFileSync(convertedPath(source, form), 'utf8'));
    const isLoss = (line: string): boolean => LOSSES.some(({ forms, finding }) => forms.includes(form) && line.includes(finding));
    expect({
      more: without(found, own).filter((line) => !isLoss(line)),
      fewer: without(own, found).filter((line) => !isLoss(line)),
    }).toEqual({ more: [], fewer: [] });
  });
});

describe('a named loss', () => {
  it.each(LOSSES)('is still one: $finding, for $reason', ({ forms, finding }) => {
    for (const form of forms) {
      const differences = SOURCES.flatMap((source) => {
        const [own, found] = [source, convertedPath(source, form)].map((path) => findingsOf(readFileSync(path, 'utf8')));
        return [...without(own ?? [], found ?? []), ...without(found ?? [], own ?? [])];
      });
      expect(differences.some((line) => line.includes(finding))).toBe(true);
    }
  });
});
