import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import type { Finding } from '../finding.ts';
import type { BadExample, DocumentRule } from '../rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { framed, unmark } from '../testing/frame.ts';
import { runs } from '../testing/runs.ts';
import { toolResources as resources } from '../tools/tool-resources.ts';
import { applyFixes } from './apply-fixes.ts';
import { fixTextWith } from './fix-text.ts';
import { lintWith } from './lint.ts';

const settings: Settings = { ...DEFAULT_SETTINGS, stage: 'presign' };
const documentRules = catalogue.filter((rule): rule is DocumentRule => rule.scope !== 'repository');
const folder = 'fixtures/reports';
const all = readdirSync(folder).filter((name) => name.endsWith('.md'));
const share = Math.ceil(all.length / runs(all.length));
const reports = all.filter((_, i) => i % share === 0).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);

/** Settings under which an example of a rule is checked, whatever the rule's own level. */
function settingsOf(rule: DocumentRule, { stage = 'presign', options }: BadExample): Settings {
  return { ...DEFAULT_SETTINGS, stage, rules: { [rule.id]: { level: 'warning', ...(options === undefined ? {} : { options }) } } };
}

/** What a reader does not see, numbered so that each can be told from the others. */
const HIDDEN: Readonly<Record<string, (n: number) => string>> = {
  comment: (n) => `<!-- ghi chú ${String(n)} -->`,
  anchor: (n) => `<a id="neo${String(n)}"></a>`,
  'footnote mark': (n) => `[^chu${String(n)}]`,
  'empty link': (n) => `[](#lien-ket-${String(n)})`,
};

/** The text with something hidden behind every word of its running lines, and what was put in. Tables, code and front matter stay as they are. */
function withHidden(text: string, make: (n: number) => string): { readonly text: string; readonly inserted: readonly string[] } {
  const inserted: string[] = [];
  const lines = text.split('\n').map((line) => {
    if (/^\s*[|<]|^\s*[-=*_]{2,}\s*$|^ {4}|^---$|`|https?:|^[a-z-]+:/u.test(line)) return line;
    return line.replace(/(?<=[\p{L}\d])(?=[ ,;]+\S)/gu, () => {
      const piece = make(inserted.length);
      inserted.push(piece);
      return piece;
    });
  });
  // A mark without a note is text that a reader sees.
  const notes = inserted.filter((piece) => piece.startsWith('[^')).map((mark) => `\n${mark}: Ghi chú.\n`);
  return { text: lines.join('\n') + notes.join(''), inserted };
}

/** What is lost of what was put in. */
function lost(text: string, inserted: readonly string[]): readonly string[] {
  const marks = text.replace(/^\[\^[^\]]*\]:.*$/gmu, '');
  return inserted.filter((piece) => !marks.includes(piece));
}

describe.each(Object.entries(HIDDEN))('a %s behind every word', (_, make) => {
  it('is still there after every fix of every rule', () => {
    for (const rule of documentRules) {
      for (const bad of rule.bad) {
        const { document } = framed(unmark(bad.text).text, bad.frame ?? 'whole');
        const { text, inserted } = withHidden(document, make);
        const fixed = fixTextWith([rule], text, { settings: settingsOf(rule, bad), resources }, 'ask').text;
        expect(lost(fixed, inserted), `${rule.id}:\n${text}\n→\n${fixed}`).toEqual([]);
      }
    }
  });

  it.each(reports)('is still there after the safe fixes of %s', (_name, report) => {
    const { text, inserted } = withHidden(report, make);
    expect(lost(fixTextWith(catalogue, text, { settings, resources }, 'safe').text, inserted)).toEqual([]);
  });
});

/** Rules whose subject is a figure or sign of a number, code or date. */
const OF_FIGURES = /^(?:date|number|numbering)\/|^typography\/(?:mixed-range-dash|percent-space|unit-space|look-alike-letter)$/u;

function figuresOf(text: string): string {
  return text.replace(/[^\d]+/gu, ' ').trim();
}

describe.each(reports)('the safe fixes of %s', (_, text) => {
  const { findings } = lintWith(catalogue, text, { settings, resources });
  const counts = (list: readonly Finding[]): ReadonlyMap<string, number> => {
    const out = new Map<string, number>();
    for (const { ruleId } of list) out.set(ruleId, (out.get(ruleId) ?? 0) + 1);
    return out;
  };
  const before = counts(findings);

  it('each by itself keep the figures and add no finding', () => {
    for (const { ruleId, fixes } of findings) {
      const fix = fixes.find(({ safety }) => safety === 'safe');
      if (fix === undefined) continue;
      const fixed = applyFixes(text, [fix]).text;
      if (!OF_FIGURES.test(ruleId)) expect(figuresOf(fixed), ruleId).toBe(figuresOf(text));
      const after = counts(lintWith(catalogue, fixed, { settings, resources }).findings);
      expect(
        [...after].filter(([id, n]) => n > (before.get(id) ?? 0)),
        `${ruleId}: ${fix.title}`,
      ).toEqual([]);
    }
  });
});

describe('text laid out in columns', () => {
  const TABLES = [
    '+-----+-----------------------+-----------+\n| STT | Khoản thu             | Dự toán   |\n+=====+=======================+===========+\n| 1   | Thuế ngoài quốc doanh | 21.000    |\n+-----+-----------------------+-----------+\n',
    '  Nhà máy           Công suất   Sản lượng\n  --------------- ----------- -----------\n  An Lạc            48.000      12.400\n  Bình An            6.500       3.200\n',
    '-------------------------------------------\n Xã         Số hộ    Ghi chú\n----------- -------- ----------------------\n Bình An    1.204    đã rà soát\n\n Hòa Phú      980    chưa rà soát\n-------------------------------------------\n',
    'Thôn Một  :  12 hộ\nThôn Hai  :  15 hộ\nThôn Ba   :  09 hộ\n',
    'Xã Bình An\t12\t15\nXã Hòa Phú\t 9\t11\n',
    '   ┌──────────┐      ┌─────────┐\n   │ Chủ tịch │ ──▶  │ Văn thư │\n   └──────────┘      └─────────┘\n',
    'Họ và tên : ................................  Năm sinh : ...........\n',
  ];

  it.each(TABLES)('%s stays byte for byte', (table) => {
    const { document } = framed(`I. KẾT QUẢ\n\n${table}`, 'body');
    expect(fixTextWith(catalogue, document, { settings, resources }, 'safe').text).toContain(table.trimEnd());
  });
});
