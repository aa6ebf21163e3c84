import tseslint from 'typescript-eslint';

const noUpward = (patterns, message) => ({ 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] });

export default tseslint.config(
  { ignores: ['dist/', 'dist-test/', 'node_modules/', '.cache/', 'client/test/host/vscode-host/', 'rules/spelling/data/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.base],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports', disallowTypeAnnotations: false }],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['client/test/**'], rules: { 'no-console': 'off' } },
  // Dependencies point one way: client → server → rules.
  { files: ['rules/**/*.ts'], ignores: ['rules/**/*.test.ts', 'rules/tools/**', 'rules/testing/**'], rules: noUpward(['node:*', '**/server/**', '**/client/**'], 'rules is pure and imports nothing of the faces') },
  { files: ['server/host/**/*.ts'], ignores: ['**/*.test.ts'], rules: noUpward(['**/lsp/**', '**/cli/**', '**/client/**'], 'host serves both faces and knows neither') },
  { files: ['server/cli/**/*.ts'], ignores: ['**/*.test.ts'], rules: noUpward(['**/lsp/**', '**/client/**', 'vscode-*'], 'the command does not load the language server') },
  { files: ['server/lsp/**/*.ts'], ignores: ['**/*.test.ts', '**/testing/**'], rules: noUpward(['**/cli/**', '**/client/**'], 'the server does not load the command') },
  { files: ['client/**/*.ts'], ignores: ['**/*.test.ts', 'client/test/**'], rules: noUpward(['**/rules/**', '**/server/host/**', '**/server/cli/**'], 'the client knows the protocol only') },
);
