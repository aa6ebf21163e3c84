import { describe, expect, it } from 'vitest';
import { exampleChecks } from '../testing/examples.ts';
import { toolResources } from '../tools/tool-resources.ts';
import { catalogue } from './index.ts';

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(exampleChecks(rule).map((check) => [check.name, check] as const))('%s', (_name, { problems }) => {
    const found = problems(toolResources);
    if (found.length > 0) expect.fail(found.join('\n'));
  });
});
