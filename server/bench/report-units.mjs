// The vocabulary of composed reports: subsections of the reports in fixtures, and ways of telling one again with other figures and places.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
/** Of a text: what refers to another part of its own report, or is no Markdown of the plain kind. */
const TIED = /[<>[\]]|Bảng|Biểu|Phụ lục|phụ lục|nêu trên|trên đây|Trên đây|Phần thứ|PHẦN|thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ nhật/u;
const SECTION = /^(?:#+ )?(?:\*\*)?([IVX]+)\. /u;
const HEADING = /^(?:#+ )?(?:\*\*)?\d+\. (?<title>.*[^.;:,*])(?:\*\*)?$/u;
const ITEM = /^(?:#+ )?(?:\d+\.|[a-zđ]\)|[-+*]) /u;

/**
 * A subsection of a fixture: where it stood, its heading if it has one, its paragraphs and items, and the place the report is about.
 *
 * @typedef {{ section: number, title: string | undefined, blocks: { item: boolean, text: string }[], place: string | undefined }} Unit
 */

/**
 * The subsections of one report.
 *
 * @param {string} report
 * @returns {Unit[]}
 */
export function unitsOf(report) {
  const place = /(?:^|>)[*_]*(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*), ngày .* tháng .* năm/mu.exec(report)?.[1];
  const units = [];
  let section = 0;
  let unit;
  for (const block of report.split(/\n{2,}/u)) {
    if (/^(?:\*\*|[*_])*(?:Trên đây|Nơi nhận)/u.test(block)) break;
    if (SECTION.test(block)) {
      section++;
      unit = undefined;
      continue;
    }
    const heading = HEADING.exec(block);
    if (section === 0 || block.startsWith('|') || (block.startsWith('#') && !heading)) continue;
    if (!unit || heading) units.push((unit = { section, title: heading?.groups.title, blocks: [], place }));
    if (heading) continue;
    for (const line of block.split(/\n(?=[-+*] )/u)) {
      const text = line.replaceAll(/\s*\n\s*/gu, ' ');
      const item = ITEM.test(text);
      const rest = text.replace(ITEM, '');
      if (!TIED.test(rest) && /^[\p{Lu}\d].*[.;:]$/u.test(rest)) unit.blocks.push({ item, text: rest });
    }
  }
  return units.filter(({ title, blocks }) => blocks.length > 0 && !(title && TIED.test(title)));
}

/**
 * What the fixtures give: subsections, and names of people who sign.
 *
 * @returns {{ units: Unit[], signers: string[] }}
 */
export function readUnits() {
  const files = ['corpus', 'flawless'].flatMap((folder) =>
    readdirSync(join(FIXTURES, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => join(FIXTURES, folder, name)),
  );
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const signers = texts.map((text) => text.trimEnd().split('\n').at(-1).replaceAll('*', ''));
  return {
    units: texts.flatMap(unitsOf),
    signers: signers.filter((name) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3}$/u.test(name)),
  };
}

/** A figure that counts something: no date, no number of a document, an article or an hour, no percentage. */
const FIGURE =
  /(?<![\p{L}\d/.,-])(?<!(?:số|Điều|khoản|điểm|tháng|năm|ngày|quý|khóa|lần|thứ|lúc|mức|cấp|loại|hạng|báo động|đường|lớp|vùng|bậc) )(?:\d{1,3}(?:\.\d{3})+|\d{1,3})(?:,\d+)?(?![\p{L}\d/%-]|[.,]\d| ?%| điểm phần trăm| giờ| phút| tháng| năm| sao\b|\/)/gu;

/**
 * A text with every figure that counts something taken `factor` times: what added up adds up still, shares stay as they were.
 *
 * @param {string} text
 * @param {number} factor
 */
export function scaled(text, factor) {
  return text.replaceAll(FIGURE, (figure) => {
    const [whole, decimals = ''] = figure.replaceAll('.', '').split(',');
    const value = (Number(`${whole}.${decimals || 0}`) * factor).toFixed(decimals.length).split('.');
    const grouped = value[0].replaceAll(/\B(?=(?:\d{3})+$)/gu, '.').padStart(figure.startsWith('0') ? 2 : 1, '0');
    return decimals ? `${grouped},${value[1]}` : grouped;
  });
}

/** Words whose capital at the beginning of a sentence is that of a name. */
const NAME = /^(?:\p{Lu}{2}|[\p{L}-]+ \p{Lu}|\d|“)/u;

/**
 * A sentence inside another: its first letter is small unless it begins with a name.
 *
 * @param {string} sentence
 */
export const inside = (sentence) => (NAME.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1));
