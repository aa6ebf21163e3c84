import type { Block } from '../model/block.ts';
import { LETTER, MARK, regex } from '../pattern/regex.ts';
import { everyMatch } from '../text/every-match.ts';
import { baseLetters } from '../vietnamese/base-letters.ts';
import type { Edit } from '../vocabulary.ts';

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
  let links: ReadonlySet<string> | undefined;
  let headings: readonly Block[] | undefined;
  return (edits) => {
    if (!source.includes('#') && !source.includes('[')) return false;
    headings ??= blocks.filter(({ content }) => content.place.kind === 'heading');
    return headings.some((heading) => {
      const own = edits.filter(({ span }) => span.start <= heading.span.end && heading.span.start <= span.end);
      if (own.length === 0) return false;
      links ??= linksOf(source);
      const before = source.slice(heading.span.start, heading.span.end);
      const after = edited(heading, own, source);
      const anchors = anchorsOf(after);
      return (
        anchorsOf(before).some((anchor, way) => anchor !== anchors[way] && links?.has(anchor)) ||
        (after !== before && isNamed(before, source))
      );
    });
  };
}

/** Targets of the links, each also without the number that tells headings of one text apart. */
function linksOf(source: string): ReadonlySet<string> {
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

/** True when the text of the heading stands in brackets elsewhere: pandoc makes a link of it. */
function isNamed(heading: string, source: string): boolean {
  const text = textOf(heading);
  return text !== '' && source.normalize('NFC').toLowerCase().includes(`[${text.toLowerCase()}]`);
}

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
