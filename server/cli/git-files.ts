import { join } from 'node:path';
import type { Localized } from '../../rules/vocabulary.ts';

/** Files as Git knows them, or why it cannot say. */
export type GitFiles =
  | {
      /** Absolute paths. */
      readonly files: readonly string[];
      /** The bytes of one of the files as they are staged; absent where those of the working tree are meant. Throws when Git does not give them. */
      readonly contentOf?: (path: string) => Uint8Array;
    }
  | { readonly problem: Localized };

/** The most that Git may answer, in bytes: 100,000 long paths, or one large file. */
const MOST_OUTPUT = 512 * 1024 * 1024;

/** A change that leaves something to read: added, copied, modified, renamed, of another type. */
const WITH_CONTENT = '--diff-filter=ACMRT';

/**
 * The files that differ between the working tree and where the branch left `reference`, those that Git does not follow yet included.
 *
 * @param folder absolute, in the working tree
 * @param reference name of a commit as Git takes it
 */
export function changedFiles(folder: string, reference: string): GitFiles {
  const top = topOf(folder);
  if ('problem' in top) return top;
  if (reference.startsWith('-') || !git(top.path, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`]).ok)
    return { problem: noReference(reference) };
  const base = git(top.path, ['merge-base', reference, 'HEAD']);
  if (!base.ok) return { problem: noBase(reference) };
  const changed = git(top.path, ['diff', '--name-only', '-z', WITH_CONTENT, base.text.trim(), '--']);
  const untracked = git(top.path, ['ls-files', '--others', '--exclude-standard', '-z']);
  if (!changed.ok || !untracked.ok) return { problem: failed(changed.ok ? untracked.text : changed.text) };
  return { files: pathsOf(top.path, changed.text + untracked.text) };
}

/** The files that are staged for the next commit with something to read in them, as they are staged. */
export function stagedFiles(folder: string): GitFiles {
  const top = topOf(folder);
  if ('problem' in top) return top;
  const staged = git(top.path, ['diff', '--cached', '--name-only', '-z', WITH_CONTENT, '--']);
  if (!staged.ok) return { problem: failed(staged.text) };
  const names = new Map(namesIn(staged.text).map((name) => [join(top.path, name), name]));
  return { files: [...names.keys()], contentOf: (path) => stagedContent(top.path, names.get(path) ?? path) };
}

function stagedContent(top: string, name: string): Uint8Array {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const { status, stdout, stderr } = spawnSync('git', ['cat-file', 'blob', `:${name}`], { cwd: top, maxBuffer: MOST_OUTPUT });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout;
}

function pathsOf(top: string, names: string): string[] {
  return namesIn(names).map((name) => join(top, name));
}

function namesIn(output: string): string[] {
  return [...new Set(output.split('\0').filter((name) => name !== ''))];
}

function topOf(folder: string): { readonly path: string } | { readonly problem: Localized } {
  const top = git(folder, ['rev-parse', '--show-toplevel']);
  if (top.ok) return { path: top.text.replace(/\r?\n$/u, '') };
  if (top.missing) return { problem: NO_GIT };
  return { problem: /not a git repository/iu.test(top.text) ? NO_REPOSITORY : failed(top.text) };
}

function git(folder: string, args: readonly string[]): { readonly ok: boolean; readonly missing: boolean; readonly text: string } {
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  // In English, whatever the language of the machine: one of the messages is looked at.
  const env = { ...process.env, LC_ALL: 'C' };
  const { status, stdout, stderr, error } = spawnSync('git', [...args], { cwd: folder, maxBuffer: MOST_OUTPUT, encoding: 'utf8', env });
  if (error !== undefined) return { ok: false, missing: true, text: error.message };
  return status === 0 ? { ok: true, missing: false, text: stdout } : { ok: false, missing: false, text: stderr };
}

const NO_GIT: Localized = {
  vi: 'Không chạy được git; --changed và --staged cần git',
  en: 'Git cannot be run; --changed and --staged need it',
};

const NO_REPOSITORY: Localized = {
  vi: 'Thư mục này không thuộc kho git nào; --changed và --staged chỉ dùng trong kho git',
  en: 'This folder is in no Git repository; --changed and --staged work in one only',
};

function noReference(reference: string): Localized {
  return {
    vi: `Git không có “${reference}”; trong CI hãy lấy đủ lịch sử (fetch-depth: 0) hoặc chạy git fetch`,
    en: `Git knows no “${reference}”; in CI fetch the whole history (fetch-depth: 0) or run git fetch`,
  };
}

function noBase(reference: string): Localized {
  return {
    vi: `Không tìm được chỗ tách nhánh so với “${reference}” (kho chưa có commit nào, hoặc chỉ có một phần lịch sử: git fetch --unshallow)`,
    en: `It cannot be told where the branch left “${reference}” (no commit yet, or a part of the history only: git fetch --unshallow)`,
  };
}

function failed(text: string): Localized {
  const line = text.trim().split('\n')[0] ?? '';
  return { vi: `Git báo lỗi: ${line}`, en: `Git failed: ${line}` };
}
