import type { Language, Severity } from '../vocabulary.ts';
import type { CheckSheet, SheetComponent, SheetFinding } from './check-sheet.ts';
import { type ChosenFindings, chosenFindings } from './chosen-findings.ts';
import { componentName } from './component.ts';
import { escapeHtml } from './escape-html.ts';
import { type Form, formOf } from './form.ts';
import { cutEnd, type Quote } from './quote.ts';
import { BAR_STEPS, SHEET_STYLE, SHEET_STYLE_HASH } from './style.ts';
import { dayText, groupName, READ_AS_NAMES, SEVERITY_WORDS, STAGE_NAMES, STATE_NAMES, VERDICT_NAMES } from './words.ts';

/** How sheets are written. */
export interface CheckSheetHtmlOptions {
  readonly language: Language;
  /** Version of the program, told at the foot of each sheet. */
  readonly version: string;
  /** Day of the check, ISO `yyyy-mm-dd`; left to be filled in by hand when absent. */
  readonly checkedOn?: string;
}

/** Longest texts of the document that a sheet prints whole. */
const LONGEST_NAME = 120;
const LONGEST_TITLE = 160;
const LONGEST_MESSAGE = 240;
/** Findings of a component that a reader can unfold on the screen. */
const MOST_UNFOLDED = 200;
/** Groups of rules in the chart; the others are summed up. */
const MOST_GROUPS = 6;

/**
 * Check sheets as one HTML document, a page of A4 each; before several of them a table of all, with links. It holds no script and no
 * style attribute, loads nothing, and says so in its Content-Security-Policy; no sign of a report's text is markup in it. The same
 * input gives the same text.
 */
