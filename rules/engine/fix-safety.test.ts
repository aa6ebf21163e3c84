import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import type { Finding } from '../finding.ts';
import type { BadExample, DocumentRule } from '../rule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { framed, unmark } from '../testing/frame.ts';
import { cases, runs } from '../testing/runs.ts';
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
        const fixed = fixTextWith([rule], text, { settings: settingsOf(rule, bad), resources }, { safeties: ['safe', 'ask'] }).text;
        expect(lost(fixed, inserted), `${rule.id}:\n${text}\n→\n${fixed}`).toEqual([]);
      }
    }
  });

  it.each(reports)('is still there after the safe fixes of %s', (_name, report) => {
    const { text, inserted } = withHidden(report, make);
    expect(lost(fixTextWith(catalogue, text, { settings, resources }, { safeties: ['safe'] }).text, inserted)).toEqual([]);
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
    expect(fixTextWith(catalogue, document, { settings, resources }, { safeties: ['safe'] }).text).toContain(table.trimEnd());
  });
});

/** What may stand hidden at a word, with what of it must still be there after a fix. */
const AT_A_WORD: readonly ((word: string, n: number) => { readonly text: string; readonly kept: readonly string[] })[] = [
  ...Object.values(HIDDEN).map((make) => (word: string, n: number) => ({ text: word + make(n), kept: [make(n)] })),
  ...Object.values(HIDDEN)
    .filter((make) => !make(0).startsWith('[^'))
    .map((make) => (word: string, n: number) => ({ text: make(n) + word, kept: [make(n)] })),
  (word, n) => ({ text: `[${word}](muc-${String(n)}.md)`, kept: [`](muc-${String(n)}.md)`] }),
  (word, n) => ({ text: `<span id="s${String(n)}">${word}</span>`, kept: [`<span id="s${String(n)}">`] }),
  (word) => ({ text: `*${word}*`, kept: [] }),
  (word) => ({ text: `**${word}**`, kept: [] }),
  (word) => ({ text: `${word} &#167;`, kept: ['&#167;'] }),
  (word) => ({ text: `${word} &amp;`, kept: ['&amp;'] }),
];

/** A place among the words of a text, and what stands there. */
type Insertion = readonly [place: number, kind: number];
const insertions = fc.array(fc.tuple(fc.nat(10_000), fc.nat(AT_A_WORD.length - 1)), { minLength: 1, maxLength: 12, size: 'max' });

