import type { Edit } from '../vocabulary.ts';
import { kindOf, record, type Refuse } from './argument.ts';

/** As much of a fix as it takes to apply it. */
export interface ReadFix {
  readonly safety: unknown;
  readonly edits: readonly Edit[];
}

/** The fixes of each finding, of findings as a caller gave them; refuses what is no list of findings. */
export function readFixes(findings: unknown, refuse: Refuse): readonly (readonly ReadFix[])[] {
  if (!Array.isArray(findings))
    return refuse({
      vi: `Đối số thứ hai phải là danh sách vấn đề, như lint(text).findings; đây là ${kindOf(findings)}`,
      en: `The second argument must be a list of findings, as lint(text).findings, not ${kindOf(findings)}`,
    });
  return findings.map((finding: unknown, at) => {
    const fixes = all(record(finding)?.['fixes'], readFix);
    if (fixes !== undefined) return fixes;
    return refuse({
      vi: `Đối số thứ hai phải là danh sách vấn đề, như lint(text).findings; phần tử [${at}] không phải là một vấn đề`,
      en: `The second argument must be a list of findings, as lint(text).findings; [${at}] is not one`,
    });
  });
}

function readFix(value: unknown): ReadFix | undefined {
  const fix = record(value);
  const edits = all(fix?.['edits'], readEdit);
  return fix === undefined || edits === undefined ? undefined : { safety: fix['safety'], edits };
}

function readEdit(value: unknown): Edit | undefined {
  const edit = record(value);
  const { start, end } = record(edit?.['span']) ?? {};
  const text = edit?.['text'];
  return typeof start === 'number' && typeof end === 'number' && typeof text === 'string' ? { span: { start, end }, text } : undefined;
}

/** Every value of a list as read; undefined when it is no list or one of them cannot be read. */
function all<T>(values: unknown, read: (value: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(values)) return undefined;
  const out: T[] = [];
  for (const value of values) {
    const one = read(value);
    if (one === undefined) return undefined;
    out.push(one);
  }
  return out;
}
