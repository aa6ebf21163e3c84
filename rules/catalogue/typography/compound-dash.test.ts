import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lintWith } from '../../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';

const SERIES = '../../data/series.ts';

// Test files share their modules: the rule is loaded anew with the row, and no other file gets it so.
beforeEach(() => {
  vi.resetModules();
  vi.doMock(import('../../data/series.ts'), async (original) => {
    const series = await original();
    const row = { right: 'y tế - giáo dục', strong: false, alt: [], disabled: false, onlyMixed: false, note: undefined };
    return { ...series, dashCompounds: [...series.dashCompounds, row] };
  });
});
afterEach(() => {
  vi.doUnmock(SERIES);
  vi.resetModules();
});

describe('a new row of dashCompounds', () => {
  it('is found without a word beside the table', async () => {
    const { default: compoundDash } = await import('./compound-dash.ts');
    const document = 'Lĩnh vực y tế-giáo dục ổn định; ngành Y TẾ – GIÁO DỤC phát triển.\n';
    const { findings } = lintWith([compoundDash], document, { settings: DEFAULT_SETTINGS });
    expect(findings.map(({ span }) => document.slice(span.start, span.end))).toEqual(['y tế-giáo dục', 'Y TẾ – GIÁO DỤC']);
  });
});
