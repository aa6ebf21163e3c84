/**
 * Tag of a text of several lines that is indented as the code around it: every line loses the blanks that all lines of the template begin
 * with, the first line break and the blanks before the closing backtick are no part of the text, values are put in as they are. A blank
 * at the end of a line is written `\x20`, so that no editor takes it away.
 */
export function dedent(template: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = template.join(HOLE).replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/[^ ]/)));
  const parts = lines
    .map((line) => line.slice(margin))
    .join('\n')
    .split(HOLE);
  return parts.map((part, at) => part + (values[at] ?? '')).join('');
}

/** Stands for a value while lines are cut; no example holds it. */
const HOLE = '\0';
