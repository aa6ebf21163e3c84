import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeRepository } from '../bench/make-repository.mjs';
import { ruleGroups } from '../../rules/index.ts';
import { parseCommandLine } from './command-line.ts';
import { run } from './run.ts';
import { PLAIN_SCREEN } from './screen.ts';

const WORKSPACE = join(import.meta.dirname, '../../fixtures/workspaces/citations');
/** Only the rules of the repository, so that the tests say nothing of the others. */
const ALONE = [
  '--no-config',
  '--stage',
  'issued',
  ...ruleGroups()
    .filter((group) => group !== 'repository')
    .flatMap((group) => ['--rule', `${group}:off`]),
];

interface Planted {
  readonly path: string;
  readonly ruleId: string;
  readonly text: string;
}

interface Result {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly range: readonly [number, number];
    readonly related?: readonly { readonly filePath: string }[];
  }[];
}

interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly told: string;
}

async function command(folder: string, ...args: readonly string[]): Promise<Outcome> {
  const parsed = parseCommandLine(args);
  if (!parsed.ok) throw new Error(parsed.problem.en);
  let output = '';
  let told = '';
  const code = await run(parsed.commandLine, {
    folder,
    screen: PLAIN_SCREEN,
    write: (content) => {
      output += String(content);
    },
    tell: (line) => {
      told += `${line}\n`;
    },
    readInput: () => Promise.resolve(new Uint8Array()),
  });
  return { code, output, told };
}

function resultsOf({ output }: Outcome): Result[] {
  const { results }: { results: Result[] } = JSON.parse(output);
  return results.filter(({ messages }) => messages.length > 0);
}

/** The findings of the repository as the manifest writes them. */
function foundIn(folder: string, outcome: Outcome): Planted[] {
  return resultsOf(outcome).flatMap(({ filePath, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId.startsWith('repository/'))
      .map(({ ruleId, range }) => ({ path: filePath, ruleId, text: readFileSync(join(folder, filePath), 'utf8').slice(...range) })),
  );
}

const sorted = (planted: readonly Planted[]): string[] => planted.map(({ path, ruleId, text }) => `${path} ${ruleId} ${text}`).sort();

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'lint-report-repository-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the reports of a workspace', () => {
  test('show the planted conflicts and nothing else; an unreadable file is one finding', async () => {
    const outcome = await command(WORKSPACE, ...ALONE, '-f', 'json', '.');
    const expected: Planted[] = JSON.parse(readFileSync(join(WORKSPACE, 'expected.json'), 'utf8'));
    expect(sorted(foundIn(WORKSPACE, outcome))).toEqual(sorted(expected));
    expect(
      resultsOf(outcome)
        .flatMap(({ messages }) => messages)
        .filter(({ ruleId }) => !ruleId.startsWith('repository/'))
        .map(({ ruleId }) => ruleId),
    ).toEqual(['internal/unreadable-file']);
    for (const { filePath, messages } of resultsOf(outcome)) {
      for (const { ruleId, related = [] } of messages) {
        if (ruleId.startsWith('repository/')) expect(related.length).toBeGreaterThan(0);
        for (const place of related) expect(place.filePath).not.toBe(filePath);
      }
    }
  });

  test('give the same from one run and from merged facts of several, whatever their order', async () => {
    const whole = await command(WORKSPACE, ...ALONE, '-f', 'json', 'binh-an', 'hoa-phu', 'so');
    const facts = ['binh-an', 'hoa-phu', 'so'].map((part) => join(scratch, `${part}.json`));
    for (const [i, part] of ['binh-an', 'hoa-phu', 'so'].entries()) {
      expect(foundIn(WORKSPACE, await command(WORKSPACE, ...ALONE, '-f', 'json', '--facts-out', facts[i] ?? '', part))).toEqual([]);
    }
    expect((await command(WORKSPACE, 'merge', '-f', 'json', ...facts)).output).toBe(whole.output);
    expect((await command(WORKSPACE, 'merge', '-f', 'json', ...facts.reverse())).output).toBe(whole.output);
  });

  test('a folder may switch a rule off or make it heavier', async () => {
    const folder = join(scratch, 'levels');
    for (const [path, text] of makeRepository(60).files) put(folder, path, text);
    const before = foundIn(folder, await command(folder, '-f', 'json', '--stage', 'issued', ...ALONE.slice(3), '.'));
    const [{ path, ruleId } = { path: '', ruleId: '' }] = before;
    put(folder, `${dirname(path)}/.lint-report.json`, JSON.stringify({ rules: { [ruleId]: 'off' } }));
    expect(foundIn(folder, await command(folder, '-f', 'json', '--stage', 'issued', ...ALONE.slice(3), '.'))).toEqual(
      before.filter((found) => found.path !== path),
    );
    expect(before).not.toEqual([]);
  });

  test('a comment in the text silences a finding', async () => {
    const folder = join(scratch, 'silenced');
    for (const [path, text] of makeRepository(60).files)
      put(folder, path, path === 'xa-003/15.md' ? `<!-- lint-report-disable-file repository -->\n\n${text}` : text);
    expect(foundIn(folder, await command(folder, ...ALONE, '-f', 'json', '.'))).toEqual([]);
  });
});

