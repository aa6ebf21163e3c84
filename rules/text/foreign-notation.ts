import { LETTER, regex } from '../pattern/regex.ts';
import { everyMatch } from './every-match.ts';
import type { TextRange } from './span.ts';

/** Cheap sign of any of them. */
const MAY_HOLD = /[{$@\\]|\[\[|:::|!\[/;
/**
 * Attributes and blocks of pandoc (`{.underline}`, `::: {.box}`), formulas (`$x=5$`), commands (`\textbf{…}`, `\begin{…}`), links of wikis
 * (`[[…]]`), templates (`{{ … }}`, `{% … %}`), keys of citations (`@fig:a`), and images that Markdown does not read as such.
 */
const FOREIGN = regex.gu`
  \$\$[^$]{0,2000}\$\$|\$[^$\n]{1,200}\$|\{[.#:%{][^}\n]{0,200}\}{1,2}|\{[${LETTER}-]{1,40}=[^}\n]{0,200}\}
  |\\[${LETTER}]{2,30}(?:\{[^}\n]{0,200}\})?|!?\[\[[^\]\n]{0,200}\]\]|(?<![${LETTER}\d.])@[${LETTER}][^\s,;]{0,80}(?:\s,[${LETTER}]{1,20})?
  |!\[[^\]\n]{0,200}\](?:\([^)\n]{0,300}\))?|^[ \t]*:::[^\n]*`;

/** Stretches of a source that follow another notation than Markdown's and are read by another program; none where it is plain. */
export function foreignNotation(source: string): readonly TextRange[] {
  if (!MAY_HOLD.test(source)) return [];
  return everyMatch(FOREIGN, source).map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