export function checkSheetHtml(sheets: readonly CheckSheet[], options: CheckSheetHtmlOptions): string {
  const page = new SheetPage(options);
  const heading = page.say('Phiếu kiểm tra thể thức', 'Check of form');
  const [only] = sheets;
  const title = sheets.length === 1 && only !== undefined ? `${heading}: ${cutEnd(only.name, LONGEST_NAME)}` : heading;
  return [
    '<!DOCTYPE html>',
    `<html lang="${options.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${SHEET_STYLE_HASH}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${SHEET_STYLE}</style>`,
    '</head>',
    '<body>',
    ...(sheets.length === 1 ? [] : page.overview(sheets)),
    ...sheets.flatMap((sheet, index) => page.sheet(sheet, index + 1, sheets.length === 1 ? 'h1' : 'h2')),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

class SheetPage {
  constructor(private readonly options: CheckSheetHtmlOptions) {}

  say(vi: string, en: string): string {
    return this.options.language === 'vi' ? vi : en;
  }

  overview(sheets: readonly CheckSheet[]): string[] {
    const { language } = this.options;
    const head = [
      this.say('Phiếu', 'Sheet'),
      this.say('Văn bản', 'Document'),
      this.say('Lỗi', 'Errors'),
      this.say('Cảnh báo', 'Warnings'),
      this.say('Kết luận', 'Verdict'),
    ];
    const rows = sheets.map(({ name, counts, verdict }, index) => {
      const link = `<a href="#${idOf(index + 1)}">${escapeHtml(cutEnd(name, LONGEST_NAME))}</a>`;
      const verdictCell = `<td class="${verdict}">${escapeHtml(VERDICT_NAMES[verdict][language])}</td>`;
      return `<tr><td class="n">${index + 1}</td><td>${link}</td><td class="n">${counts.error}</td><td class="n">${counts.warning}</td>${verdictCell}</tr>`;
    });
    return [
      '<section class="overview">',
      `<h1>${this.say('Phiếu kiểm tra thể thức', 'Check of form')}</h1>`,
      `<table><thead><tr>${head.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead><tbody>`,
      ...rows,
      '</tbody></table>',
      '</section>',
    ];
  }

  sheet(sheet: CheckSheet, number: number, heading: 'h1' | 'h2'): string[] {
    const form = formOf(sheet.regime, sheet.date);
    const title = this.say('Phiếu kiểm tra thể thức', 'Check of form');
    return [
      `<section class="sheet" id="${idOf(number)}" aria-labelledby="${idOf(number)}-h">`,
      `<${heading} id="${idOf(number)}-h">${title}</${heading}>`,
      ...this.facts(sheet, form),
      ...this.table(sheet, form),
      ...this.chart(sheet),
      ...this.signatures(),
      `<p class="note">${escapeHtml(this.note())}</p>`,
      '</section>',
    ];
  }

  private facts(sheet: CheckSheet, form: Form): string[] {
    const { language, checkedOn } = this.options;
    const { counts, verdict } = sheet;
    const text = textOf(sheet);
    const notes = counts.info + counts.hint;
    const totals = this.say(
      `${counts.error} lỗi, ${counts.warning} cảnh báo, ${notes} lưu ý và gợi ý`,
      `${counts.error} errors, ${counts.warning} warnings, ${notes} notes and hints`,
    );
    const readAs = READ_AS_NAMES[sheet.readAs][language];
    const type = sheet.reportType?.[language];
    const heldAgainst = form.part === undefined ? form.document : `${form.document}, ${form.part}`;
    const rows: readonly (readonly [string, string | undefined])[] = [
      [this.say('Tệp', 'File'), cutEnd(sheet.name, LONGEST_NAME)],
      [this.say('Văn bản', 'Document'), text === '' ? undefined : cutEnd(text, LONGEST_TITLE)],
      [this.say('Được đọc là', 'Read as'), type === undefined ? readAs : `${readAs} (${type})`],
      [this.say('Giai đoạn', 'Stage'), STAGE_NAMES[sheet.stage][language]],
      [this.say('Đối chiếu với', 'Held against'), sheet.readAs === 'text' ? undefined : heldAgainst],
      [this.say('Ngày kiểm tra', 'Checked on'), checkedOn === undefined ? undefined : dayText(checkedOn, language)],
    ];
    const told = rows.flatMap(([term, value]) => (value === undefined ? [] : [`<dt>${term}</dt><dd>${escapeHtml(value)}</dd>`]));
    const name = `<span class="verdict ${verdict}">${escapeHtml(VERDICT_NAMES[verdict][language])}</span>`;
    return ['<dl class="facts">', ...told, `<dt>${this.say('Kết luận', 'Verdict')}</dt><dd>${name} (${escapeHtml(totals)})</dd>`, '</dl>'];
  }

  private table(sheet: CheckSheet, form: Form): string[] {
    const { components, regime } = sheet;
    const chosen = chosenFindings(components, furtherLines(sheet.name, LONGEST_NAME) + furtherLines(textOf(sheet), LONGEST_TITLE));
    const head = [
      this.say('TT', 'No.'),
      this.say('Thành phần thể thức', 'Component of form'),
      this.say('Kết quả', 'Result'),
      this.say('Nội dung cần xem', 'Findings'),
    ];
    const cells = head.map((text, column) => `<th scope="col" class="c${column + 1}">${text}</th>`).join('');
    const rows = components.map((component, row) => {
      const { id, state } = component;
      const clause = form.clauses[id];
      const name = escapeHtml(componentName(id, regime)[this.options.language]);
      return [
        `<tr class="${id}"><td class="c1">${form.points[id] ?? ''}</td>`,
        `<th scope="row">${name}${clause === undefined ? '' : `<span class="clause">${escapeHtml(clause)}</span>`}</th>`,
        `<td class="c3 ${state}">${STATE_NAMES[state][this.options.language]}</td>`,
        `<td>${this.findings(chosen[row], component)}</td></tr>`,
      ].join('');
    });
    return [`<table class="form"><thead><tr>${cells}</tr></thead><tbody>`, ...rows, '</tbody></table>'];
  }

  private findings(chosen: ChosenFindings | undefined, { findings }: SheetComponent): string {
    if (chosen === undefined || findings.length === 0) return '';
    const list = (items: readonly SheetFinding[], name: string): string =>
      `<ul class="${name}">${items.map((finding) => this.finding(finding)).join('')}</ul>`;
    const shown = chosen.shown.length === 0 ? '' : list(chosen.shown, 'found');
    if (chosen.rest.length === 0) return shown;
    const count = chosen.rest.length;
    const summary =
      chosen.shown.length === 0
        ? this.say(`${count} vấn đề`, `${count} findings`)
        : this.say(`và ${count} vấn đề khác`, `and ${count} more`);
    return `${shown}<details class="rest"><summary>${summary}</summary>${list(chosen.rest.slice(0, MOST_UNFOLDED), 'more')}</details>`;
  }

  private finding({ severity, message, line, quote }: SheetFinding): string {
    const word = SEVERITY_WORDS[severity][this.options.language];
    const place = this.say(`dòng ${line}`, `line ${line}`);
    return `<li>${word}, ${place}: ${escapeHtml(cutEnd(message, LONGEST_MESSAGE))}${quote === undefined ? '' : quoteHtml(quote)}</li>`;
  }

  private chart({ groups }: CheckSheet): string[] {
    const [first] = groups;
    if (first === undefined) return [];
    const shown = groups.length <= MOST_GROUPS ? groups : groups.slice(0, MOST_GROUPS - 1);
    const others = groups.slice(shown.length).reduce((sum, { total }) => sum + total, 0);
    const rows = shown.map(({ group, total, counts }) => {
      const parts: readonly (readonly [string, number])[] = [
        ['e', counts.error],
        ['w', counts.warning],
        ['o', counts.info + counts.hint],
      ];
      const bars = parts
        .map(([name, count]) => (count === 0 ? '' : `<span class="${name} w${barWidth(count, first.total)}"></span>`))
        .join('');
      return `<li><span>${escapeHtml(groupName(group, this.options.language))}</span><span class="bar" aria-hidden="true">${bars}</span><span class="n">${total}</span></li>`;
    });
    if (others > 0)
      rows.push(`<li><span>${this.say('các nhóm khác', 'other groups')}</span><span></span><span class="n">${others}</span></li>`);
    const key = (name: string, ...severities: readonly Severity[]): string =>
      `<span class="${name}"></span>${severities.map((severity) => SEVERITY_WORDS[severity][this.options.language].toLowerCase()).join(', ')}`;
    return [
      `<h3>${this.say('Số vấn đề theo nhóm quy tắc', 'Findings by group of rules')}</h3>`,
      '<ul class="chart">',
      ...rows,
      '</ul>',
      `<p class="key" aria-hidden="true">${key('e', 'error')}${key('w', 'warning')}${key('o', 'info', 'hint')}</p>`,
    ];
  }

  private signatures(): string[] {
    const day = this.say('Ngày … tháng … năm …', 'Date: …');
    const sign = this.say('(Ký, ghi rõ họ tên)', '(signature and name)');
    const side = (who: string): string =>
      `<div><p>${day}</p><p><strong>${who}</strong></p><p><small>${sign}</small></p><p class="room"></p></div>`;
    return [`<div class="signs">${side(this.say('Người kiểm tra', 'Checked by'))}${side(this.say('Lãnh đạo duyệt', 'Approved by'))}</div>`];
  }

  private note(): string {
    const { version } = this.options;
    return this.say(
      `Lập bằng lint-report ${version}; người kiểm tra chịu trách nhiệm về kết luận cuối cùng.`,
      `Made with lint-report ${version}; whoever checks answers for the conclusion.`,
    );
  }
}

function idOf(number: number): string {
  return `phieu-${number}`;
}

/** Tên loại and trích yếu as one text; empty where the document has neither. */
function textOf({ typeName, title }: CheckSheet): string {
  return [typeName, title].filter((part) => part !== undefined).join(' – ');
}

/** Letters of a line beside its term at the head of a sheet. */
const LETTERS = 72;

function furtherLines(text: string, longest: number): number {
  return Math.max(0, Math.ceil(Math.min(text.length, longest) / LETTERS) - 1);
}

function barWidth(count: number, widest: number): number {
  return Math.max(1, Math.floor((count * BAR_STEPS) / widest));
}

function quoteHtml({ before, text, after }: Quote): string {
  const marked = text === '' ? '' : `<mark>${escapeHtml(text)}</mark>`;
  return `<span class="quote">${escapeHtml(before)}${marked}${escapeHtml(after)}</span>`;
}
