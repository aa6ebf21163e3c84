// Kills the command at random moments and counts what is lost: `node server/bench/kill.mjs 200`, after `npm run build`. Every round runs
// one of --fix, -o, --facts-out and all of them at once in a folder of its own, kills it, and holds that every file is what it was before
// or what a whole run makes of it, that the next run makes of the folder what a run that nobody killed makes, and that nothing is left.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const rounds = Number(process.argv[2] ?? 200);
const program = resolve('dist/lint-report.js');
if (!Number.isSafeInteger(rounds) || rounds < 1 || !existsSync(program)) {
  console.error('Usage, after npm run build: node server/bench/kill.mjs ROUNDS');
  process.exit(2);
}

const REPORTS = 40;
const WAYS = [
  ['--fix'],
  ['-f', 'json', '-o', 'kq/ket-qua.json'],
  ['--facts-out', 'kq/du-kien.json'],
  ['--fix', '-f', 'json', '-o', 'kq/ket-qua.json', '--facts-out', 'kq/du-kien.json'],
];
const LEFTOVER = /^\.lint-report-\d+-[0-9a-z]+\.tmp$/;

const scratch = mkdtempSync(join(tmpdir(), 'lint-report-kill-'));
const model = join(scratch, 'model');
mkdirSync(join(model, 'kq'), { recursive: true });
const sentence = 'Các cơ quan , đơn vị tiếp tục  thực hiện nhiệm vụ được giao .\n\n';
for (let i = 0; i < REPORTS; i++)
  writeFileSync(join(model, `${String(i).padStart(2, '0')}.md`), `Số: ${i + 1}/BC-UBND\n\n# BÁO CÁO\n\n${sentence.repeat(5 + (i % 7))}`);

/** Every file below a folder by its name. */
function snapshot(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => [join(entry.parentPath, entry.name).slice(folder.length + 1), readFileSync(join(entry.parentPath, entry.name))]),
  );
}

function argumentsOf(way) {
  return [program, '--no-config', ...WAYS[way], '.'];
}

function fresh(from) {
  const folder = mkdtempSync(join(scratch, 'round-'));
  cpSync(from, folder, { recursive: true });
  return folder;
}

/** A run that nobody kills: how long it takes and what it leaves, beginning without and with results of an earlier run. */
function whole(way, from) {
  const folder = fresh(from);
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argumentsOf(way), { cwd: folder });
  const time = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`${WAYS[way].join(' ')}: ${stderr}`);
  return { time, after: snapshot(folder), folder };
}

/** Files of a folder that are neither as before nor as after; leftovers are another matter. */
function lostIn(now, before, after) {
  const names = new Set([...now.keys(), ...before.keys(), ...after.keys()].filter((name) => !LEFTOVER.test(name.split(/[\\/]/).at(-1))));
  const is = (name, state) => (now.has(name) ? (state.get(name)?.equals(now.get(name)) ?? false) : !state.has(name));
  return [...names].filter((name) => !is(name, before) && !is(name, after));
}

const reference = WAYS.map((_, way) => {
  const first = whole(way, model);
  // The same again with every text changed a little, so that the results differ from those that are there already.
  const changed = fresh(first.folder);
  for (let i = 0; i < REPORTS; i++) {
    const file = join(changed, `${String(i).padStart(2, '0')}.md`);
    writeFileSync(file, `${readFileSync(join(model, `${String(i).padStart(2, '0')}.md`), 'utf8')}${sentence}`);
  }
  return [
    { from: model, before: snapshot(model), ...first },
    { from: changed, before: snapshot(changed), ...whole(way, changed) },
  ];
});

const counts = { killed: 0, ended: 0, untouched: 0, partly: 0, whole: 0, leftovers: 0, lost: 0, unfinished: 0, left: 0 };
for (let round = 0; round < rounds; round++) {
  const way = Math.floor(round / 2) % WAYS.length;
  const { from, before, after, time } = reference[way][Math.floor(round / (2 * WAYS.length)) % 2];
  const folder = fresh(from);
  const child = spawn(process.execPath, argumentsOf(way), { cwd: folder, stdio: 'ignore' });
  const end = new Promise((done) => child.on('close', (_, signal) => done(signal)));
  const strike = () => child.kill(['SIGKILL', 'SIGTERM', 'SIGINT'][Math.floor(round / 2) % 3]);
  // Every second round waits for one of the temporary files, so that the short time in which they exist is met as well; the others strike
  // at any moment of the half of a run in which files are written.
  let awaited = 1 + Math.floor(Math.random() * (WAYS[way].includes('--fix') ? REPORTS : 1));
  const watchers = (round % 2 === 0 ? [] : ['.', 'kq']).map((name) =>
    watch(join(folder, name), (_, file) => {
      if (file !== null && LEFTOVER.test(file) && --awaited <= 0) strike();
    }),
  );
  const timer = round % 2 === 0 ? setTimeout(strike, time * (0.4 + 0.7 * Math.random())) : undefined;
  const signal = await end;
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
  if (signal === null && child.exitCode !== 130) counts.ended++;
  else counts.killed++;

  const now = snapshot(folder);
  const lost = lostIn(now, before, after);
  for (const name of lost) console.log(`round ${round} (${WAYS[way].join(' ')}): ${name} is neither old nor new`);
  counts.lost += lost.length;
  counts.leftovers += [...now.keys()].filter((name) => LEFTOVER.test(name.split(/[\\/]/).at(-1))).length;
  const isNew = [...after]
    .filter(([name, content]) => !before.get(name)?.equals(content))
    .map(([name, content]) => now.get(name)?.equals(content) ?? false);
  counts[isNew.every(Boolean) ? 'whole' : isNew.some(Boolean) ? 'partly' : 'untouched']++;

  spawnSync(process.execPath, argumentsOf(way), { cwd: folder, stdio: 'ignore' });
  const then = snapshot(folder);
  counts.left += [...then.keys()].filter((name) => LEFTOVER.test(name.split(/[\\/]/).at(-1))).length;
  const unfinished = [...after].filter(([name, content]) => !then.get(name)?.equals(content));
  for (const [name] of unfinished) console.log(`round ${round} (${WAYS[way].join(' ')}): ${name} is not new after the next run`);
  counts.unfinished += unfinished.length;
  rmSync(folder, { recursive: true });
}
rmSync(scratch, { recursive: true });
console.log(
  `${rounds} rounds: ${counts.killed} killed, ${counts.ended} over before; nothing written in ${counts.untouched}, part in ${counts.partly}, all in ${counts.whole}\n` +
    `files neither old nor new: ${counts.lost}; temporary files after the kill: ${counts.leftovers}, after the next run: ${counts.left}; files not new after the next run: ${counts.unfinished}`,
);
process.exitCode = counts.lost + counts.left + counts.unfinished > 0 ? 1 : 0;
