import { baseLetters } from '../text/base-letters.ts';
import type { Block } from './block.ts';
import { linePassages } from './passage.ts';
import type { Passage, SignatureBlock, SignatureLine } from './report.ts';

const MARK = /^(?<mark>(?:TM|KT|TL|TUQ|Q|Tm|Kt|Tl|Tuq|TUq|tm|kt|tl|tuq)\s?[.:]|T\s?\/\s?M|K\s?\/\s?T|T\s?\/\s?L|TM(?=\s)|KT(?=\s)|TL(?=\s)|TUQ(?=\s))(?<point>[.:]?)(?<gap>\s*)(?<holder>\p{L}.*)$/u;
const TITLE_WORD = /^(?:QUYEN |PHO )?(?:CHU TICH|CHU NHIEM|GIAM DOC|TONG GIAM DOC|TRUONG|PHO TRUONG|CHANH|PHO CHANH|BO TRUONG|THU TRUONG|CUC TRUONG|CHI CUC TRUONG|VU TRUONG|VIEN TRUONG|HIEU TRUONG|DOI TRUONG|TRAM TRUONG|HAT TRUONG|TONG|PHO TONG|THU TUONG|THONG DOC|BI THU|KE TOAN TRUONG|VIEN PHO|CUC PHO|HIEU PHO|CHI HUY TRUONG|CHINH UY|CHINH TRI VIEN|NGUOI|THU KY|TO TRUONG|TO PHO|DAI DIEN|PCT|PGD|P\.|TP\.? )/u;
const NAME_SYLLABLE = String.raw`\p{Lu}[\p{L}'’]*`;
const DEGREE = String.raw`(?:(?:PGS|GS|TS|ThS|Ths|KS|BS|CN|CKI{1,2}|TTƯT|NGƯT|NSƯT|Luật sư|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Thiếu tướng|Trung tướng|Đ\/c|Ông|Bà)[.\s]*)+`;
const NAME = new RegExp(String.raw`^(?:${DEGREE}\s*)?${NAME_SYLLABLE}(?:[\s-]${NAME_SYLLABLE}){1,5}$`, 'u');
const NOTE = /^\(|^(?:đã ký|ký tên|chữ ký)/iu;

/** Reads one line as authority mark with its holder, or as a bare title of office; undefined when it is neither. */
export function parseSignatureLine(line: Passage): SignatureLine | undefined {
  const match = MARK.exec(line.text);
  const groups = match?.groups;
  if (match !== null && groups !== undefined) {
    const mark = (groups['mark'] ?? '') + (groups['point'] ?? '');
    const holder = groups['holder'] ?? '';
    if (!isCapitals(holder) && !isTitleText(holder)) return undefined;
    const holderStart = line.end - holder.length;
    const letters = mark.replace(/[^\p{L}]/gu, '').toUpperCase();
    const authority = letters === 'TM' || letters === 'KT' || letters === 'TL' || letters === 'TUQ' || letters === 'Q' ? letters : undefined;
    return {
      ...line,
      mark,
      ...(authority === undefined ? {} : { authority }),
      holder,
      markSpan: line.block.spanOf(line.start, line.start + mark.length),
      holderSpan: line.block.spanOf(holderStart, line.end),
    };
  }
  const isTitle = isTitleText(line.text) && (isCapitals(line.text) || line.text.length <= 40);
  return isTitle ? { ...line, holder: line.text, holderSpan: line.span } : undefined;
}

/** True when the line begins like a title of office, in whatever case. */
export function isTitleText(text: string): boolean {
  return TITLE_WORD.test(`${baseLetters(text).toUpperCase()} `);
}

/** True when the line has the form of a signer's name: two to six capitalised syllables, a degree or rank before them allowed. */
export function isSignerName(text: string): boolean {
  return NAME.test(text) && !isTitleText(text) && text.length <= 60;
}

/**
 * Assembles the signature block from the lines of the closing part that are not recipients. `lines` are in order of the text; the name
 * may stand anywhere after the first title line, as flattened columns leave it.
 */
export function findSignature(lines: readonly Passage[]): SignatureBlock | undefined {
  const found: SignatureLine[] = [];
  let name: Passage | undefined;
  for (const line of lines) {
    if (/^[-–—_*.\s…]*$/u.test(line.text) || NOTE.test(line.text)) continue;
    const parsed = parseSignatureLine(line);
    if (parsed !== undefined) found.push(parsed);
    else if (found.length > 0 && isSignerName(line.text)) name = line;
    else if (found.length > 0 && isCapitals(line.text)) found.push({ ...line, holder: line.text, holderSpan: line.span });
  }
  if (found.length === 0) return undefined;
  return { lines: found, ...(name === undefined ? {} : { name }) };
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase();
}

/** True when a block of the closing part begins the signature: an authority mark, or a title of office alone on a line of capitals. */
export function beginsSignature(block: Block): boolean {
  if (block.marker !== undefined && block.marker.kind !== 'roman' && block.marker.kind !== 'upper-letter') return false;
  return linePassages([block]).some((line) => {
    const parsed = parseSignatureLine(line);
    return parsed !== undefined && (parsed.mark !== undefined || isCapitals(parsed.text));
  });
}
