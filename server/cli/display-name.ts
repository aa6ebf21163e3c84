import { isAbsolute, relative, sep } from 'node:path';

/** An absolute path as results show it: relative to the folder, with forward slashes. */
export function displayName(folder: string, path: string): string {
  const between = relative(folder, path);
  const shown = between === '' ? '.' : isAbsolute(between) ? path : between;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
}