describe('a generated repository', () => {
  const folder = (): string => join(scratch, 'generated');
  const { files, manifest } = makeRepository(900);
  beforeAll(() => {
    for (const [path, text] of files) put(folder(), path, text);
  });

  test('shows exactly the planted conflicts, one of every kind, from one run and from merged shards', async () => {
    const whole = await command(folder(), ...ALONE, '-f', 'json', '.');
    expect(sorted(foundIn(folder(), whole))).toEqual(sorted(manifest));
    expect(new Set(manifest.map(({ ruleId }) => ruleId)).size).toBe(8);
    const paths = [...files.keys()];
    const shards = [0, 1, 2].map((shard) => ({ out: `shard-${shard}.json`, paths: paths.filter((_, i) => i % 3 === shard) }));
    for (const shard of shards) await command(folder(), ...ALONE, '--facts-out', shard.out, ...shard.paths);
    expect((await command(folder(), 'merge', '-f', 'json', 'shard-2.json', 'shard-0.json', 'shard-1.json')).output).toBe(whole.output);
  });

  test('is the same every time', () => {
    expect(makeRepository(40)).toEqual(makeRepository(40));
  });
});

describe('facts that cannot be used', () => {
  test('are refused with the reason; the others are compared', async () => {
    put(scratch, 'cut.json', '{"format":"lint-report-facts","version":2,"count":1,"rep');
    put(scratch, 'old.json', '{"format":"lint-report-facts","version":0,"count":0,"reports":[]}');
    put(scratch, 'other.json', '{"results":[]}');
    expect(await command(scratch, 'merge', 'cut.json', 'old.json', 'other.json', 'none.json')).toEqual({
      code: 2,
      output: 'Chưa kiểm tra được tệp nào\n',
      told:
        'cut.json: Tệp dữ kiện bị cắt ngang hoặc bị hỏng; hãy tạo lại bằng --facts-out\n' +
        'old.json: Tệp dữ kiện thuộc phiên bản 0, chương trình này đọc phiên bản 2; hãy tạo lại bằng --facts-out\n' +
        'other.json: Đây không phải tệp dữ kiện do --facts-out tạo ra\n' +
        'none.json: Không có tệp này\n',
    });
  });
});

describe('the lists', () => {
  const HEAD = '**UBND XÃ BÌNH AN**\n\nSố: 05/BC-UBND\n\n*Bình An, ngày 05 tháng 02 năm 2026*\n\n**BÁO CÁO**\n\n';

  test('register and citations as CSV for a spreadsheet', async () => {
    const folder = join(scratch, 'lists');
    put(
      folder,
      'a.md',
      `${HEAD}**Kết quả "đợt 1"**\n\nThực hiện Kế hoạch số 145/KH-UBND ngày 09/01/2026 của UBND tỉnh về cải cách hành chính. Theo Kế hoạch số 145/KH-UBND, báo cáo gửi hằng quý.\n`,
    );
    put(folder, '=cong.md', `${HEAD.replace('05/BC', '04/BC')}**Kết quả đợt 0**\n\nCông tác được duy trì.\n`);
    expect((await command(folder, 'register', '-f', 'csv', '--bom', '--no-config')).output).toBe(
      '\ufeff"Số, ký hiệu","Ngày","Tên loại","Trích yếu","Người ký","Cơ quan ban hành","Tệp"\r\n' +
        '"04/BC-UBND","2026-02-05","BÁO CÁO","Kết quả đợt 0","","UBND XÃ BÌNH AN","\'=cong.md"\r\n' +
        '"05/BC-UBND","2026-02-05","BÁO CÁO","Kết quả ""đợt 1""","","UBND XÃ BÌNH AN","a.md"\r\n',
    );
    expect((await command(folder, 'citations', '-f', 'csv', '--no-config')).output.split('\r\n')[1]).toBe(
      '"145/KH-UBND","Kế hoạch","2026-01-09","UBND tỉnh","cải cách hành chính","2","a.md:11; a.md:11"',
    );
    const json: unknown = JSON.parse((await command(folder, 'citations', '-f', 'json', '--no-config')).output);
    expect(json).toMatchObject({
      version: 1,
      citations: [{ code: '145/KH-UBND', date: '2026-01-09', count: 2, places: ['a.md:11', 'a.md:11'] }],
    });
    expect((await command(folder, 'register', '-f', 'md', '--lang', 'en', '--no-config')).output.split('\n')[0]).toBe(
      '| Number | Date | Type | Subject | Signer | Issuing body | File |',
    );
  });

  test('an unreadable report is told and left out', async () => {
    const outcome = await command(WORKSPACE, 'register', '--no-config');
    expect(outcome.code).toBe(2);
    expect(outcome.told).toMatch(/^hong\.md:1: /u);
    expect(outcome.output.split('\n')).toHaveLength(8 + 3);
  });
});

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
