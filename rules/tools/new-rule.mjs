// Scaffolds a rule: npm run new-rule -- group/problem-in-words [--block | --survey | --report] [--code AB-01]
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';

const catalogue = join(dirname(fileURLToPath(import.meta.url)), '..', 'catalogue');
const { id, scope, code } = readArguments(process.argv.slice(2));
const [group] = id.split('/');
const file = join(catalogue, `${id}.ts`);
if (existsSync(file)) refuse(`rules/catalogue/${id}.ts exists already`);
const groups = readdirSync(catalogue, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'shared');
const isNewGroup = !groups.some(({ name }) => name === group);
const codes = codesInUse();

mkdirSync(dirname(file), { recursive: true });
const style = await prettier.resolveConfig(file);
writeFileSync(
  file,
  await prettier.format({ block: blockRule, survey: surveyRule, report: reportRule }[scope](), { ...style, parser: 'typescript' }),
);
process.stdout.write(`rules/catalogue/${id}.ts written${isNewGroup ? `, the first rule of a new group “${group}”` : ''}.

${code === undefined ? `Choose its code: the one of the same problem, or the next of the prefix that fits.\n${listOfCodes()}\n` : ''}
Next: write the rule where the template says “sai mẫu”, then
  npm run check-rule -- ${id}
`);

function blockRule() {
  return template({
    define: 'defineBlockRule',
    appliesTo: 'any',
    frame: '',
    check: `  *check({ block }) {
    for (const match of everyMatch(PATTERN, block.text)) {
      const span = block.spanOf(match.index, match.index + match[0].length);
${finding('      ')}
    }
  },`,
  });
}

function surveyRule() {
  return template({
    define: 'defineSurveyRule',
    appliesTo: 'any',
    frame: '',
    check: `  collect: ({ content }) =>
    everyMatch(PATTERN, content.text).map((match) => ({ start: match.index, end: match.index + match[0].length, typed: match[0] })),
  *conclude({ noticed }) {
    for (const { block, start, end, typed } of noticed) {
      const span = block.spanOf(start, end);
${finding('      ', 'typed')}
    }
  },`,
  });
}

function reportRule() {
  return template({
    define: 'defineReportRule',
    appliesTo: 'report',
    frame: "frame: 'body', ",
    check: `  *check({ report }) {
    for (const block of report.blocks) {
      for (const match of everyMatch(PATTERN, block.text)) {
        const span = block.spanOf(match.index, match.index + match[0].length);
${finding('        ')}
      }
    }
  },`,
  });
}

function template({ define, appliesTo, frame, check }) {
  return `import { regex, WORD_END, WORD_START } from '../../pattern/regex.ts';
import { ${define} } from '../../rule.ts';
import { everyMatch } from '../../text/every-match.ts';

/** What is looked for, in words: here the phrase “sai mẫu” as whole words, in small letters and capitals. */
const PATTERN = regex.giu\`\${WORD_START}sai mẫu\${WORD_END}\`;

/** What is reported, and what is not. */
export default ${define}({
  id: '${id}',
  code: '${code ?? 'XX-00'}',
  summary: { vi: 'Một dòng nói điều được kiểm tra', en: 'One line on what is checked' },
  why: { vi: 'Vì sao cần đúng và thế nào là đúng.', en: 'Why it matters and what is right.' },
  leavesAlone: { vi: 'Trường hợp trông giống lỗi mà không tính.', en: 'What looks like the problem and is not reported.' },
  basis: [],
  severity: { draft: 'hint', presign: 'warning', issued: 'warning' },
  appliesTo: '${appliesTo}',
  mentions: ['sai mẫu'],
  options: {},
  bad: [
    {
      ${frame}text: 'Câu này ⟦sai mẫu⟧, câu kia cũng ⟦sai mẫu⟧.\\n',
      fixed: 'Câu này đúng mẫu, câu kia cũng đúng mẫu.\\n',
    },
  ],
  good: [{ ${frame}text: 'Câu này đúng mẫu.\\n' }],
${check}
});
`;
}

function finding(indent, typed = 'match[0]') {
  return `yield {
  span,
  message: { vi: \`“\${${typed}}” cần viết là “đúng mẫu”\`, en: \`“\${${typed}}” is written “đúng mẫu”\` },
  fixes: [{ title: { vi: 'Viết “đúng mẫu”', en: 'Write “đúng mẫu”' }, safety: 'ask', edits: [{ span, text: 'đúng mẫu' }] }],
};`.replace(/^/gm, indent);
}

/** The codes of the rules: by prefix, their numbers and the groups they stand in. */
function codesInUse() {
  const found = new Map();
  for (const { name } of groups) {
    for (const entry of readdirSync(join(catalogue, name))) {
      const used = /^ {2}code: '([A-Z]+)-(\d+)'/m.exec(entry.endsWith('.ts') ? readFileSync(join(catalogue, name, entry), 'utf8') : '');
      if (used === null) continue;
      const [, prefix, number] = used;
      const known = found.get(prefix) ?? { highest: 0, groups: new Set() };
      known.highest = Math.max(known.highest, Number(number));
      known.groups.add(name);
      found.set(prefix, known);
    }
  }
  return found;
}

/** Every prefix with the next code of it and its groups, those of this rule's group marked. The table of rules/docs/README.md names the same codes. */
function listOfCodes() {
  return [...codes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefix, { highest, groups: users }]) => {
      const next = `${prefix}-${String(highest + 1).padStart(2, '0')}`;
      return `  ${users.has(group) ? '→' : ' '} ${`${next} is the next`.padEnd(18)} ${[...users].join(', ')}`;
    })
    .join('\n');
}

function readArguments(args) {
  const at = args.indexOf('--code');
  const chosen = at < 0 ? undefined : args.splice(at, 2)[1];
  const scopes = args.filter((arg) => /^--(?:block|survey|report)$/.test(arg)).map((arg) => arg.slice(2));
  const [name = '', ...rest] = args.filter((arg) => !scopes.includes(arg.slice(2)));
  if (
    !/^[a-z][a-z-]*\/[a-z][a-z0-9-]*$/.test(name) ||
    rest.length > 0 ||
    scopes.length > 1 ||
    (at >= 0 && !/^[A-Z]+-(?!0+$)[0-9]+$/.test(chosen ?? ''))
  )
    refuse(`usage: npm run new-rule -- group/problem-in-words [--block | --survey | --report] [--code AB-01]   (for example: citation/missing-date)
  --block   the rule sees one paragraph at a time (the default)
  --survey  the rule collects something from every paragraph and concludes over all of it
  --report  the rule sees the whole report: its parts, their order, what stands elsewhere
  --code    its code in the catalogue of document form; without it, those in use are listed`);
  return { id: name, scope: scopes[0] ?? 'block', code: chosen };
}

function refuse(why) {
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
