import { parseSectionMarker } from '../model/section-marker.ts';
import { isTypeTitle } from '../model/type-title.ts';
import { startsWithCapital } from '../pattern/letters.ts';
import { CAPITAL, regex } from '../pattern/regex.ts';

const COMPONENT_START = regex.u`
  ^(?:Nơi\s+(?:nhận|gửi)|Kính\s+(?:gửi|trình))\s*:|^(?:TM|KT|TL|TUQ|Q)\s?[.:]\s?[${CAPITAL}]|^[TK]\/[MTL][. ]`;
const SENTENCE_END = /(?:[.;:!?…]|\.\/\.|[.;!?…][”")\]])\s*$/u;
/** Lines shorter than this do not come from wrapping at a margin. */
const WRAPPED = 60;
/** `TP.`, `KT.`, `ThS.`; a name such as `Bình An.` ends its sentence. */
const ABBREVIATION_END = regex.u`(?:^|\s)(?:[${CAPITAL}]{1,4}|T[hH]S|Ths|Ts|Gs|Bs|Ks|Tp|Tx|Tr|St|Mr|Ms|Dr)\.\s*$`;

/**
 * Offsets of the lines at which a Markdown paragraph goes on as another paragraph of the report: Markdown joins lines that no blank
 * line parts, but a report typed one paragraph a line means them apart. A line parts when it begins with an enumerator or a
 * component's label, or when a sentence ended on the line before and a new one begins; a hard-wrapped sentence stays whole.
 */
export function splitPoints(text: string): number[] {
  const points: number[] = [];
  let lineStart = 0;
  let previous: string | undefined;
  let underTitle = false;
  while (lineStart <= text.length) {
    const at = text.indexOf('\n', lineStart);
    const lineEnd = at < 0 ? text.length : at;
    const line = text.slice(lineStart, lineEnd);
    if (previous !== undefined && line.trim() !== '') {
      const opens = underTitle && !isTypeTitle(previous) && opensReport(line);
      if (opens || partsFrom(previous, line)) {
        points.push(lineStart);
        if (!isTypeTitle(previous)) underTitle = false;
      }
    }
    if (isTypeTitle(line)) underTitle = true;
    previous = line;
    if (at < 0) break;
    lineStart = at + 1;
  }
  return points;
}

/** A line under the subject of the report that begins its first sentence, though no sign ends the subject. */
function opensReport(line: string): boolean {
  return (
    startsWithCapital(line) &&
    (/^(?:Thực\s+hiện|Căn\s+cứ|Theo)\s/u.test(line) ? line.length > WRAPPED : /[.:]\s*$/u.test(line) && line.length > 2 * WRAPPED)
  );
}

const SENTENCE_START = regex.u`^[“"‘(]?[${CAPITAL}]`;

function partsFrom(previous: string, line: string): boolean {
  if (COMPONENT_START.test(line) || isTypeTitle(line) || isTypeTitle(previous)) return true;
  const marker = parseSectionMarker(line);
  const ended = SENTENCE_END.test(previous) && !ABBREVIATION_END.test(previous);
  if (marker !== undefined) {
    if (marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'star') return true;
    if (ended || previous === previous.toUpperCase()) return true;
    // A numbered line in capitals heads a section even after a line that no sign ends: “(Nếu có)”.
    if ((marker.kind === 'roman' || marker.kind === 'part') && line === line.toUpperCase()) return true;
    const before = parseSectionMarker(previous);
    return before !== undefined && previous.length <= 80;
  }
  if (!SENTENCE_START.test(line)) return false;
  return ended || isHeadingLine(previous);
}

/** A line that is whole although no sign ends it: an enumerated line of capitals, or one too short to be a wrapped line. */
function isHeadingLine(line: string): boolean {
  const marker = parseSectionMarker(line);
  if (marker === undefined || marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'star' || /[,–-]\s*$/u.test(line))
    return false;
  return line === line.toUpperCase() || line.length <= WRAPPED;
}