/** The text with something hidden at some of the words of its running lines, and what must be kept of it, as often as it stands in it. */
function withMarkup(text: string, chosen: readonly Insertion[]): { readonly text: string; readonly kept: readonly string[] } {
  const words: { readonly at: number; readonly word: string }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (!/^\s*[|<+]|^\s*[-=*_]{2,}\s*$|^ {4}|^---$|[`[\]<>&]|https?:|\S@\S|^[a-z-]+:/u.test(line))
      for (const { 0: word, index } of line.matchAll(/(?<=^|[ (])[\p{L}\d][\p{L}\p{M}\d]*(?=[ ,;.:)]|$)/gu))
        words.push({ at: start + index, word });
    start += line.length + 1;
  }
  const kinds = new Map<number, number>();
  if (words.length > 0) for (const [place, kind] of chosen) kinds.set(place % words.length, kind);
  const kept: string[] = [];
  const notes: string[] = [];
  let out = '';
  let done = 0;
  words.forEach(({ at, word }, n) => {
    const made = AT_A_WORD[kinds.get(n) ?? -1]?.(word, n);
    if (made === undefined) return;
    out += text.slice(done, at) + made.text;
    done = at + word.length;
    kept.push(...made.kept);
    for (const mark of made.kept) if (mark.startsWith('[^')) notes.push(`\n${mark}: Ghi chú.\n`);
  });
  return { text: out + text.slice(done) + notes.join(''), kept };
}

/** What stands in the text less often than it must. */
function fewer(text: string, kept: readonly string[]): readonly string[] {
  const running = text.replace(/^\[\^[^\]]*\]:.*$/gmu, '');
  const times = (piece: string): number => running.split(piece).length - 1;
  return kept.filter((piece) => times(piece) < kept.filter((other) => other === piece).length);
}

/** What holds no sentence to mend, full of what would be a slip in one. */
const NO_PROSE: readonly string[] = [
  '```\nsố  liệu ,ngày 5/3/2026 tăng 99.5 %!!\n```',
  '~~~ sh\nlint  --fix ./a  ,b\n~~~',
  '<!-- số  liệu ,ngày 5/3/2026!! -->',
  '$$\nx  = a ,b\n$$',
  '| Thôn Một  |  12 |\n| --- | --: |\n| `a  ,b` |  5 |',
  '+------+-------+\n| Thôn | Số hộ |\n+======+=======+\n| Một  | 1.204 |\n+------+-------+',
  'Thôn      Số hộ\n--------  -----\nMột       1.204\nHai         980',
  'Thôn Một  12 hộ\nThôn Hai  15 hộ',
  'Thôn Một  :   12\nThôn Hai  :    5',
  'Họ và tên : .............  Năm sinh : ......',
  '[muc]: https://vi-du.vn/a--b,c?x=1%20%20y "Số  liệu"',
  '<div class="a  b" data-x="1 ,2">\n</div>',
  '<pre>\nThôn  Một ,12\n</pre>',
  '![](anh  1.png)',
];

describe('markup of every kind at any words', () => {
  const examples = documentRules.flatMap((rule) =>
    rule.bad.map((bad, at) => ({ rule, bad, toString: () => `wrong example ${String(at + 1)} of ${rule.id}` })),
  );

  it('is still there after the fixes of each rule', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), insertions, ({ rule, bad }, chosen) => {
        const { text, kept } = withMarkup(framed(unmark(bad.text).text, bad.frame ?? 'whole').document, chosen);
        const fixed = fixTextWith([rule], text, { settings: settingsOf(rule, bad), resources }, { safeties: ['safe', 'ask'] }).text;
        expect(fewer(fixed, kept), `${rule.id}:\n${text}\n→\n${fixed}`).toEqual([]);
      }),
      cases(500),
    );
  });

  it('is still there after all safe fixes, which change no figure and find nothing to do a second time', () => {
    const ofWords = catalogue.filter(({ id }) => !OF_FIGURES.test(id));
    fc.assert(
      fc.property(fc.constantFrom(...examples), insertions, ({ bad }, chosen) => {
        const { text, kept } = withMarkup(framed(unmark(bad.text).text, bad.frame ?? 'whole').document, chosen);
        const fixed = fixTextWith(catalogue, text, { settings, resources }, { safeties: ['safe'] }).text;
        expect(fewer(fixed, kept), `${text}\n→\n${fixed}`).toEqual([]);
        expect(fixTextWith(catalogue, fixed, { settings, resources }, { safeties: ['safe'] }).text).toBe(fixed);
        expect(figuresOf(fixTextWith(ofWords, text, { settings, resources }, { safeties: ['safe'] }).text)).toBe(figuresOf(text));
      }),
      cases(200),
    );
  });

  it('does not make the fix of one finding add another', () => {
    const count = (findings: readonly Finding[], id: string): number => findings.filter(({ ruleId }) => ruleId === id).length;
    fc.assert(
      fc.property(fc.constantFrom(...examples), insertions, ({ bad }, chosen) => {
        const { text } = withMarkup(framed(unmark(bad.text).text, bad.frame ?? 'whole').document, chosen);
        const { findings } = lintWith(catalogue, text, { settings, resources });
        for (const { ruleId, fixes } of findings) {
          const fix = fixes.find(({ safety }) => safety === 'safe');
          if (fix === undefined) continue;
          const fixed = applyFixes(text, [fix]).text;
          const after = lintWith(catalogue, fixed, { settings, resources }).findings;
          const added = after.filter((f) => count(after, f.ruleId) > count(findings, f.ruleId));
          expect(
            added.map((f) => `${f.ruleId}: ${f.message}`),
            `${ruleId}: ${fix.title}\n${text}\n→\n${fixed}`,
          ).toEqual([]);
        }
      }),
      cases(200),
    );
  });

  it('and what is no prose stays byte for byte beside them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.array(fc.tuple(fc.nat(1000), fc.constantFrom(...NO_PROSE)), { minLength: 1, maxLength: 5 }),
        ({ bad }, pieces) => {
          const parts = framed(unmark(bad.text).text, bad.frame ?? 'whole').document.split(/\n{2,}/u);
          for (const [place, piece] of pieces) parts.splice(1 + (place % parts.length), 0, piece);
          const text = `${parts.join('\n\n')}\n`;
          const fixed = fixTextWith(catalogue, text, { settings, resources }, { safeties: ['safe'] }).text;
          expect(
            fewer(
              fixed,
              pieces.map(([, piece]) => piece),
            ),
            `${text}\n→\n${fixed}`,
          ).toEqual([]);
        },
      ),
      cases(400),
    );
  });
});
