import { posix } from 'node:path';
import { anchorsOf, linksOf } from './markdown-links.ts';

/**
 * The relative links of `page` that lead to no file, or to no anchor of the Markdown file they name, each as `page:line: address`.
 *
 * @param page path from the root of the pages, with forward slashes
 * @param has whether there is a file of this path
 * @param read the text of a file
 */
export function deadLinks(page: string, has: (path: string) => boolean, read: (path: string) => string): string[] {
  return linksOf(read(page)).flatMap(({ address, line }) => {
    if (/^[a-z][a-z+.-]*:/iu.test(address)) return [];
    const [name = '', anchor] = address.split('#');
    const target = name === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURI(name)));
    const found =
      (name === '' || has(target)) &&
      (anchor === undefined || (target.endsWith('.md') && anchorsOf(read(target)).has(decodeURIComponent(anchor))));
    return found ? [] : [`${page}:${line}: ${address}`];
  });
}
