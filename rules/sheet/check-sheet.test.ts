import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { type CheckSheet, checkSheet } from './check-sheet.ts';

const PRESIGN: Settings = { ...DEFAULT_SETTINGS, stage: 'presign' };

function sheetOf(text: string, settings: Settings = PRESIGN): CheckSheet {
  return checkSheet({ name: 'bao-cao.md', result: lint(text, { settings }), settings });
}

function fixture(name: string): string {
  return readFileSync(`fixtures/reports/${name}.md`, 'utf8').replaceAll('\r\n', '\n');
}

/** Component and state, with the number of findings where there are some. */
function states({ components }: CheckSheet): Readonly<Record<string, string>> {
  return Object.fromEntries(
    components.map(({ id, state, findings }) => [id, findings.length === 0 ? state : `${state} ${findings.length}`]),
  );
}

const HEAD = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

ỦY BAN NHÂN DÂN
XÃ SƠN HẠ

Số: 12/BC-UBND

Sơn Hạ, ngày 05 tháng 9 năm 2026
`;

const BODY = `
**BÁO CÁO**

**Kết quả khuyến học năm 2026**

Kính gửi: Sở Nội vụ tỉnh Bình An.

Thực hiện nhiệm vụ được giao, UBND xã Sơn Hạ báo cáo kết quả khuyến học năm 2026 như sau:

I. KẾT QUẢ

Xã mở 12 lớp tập huấn cho 346 người.

