import type { SignatureLine } from '../../../model/report.ts';

/** True when titles and name stand on one line (`CHỦ TỊCH Nguyễn Văn A`), as conversion of a table without line breaks leaves them. */
export function isRunOn(line: SignatureLine): boolean {
  return /\p{Lu}{2,}[^\p{Ll}]*\s\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*)+$/u.test(line.text);
}
