import type { ExampleDocument } from '../../../rule.ts';
import { stateHead } from '../../shared/example-head.ts';

/** What stands in an example report; the rest is the same in all. */
export interface ExampleParts {
  readonly path: string;
  /** `12/BC-UBND` */
  readonly number?: string;
  /** `05 tháng 3 năm 2026` */
  readonly date?: string;
  readonly subject?: string;
  /** One paragraph. */
  readonly text?: string;
  /** Marks the number line as the span of the finding. */
  readonly numberMark?: boolean;
  /** Name of the commune in capitals. */
  readonly commune?: string;
}

/** A short report of a commune for the examples of the rules of a repository. */
export function exampleReport(parts: ExampleParts): ExampleDocument {
  const {
    path,
    number = '    /BC-UBND',
    date = '   tháng 3 năm 2026',
    subject = 'Kết quả công tác văn thư',
    text = 'Công tác văn thư được duy trì.',
    commune = 'BÌNH AN',
  } = parts;
  const line = `Số: ${number}`;
  const head = stateHead({
    heading: '',
    bodies: `**ỦY BAN NHÂN DÂN XÃ ${commune}**`,
    numberLine: parts.numberMark === true ? `⟦${line}⟧` : line,
    dateLine: `*Bình An, ngày ${date}*`,
    subject: `**${subject}**`,
  });
  return { path, text: `${head}\n${text}\n` };
}
