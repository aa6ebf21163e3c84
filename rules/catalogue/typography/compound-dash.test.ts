import { describe, expect, it, vi } from 'vitest';
import { lintWith } from '../../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../../settings.ts';
import compoundDash from './compound-dash.ts';

vi.mock(import('../../data/series.ts'), async (original) => {
  const series = await original();
  const row = { right: 'y tế - giáo dục', strong: false, alt: [], disabled: false, note: undefined };
  return { ...series, dashCompounds: [...series.dashCompounds, row] };
});

describe('a new row of dashCompounds', () => {
  it('is found without a word beside the table', () => {
    const document = 'Lĩnh vực y tế-giáo dục ổn định; ngành Y TẾ – GIÁO DỤC phát triển.\n';
    const { findings } = lintWith([compoundDash], document, { settings: DEFAULT_SETTINGS });
    expect(findings.map(({ span }) => document.slice(span.start, span.end))).toEqual(['y tế-giáo dục', 'Y TẾ – GIÁO DỤC']);
  });
});
