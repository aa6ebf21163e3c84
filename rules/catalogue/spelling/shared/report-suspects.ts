import type { Block } from '../../../model/block.ts';
import type { Report } from '../../../model/report.ts';
import { regex, WORD_END } from '../../../pattern/regex.ts';
import type { Resources } from '../../../resources.ts';
import { type RuleFinding } from '../../../rule.ts';
import { SEVERITIES, type Severity } from '../../../vocabulary.ts';
import { everyMatch } from '../../../text/every-match.ts';
import type { Span } from '../../../text/span.ts';
import { changeTo } from '../../shared/fix-titles.ts';
import { findLegacyText } from '../../../model/legacy-text.ts';
import { CharClass, charClass } from '../../../spelling/context/char-classes.ts';
import { isSpelled } from '../../../spelling/spelled-roles.ts';
import { tonePlacement, withTonePlacement } from '../../../vietnamese/tone-mark.ts';
import {
  createSpellingChecker,
  runsOn,
  type SpellingChecker,
  type SpellingParagraph,
  type SpellingSuspect,
  type SuspectKind,
} from '../../../spelling/checker.ts';

/** A suspect with its place in the source. */
interface PlacedSuspect {
  readonly suspect: SpellingSuspect;
  readonly span: Span;
  /** The suspected text as a reader sees it. */
  readonly text: string;
}

/** Kinds of suspects that rest on the words beside them. */
const BY_NEIGHBOURS: readonly SuspectKind[] = ['context', 'missing-syllable', 'confusion', 'doubled'];

/** One check serves all spelling rules of a lint. */
const checked = new WeakMap<Report, readonly PlacedSuspect[]>();
let plain: SpellingChecker | undefined;

/** Findings of the given kinds in a report that are at least as sure as `least`, each with its suggestions as fixes. */
export function* spellingFindings(
  report: Report,
  resources: Resources,
  kinds: readonly SuspectKind[],
  least: Severity = 'hint',
): Generator<RuleFinding> {
  for (const { suspect, span, text } of suspectsOf(report, resources)) {
    if (!kinds.includes(suspect.kind) || SEVERITIES.indexOf(suspect.confidence) > SEVERITIES.indexOf(least)) continue;
    const fixes = suspect.suggestions.slice(0, 5).map((suggestion, i) => ({
      title: changeTo(suggestion),
      safety: suspect.safe && i === 0 ? ('safe' as const) : ('ask' as const),
      edits: [{ span, text: suggestion }] as const,
    }));
    yield { span, message: messageOf(suspect, text), fixes, atMost: suspect.confidence };
  }
}

function messageOf(suspect: SpellingSuspect, text: string): { vi: string; en: string } {
  const { vi, en } = suspect.message;
  const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
  // The checker explains; the text itself belongs into the message when the explanation does not quote it.
  return vi.includes(text) ? { vi: capital(vi), en: capital(en) } : { vi: `“${text}”: ${vi}`, en: `“${text}”: ${en}` };
}

function suspectsOf(report: Report, resources: Resources): readonly PlacedSuspect[] {
  const known = checked.get(report);
  if (known !== undefined) return known;
  const checker = resources.spelling?.() ?? (plain ??= createSpellingChecker(undefined));
  // Text in an old encoding is one finding of its own rule, not a fault in every word.
  const blocks = report.blocks.filter((b) => isSpelled(b.role) && findLegacyText(b.content) === undefined);
  const paragraphs = blocks.map((block, i) => paragraphOf(block, blocks[i - 1]));
  const placed: PlacedSuspect[] = [];
  let newStyle: boolean | undefined;
  const styled = (text: string): string =>
    text.search(OPEN_RIME) >= 0 && (newStyle ??= prefersNewStyle(blocks)) ? inNewStyle(text) : text;
  for (const suspect of checker.check(paragraphs)) {
    const block = blocks[suspect.paragraph];
    if (block === undefined) continue;
    // Lines of columns run side by side: what stands next to a word there does not belong to it.
    if (block.content.place.laidOut && BY_NEIGHBOURS.includes(suspect.kind)) continue;
    placed.push({
      suspect: { ...suspect, suggestions: suspect.suggestions.map(styled) },
      span: block.spanOf(suspect.start, suspect.end),
      text: block.text.slice(suspect.start, suspect.end),
    });
  }
  checked.set(report, placed);
  return placed;
}

function paragraphOf(block: Block, before: Block | undefined): SpellingParagraph {
  const { content, text } = block;
  const marker = content.marker === undefined ? [] : [{ start: 0, end: content.marker.contentStart }];
  const skip = [...marker, ...content.tokens, ...content.citationFacts.map((c) => ({ start: c.code.start, end: c.code.end }))]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const { kind, quoted } = content.place;
  const running =
    before !== undefined &&
    kind === 'paragraph' &&
    before.content.place.kind === 'paragraph' &&
    content.marker === undefined &&
    block.role === before.role &&
    runsOn(before.text, text);
  return {
    text,
    skip,
    kind: quoted ? 'quote' : kind === 'heading' ? 'heading' : kind === 'table-cell' ? 'table' : 'prose',
    continues: running,
  };
}

/** True when most syllables of the document whose tone mark may stand in two places carry it in the new one (hoá, thuý). */
function prefersNewStyle(blocks: readonly Block[]): boolean {
  let balance = 0;
  for (const { text } of blocks) {
    for (const { index, 0: rime } of everyMatch(OPEN_RIME, text)) {
      const placement = tonePlacement(text.slice(wordStart(text, index), index + rime.length));
      balance += placement === 'new' ? 1 : placement === 'old' ? -1 : 0;
    }
  }
  return balance > 0;
}

/** An open oa, oe, uy with a tone mark at the end of a word. */
const OPEN_RIME = regex.gu`(?:[òóỏõọÒÓỎÕỌ][aeAE]|[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[ùúủũụÙÚỦŨỤ][yY]|[uU][ỳýỷỹỵỲÝỶỸỴ])${WORD_END}`;

/** Where the letters before `at` begin. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && charClass(text.charCodeAt(start - 1)) === CharClass.Letter) start--;
  return start;
}

function inNewStyle(text: string): string {
  let out = '';
  let done = 0;
  for (const { index, 0: rime } of everyMatch(OPEN_RIME, text)) {
    const start = wordStart(text, index);
    const end = index + rime.length;
    out += text.slice(done, start) + withTonePlacement(text.slice(start, end), 'new');
    done = end;
  }
  return out + text.slice(done);
}
