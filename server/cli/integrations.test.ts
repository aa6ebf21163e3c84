import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeFolder, type Tree } from './testing/command.ts';

// The files by which other programs run the command, and every block of the page that tells how: run as those programs run them, as far as
// that goes without their servers.

/** A report with errors, warnings and hints. */
const FAULTY = readFileSync('fixtures/samples/bao-cao-loi.md', 'utf8');
/** The same without its errors: warnings remain. */
const WARNED = FAULTY.replace('/KH-UBND\n', '/BC-UBND\n').replace('ngày 21 tháng 01', 'ngày 12 tháng 01').replace('### 3.', '### 2.');
const OFFICE: Tree = {
  'bao-cao.md': FAULTY,
  'bao-cao/quý 1/a.md': FAULTY,
  'bao-cao/b.md': WARNED,
  'du-thao/a.md': WARNED,
  'da-ban-hanh/a.md': FAULTY,
  'luu-tru/a.md': FAULTY,
  'sach/ghi-chep.md': 'Ghi chép.\n',
};

/** action.yml and dist/ beside each other, as they are copied. */
let kit = '';
/** A repository of reports with the program in cong-cu/lint-report/. */
let folder = '';
const folders: string[] = [];

beforeAll(() => {
  expect(existsSync('dist/lint-report.js'), 'dist/ is not built: npm run build').toBe(true);
  kit = makeFolder({ 'action.yml': readFileSync('action.yml') });
  mkdirSync(join(kit, 'dist'));
  for (const name of readdirSync('dist').filter((each) => /^(?:lint-report|command|spelling|rule-pages|package)\./u.test(each)))
    copyFileSync(join('dist', name), join(kit, 'dist', name));
});
afterAll(() => rmSync(kit, { recursive: true, force: true }));
afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** A new folder that is removed after the test. */
function newFolder(tree: Tree = {}): string {
  const path = makeFolder(tree);
  folders.push(path);
  return path;
}

/** Makes `folder` anew. */
function openOffice(tree: Tree = OFFICE): void {
  folder = newFolder(tree);
  cpSync(join(kit, 'dist'), join(folder, 'cong-cu/lint-report'), { recursive: true });
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Programs on the search path before all others, by name. */
  readonly programs?: Readonly<Record<string, string>>;
}

/** The environment without what npm, Git and a service of CI put there. */
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|GIT_|GITHUB_|CI_|INPUT_|NO_COLOR$|FORCE_COLOR$)/iu.test(name)),
);

/** Runs a script as GitHub and GitLab do: it ends at the first command that fails. `lint-report` is a command. */
function bash(script: string, { cwd = folder, environment = {}, programs = {} }: Surroundings = {}, args: readonly string[] = []): Outcome {
  const own = { 'lint-report': `#!/bin/sh\nexec node "${join(kit, 'dist/lint-report.js')}" "$@"\n`, ...programs };
  const bin = newFolder({ ...own, 'script.sh': script });
  for (const name of Object.keys(own)) chmodSync(join(bin, name), 0o755);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', join(bin, 'script.sh'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {
      ...ENVIRONMENT,
      PATH: [bin, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
      ...environment,
    },
  });
  return { code: status, stdout, stderr };
}

function git(...args: readonly string[]): Outcome {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.com', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', env: ENVIRONMENT });
  return { code: status, stdout, stderr };
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** What the command itself gives there. */
function printed(...args: readonly string[]): string {
  return bash('lint-report "$@"', {}, args).stdout;
}

// ---- GitHub

interface ActionRun extends Outcome {
  readonly summary: string;
  readonly outputs: string;
}

const ACTION = parse(readFileSync('action.yml', 'utf8'));

