import { describe, expect, test } from 'vitest';
import { duplicates } from './data-checks.ts';
import { lookupKey } from '../vietnamese/tone-placement.ts';
import { commaSeries, dashCompounds, missingCommaForms, strayCommas, wrongDashForms } from './series.ts';

describe('series', () => {
  test('no form twice, each with the sign it is about', () => {
    expect(duplicates([...commaSeries, ...dashCompounds].map((row) => row.right.toLowerCase()))).toEqual([]);
    for (const row of commaSeries) expect(row.right).toContain(', ');
    for (const row of dashCompounds) expect(row.right.split(' - ')).toHaveLength(2);
    for (const row of strayCommas) expect(row.wrong.replace(',', '')).toBe(row.right);
  });

  test('longest first', () => {
    for (const rows of [commaSeries, dashCompounds]) {
      const lengths = rows.map((row) => row.right.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }
  });

  test('missingCommaForms loses one comma or more', () => {
    expect(missingCommaForms('cán bộ, công chức, viên chức')).toEqual([
      'cán bộ công chức, viên chức', 'cán bộ, công chức viên chức', 'cán bộ công chức viên chức',
    ]);
    expect(missingCommaForms('sửa đổi, bổ sung')).toEqual(['sửa đổi bổ sung']);
    expect(missingCommaForms('sửa đổi')).toEqual([]);
  });

  test('no wrong form of a series that is on is an accepted form of any series', () => {
    const accepted = new Set([...commaSeries, ...dashCompounds].flatMap((row) => [row.right, ...row.alt]));
    for (const row of commaSeries.filter((item) => !item.disabled)) for (const form of missingCommaForms(row.right)) expect(accepted.has(form), form).toBe(false);
    for (const row of dashCompounds.filter((item) => !item.disabled)) for (const { form } of wrongDashForms(row.right)) expect(accepted.has(form), form).toBe(false);
  });

  test('wrongDashForms', () => {
    const forms = wrongDashForms('kinh tế - xã hội');
    expect(forms.filter((item) => item.kind === 'missing').map((item) => item.form)).toEqual(['kinh tế xã hội']);
    expect(forms.map((item) => item.form)).toContain('kinh tế – xã hội');
    expect(forms.map((item) => item.form)).not.toContain('kinh tế - xã hội');
    for (const { form, kind } of forms) if (kind === 'dash') expect(lookupKey(form)).toBe('kinh tế-xã hội');
  });

  test('strength, accepted alternatives and rows that are off', () => {
    const row = (right: string) => commaSeries.find((item) => item.right === right);
    expect(row('ban, ngành, đoàn thể')?.strong).toBe(true);
    expect(row('cơ quan, đơn vị')?.strong).toBe(false);
    expect(row('quốc phòng, an ninh')?.alt).toEqual(['quốc phòng - an ninh']);
    expect(commaSeries.filter((item) => item.disabled).map((item) => item.right)).toEqual(['trật tự, an toàn xã hội', 'an ninh, trật tự']);
  });
});
