import tseslint from 'typescript-eslint';
import { floorsPlugin } from './rules/tools/eslint-floors.mjs';

/** Forbids imports: each entry is a list of patterns and why. Given at once, since a later entry for a file replaces an earlier one. */
const without = (...entries) => ({
  'no-restricted-imports': ['error', { patterns: entries.map(([group, message]) => ({ group, message })) }],
});
const throughTheDoor = [
  ['**/rules/**', '!**/rules/index.ts', '!**/rules/vocabulary.ts', '!**/rules/pattern/', '!**/rules/pattern/*.ts'],
  'rules is entered through rules/index.ts, rules/vocabulary.ts and rules/pattern/',
];

export default tseslint.config(
  { ignores: ['dist/', 'dist-test/', 'node_modules/', '.cache/', 'client/test/host/vscode-host/', 'rules/spelling/data/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports', disallowTypeAnnotations: false },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['client/test/**'], rules: { 'no-console': 'off' } },
  {
    files: ['rules/**/*.ts', 'server/**/*.ts'],
    ignores: ['**/*.test.ts', 'rules/testing/**', 'rules/tools/**', 'server/**/testing/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...['Literal[regex.pattern', 'Literal[value', 'TemplateElement[value.raw'].map((text) => ({
          selector: `${text}=/[pP]\\{(?:L|Lu|Ll|M)\\}/]`,
          message: 'V8 compiles this class slowly: take LETTER, CAPITAL, SMALL or MARK of rules/pattern/regex.ts',
        })),
      ],
    },
  },
  // Dependencies point one way: client → server → rules, and inside rules down the floors.
  {
    files: ['rules/**/*.ts'],
    ignores: ['rules/**/*.test.ts', 'rules/tools/**', 'rules/testing/**'],
    rules: without([['node:*', '**/server/**', '**/client/**'], 'rules is pure and imports nothing of the faces']),
  },
  { files: ['rules/**/*.ts'], ignores: ['rules/**/*.test.ts'], plugins: { floors: floorsPlugin }, rules: { 'floors/down': 'error' } },
  {
    files: ['server/host/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: without([['**/lsp/**', '**/cli/**', '**/client/**'], 'host serves both faces and knows neither'], throughTheDoor),
  },
  {
    files: ['server/cli/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: without([['**/lsp/**', '**/client/**', 'vscode-*'], 'the command does not load the language server'], throughTheDoor),
  },
  {
    files: ['server/lsp/**/*.ts'],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: without([['**/cli/**', '**/client/**'], 'the server does not load the command'], throughTheDoor),
  },
  {
    files: ['client/**/*.ts'],
    ignores: ['**/*.test.ts', 'client/test/**'],
    rules: without([
      ['**/rules/**', '!**/rules/vocabulary.ts', '**/server/host/**', '**/server/cli/**'],
      'the client knows the protocol and its words only',
    ]),
  },
);
