import { isAbsolute, relative, sep } from 'node:path';

/** Tells whether a path matches; the path is absolute. */
export type PathTest = (path: string) => boolean;

/**
 * The path as patterns see it: relative to the folder, with forward slashes, letters composed (NFC), so that a pattern typed with
 * Unikey meets a name that macOS stored decomposed. Undefined for a path on another drive.
 */
export function patternPath(folder: string, path: string): string | undefined {
  const between = relative(folder, path);
  if (isAbsolute(between)) return undefined;
  return (sep === '/' ? between : between.replaceAll(sep, '/')).normalize('NFC');
}

/** How patterns are read. */
export interface GlobOptions {
  /** A pattern without a slash matches the name in any folder below. */
  readonly anywhere: boolean;
  /** Wildcards match names that begin with a dot, too. */
  readonly hidden: boolean;
}

/** Tests paths against glob patterns relative to a folder. A pattern that begins with `!` takes paths out again. */
export async function globTest(folder: string, patterns: readonly string[], options: GlobOptions): Promise<PathTest> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const compile = (chosen: readonly string[]): ((path: string) => boolean)[] =>
    chosen.map((pattern) => {
      const composed = pattern.normalize('NFC').replace(/^\.\//, '');
      return picomatch(composed, { dot: options.hidden, basename: options.anywhere && !composed.includes('/'), nonegate: true });
    });
  const wanted = compile(patterns.filter((pattern) => !pattern.startsWith('!')));
  const unwanted = compile(patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)));
  return (path) => {
    const seen = patternPath(folder, path);
    return seen !== undefined && wanted.some((match) => match(seen)) && !unwanted.some((match) => match(seen));
  };
}

/** What the lines of one ignore file say of an absolute path: ignored, taken back by a `!` line, or nothing. */
export type IgnoreVerdict = (path: string, isFolder: boolean) => boolean | undefined;

/**
 * Reads lines in the syntax of a .gitignore file that stands in the folder. Of paths outside the folder they say nothing. As in
 * Git, letter case counts except on systems whose file names ignore it.
 */
export async function ignoreVerdict(folder: string, lines: readonly string[]): Promise<IgnoreVerdict> {
  if (lines.length === 0) return () => undefined;
  const { default: ignore } = await import('ignore');
  const matcher = ignore({ ignorecase: caseFolds }).add(lines.map((line) => line.normalize('NFC')));
  return (path, isFolder) => {
    const seen = patternPath(folder, path);
    if (seen === undefined || seen === '' || seen === '..' || seen.startsWith('../')) return undefined;
    const { ignored, unignored } = matcher.test(isFolder ? `${seen}/` : seen);
    return ignored ? true : unignored ? false : undefined;
  };
}

/** True where file names that differ only in letter case name one file. */
export const caseFolds = process.platform === 'win32' || process.platform === 'darwin';