/** Runs the steps of the action as a runner does, up to the first that fails. */
function runAction(
  inputs: Readonly<Record<string, string>>,
  { action = kit, ...surroundings }: Surroundings & { action?: string } = {},
): ActionRun {
  expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
  const runner = newFolder({ output: '' });
  const valueOf = (expression: string): string => {
    const name = /^\$\{\{ inputs\.([\w-]+) \}\}$/u.exec(expression)?.[1] ?? '';
    expect(Object.keys(ACTION.inputs)).toContain(name);
    return inputs[name] ?? ACTION.inputs[name].default;
  };
  let run: ActionRun = { code: 0, stdout: '', stderr: '', summary: '', outputs: '' };
  for (const [at, step] of ACTION.runs.steps.entries()) {
    const summary = join(runner, `summary-${at}`);
    writeFileSync(summary, '');
    const own = Object.entries<string>(step.env ?? {}).map(([name, expression]) => [name, valueOf(expression)]);
    const { code, stdout, stderr } = bash(step.run, {
      ...surroundings,
      environment: {
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: action,
        GITHUB_WORKSPACE: folder,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: join(runner, 'output'),
        RUNNER_TEMP: runner,
        ...Object.fromEntries(own),
      },
    });
    run = {
      code,
      stdout: run.stdout + stdout,
      stderr: run.stderr + stderr,
      summary: run.summary + readFileSync(summary, 'utf8'),
      outputs: readFileSync(join(runner, 'output'), 'utf8'),
    };
    if (code !== 0) break;
  }
  return run;
}

describe('the GitHub action', () => {
  test('runs steps of bash whose scripts hold no expression: inputs are variables alone', () => {
    expect(ACTION.runs.using).toBe('composite');
    for (const step of ACTION.runs.steps) {
      expect(step).toMatchObject({ shell: 'bash', run: expect.not.stringContaining('${{') });
      expect(step).not.toHaveProperty('uses');
    }
    const passed = ACTION.runs.steps.flatMap((step: { env?: object }) => Object.values(step.env ?? {}));
    expect(passed).toEqual(Object.keys(ACTION.inputs).map((name) => `\${{ inputs.${name} }}`));
  });

  test('annotates, writes the summary of the job and the exit code, and fails where an error is', () => {
    openOffice();
    expect(runAction({ stage: 'presign' })).toEqual({
      code: 1,
      stdout: printed('--stage', 'presign', '--format', 'github', '.'),
      stderr: '',
      summary: printed('--stage', 'presign', '--format', 'markdown', '.'),
      outputs: 'exit-code=1\n',
    });
    expect(printed('--stage', 'presign', '--format', 'github', '.')).toMatch(/^::error file=bao-cao\.md,line=7,/u);
  });

  test.each([
    ['error', 'du-thao', 0],
    ['warning', 'du-thao', 1],
    ['warning', 'sach', 0],
    ['error', 'da-ban-hanh', 1],
    ['never', 'da-ban-hanh', 0],
    ['never', 'khong-co', 2],
    ['nothing', 'sach', 2],
  ])('fail-on %s with %s: exit code %d', (failOn, paths, code) => {
    openOffice();
    expect(runAction({ 'fail-on': failOn, paths })).toMatchObject({ code, outputs: `exit-code=${code}\n` });
  });

  test('takes paths and arguments one a line, with blanks in them', () => {
    openOffice();
    const run = runAction({ paths: 'bao-cao/quý 1\n\ndu-thao/**/*.md\n', args: '--rule\nspelling:off\n--lang=en\n', format: 'concise' });
    expect(run.stdout).toBe(printed('--rule', 'spelling:off', '--lang', 'en', '-f', 'concise', 'bao-cao/quý 1', 'du-thao'));
    expect(run.stdout).toMatch(/^bao-cao\/quý 1\/a\.md:.*\ndu-thao\/a\.md:/msu);
    expect(run.summary).toMatch(/^# Results/u);
  });

  test('whatever stands in an input, nothing of it is run, and a path is no option and no command', () => {
    const hostile = ['$(touch ran)', '`touch ran`', '"; touch ran; "', "'; touch ran; '", '--fix', '-o', 'register', '&& touch ran'];
    openOffice(Object.fromEntries(hostile.map((name) => [name, FAULTY])));
    const { code, stdout, stderr } = runAction({ paths: hostile.join('\n'), format: 'concise' });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(
      new Set(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => line.split(':')[0]),
      ),
    ).toEqual(new Set(hostile));
    for (const input of ['stage', 'format', 'fail-on'])
      for (const value of hostile) expect(runAction({ [input]: value, paths: 'register' }).code).toBe(2);
    for (const value of hostile.filter((each) => each.includes('touch'))) runAction({ args: value, paths: 'register' });
    expect(existsSync(join(folder, 'ran'))).toBe(false);
    expect(hostile.map(read)).toEqual(hostile.map(() => FAULTY));
  });

  test('builds its own checkout when that is not built yet', () => {
    openOffice();
    const action = newFolder();
    const npm = '#!/bin/sh\necho "npm $*" in "$PWD"\nif [ "$1" = run ]; then cp -R "$BUILT" dist; fi\n';
    const surroundings = { action, programs: { npm }, cwd: folder };
    const { code, stdout } = runAction({ paths: 'sach' }, { ...surroundings, programs: { npm: npm.replace('$BUILT', join(kit, 'dist')) } });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `npm ci --ignore-scripts --no-audit --no-fund in ${action}\nnpm run build in ${action}\n`,
    });
    expect(runAction({ paths: 'sach' }, surroundings)).toMatchObject({ code: 0, stdout: '' });
  });
});

