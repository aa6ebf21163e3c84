/** Variables of a process by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the place that results for people go to can show. */
export interface Screen {
  /** True for a terminal; false for a file or a pipe. */
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** Cells of a line. */
  readonly width: number;
  /** Links behind words (OSC 8) are shown as such. */
  readonly links: boolean;
  /** Only ASCII is sure to have a shape: signs of the program's own keep to it. */
  readonly ascii: boolean;
}

/** Cells of a line where nobody says how many there are: a file, a pipe. */
export const USUAL_WIDTH = 100;

/** A place that shows text alone, such as a file. */
export const PLAIN_SCREEN: Screen = { isTerminal: false, color: false, width: USUAL_WIDTH, links: false, ascii: false };

/**
 * What standard output can show.
 *
 * @param columns cells of a line of the terminal; undefined when it is none
 */
export function screenOf(environment: Environment, platform: NodeJS.Platform, columns: number | undefined): Screen {
  const isTerminal = columns !== undefined;
  return {
    isTerminal,
    color: wantsColor(environment, isTerminal),
    width: widthOf(environment['COLUMNS']) ?? columns ?? USUAL_WIDTH,
    links: isTerminal && knowsLinks(environment),
    ascii: isTerminal && !knowsUnicode(environment, platform),
  };
}

/** Whether output is coloured when the command line does not say: NO_COLOR, then FORCE_COLOR, then a terminal that is not dumb. */
export function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: Environment, isTerminal: boolean): boolean {
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

function widthOf(columns: string | undefined): number | undefined {
  return columns !== undefined && /^[1-9]\d{1,3}$/u.test(columns) ? Number(columns) : undefined;
}

/** Terminals that are known to show links; there is no way to ask one. FORCE_HYPERLINK overrules. */
function knowsLinks(environment: Environment): boolean {
  const { FORCE_HYPERLINK, TERM, TERM_PROGRAM, VTE_VERSION, WT_SESSION, KITTY_WINDOW_ID, CI, KONSOLE_VERSION } = environment;
  if (FORCE_HYPERLINK !== undefined) return FORCE_HYPERLINK !== '0';
  if (TERM === 'dumb' || (CI !== undefined && CI !== 'false')) return false;
  if (WT_SESSION !== undefined || KITTY_WINDOW_ID !== undefined || KONSOLE_VERSION !== undefined) return true;
  if (/^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper)$/u.test(TERM_PROGRAM ?? '')) return true;
  return Number(VTE_VERSION ?? 0) >= 5000 || /^(?:alacritty|xterm-kitty|xterm-ghostty)$/u.test(TERM ?? '');
}

/** The console of Linux and the old one of Windows lack most signs; elsewhere the locale tells. */
function knowsUnicode(environment: Environment, platform: NodeJS.Platform): boolean {
  const { LC_ALL, LC_CTYPE, LANG, TERM, TERM_PROGRAM, WT_SESSION } = environment;
  if (platform === 'win32') return WT_SESSION !== undefined || TERM_PROGRAM !== undefined || TERM !== undefined;
  if (TERM === 'linux') return false;
  const locale = [LC_ALL, LC_CTYPE, LANG].find((value) => value !== undefined && value !== '');
  return locale === undefined || /utf-?8/iu.test(locale);
}
