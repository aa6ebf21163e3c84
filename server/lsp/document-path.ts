import { fileURLToPath, pathToFileURL } from 'node:url';

/** Path of a document as the file system spells it; undefined for documents that are no local files (unsaved, virtual). */
export function pathOfUri(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** Address of a local file given by its absolute path. */
export function uriOfPath(path: string): string {
  return pathToFileURL(path).href;
}