// ---- GitLab

const GITLAB = parse(readFileSync('integrations/gitlab/lint-report.gitlab-ci.yml', 'utf8'));

/** Runs the job as GitLab does, some of its variables set anew. */
function runGitlabJob(variables: Readonly<Record<string, string>> = {}): Outcome {
  const job = GITLAB['lint-report'];
  expect(Object.keys(job.variables)).toEqual(expect.arrayContaining(Object.keys(variables)));
  return bash(job.script.join('\n'), { environment: { CI: 'true', GITLAB_CI: 'true', ...job.variables, ...variables } });
}

describe('the GitLab job', () => {
  test('prints the problems, fails where an error is, and leaves the Code Quality report that it hands over', () => {
    openOffice();
    const { artifacts } = GITLAB['lint-report'];
    expect(runGitlabJob()).toEqual({ code: 1, stdout: printed('--stage', 'presign', '--format', 'concise', '.'), stderr: '' });
    expect(artifacts.when).toBe('always');
    expect(read(artifacts.reports.codequality)).toBe(printed('--stage', 'presign', '--format', 'gitlab', '.'));
    expect(JSON.parse(read(artifacts.reports.codequality)).length).toBeGreaterThan(10);
  });

  test('takes further options', () => {
    openOffice();
    expect(runGitlabJob({ LINT_REPORT_PATH: 'du-thao', LINT_REPORT_STAGE: 'draft' }).code).toBe(0);
    expect(
      runGitlabJob({ LINT_REPORT_PATH: 'du-thao', LINT_REPORT_STAGE: 'draft', LINT_REPORT_OPTIONS: '--quiet --max-warnings 0' }).code,
    ).toBe(1);
  });
});

// ---- pre-commit

const [HOOK, ...OTHER_HOOKS] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'));
const HAS_PRE_COMMIT = spawnSync('pre-commit', ['--version']).status === 0;

/** Makes `folder` a Git repository with everything staged. */
function stageAll(): void {
  expect(git('init', '--quiet').code).toBe(0);
  expect(git('add', '--all').code).toBe(0);
}

