import { absentParts } from '../../../model/absent-parts.ts';
import type { Report } from '../../../model/report.ts';
import type { RuleFinding } from '../../../rule.ts';
import type { Localized } from '../../../vocabulary.ts';
import { messages } from './messages.ts';

/** What is said of a missing heading: in a document with a foot the heading’s rule speaks for the whole head when none of it is there. */
export function missingHeading(report: Report, message: Localized): Pick<RuleFinding, 'message' | 'absent' | 'absentFrom'> {
  const absent = absentParts(report);
  return absent.has('head') && !absent.has('foot')
    ? { message: messages.noHead(message), absent: 'head' }
    : { message, absentFrom: 'head' };
}
