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

/**
 * Tests paths against glob patterns relative to a folder. A pattern without a slash matches the name in any folder; one that
 * begins with `!` takes paths out again; names that begin with a dot match like others.
 */
export async function globTest(folder: string, patterns: readonly string[]): Promise<PathTest> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const compile = (chosen: readonly string[]): ((path: string) => boolean)[] => chosen.map((pattern) => {
    const composed = pattern.normalize('NFC').replace(/^\.\//, '');
    return picomatch(composed, { dot: true, basename: !composed.includes('/'), nonegate: true });
  });
  const wanted = compile(patterns.filter((pattern) => !pattern.startsWith('!')));
  const unwanted = compile(patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)));
  return (path) => {
    const seen = patternPath(folder, path);
    return seen !== undefined && wanted.some((match) => match(seen)) && !unwanted.some((match) => match(seen));
  };
}

/**
 * Tests paths against the lines of a .gitignore file that stands in the folder. Paths outside the folder never match. As in Git,
 * letter case counts except on systems whose file names ignore it.
 */
export async function ignoreTest(folder: string, lines: readonly string[]): Promise<PathTest> {
  if (lines.length === 0) return () => false;
  const { default: ignore } = await import('ignore');
  const matcher = ignore({ ignorecase: caseFolds }).add(lines.map((line) => line.normalize('NFC')));
  return (path) => {
    const seen = patternPath(folder, path);
    return seen !== undefined && seen !== '' && !seen.startsWith('../') && seen !== '..' && matcher.ignores(seen);
  };
}

/** True where file names that differ only in letter case name one file. */
export const caseFolds = process.platform === 'win32' || process.platform === 'darwin';