Trên đây là Báo cáo kết quả khuyến học năm 2026, UBND xã Sơn Hạ kính báo cáo./.
`;

const FOOT = `
Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn A
`;

const COMPLETE = HEAD + BODY + FOOT;
const BLANK = COMPLETE.replace('Số: 12/', 'Số:      /').replace('ngày 05 tháng', 'ngày    tháng');

describe('the state of a component', () => {
  it('is “đạt” for each that a complete report has, and after signing for the seal', () => {
    const sheet = sheetOf(COMPLETE);
    expect(states(sheet)).toEqual({
      heading: 'passed',
      'issuing-body': 'passed',
      number: 'passed',
      'place-and-date': 'passed',
      title: 'passed',
      content: 'passed',
      signer: 'passed',
      seal: 'after-signing',
      recipients: 'passed',
    });
    expect(sheet).toMatchObject({
      name: 'bao-cao.md',
      typeName: 'BÁO CÁO',
      title: 'Kết quả khuyến học năm 2026',
      date: '2026-09-05',
      stage: 'presign',
      readAs: 'report',
      regime: 'state',
      verdict: 'passed',
    });
  });

  it('is after signing for a blank number and date, until the document is issued', () => {
    for (const [stage, state] of [
      ['draft', 'after-signing'],
      ['presign', 'after-signing 1'],
    ] as const)
      expect(states(sheetOf(BLANK, { ...PRESIGN, stage }))).toMatchObject({ number: state, 'place-and-date': state });
    expect(states(sheetOf(BLANK, { ...PRESIGN, stage: 'issued' }))).toMatchObject({
      number: 'failed 1',
      'place-and-date': 'failed 1',
      seal: 'after-signing',
    });
  });

  it('is “chưa đạt” for a blank number with a wrong symbol', () => {
    expect(states(sheetOf(fixture('ubnd-xa-kt-xh-thang-loi')))).toMatchObject({ number: 'failed 2', heading: 'failed 1' });
  });

  it('is “thiếu” for what a rule says is absent, at any stage', () => {
    const text = fixture('ubnd-phuong-thieu-thanh-phan-loi');
    for (const stage of ['draft', 'presign', 'issued'] as const)
      expect(states(sheetOf(text, { ...PRESIGN, stage }))).toMatchObject({
        heading: 'missing 1',
        'issuing-body': 'passed',
        number: 'missing 1',
        'place-and-date': 'missing 1',
        signer: 'passed',
        seal: 'after-signing',
        recipients: 'missing 1',
      });
  });

  it('is “thiếu” for every component of a part that is left out as a whole', () => {
    const sheet = sheetOf(BODY);
    expect(states(sheet)).toEqual({
      heading: 'missing',
      'issuing-body': 'missing',
      number: 'missing',
      'place-and-date': 'missing',
      title: 'passed',
      content: 'passed',
      signer: 'missing',
      seal: 'after-signing',
      recipients: 'missing',
      whole: 'missing 1',
    });
    expect(sheet.verdict).toBe('failed');
  });

  it('is “không kiểm tra” for a head that a template makes', () => {
    const sheet = sheetOf(BODY + FOOT, { ...PRESIGN, letterhead: 'external' });
    expect(states(sheet)).toMatchObject({
      heading: 'not-checked',
      'issuing-body': 'not-checked',
      number: 'not-checked',
      'place-and-date': 'not-checked',
      title: 'passed',
      signer: 'passed',
    });
    expect(sheet.verdict).toBe('passed');
  });

  it('is “không kiểm tra” where the rule that looks for it is off', () => {
    const settings: Settings = { ...PRESIGN, rules: { recipients: { level: 'off' } } };
    const text = HEAD + BODY + FOOT.replace(/Nơi nhận[^]*VT\.\n/u, '');
    expect(states(sheetOf(text))).toMatchObject({ recipients: 'missing 1' });
    expect(states(sheetOf(text, settings))).toMatchObject({ recipients: 'not-checked' });
  });

  it('counts what the front matter declares as there', () => {
    const declared = `---\nso-ky-hieu: 12/BC-UBND\nngay: 2026-09-05\nquoc-hieu: có\nco-quan: UBND xã Sơn Hạ\n---\n`;
    expect(states(sheetOf(declared + BODY + FOOT))).toMatchObject({
      heading: 'passed',
      'issuing-body': 'passed',
      number: 'passed',
      'place-and-date': 'passed',
    });
  });

  it('goes by the components of the Party for its reports', () => {
    const sheet = sheetOf(fixture('dang-uy-cong-tac-quy'));
    expect(sheet).toMatchObject({ regime: 'party', verdict: 'passed' });
    expect(states(sheet)).toMatchObject({
      heading: 'passed',
      'issuing-body': 'passed',
      number: 'after-signing 1',
      'place-and-date': 'after-signing 1',
      title: 'passed',
      signer: 'passed',
      recipients: 'passed',
    });
  });

  it('is “không áp dụng” for mere text, but for its content', () => {
    const sheet = sheetOf('Sáng nay trời mưa,gió to.\n');
    expect(sheet).toMatchObject({ readAs: 'text', verdict: 'not-a-report' });
    expect(states(sheet)).toMatchObject({ heading: 'not-applicable', seal: 'not-applicable', recipients: 'not-applicable' });
    expect(sheet.components.find(({ id }) => id === 'content')?.findings.map(({ ruleId }) => ruleId)).toEqual([
      'typography/space-after-punctuation',
    ]);
    expect(sheetOf('').components.every(({ state }) => state === 'not-applicable')).toBe(true);
  });

  it('is told of appendices and marks where a report has them', () => {
    expect(states(sheetOf(`HỎA TỐC\n\n${COMPLETE}`))).toMatchObject({ marks: 'passed' });
    expect(states(sheetOf(fixture('kt-xh-20-trang')))).toMatchObject({ appendices: 'passed' });
  });
});

describe('a finding on the sheet', () => {
  it('stands in the component that its place is of', () => {
    const text = COMPLETE.replace('khuyến học năm 2026**', 'khuyến học ,năm 2026**').replace('Như trên', 'Như  trên');
    const found = sheetOf(text).components.flatMap(({ id, findings }) => findings.map(({ ruleId }) => `${id} ${ruleId}`));
    expect(found).toContain('title typography/space-before-punctuation');
    expect(found).toContain('recipients typography/repeated-space');
  });

  it('has line, column and a quote with a little around it', () => {
    const sheet = sheetOf(fixture('ubnd-xa-kt-xh-thang-loi'));
    const finding = sheet.components.flatMap(({ findings }) => findings).find(({ ruleId }) => ruleId === 'citation/conflicting-date');
    expect(finding).toEqual({
      ruleId: 'citation/conflicting-date',
      severity: 'error',
      message: '“15/KH-UBND” ở đây ghi ngày 21/01/2026, nơi khác ghi ngày 20/01/2026',
      line: 20,
      column: 129,
      quote: { before: '…ạch số 15/KH-UBND ngày ', text: '21/01/2026', after: '. Lãnh đạo xã dành 04 b…' },
    });
  });

  it('is counted by severity and by group, the largest group first', () => {
    const { counts, groups, components } = sheetOf(fixture('ubnd-xa-kt-xh-thang-loi'));
    const all = components.flatMap(({ findings }) => findings);
    expect(counts.error + counts.warning + counts.info + counts.hint).toBe(all.length);
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(all.length);
    expect(groups.map(({ total }) => total)).toEqual(groups.map(({ total }) => total).sort((a, b) => b - a));
    expect(groups[0]).toEqual({ group: 'structure', total: 4, counts: { error: 1, warning: 3, info: 0, hint: 0 } });
  });
});

describe('a check sheet', () => {
  it.each(['ubnd-xa-kt-xh-thang-loi', 'dang-uy-lan-the-thuc-loi', 'doan-kiem-tra-loi'])('is plain data: %s', (name) => {
    const sheet = sheetOf(fixture(name));
    expect(JSON.parse(JSON.stringify(sheet))).toStrictEqual(sheet);
    expect(structuredClone(sheet)).toStrictEqual(sheet);
    expect(sheetOf(fixture(name))).toStrictEqual(sheet);
  });
});
