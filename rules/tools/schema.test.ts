import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';

const schema: unknown = JSON.parse(readFileSync('rules/schema/lint-report.schema.json', 'utf8'));

describe('the JSON Schema of the configuration', () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  const validate = ajv.compile(Object(schema));

  it('accepts every rule at every level and its default options', () => {
    const options = (rule: (typeof catalogue)[number]): Record<string, unknown> =>
      Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
    for (const rule of catalogue) {
      const values = Object.keys(rule.options).length === 0 ? ['off', 'error'] : ['hint', ['warning', options(rule)], options(rule)];
      for (const value of values) {
        validate({ rules: { [rule.id]: value } });
        expect(validate.errors, rule.id).toBeNull();
      }
    }
  });

  it('refuses unknown keys, unknown rules and wrong levels', () => {
    for (const wrong of [
      { stages: 'draft' },
      { rules: { 'citation/missing-dat': 'off' } },
      { rules: { citation: 'fatal' } },
      { stage: 'final' },
      { overrides: [{}] },
    ]) {
      expect(validate(wrong), JSON.stringify(wrong)).toBe(false);
    }
  });
});
