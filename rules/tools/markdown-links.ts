/** A link or an image in a Markdown file. */
export interface MarkdownLink {
  /** The address as written. */
  readonly address: string;
  /** Number of its line, from 1. */
  readonly line: number;
}

/** The anchor that Markdown viewers give a heading: small letters, blanks as hyphens, no punctuation. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}

/** Every anchor of a Markdown text; a heading that returns is numbered, as viewers number it. */
export function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const { content } of proseLines(text)) {
    const heading = /^#{1,6}\s+(.*?)\s*#*$/u.exec(content)?.[1];
    if (heading === undefined) continue;
    const anchor = anchorOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1'));
    let name = anchor;
    for (let again = 1; anchors.has(name); again += 1) name = `${anchor}-${again}`;
    anchors.add(name);
  }
  return anchors;
}

/** The links and images of a Markdown text, written inline or as `src` and `href` of HTML; what stands in code is none. */
export function linksOf(text: string): MarkdownLink[] {
  return proseLines(text).flatMap(({ content, line }) => {
    const prose = content.replace(/`[^`]*`/gu, '``');
    const found = prose.matchAll(/\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)|\b(?:src|href)="([^"]+)"/gu);
    return Array.from(found, ([, inline, html]) => ({ address: inline ?? html ?? '', line }));
  });
}

/** The lines outside fenced code, with their numbers. */
function proseLines(text: string): { readonly content: string; readonly line: number }[] {
  let fence: string | undefined;
  return text.split(/\r\n|\r|\n/u).flatMap((content, index) => {
    const mark = /^\s*(`{3,}|~{3,})/u.exec(content)?.[1];
    if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
      return [];
    }
    return fence === undefined ? [{ content, line: index + 1 }] : [];
  });
}
