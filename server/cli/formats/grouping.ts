import type { FileReport, ReportMessage } from '../report.ts';
import type { GroupingName } from './grouping-names.ts';

/** Findings under one heading. */
export interface MessageGroup {
  readonly heading: string;
  /** In order; none is empty. */
  readonly parts: readonly {
    /** What these stand under within the group; absent for those that stand under nothing. */
    readonly subheading?: string;
    readonly file: FileReport;
    readonly messages: readonly ReportMessage[];
  }[];
}

/** How findings are gathered, by the name of the way. No finding is lost and no group is empty. */
export const GROUPINGS: Readonly<Record<GroupingName, (reports: readonly FileReport[]) => MessageGroup[]>> = {
  file: (reports) => withMessages(reports).map((file) => ({ heading: file.name, parts: [{ file, messages: file.messages }] })),
  part: (reports) => withMessages(reports).map((file) => ({ heading: file.name, parts: byPart(file) })),
  rule: byRule,
};

function withMessages(reports: readonly FileReport[]): FileReport[] {
  return reports.filter(({ messages }) => messages.length > 0);
}

function byPart(file: FileReport): MessageGroup['parts'] {
  return runs(file.messages, ({ part = [] }) => part.join(' › ')).map(([subheading, messages]) => ({
    ...(subheading !== '' && { subheading }),
    file,
    messages,
  }));
}

/** The rule that speaks most first, then by id; under each its files in order. */
function byRule(reports: readonly FileReport[]): MessageGroup[] {
  const rules = new Map<string, { file: FileReport; messages: ReportMessage[] }[]>();
  for (const file of withMessages(reports)) {
    for (const message of file.messages) {
      const files = rules.get(message.ruleId) ?? [];
      const last = files.at(-1);
      if (last?.file === file) last.messages.push(message);
      else files.push({ file, messages: [message] });
      rules.set(message.ruleId, files);
    }
  }
  return [...rules]
    .map(([id, files]) => ({ id, files, count: files.reduce((sum, { messages }) => sum + messages.length, 0) }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
    .map(({ id, files, count }) => ({
      heading: `${id} (${count})`,
      parts: files.map(({ file, messages }) => ({ subheading: file.name, file, messages })),
    }));
}

/** Neighbours of one key together. */
function runs<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const found: [string, T[]][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = found.at(-1);
    if (last?.[0] === key) last[1].push(item);
    else found.push([key, [item]]);
  }
  return found;
}
