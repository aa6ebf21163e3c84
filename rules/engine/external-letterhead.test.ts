import { expect, it } from 'vitest';
import dateMissing from '../catalogue/date/missing.ts';
import missingBody from '../catalogue/letterhead/missing-issuing-body.ts';
import numberMissing from '../catalogue/number/missing.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import missingSubject from '../catalogue/title/missing-subject.ts';
import { lintWith } from './lint.ts';

it('asks for no part of a letterhead that a template makes, but for the rest', () => {
  const rules = [dateMissing, missingBody, numberMissing, missingSubject];
  const idsAt = (letterhead: 'inline' | 'external'): string[] =>
    lintWith(rules, 'BÁO CÁO\n\nKính gửi: UBND tỉnh Bình An.\n', {
      settings: { ...DEFAULT_SETTINGS, stage: 'presign', letterhead },
    }).findings.map((f) => f.ruleId);
  expect(idsAt('inline')).toEqual(['date/missing', 'letterhead/missing-issuing-body', 'number/missing', 'title/missing-subject']);
  expect(idsAt('external')).toEqual(['title/missing-subject']);
});
