import { writeSync } from 'node:fs';
import type { Language, Localized } from '../../rules/vocabulary.ts';
import { printable } from './display-width.ts';
import { EXIT } from './exit-code.ts';

/** A way in which the whole run fails. */
export type CrashKind = 'program' | 'output';

/**
 * Ends the process with the exit code for failures and one line on standard error that says why; with `debug` the details follow, without
 * it the line says how to get them. Says nothing where standard error is gone as well.
 */
export function crash(kind: CrashKind, error: unknown, { language, debug }: { language: Language; debug: boolean }): never {
  const hint = debug ? '' : DEBUG_HINT[language];
  const line = `lint-report: ${printable(kind === 'output' ? outputMessage(error)[language] : programMessage(error)[language])}${hint}\n`;
  try {
    writeSync(2, debug ? `${line}${error instanceof Error ? (error.stack ?? '') : String(error)}\n` : line);
  } catch {
    // Nobody is left to tell.
  }
  process.exit(EXIT.failure);
}

/** Where the details of a failure are, to be added to a line about it. */
export const DEBUG_HINT: Localized = { vi: '; thêm --debug để xem chi tiết', en: '; add --debug for the details' };

/** The first line of what an error says. */
export function reasonOf(error: unknown): string {
  return (/^.*/u.exec(error instanceof Error ? error.message : String(error))?.[0] ?? '').slice(0, 300);
}

function programMessage(error: unknown): Localized {
  const reason = reasonOf(error);
  return { vi: `Lỗi bên trong chương trình: ${reason}`, en: `Failure inside the program: ${reason}` };
}

/** Standard output does not take the results. */
function outputMessage(error: unknown): Localized {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EPIPE':
    case 'ECONNRESET':
      return {
        vi: 'Chương trình nhận kết quả đã dừng, kết quả chưa in hết',
        en: 'The program that reads the results has ended, they were not printed to the end',
      };
    case 'ENOSPC':
    case 'EDQUOT':
      return { vi: 'Ổ đĩa đã đầy, kết quả chưa ghi hết', en: 'The disk is full, the results were not written to the end' };
    default:
      return {
        vi: `Không ghi được kết quả ra đầu ra chuẩn: ${reasonOf(error)}`,
        en: `The results cannot be written to standard output: ${reasonOf(error)}`,
      };
  }
}
