/** Prints the findings of files, one a line, for trying rules: `try-rules [--only group|rule] [--stage S] [--party] FILE…`. */
import { readFileSync } from 'node:fs';
import { catalogue } from '../catalogue/index.ts';
import { lintWith } from '../engine/lint.ts';
import type { Stage } from '../vocabulary.ts';
import { STAGES } from '../vocabulary.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { toolResources } from './tool-resources.ts';

const files: string[] = [];
let only = '';
let stage: Stage = 'presign';
const args = process.argv.slice(2);
for (let i = 0; i < args.length; i++) {
  const arg = args[i] ?? '';
  if (arg === '--only') only = args[++i] ?? '';
  else if (arg === '--stage') stage = STAGES.find((s) => s === args[i + 1]) ?? stage;
  else if (!STAGES.some((s) => s === arg)) files.push(arg);
}
const rules = catalogue.filter((r) => only === '' || r.id === only || r.id.startsWith(`${only}/`));
let total = 0;
for (const file of files) {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
  const { findings, source } = lintWith(rules, text, { settings: { ...DEFAULT_SETTINGS, stage }, resources: toolResources });
  for (const f of findings) {
    const { line, column } = source.positionAt(f.span.start);
    const name = file.split('/').pop() ?? file;
    process.stdout.write(
      `${name}:${String(line)}:${String(column)} ${f.severity} ${f.ruleId} ⟦${source.slice(f.span).slice(0, 80).replaceAll('\n', '⏎')}⟧ ${f.message}${f.fixes[0] === undefined ? '' : ` → [${f.fixes[0].safety}] ${f.fixes[0].title}`}\n`,
    );
    total++;
  }
}
process.stdout.write(`${counted(total, 'finding')} in ${counted(files.length, 'file')}\n`);

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
