import type { Block } from '../model/block.ts';
import { LETTER, MARK, regex } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import type { Edit } from '../vocabulary.ts';
import { blocksIn } from './keep-hidden.ts';

/** Tells of the edits of a fix, in the source, whether they leave a link of the document without its heading. */
export type BreaksLink = (edits: readonly Edit[]) => boolean;

/** A link to a place in the document itself: `](#muc)`, `[muc]: #muc`, `href="#muc"`. */
const LINK = /(?<=\]\(\s{0,9}<?|\]:\s{0,9}<?|href=["'])#([^\s)>"']+)/gi;

/**
 * Looks after the anchors that renderers make of the text of a heading (GitHub, pandoc, both also without marks): a fix that changes the
 * text changes the anchor, and a link to it leads nowhere. Links are read once, when the first edit of a heading is asked about.
 *
 * @param blocks the blocks of the document, in order
 * @param source the text of the document
 */
export function keepingAnchors(blocks: readonly Block[], source: string): BreaksLink {
  let linked: Linked | undefined;
  return (edits) =>
    edits.some(({ span }) =>
      blocksIn({ start: span.start - 1, end: span.end + 1 }, blocks).some((block) => {
        if (block.content.place.kind !== 'heading') return false;
        linked ??= { targets: targetsOf(source), names: namesOf(source) };
        const { start, end } = block.span;
        const before = source.slice(start, end);
        const own = edits.filter((edit) => edit.span.start <= end && start <= edit.span.end);
        return breaks(linked, before, edited(block, own, source));
      }),
    );
}

/** What the document points at. */
interface Linked {
  /** Anchors, each also without the number that tells headings of one text apart. */
  readonly targets: ReadonlySet<string>;
  /** Texts in brackets, in small letters: pandoc makes a link of one that is the text of a heading. */
  readonly names: ReadonlySet<string>;
}

function breaks({ targets, names }: Linked, before: string, after: string): boolean {
  if (before === after || (targets.size === 0 && names.size === 0)) return false;
  const anchors = anchorsOf(after);
  return names.has(textOf(before).toLowerCase()) || anchorsOf(before).some((anchor, way) => anchor !== anchors[way] && targets.has(anchor));
}

function targetsOf(source: string): ReadonlySet<string> {
  const links = new Set<string>();
  for (const [, target = ''] of everyMatch(LINK, source)) {
    const link = decoded(target).normalize('NFC');
    links.add(link).add(link.replace(/-\d+$/, ''));
  }
  return links;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function edited(heading: Block, edits: readonly Edit[], source: string): string {
  const { start, end } = heading.span;
  let out = '';
  let done = start;
  for (const { span, text } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    out += source.slice(done, Math.max(done, span.start)) + text;
    done = Math.max(done, span.end);
  }
  return out + source.slice(done, Math.max(done, end));
}

/** The anchors of a heading's source, always in the same order: GitHub, pandoc, and both without marks. */
function anchorsOf(heading: string): readonly string[] {
  const text = textOf(heading).toLowerCase();
  const github = text.replace(NOT_GITHUB, '').replace(/\s/g, '-');
  const pandoc = text.replace(NOT_PANDOC, '').trim().replace(/\s+/g, '-').replace(NO_LETTER, '');
  return [github, pandoc, baseLetters(github), baseLetters(pandoc)];
}

const NOT_GITHUB = regex.gu`[^${LETTER}${MARK}\d\s_-]`;
const NOT_PANDOC = regex.gu`[^${LETTER}${MARK}\d\s_.-]`;
const NO_LETTER = regex.u`^[^${LETTER}]+`;

function namesOf(source: string): ReadonlySet<string> {
  return new Set(everyMatch(BRACKETED, source.normalize('NFC')).map(([, name = '']) => name.toLowerCase()));
}

/** A text in brackets that is no footnote mark. */
const BRACKETED = /(?<=\[)(?!\^)([^[\]\n]{1,300})(?=\])/g;

/** What a reader sees of a heading's source. */
function textOf(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/\n[=-]+[ \t]*$/, '')
    .replace(/^#{1,6}[ \t]+/, '')
    .replace(/(?<![\s#])[ \t]+#+$/, '')
    .replace(/<[^<>]*>|\[\^[^[\]]*\]|\{[^{}]*\}|(?<=\])\([^()]*\)|(?<=\])\[[^[\]]*\]|[*`\\[\]]/g, '')
    .trim();
}
