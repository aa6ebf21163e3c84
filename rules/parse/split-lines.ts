import { MARKER_RANK, parseSectionMarker, type SectionMarker } from '../model/section-marker.ts';
import { isTypeTitle } from '../model/type-title.ts';
import { startsWithCapital } from '../pattern/letters.ts';
import { CAPITAL, regex } from '../pattern/regex.ts';

const COMPONENT_START = regex.u`
  ^(?:Nơi\s+(?:nhận|gửi)|Kính\s+(?:gửi|trình))\s*:|^(?:TM|KT|TL|TUQ|Q)\s?[.:]\s?[${CAPITAL}]|^[TK]\/[MTL][. ]`;
const SENTENCE_END = /(?:[.;:!?…]|\.\/\.|[.;!?…][”")\]])\s*$/u;
/** Lines shorter than this do not come from wrapping at a margin. */
const WRAPPED = 60;
/** `TP.`, `KT.`, `ThS.`, which a name follows; `Bình An.` and `UBND.` end their sentence. */
const ABBREVIATION_END = regex.u`
  (?:^|\s)(?:[${CAPITAL}]{1,2}|PGS|TSKH|KTS|TUQ|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND|T[hH]S|Ths|Ts|Gs|Bs|Ks|Tp|Tx|Tr|St|Mr|Ms|Dr)\.\s*$`;
/** An enumerator whose words stand on the next line. */
const ENUMERATOR_ALONE = /^(?:\d{1,2}(?:\.\d{1,2}){1,4}[.)]?|\d{1,2}[.)]|[IVX]{1,5}[.)]|[A-ZĐ]\.|[a-zđ]\))\s*$/u;
/** Words and signs after which a number at the head of the next line goes on with the sentence: `theo khoản⏎2. …`. */
const BEFORE_NUMBER = regex.iu`(?:,|[-–]|(?:^|\s)(?:khoản|điều|và|hoặc|đến|từ|là|gồm|tại|theo))\s*$`;
/** A heading runs over no more lines. */
const LINES_OF_HEADING = 3;

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
  let open: OpenItem | undefined;
  while (lineStart <= text.length) {
    const at = text.indexOf('\n', lineStart);
    const lineEnd = at < 0 ? text.length : at;
    const line = text.slice(lineStart, lineEnd);
    if (previous !== undefined && line.trim() !== '') {
      const opens = underTitle && !isTypeTitle(previous) && opensReport(line);
      if (opens || partsFrom(previous, line) || (open !== undefined && goesOn(open, previous, line))) {
        points.push(lineStart);
        if (!isTypeTitle(previous)) underTitle = false;
      }
    }
    if (isTypeTitle(line)) underTitle = true;
    open = itemAfter(open, line);
    previous = line;
    if (at < 0) break;
    lineStart = at + 1;
  }
  return points;
}

/** An enumerated line whose sentence or heading no sign has ended yet. */
interface OpenItem {
  readonly marker: SectionMarker;
  readonly lines: number;
}

function itemAfter(open: OpenItem | undefined, line: string): OpenItem | undefined {
  if (SENTENCE_END.test(line)) return undefined;
  const marker = parseSectionMarker(line);
  if (marker !== undefined) return { marker, lines: 1 };
  return open === undefined || open.lines >= LINES_OF_HEADING ? undefined : { ...open, lines: open.lines + 1 };
}

/** True when the line is the next item, or the first one below, of the open one: a heading of two lines ends without a sign. */
function goesOn({ marker }: OpenItem, previous: string, line: string): boolean {
  const next = BEFORE_NUMBER.test(previous) ? undefined : parseSectionMarker(line);
  if (next === undefined || next.delimiter === '') return false;
  const [before, after] = [marker.path, next.path];
  if (next.kind === marker.kind && before.length === after.length)
    return after.at(-1) === (before.at(-1) ?? 0) + 1 && after.slice(0, -1).every((figure, i) => figure === before[i]);
  if (next.ordinal !== 1) return false;
  if (next.kind === 'decimal') return after.length === before.length + 1 && before.every((figure, i) => figure === after[i]);
  return MARKER_RANK[next.kind] > MARKER_RANK[marker.kind];
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
  if (ENUMERATOR_ALONE.test(previous)) return false;
  const stopped = SENTENCE_END.test(previous);
  const ended = stopped && !ABBREVIATION_END.test(previous);
  if (marker !== undefined) {
    if (marker.kind === 'dash' || marker.kind === 'plus' || marker.kind === 'star') return true;
    if (ended || previous === previous.toUpperCase()) return true;
    // After a degree or the first letter of a name only letters may be initials; a figure opens the next item.
    if (stopped && marker.kind !== 'roman' && marker.kind !== 'upper-letter') return true;
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
