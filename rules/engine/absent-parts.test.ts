import { expect, it } from 'vitest';
import dateMissing from '../catalogue/date/missing.ts';
import missingBody from '../catalogue/letterhead/missing-issuing-body.ts';
import noFoot from '../catalogue/document/no-foot.ts';
import noHead from '../catalogue/document/no-head.ts';
import noName from '../catalogue/letterhead/missing-national-name.ts';
import missingMotto from '../catalogue/letterhead/missing-motto.ts';
import numberMissing from '../catalogue/number/missing.ts';
import missingRecipients from '../catalogue/recipients/missing.ts';
import missingTitle from '../catalogue/signature/missing-title.ts';
import noEndMark from '../catalogue/structure/end-mark-missing.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import missingSubject from '../catalogue/title/missing-subject.ts';
import { lintWith } from './lint.ts';

const HEAD = '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n\nSố: 12/BC-UBND\n\n';
const PRESIGN = { ...DEFAULT_SETTINGS, stage: 'presign' } as const;

it('asks for no part of a letterhead that a template makes, but for the rest', () => {
  const rules = [dateMissing, missingBody, missingMotto, missingSubject];
  const idsAt = (letterhead: 'inline' | 'external'): string[] =>
    lintWith(rules, `${HEAD}BÁO CÁO\n\nKính gửi: UBND tỉnh Bình An.\n`, {
      settings: { ...PRESIGN, letterhead },
    }).findings.map((f) => f.ruleId);
  expect(idsAt('inline')).toEqual(['date/missing', 'letterhead/missing-issuing-body', 'letterhead/missing-motto', 'title/missing-subject']);
  expect(idsAt('external')).toEqual(['title/missing-subject']);
});

it('names a head and a foot that are missing as a whole once, and not each component', () => {
  const rules = [dateMissing, missingBody, missingMotto, numberMissing, missingRecipients, missingTitle, noEndMark, noFoot, noHead, noName];
  const lint = (text: string, letterhead: 'inline' | 'external' = 'inline'): string[] =>
    lintWith(rules, text, { settings: { ...PRESIGN, letterhead } }).findings.map((f) => `${f.severity} ${f.ruleId}`);
  const body = '**BÁO CÁO**\n\n**Kết quả khuyến học**\n\nXã mở 12 lớp.\n';
  expect(lint(body)).toEqual(['warning document/no-head']);
  expect(lint(body, 'external')).toEqual(['warning document/no-foot']);
  expect(lint(`${body}\nNơi nhận:\n- Lưu: VT.\n`)).toEqual([
    'error letterhead/missing-national-name',
    'error signature/missing-title',
    'warning structure/end-mark-missing',
  ]);
  expect(lint(`${HEAD}${body}`)).toEqual([
    'error date/missing',
    'error letterhead/missing-issuing-body',
    'error letterhead/missing-motto',
    'warning document/no-foot',
  ]);
  expect(lint(`${HEAD}${body.replace('BÁO CÁO', 'KẾ HOẠCH')}`)).toEqual([
    'info date/missing',
    'info letterhead/missing-issuing-body',
    'info letterhead/missing-motto',
  ]);
});
