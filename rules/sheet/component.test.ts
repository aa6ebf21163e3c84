import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { INTERNAL_RULES } from '../finding.ts';
import { componentName, componentOf, COMPONENTS, RULES_TOLD_APART } from './component.ts';
import { formOf } from './form.ts';

describe('the component of a rule', () => {
  it('is told for every rule of the catalogue', () => {
    const ids = [...catalogue.map(({ id }) => id), ...INTERNAL_RULES];
    expect(ids.filter((id) => componentOf(id) === undefined)).toEqual([]);
  });

  it('is told apart only for rules that exist', () => {
    const ids = new Set<string>(catalogue.map(({ id }) => id));
    expect(RULES_TOLD_APART.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('divides the letterhead between its components', () => {
    const ids = catalogue.filter(({ id }) => id.startsWith('letterhead/')).map(({ id }) => `${id} ${componentOf(id) ?? ''}`);
    expect(ids).toEqual([
      'letterhead/abbreviated-body issuing-body',
      'letterhead/abbreviated-national-name heading',
      'letterhead/body-code-mismatch number',
      'letterhead/colon-in-body issuing-body',
      'letterhead/former-body issuing-body',
      'letterhead/lowercase-body issuing-body',
      'letterhead/misplaced-motto heading',
      'letterhead/missing-issuing-body issuing-body',
      'letterhead/missing-motto heading',
      'letterhead/missing-national-name heading',
      'letterhead/missing-party-name heading',
      'letterhead/misspelt-motto heading',
      'letterhead/misspelt-national-name heading',
      'letterhead/misspelt-party-name heading',
      'letterhead/mixed-regime heading',
      'letterhead/motto-separator heading',
      'letterhead/split-national-name heading',
    ]);
  });

  it('is not known of a rule of another program', () => {
    expect(componentOf('layout/margin')).toBeUndefined();
  });

  it('has a name of its own under each regime', () => {
    for (const regime of ['state', 'party'] as const) {
      const names = COMPONENTS.map((id) => componentName(id, regime));
      expect(new Set(names.map(({ vi }) => vi)).size).toBe(COMPONENTS.length);
      expect(new Set(names.map(({ en }) => en)).size).toBe(COMPONENTS.length);
    }
  });
});

describe('the instrument that prescribes the form', () => {
  it.each([
    ['state', undefined, 'Nghị định số 30/2020/NĐ-CP'],
    ['state', '2020-03-05', 'Nghị định số 30/2020/NĐ-CP'],
    ['state', '2020-03-04', 'Thông tư số 01/2011/TT-BNV'],
    ['party', undefined, 'Hướng dẫn số 05-HD/VPTW'],
    ['party', '2026-05-27', 'Hướng dẫn số 05-HD/VPTW'],
    ['party', '2026-05-26', 'Hướng dẫn số 36-HD/VPTW'],
  ] as const)('%s, %s: %s', (regime, date, document) => {
    expect(formOf(regime, date).document).toBe(document);
  });
});