describe('the hook of pre-commit', () => {
  test('has what pre-commit wants of it; its entry fails for errors only, and for ignored files not at all', () => {
    expect(OTHER_HOOKS).toEqual([]);
    expect(HOOK).toMatchObject({ id: 'lint-report', language: 'node', types: ['markdown'], require_serial: true });
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(HOOK.entry.split(' ')[0]).toBe(Object.keys(bin)[0]);
    openOffice({ ...OFFICE, '.lint-report.json': '{ "ignore": ["sach/**"] }' });
    const entry = (...names: string[]): number | null => bash(`${HOOK.entry} "$@"`, {}, names).code;
    expect([entry('du-thao/a.md'), entry('du-thao/a.md', 'bao-cao/quý 1/a.md'), entry('sach/ghi-chep.md')]).toEqual([0, 1, 0]);
  });

  test('is built when npm takes it from Git, and only then', () => {
    const script = resolve('rules/tools/prepare.mjs');
    const build = "import { mkdirSync, writeFileSync } from 'node:fs';\nmkdirSync('dist');\nwriteFileSync('dist/lint-report.js', '');\n";
    const builds = (environment: Record<string, string>, tree: Tree = {}): boolean => {
      const checkout = newFolder({ 'esbuild.mjs': build, 'node_modules/esbuild/package.json': '{}', ...tree });
      const env = { ...ENVIRONMENT, INIT_CWD: checkout, ...environment };
      expect(spawnSync(process.execPath, [script], { cwd: checkout, env, encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' });
      return existsSync(join(checkout, 'dist/lint-report.js'));
    };
    expect(builds({ npm_command: 'install', npm_config_global: 'true' })).toBe(true);
    expect(builds({ npm_command: 'ci', INIT_CWD: resolve('.') })).toBe(true);
    expect(builds({ npm_command: 'pack' })).toBe(true);
    expect(builds({ npm_command: 'ci' })).toBe(false);
    expect(builds({ npm_command: 'pack' }, { 'dist/lint-report.js': '', 'esbuild.mjs': 'throw new Error();' })).toBe(true);
  });
});

// ---- The page

interface Snippet {
  readonly line: number;
  /** The last heading before it. */
  readonly heading: string;
  readonly language: string;
  readonly text: string;
  /** What it needs that no test has, as the comment before it says. */
  readonly needs?: string;
}

/** The fenced blocks of a page. A comment `<!-- cần máy chủ: … -->` before a block says what it needs. */
function snippetsOf(page: string): Snippet[] {
  const text = page.replaceAll('\r\n', '\n');
  return [...text.matchAll(/^(?:<!-- cần máy chủ: (?<needs>.*) -->\n)?```(?<language>\w*)\n(?<text>[^]*?)^```$/gmu)].map(
    ({ index, groups }) => ({
      line: text.slice(0, index).split('\n').length,
      heading: [...text.slice(0, index).matchAll(/^#+ (.*)$/gmu)].at(-1)?.[1] ?? '',
      language: groups?.['language'] ?? '',
      text: groups?.['text'] ?? '',
      ...(groups?.['needs'] !== undefined && { needs: groups['needs'] }),
    }),
  );
}

/** Runs pre-commit over what is staged, with a configuration. */
function preCommit(configuration: object): Outcome {
  writeFileSync(join(folder, '.pre-commit-config.yaml'), JSON.stringify(configuration));
  stageAll();
  return bash('pre-commit run', { environment: { PRE_COMMIT_HOME: newFolder(), HOME: newFolder() } });
}

/** What is done with the blocks of a page, by heading and language; those of one heading and language in their order. */
const TRIALS: Readonly<Record<string, readonly ((snippet: Snippet) => void)[]>> = {
  'Các lệnh thường dùng: sh': [
    ({ text }) => {
      openOffice();
      for (const line of text.trim().split('\n')) expect([0, 1], line).toContain(bash(line).code);
      expect(JSON.parse(read('ket-qua.json'))).toMatchObject({ tool: { name: 'lint-report' } });
    },
  ],
  'Trong CI của cơ quan: yaml': [
    ({ text }) => {
      openOffice();
      const scripts = parse(text).flatMap(({ run }: { run?: string }) => run ?? []);
      expect(scripts.map((script: string) => bash(script).code)).toEqual([0, 1]);
    },
  ],
  'GitHub Actions: sh': [
    ({ text }) => {
      openOffice({ 'kho/bao-cao.md': FAULTY });
      cpSync(kit, join(folder, 'lint-report'), { recursive: true });
      folder = join(folder, 'kho');
      stageAll();
      expect(bash(text)).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(git('ls-files', '.github').stdout.split('\n')).toEqual(
        expect.arrayContaining(['.github/actions/lint-report/action.yml', '.github/actions/lint-report/dist/lint-report.js']),
      );
    },
  ],
  'GitHub Actions: yaml': [
    ({ text }) => {
      openOffice();
      const { steps } = parse(text).jobs['bao-cao'];
      const run = runAction(steps.at(-1).with);
      expect(steps.at(-1).uses).toBe('./.github/actions/lint-report');
      expect(run).toMatchObject({ code: 1, stdout: expect.stringMatching(/^::error file=bao-cao\/quý 1\/a\.md/u) });
      expect(run.stdout).toContain('::warning file=du-thao/a.md');
    },
  ],
  'GitLab: yaml': [
    ({ text }) => {
      openOffice();
      const { include, 'lint-report': job } = parse(text);
      expect(include).toEqual([{ local: 'cong-cu/lint-report.gitlab-ci.yml' }]);
      expect(Object.keys(job)).toEqual(['variables']);
      expect(runGitlabJob(job.variables)).toMatchObject({ code: 1, stdout: expect.stringMatching(/^(?:da-ban-hanh\/a\.md:.*\n)+$/u) });
    },
  ],
  'Nhận xét trên yêu cầu hợp nhất bằng reviewdog: yaml': [
    ({ text, needs }) => {
      expect(needs).toBeDefined();
      openOffice();
      const { run } = parse(text).at(-1);
      const reviewdog = '#!/bin/sh\necho "$@"\ncat > nhan-duoc.json\n';
      const { code, stdout } = bash(run, { programs: { reviewdog } });
      expect(code).toBe(0);
      expect(stdout).toMatch(/^-f=rdjson -name=lint-report /u);
      const { diagnostics } = JSON.parse(read('nhan-duoc.json'));
      expect(diagnostics.length).toBeGreaterThan(10);
      expect(diagnostics).toContainEqual(expect.objectContaining({ suggestions: expect.anything() }));
    },
  ],
  'Trước khi commit: sh': [
    ({ text }) => {
      openOffice({ 'du-thao/a.md': WARNED });
      mkdirSync(join(folder, '.husky'));
      writeFileSync(join(folder, '.husky/pre-commit'), text, { mode: 0o755 });
      stageAll();
      const commit = "git -c core.hooksPath=.husky -c user.name=x -c user.email=x@example.com commit --quiet --message 'Báo cáo'";
      expect(bash(commit).code).toBe(0);
      writeFileSync(join(folder, 'du-thao/a.md'), FAULTY);
      git('add', 'du-thao/a.md');
      // What is staged counts, whatever the file has become since.
      writeFileSync(join(folder, 'du-thao/a.md'), WARNED);
      expect(bash(commit).code).toBe(1);
      git('rm', '--cached', '--force', '--quiet', 'du-thao/a.md');
      expect(bash(commit).code).toBe(0);
    },
    ({ text }) => {
      expect(existsSync('dist/lint-report.js'), 'dist/ is not built: npm run build').toBe(true);
      openOffice({ ...OFFICE, 'package.json': '{ "name": "bao-cao", "version": "1.0.0", "private": true }' });
      const environment = { npm_config_cache: newFolder() };
      const pack = `npm pack --ignore-scripts --silent --pack-destination "${join(folder, 'cong-cu')}"`;
      expect(bash(pack, { cwd: resolve('.'), environment })).toMatchObject({ code: 0 });
      expect(bash(text, { environment })).toMatchObject({ code: 0, stderr: '' });
      expect(bash('node_modules/.bin/lint-report --quiet --format concise bao-cao.md')).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(/^bao-cao\.md:7:11: lỗi /u),
      });
    },
  ],
  'lint-staged: json': [
    ({ text }) => {
      openOffice();
      const [[pattern = '', task = ''] = [], ...others] = Object.entries<string>(JSON.parse(text));
      expect([pattern, others]).toEqual(['bao-cao/**/*.md', []]);
      // lint-staged puts the absolute paths behind the command, which it starts without a shell.
      const names = ['bao-cao/b.md', 'bao-cao/quý 1/a.md'].map((name) => join(folder, name));
      expect([bash(`${task} "$@"`, {}, names).code, bash(`${task} "$@"`, {}, names.slice(0, 1)).code]).toEqual([1, 0]);
      expect(read('bao-cao/b.md')).not.toBe(WARNED);
      expect(read('bao-cao.md')).toBe(FAULTY);
    },
  ],
  'pre-commit: yaml': [
    ({ text }) => {
      openOffice();
      const [{ repo, hooks }] = parse(text).repos;
      expect([repo, hooks[0].language, hooks.length]).toEqual(['local', 'system', 1]);
      expect(bash(`${hooks[0].entry} "$@"`, {}, ['bao-cao/quý 1/a.md']).code).toBe(1);
      if (!HAS_PRE_COMMIT) return;
      const { code, stdout } = preCommit(parse(text));
      expect(code).toBe(1);
      expect(stdout).toMatch(/kiểm tra báo cáo\.+Failed/u);
      expect(stdout).toContain('bao-cao/quý 1/a.md');
      expect(stdout).not.toContain('luu-tru/a.md');
    },
    ({ text, needs }) => {
      expect(needs).toBeDefined();
      const [{ hooks }] = parse(text).repos;
      expect(hooks[0].id).toBe(HOOK.id);
      openOffice();
      expect(bash(`${HOOK.entry} "$@"`, {}, [...hooks[0].args, 'bao-cao/quý 1/a.md']).code).toBe(1);
      if (!HAS_PRE_COMMIT) return;
      openOffice({ '.pre-commit-hooks.yaml': readFileSync('.pre-commit-hooks.yaml') });
      stageAll();
      expect(git('commit', '--quiet', '--message', 'Công cụ').code).toBe(0);
      const rev = git('rev-parse', 'HEAD').stdout.trim();
      const repo = folder;
      openOffice();
      // The packages of Node.js are what a test cannot fetch: the hook is run by the command on the search path.
      const { language_version: _version, ...hook } = hooks[0];
      const { code, stdout } = preCommit({ repos: [{ repo, rev, hooks: [{ ...hook, language: 'system' }] }] });
      expect(code).toBe(1);
      expect(stdout).toContain('Giai đoạn: trước khi ký');
    },
  ],
  'Trong VS Code khi không cài phần mở rộng: json': [
    ({ text }) => {
      openOffice({ ...OFFICE, 'bao cáo (1) [x].md': FAULTY });
      const [task, ...others] = JSON.parse(text).tasks;
      expect(others).toEqual([]);
      expect(task).toMatchObject({ type: 'process', options: { cwd: '${workspaceFolder}' } });
      const { code, stdout } = bash(`${task.command} "$@"`, {}, task.args);
      expect(code).toBe(1);
      expect(problemsIn(stdout, task.problemMatcher)).toEqual(expectedProblems('.'));
    },
  ],
};

interface Matcher {
  readonly severity: string;
  readonly fileLocation: readonly string[];
  readonly pattern: Readonly<Record<'file' | 'line' | 'column' | 'message' | 'code', number>> & { readonly regexp: string };
}

/** What VS Code reads from the lines of a task, a matcher after the other; each line is one problem. */
function problemsIn(output: string, matchers: readonly Matcher[]): object[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => {
      const problems = matchers.flatMap(({ severity, fileLocation, pattern }) => {
        expect(fileLocation).toEqual(['relative', '${workspaceFolder}']);
        const match = new RegExp(pattern.regexp).exec(line);
        const part = (name: Exclude<keyof typeof pattern, 'regexp'>): string => match?.[pattern[name]] ?? '';
        if (match === null) return [];
        const place = { file: part('file'), line: Number(part('line')), column: Number(part('column')) };
        return [{ ...place, severity, message: part('message'), code: part('code') }];
      });
      expect(problems, line).toHaveLength(1);
      return problems[0] ?? {};
    });
}

function expectedProblems(path: string): object[] {
  interface Message {
    readonly line: number;
    readonly column: number;
    readonly severity: string;
    readonly message: string;
    readonly ruleId: string;
  }
  const results: { filePath: string; messages: Message[] }[] = JSON.parse(printed('--format', 'json', path)).results;
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, column, severity, message, ruleId }) => ({
      file: filePath,
      line,
      column,
      severity: severity === 'hint' ? 'info' : severity,
      message,
      code: ruleId,
    })),
  );
}

describe('the blocks of the page about CI', () => {
  const snippets = snippetsOf(readFileSync('rules/docs/huong-dan/ci.md', 'utf8'));
  const keyOf = ({ heading, language }: Snippet): string => `${heading}: ${language}`;

  test('each has a trial, and each trial its block', () => {
    const counts: Record<string, number> = {};
    for (const snippet of snippets) counts[keyOf(snippet)] = (counts[keyOf(snippet)] ?? 0) + 1;
    expect(counts).toEqual(Object.fromEntries(Object.entries(TRIALS).map(([key, trials]) => [key, trials.length])));
  });

  const seen: Record<string, number> = {};
  for (const snippet of snippets) {
    const key = keyOf(snippet);
    const at = seen[key] ?? 0;
    seen[key] = at + 1;
    const without = key.startsWith('pre-commit') && !HAS_PRE_COMMIT ? ', by hand: there is no pre-commit on the search path' : '';
    test(`line ${snippet.line}, ${key}${without}`, () => TRIALS[key]?.[at]?.(snippet));
  }
});
