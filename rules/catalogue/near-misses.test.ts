import { describe, expect, it } from 'vitest';
import { lintWith } from '../engine/lint.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { catalogue } from './index.ts';

const GROUPS = /^(?:letterhead|number|date|title|recipients|signature|addressee)\//u;
const own = catalogue.filter(({ id }) => GROUPS.test(id));

const BODY = '**ỦY BAN NHÂN DÂN**\n**XÃ BÌNH AN**\n\n';
const NUMBER = 'Số: 25/BC-UBND\n\n';
const NAME = '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n';
const MOTTO = '**Độc lập - Tự do - Hạnh phúc**\n\n';
const DATE = '*Bình An, ngày 15 tháng 11 năm 2026*\n\n';
const TYPE = '**BÁO CÁO**\n\n';
const SUBJECT = '**Kết quả công tác cải cách hành chính năm 2026**\n\n';
const TEXT =
  'Ủy ban nhân dân xã Bình An báo cáo kết quả như sau:\n\nI. KẾT QUẢ\n\nĐã hoàn thành 12 nhiệm vụ.\n\nTrên đây là báo cáo của Ủy ban nhân dân xã Bình An./.\n\n';
const RECIPIENTS = '***Nơi nhận:***\n- Sở Nội vụ;\n- Lưu: VT.\n\n';
const SIGNATURE = '**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n\n**Nguyễn Văn A**\n';
const WHOLE = BODY + NUMBER + NAME + MOTTO + DATE + TYPE + SUBJECT + TEXT + RECIPIENTS + SIGNATURE;

/** What the rules on the components say of the text: rule and the text it is said of. */
function told(document: string): [string, string][] {
  const { findings } = lintWith(own, document, { settings: { ...DEFAULT_SETTINGS, stage: 'issued' } });
  return findings.map(({ ruleId, span }) => [ruleId, document.slice(span.start, span.end)]);
}

function without(part: string): string {
  return WHOLE.replace(part, '');
}

describe('a component is missing only when nothing like it is there', () => {
  it('says nothing of a report that has all of them', () => {
    expect(told(WHOLE)).toEqual([]);
  });

  it.each([
    ['letterhead/missing-issuing-body', BODY],
    ['number/missing', NUMBER],
    ['date/missing', DATE],
    ['letterhead/missing-motto', MOTTO],
    ['title/missing-subject', SUBJECT],
    ['recipients/missing', RECIPIENTS],
  ])('%s is said once when it is not there', (rule, part) => {
    expect(told(without(part)).map(([id]) => id)).toEqual([rule]);
  });

  it.each([
    ['date/missing', 'Bình An, ngày 15 tháng 11 năm 2026', without(DATE).replace(SUBJECT, SUBJECT + DATE)],
    ['date/missing', 'Bình An, ngày 15 tháng 11 năm 2026', without(DATE).replace(TYPE, TYPE + DATE)],
    ['date/missing', 'Bình An, ngày 15 tháng 11 năm 2026', without(DATE).replace(SIGNATURE, DATE + SIGNATURE)],
    ['date/missing', '15/11/2026', WHOLE.replace(DATE, '*15/11/2026*\n\n')],
    [
      'date/missing',
      'Bình An, Chủ nhật ngày 15 tháng 11 năm 2026',
      WHOLE.replace(DATE, '*Bình An, Chủ nhật ngày 15 tháng 11 năm 2026*\n\n'),
    ],
    ['date/line-form', 'ngày 15 tháng 11 2026', WHOLE.replace(DATE, '*Bình An, ngày 15 tháng 11 2026*\n\n')],
    ['number/missing', 'Số: 25/BC-UBND', without(NUMBER).replace(SUBJECT, SUBJECT + NUMBER)],
    ['number/missing', 'Số: 25 BC-UBND', WHOLE.replace(NUMBER, 'Số: 25 BC-UBND\n\n')],
    ['number/missing', '25/BC-UBND', WHOLE.replace(NUMBER, '25/BC-UBND\n\n')],
    ['number/label-form', 'So:', WHOLE.replace(NUMBER, 'So: 25/BC-UBND\n\n')],
    [
      'letterhead/missing-national-name',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      without(NAME + MOTTO).replace(SUBJECT, SUBJECT + NAME + MOTTO),
    ],
    ['letterhead/misspelt-national-name', 'CỘNG HÒA CHỦ NGHĨA VIỆT NAM', WHOLE.replace(' XÃ HỘI CHỦ', ' CHỦ')],
    ['letterhead/misspelt-motto', 'Độc lập - Tự do', WHOLE.replace(' - Hạnh phúc', '')],
    ['letterhead/missing-issuing-body', 'Xã Bình An', WHOLE.replace(BODY, 'Xã Bình An\n\n')],
    ['letterhead/missing-issuing-body', 'Đơn vị báo cáo: UBND xã Bình An', WHOLE.replace(BODY, 'Đơn vị báo cáo: UBND xã Bình An\n\n')],
    ['title/missing', 'BẢN BÁO CÁO', WHOLE.replace(TYPE, '**BẢN BÁO CÁO**\n\n')],
    ['title/missing', 'BÁOCÁO', WHOLE.replace(TYPE, '**BÁOCÁO**\n\n')],
    ['title/missing-subject', SUBJECT.trim().slice(2, -2), WHOLE.replace(TYPE + SUBJECT, SUBJECT + TYPE)],
    ['recipients/missing', 'Đồng gửi:', WHOLE.replace('***Nơi nhận:***', 'Đồng gửi:')],
    ['recipients/missing', '- Sở Nội vụ;', WHOLE.replace('***Nơi nhận:***\n', '')],
    ['recipients/missing', 'Nơi nhận:', without(RECIPIENTS).replace(TYPE, RECIPIENTS + TYPE)],
    ['recipients/archive-line', 'VT', WHOLE.replace('Lưu: VT.', 'VT.')],
    ['recipients/archive-line', 'Luu: VT', WHOLE.replace('Lưu: VT.', 'Luu: VT.')],
    ['signature/missing-title', 'Nguyễn Văn A', WHOLE.replace('**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**\n\n', '')],
    ['signature/missing-name', 'nguyễn văn A', WHOLE.replace('Nguyễn Văn A', 'nguyễn văn A')],
    ['signature/mark-form', 'THAY MẶT ỦY BAN NHÂN DÂN', WHOLE.replace('TM. ', 'THAY MẶT ')],
    ['signature/collective-mark', 'ỦY BAN NHÂN DÂN', WHOLE.replace('TM. ', '')],
  ])('%s speaks of “%s” at its place, and nothing else does', (rule, at, document) => {
    expect(told(document)).toEqual([[rule, at]]);
  });

  it.each([
    [
      'half rows of a table',
      WHOLE.replace(/^(?=\S)(?!\*\*\*Nơi|- )(.*)$/gmu, (line) => (WHOLE.indexOf(line) < WHOLE.indexOf(TEXT) ? `| ${line} |\n` : line)),
    ],
    ['drawn rules', WHOLE.replace('BÌNH AN**', 'BÌNH AN** -------').replace('Hạnh phúc**', 'Hạnh phúc**\n---------------')],
    [
      'lines of a narrow cell',
      WHOLE.replace('XÃ HỘI CHỦ', 'XÃ\nHỘI CHỦ')
        .replace('Tự do - Hạnh', 'Tự do -\nHạnh')
        .replace('15 tháng', '15\ntháng')
        .replace('BC-UBND', 'BC-\nUBND'),
    ],
  ])('says nothing of a report whose head stands in %s', (_, document) => {
    expect(told(document)).toEqual([]);
  });
});
