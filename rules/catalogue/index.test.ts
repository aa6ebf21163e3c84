import { describe, expect, it } from 'vitest';
import { exampleChecks } from '../testing/examples.ts';
import { toolResources } from '../tools/tool-resources.ts';
import { catalogue } from './index.ts';

describe.each(['vi', 'en'] as const)('what rules leave alone, in %s', (language) => {
  it.each(catalogue.map((rule) => [rule.id, rule.leavesAlone[language]] as const))('%s says it in one line', (_, line) => {
    expect(line).toMatch(/^\S.*[^.\s]\.$/u);
    expect(line.length).toBeLessThanOrEqual(220);
  });

  it('no two rules say the same', () => {
    const lines = catalogue.map((rule) => rule.leavesAlone[language]);
    expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  });
});

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(exampleChecks(rule).map((check) => [check.name, check] as const))('%s', (_name, { problems }) => {
    const found = problems(toolResources);
    if (found.length > 0) expect.fail(found.join('\n'));
  });
});
