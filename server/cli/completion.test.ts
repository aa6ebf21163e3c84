import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { SHELL_NAMES } from './command-line.ts';
import { COMMANDS } from './commands.ts';
import { completion } from './completion.ts';
import { manualPage } from './manual-page.ts';
import { OPTIONS } from './options.ts';

/** What bash offers for the last of the words. */
function offered(...words: readonly string[]): string[] {
  const script = `${completion('bash', 'vi')}
compopt() { :; }
COMP_WORDS=(lint-report ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_lint_report; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['--noprofile', '--norc', '-c', script], { encoding: 'utf8', cwd: '/' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout.split('\n').filter((line) => line !== '');
}

const lacks = (shell: string): boolean => spawnSync(shell, ['--version']).error !== undefined;

describe('completion', () => {
  test.each(SHELL_NAMES)('%s: every command and option stands in the script', (shell) => {
    const script = completion(shell, 'vi');
    for (const { name } of COMMANDS) expect(script).toContain(name);
    for (const { name } of OPTIONS) expect(script).toMatch(new RegExp(`(?:--|-l )${name}\\b`, 'u'));
  });

  describe.skipIf(lacks('bash'))('in bash', () => {
    test('commands first, then options and their values', () => {
      expect(offered('reg')).toContain('register');
      expect(offered('--fix')).toEqual(['--fix', '--fix-dry-run', '--fix-type']);
      expect(offered('--stage', '')).toEqual(['draft', 'presign', 'issued']);
      expect(offered('-f', 'sa')).toEqual(['sarif']);
      expect(offered('completion', '')).toEqual([...SHELL_NAMES]);
    });
  });

  test.skipIf(lacks('zsh'))('zsh reads its script', () => {
    expect(spawnSync('zsh', ['-n'], { input: completion('zsh', 'vi'), encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  test.skipIf(lacks('fish'))('fish reads its script', () => {
    expect(spawnSync('fish', ['--no-execute'], { input: completion('fish', 'vi'), encoding: 'utf8' })).toMatchObject({ status: 0 });
  });
});

describe('the manual page', () => {
  test.each(['vi', 'en'] as const)('%s: every command and option, no line that man takes for a request', (language) => {
    const page = manualPage(language);
    for (const { name } of COMMANDS) expect(page).toContain(`.B ${name}`);
    for (const { name } of OPTIONS) expect(page).toContain(`\\-\\-${name.replaceAll('-', '\\-')}`);
    for (const line of page.split('\n')) if (/^[.']/u.test(line)) expect(line).toMatch(/^\.(?:TH|SH|SS|TP|B)\b/u);
  });
});
