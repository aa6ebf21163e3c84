import { describe, expect, it } from 'vitest';
import { reportTypes, reportTypeOfTitle } from '../data/report-types.ts';
import { DEFAULT_SETTINGS, lint } from '../index.ts';
import { toolResources } from '../tools/tool-resources.ts';
import { BLANK, reportSkeleton } from './skeleton.ts';

describe.each(reportTypes.map((type) => [type.id, type] as const))('the skeleton of %s', (_, type) => {
  const text = reportSkeleton(type, { year: '2026' });

  it('has no finding at stage draft', () => {
    const { findings, source } = lint(text, { settings: DEFAULT_SETTINGS, resources: toolResources });
    expect(findings.map(({ ruleId, span, message }) => `${ruleId} “${source.slice(span)}” ${message}`)).toEqual([]);
  });

  it('may not be signed as it is', () => {
    const { findings } = lint(text, { settings: { ...DEFAULT_SETTINGS, stage: 'presign' }, resources: toolResources });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId)).toContain('structure/unfilled-blank');
  });

  it('is recognised as a report of its type with all its sections', () => {
    const { report } = lint(text, { settings: DEFAULT_SETTINGS });
    expect(reportTypeOfTitle(report.title?.subjectText ?? '')?.id).toBe(type.id);
    const expected = type.sections.filter(({ required }) => required !== 'optional').map(({ heading }) => heading.toUpperCase());
    expect(report.sections.map(({ title }) => title)).toEqual(expected);
  });
});

it('writes blanks and the year, nothing else to fill in', () => {
  const [type] = reportTypes;
  if (type === undefined) throw new Error('no report types');
  const text = reportSkeleton(type, { year: '2031' });
  expect(text).toContain(`năm 2031*\n\n# BÁO CÁO\n\n**`);
  expect(text).toContain(`XÃ ${BLANK}`);
  expect(text).not.toMatch(/2026|\{|\}/u);
});
