import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { runs } from '../testing/runs.ts';
import { type CheckSheet, checkSheet } from './check-sheet.ts';
import { checkSheetHtml, type CheckSheetHtmlOptions } from './check-sheet-html.ts';
import { chosenFindings } from './chosen-findings.ts';
import { escapeHtml } from './escape-html.ts';
import { SHEET_STYLE, SHEET_STYLE_HASH } from './style.ts';

const OPTIONS: CheckSheetHtmlOptions = { language: 'vi', version: '1.2.3', checkedOn: '2026-09-05' };
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, stage: 'presign' };

function sheetOf(text: string, name = 'bao-cao.md'): CheckSheet {
  return checkSheet({ name, result: lint(text, { settings: SETTINGS }), settings: SETTINGS });
}

function fixture(name: string): string {
  return readFileSync(`fixtures/reports/${name}.md`, 'utf8').replaceAll('\r\n', '\n');
}

const WITH_DEFECTS = readdirSync('fixtures/reports')
  .filter((file) => file.endsWith('-loi.md'))
  .map((file) => file.replace('.md', ''));

/** Every tag of a page of sheets. The only attributes are those that the sheet writes itself. */
const TAG =
  /<(?:!DOCTYPE html|\/?(?:html|head|meta|title|style|body|section|h1|h2|h3|dl|dt|dd|table|thead|tbody|tr|th|td|span|ul|li|mark|details|summary|div|p|strong|small|a)(?: (?:lang|charset|http-equiv|content|name|class|id|href|scope|aria-labelledby|aria-hidden)="[^"<>]*")*)>/gu;

function withoutTags(html: string): string {
  const start = html.indexOf('<style>') + '<style>'.length;
  return (html.slice(0, start) + html.slice(html.indexOf('</style>'))).replace(TAG, '');
}

describe('the page of a sheet', () => {
  it('is one HTML document that loads nothing', () => {
    const html = checkSheetHtml([sheetOf(fixture('ubnd-xa-kt-xh-thang-loi'))], OPTIONS);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="vi">\n/u);
    expect(html).toContain(`content="default-src 'none'; style-src '${SHEET_STYLE_HASH}'; base-uri 'none'; form-action 'none'"`);
    expect(html).not.toMatch(/<script|\sstyle=|\ssrc=|url\(|@import|http:|https:/u);
    expect(withoutTags(html)).not.toMatch(/[<>]/u);
    expect(html).toContain('<td class="c3 failed">Chưa đạt</td>');
    expect(html).toContain('<dt>Ngày kiểm tra</dt><dd>05/9/2026</dd>');
    expect(html).toContain('lint-report 1.2.3');
    expect(html).not.toContain('class="overview"');
  });

  it('has the hash of its style in the policy', () => {
    expect(SHEET_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(SHEET_STYLE).digest('base64')}`);
    expect(SHEET_STYLE).not.toMatch(/[<&\r]/u);
  });

  it('has the rows of the Party for its reports', () => {
    const html = checkSheetHtml([sheetOf(fixture('dang-uy-cong-tac-quy'))], OPTIONS);
    expect(html).toContain('<td class="c1">1</td><th scope="row">Tiêu đề “Đảng Cộng sản Việt Nam”</th>');
    expect(html).toContain('<dd>Hướng dẫn số 05-HD/VPTW</dd>');
  });

  it('begins with a table of all where there are several', () => {
    const sheets = [sheetOf(fixture('ubnd-xa-kt-xh-thang-loi'), 'a.md'), sheetOf('Trời mưa.\n', 'b.md')];
    const html = checkSheetHtml(sheets, OPTIONS);
    expect(html).toContain('<td class="n">1</td><td><a href="#phieu-1">a.md</a></td><td class="n">5</td>');
    expect(html).toContain('<a href="#phieu-2">b.md</a></td><td class="n">0</td><td class="n">0</td><td class="not-a-report">');
    expect(html.match(/<section class="sheet" id="phieu-\d"/gu)).toHaveLength(2);
    expect(html.match(/<h1/gu)).toHaveLength(1);
    expect(checkSheetHtml([], OPTIONS)).toContain('<tbody>\n</tbody>');
  });

  it('is in English when asked', () => {
    const html = checkSheetHtml([sheetOf(fixture('ubnd-xa-cchc-nam'))], { language: 'en', version: '1.2.3' });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('National name and motto');
    expect(html).toContain('Filled in after signing');
    expect(html).not.toContain('Checked on');
  });

  it('is the same for the same sheets, also after a way through JSON', () => {
    for (const name of WITH_DEFECTS) {
      const sheet = sheetOf(fixture(name));
      const again: CheckSheet = JSON.parse(JSON.stringify(sheet));
      expect(checkSheetHtml([again], OPTIONS)).toBe(checkSheetHtml([sheet], OPTIONS));
    }
  });
});

describe('text of a report on the page', () => {
  const NASTY = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</style><b>',
    '</title><p>',
    '</mark></td>',
    'A & B &amp; &lt;i&gt;',
    `"onmouseover="x" 'y'`,
    '<!-- x -->',
    ']]>',
  ];

  it.each(NASTY)('is never markup: %s', (nasty) => {
    const text = fixture('ubnd-xa-kt-xh-thang-loi')
      .replace('tháng 10 năm 2026.\n', `tháng 10 năm 2026 ${nasty}.\n`)
      .replace('412ha', `412ha ${nasty}`);
    const sheet = sheetOf(text, `${nasty}.md`);
    const html = checkSheetHtml([sheet, { ...sheet, title: nasty, typeName: nasty }], OPTIONS);
    expect(withoutTags(html)).not.toMatch(/[<>"]/u);
    expect(html).not.toContain(nasty);
    expect(html).toContain(`${escapeHtml(nasty)}.md`);
  });

  it('is escaped sign by sign, control characters shown as such', () => {
    expect(escapeHtml(`a<b>&"'\u0000\u001b\u202e\ud800\t\nb😀`)).toBe('a&lt;b&gt;&amp;&quot;&#39;\ufffd\ufffd\ufffd\ufffd  b😀');
  });

  it('leaves no raw sign of markup, whatever it is', () => {
    const piece = fc.constantFrom(
      ...NASTY,
      'BÁO CÁO\n\n',
      'Kết quả <i>năm</i> 2026\n\n',
      'Số: 7/BC - UBND <x>\n',
      'Kính gửi: <UBND>\n',
      'sử lý <a>,b ;c\n',
      '- Lưu: VT <p>\n',
      'KT.CHỦ TỊCH <q>\n',
      '\u0000',
      '\ud83d',
      '\n\n',
    );
    const any = fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 25 }), fc.string({ unit: 'binary', maxLength: 20 }), (parts, name) => {
        const html = checkSheetHtml([sheetOf(parts.join(''), name)], OPTIONS);
        expect(withoutTags(html)).not.toMatch(/[<>"']/u);
        expect(html).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: runs(400) },
    );
  });
});

describe('what is printed of the findings', () => {
  it.each(WITH_DEFECTS)('is three of a component at most, the gravest, and the number of the others: %s', (name) => {
    const { components } = sheetOf(fixture(name));
    chosenFindings(components).forEach(({ shown, rest }, row) => {
      const all = components[row]?.findings ?? [];
      expect(shown.length + rest.length).toBe(all.length);
      expect(shown.length).toBeLessThanOrEqual(3);
      if (all.some(({ severity }) => severity === 'error')) expect(shown[0]?.severity).toBe('error');
    });
  });

  it('leaves room for the rest of the page, whatever is found', () => {
    const finding = {
      ruleId: 'structure/closing-formula',
      severity: 'warning',
      message: 'x'.repeat(110),
      line: 1,
      column: 1,
      quote: { before: '', text: '', after: '' },
    } as const;
    const findings = Array.from({ length: 50 }, () => finding);
    const components = sheetOf(fixture('doan-kiem-tra-loi')).components.map((component) => ({ ...component, findings }));
    const shown = chosenFindings(components).reduce((sum, chosen) => sum + chosen.shown.length, 0);
    expect(shown).toBeGreaterThan(3);
    expect(shown).toBeLessThan(10);
    expect(chosenFindings(components, 5).reduce((sum, chosen) => sum + chosen.shown.length, 0)).toBeLessThan(shown);
  });
});
