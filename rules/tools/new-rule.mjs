// Scaffolds a rule: npm run new-rule -- group/problem-in-words
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rules = join(dirname(fileURLToPath(import.meta.url)), '..', 'catalogue');
const id = process.argv[2] ?? '';
if (!/^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/.test(id)) {
  process.stderr.write('usage: npm run new-rule -- group/problem-in-words   (for example: citation/missing-date)\n');
  process.exit(2);
}
const [group] = id.split('/');
const file = join(rules, `${id}.ts`);
if (existsSync(file)) {
  process.stderr.write(`rules/catalogue/${id}.ts exists already\n`);
  process.exit(2);
}
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `import { defineBlockRule } from '../../rule.ts';

/** Contract in one line: what is reported. */
export default defineBlockRule({
  id: '${id}',
  code: 'XX-00',
  summary: { vi: 'Một dòng nói điều được kiểm tra', en: 'One line on what is checked' },
  why: { vi: 'Vì sao cần đúng và thế nào là đúng.', en: 'Why it matters and what is right.' },
  leavesAlone: { vi: 'Trường hợp trông giống lỗi mà không tính.', en: 'What looks like the problem and is not reported.' },
  basis: [],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: 'any',
  options: {},
  bad: [{ text: 'Đoạn văn có ⟦chỗ sai⟧ cần báo.\\n' }],
  good: [{ text: 'Đoạn văn đúng.\\n' }],
  *check({ block }) {
    const at = block.text.indexOf('chỗ sai');
    if (at >= 0) yield { span: block.spanOf(at, at + 'chỗ sai'.length), message: { vi: '“chỗ sai” cần sửa', en: '“chỗ sai” is wrong' } };
  },
});
`,
);
process.stdout.write(
  `rules/catalogue/${id}.ts written. Next: write the rule, then “npm run generate” and “npx vitest run rules/catalogue/index.test.ts -t ${group}”.\n`,
);
