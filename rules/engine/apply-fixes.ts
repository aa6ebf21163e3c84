import type { Edit } from '../vocabulary.ts';

/**
 * Applies the fixes whose edits touch no edit of a fix before them, in the given order; a fix is applied whole or not at all. Two
 * insertions at one place count as touching, so that the outcome does not depend on their order.
 *
 * @returns the new text and how many fixes went in
 */
export function applyFixes(text: string, fixes: readonly { readonly edits: readonly Edit[] }[]): { text: string; applied: number } {
  const taken: Edit[] = [];
  let applied = 0;
  for (const fix of fixes) {
    const fits = fix.edits.every((edit) => inside(edit, text) && taken.every((t) => apart(edit, t)));
    if (!fits) continue;
    taken.push(...fix.edits);
    applied++;
  }
  taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let out = '';
  let done = 0;
  for (const edit of taken) {
    out += text.slice(done, edit.span.start) + edit.text;
    done = edit.span.end;
  }
  return { text: out + text.slice(done), applied };
}

function inside(edit: Edit, text: string): boolean {
  return edit.span.start >= 0 && edit.span.start <= edit.span.end && edit.span.end <= text.length;
}

function apart(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start && a.span.end === b.span.end) return false;
  return a.span.end <= b.span.start || b.span.end <= a.span.start;
}
