import type { SignatureLine } from '../../../model/report.ts';
import { CAPITAL, regex, SMALL } from '../../../pattern/regex.ts';

const CAPITALS_THEN_NAME = regex.u`$(?<=[${CAPITAL}]{2}[^${SMALL}]*\s[${CAPITAL}][${SMALL}]+(?:\s+[${CAPITAL}][${SMALL}]*)+)`;

/** True when titles and name stand on one line (`CHỦ TỊCH Nguyễn Văn A`), as conversion of a table without line breaks leaves them. */
export function isRunOn(line: SignatureLine): boolean {
  return CAPITALS_THEN_NAME.test(line.text);
}
