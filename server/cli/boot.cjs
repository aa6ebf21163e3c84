// Starts the command from V8's code cache: compiling the bundle costs more than reading a report. A cache serves only the V8, the flags
// and the bundle it was made by, so none is packed: the first check that ends on a machine leaves it beside the bundle or else in the
// user's own cache folder. LINT_REPORT_CODE_CACHE=off does without; LINT_REPORT_CODE_CACHE=make makes it anew beside the bundle, as the
// build does. Whatever is wrong with a cache, the bundle is compiled, with the same result. The bundle is all ASCII, so that it is copied
// into memory and not decoded.
'use strict';
const fs = require('node:fs');
const { dirname, isAbsolute, join } = require('node:path');
const { cachedDataVersionTag, setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/** What the bundle is known by: a digest of its text, put in by the build. V8 itself compares no more than the length. */
const BUNDLE = '__BUNDLE__';
// One report is over before optimised code pays for itself: only what runs much longer is optimised, a function is observed after a hundred
// runs and not after eight, and the code of an expression that is matched once is not shortened. By version of V8, since each has
// flags of its own and complains aloud of others; they are part of what a cache is checked by.
const FLAGS = {
  11.3: ['--interrupt-budget=1000000', '--interrupt-budget-factor-for-feedback-allocation=100', '--no-regexp-peephole-optimization'],
  12.4: ['--no-regexp-peephole-optimization'],
  13.6: ['--no-regexp-peephole-optimization'],
};
for (const flag of FLAGS[/^\d+\.\d+/u.exec(process.versions.v8)?.[0]] ?? []) setFlagsFromString(flag);

const file = join(__dirname, 'command.js');
const wish = process.env.LINT_REPORT_CODE_CACHE;
const tag = cachedDataVersionTag();
const name = `command.${BUNDLE}.${tag}.cache`;
const cacheFile = wish === 'off' || wish === 'make' ? undefined : (cacheIn(__dirname) ?? cacheIn(userFolder()));

// The bundle, its cache and later the spelling data are read into the same memory, one when the other is done with: touching memory for
// the first time costs more than reading into it.
const ROOM = Symbol.for('lint-report.room');
const room = Buffer.allocUnsafeSlow(Math.max(...[file, cacheFile, join(__dirname, 'spelling.bin')].map((path) => stat(path)?.size ?? 0)));
let script;
try {
  start();
} catch (error) {
  fail(error);
}

function start() {
  const source = read(file).latin1Slice();
  script = new Script(source, { filename: file, cachedData: cacheFile && attempt(() => read(cacheFile)) });
  Reflect.set(globalThis, ROOM, room);
  if (wish !== 'off' && script.cachedDataRejected !== false) {
    const { isMainThread, threadId } = require('node:worker_threads');
    if (isMainThread) process.on('exit', () => attempt(keepCode));
    // Workers are ended from outside, so one of them is asked while it has a file; the other threads have checked none.
    else if (threadId === 1) Reflect.set(globalThis, Symbol.for('lint-report.keep-code'), () => attempt(keepCode));
  }
  const main = { exports: {} };
  script.runInThisContext().call(main.exports, main.exports, require, main, file, dirname(file));
}

/** Ends the process as it ends for every failure: one line, the details on request. A worker leaves the line to the process. */
function fail(error) {
  if (!require('node:worker_threads').isMainThread) throw error;
  const [english, debug] = [/ --lang[ =]en(?: |$)/u.test(` ${process.argv.slice(2).join(' ')}`), process.argv.includes('--debug')];
  const isMissing = error?.code === 'ENOENT' && error.path === file;
  const line = english
    ? `The installed program is ${isMissing ? 'incomplete: command.js is missing' : 'damaged: command.js cannot be run'}; install it again`
    : `Chương trình đã cài ${isMissing ? 'không đủ tệp: thiếu command.js' : 'bị hỏng: không chạy được command.js'}; hãy cài lại`;
  const hint = debug ? `\n${error?.stack ?? error}` : english ? '; add --debug for the details' : '; thêm --debug để xem chi tiết';
  attempt(() => fs.writeSync(2, `lint-report: ${line}${hint}\n`));
  process.exit(2);
}

/** The bytes of a file, until the next is read. */
function read(path) {
  const descriptor = fs.openSync(path);
  let length = 0;
  for (let count = -1; count !== 0; length += count) count = fs.readSync(descriptor, room, length, room.length - length, null);
  fs.closeSync(descriptor);
  return room.subarray(0, length);
}

/** The cache in a folder. Code that somebody else could have put there is not run. */
function cacheIn(folder) {
  const path = folder && join(folder, name);
  return isSafe(stat(path)) && isSafe(stat(folder)) ? path : undefined;
}

/** True of what nobody but this user and the administrator can change. Windows keeps no such record; what is used there lies in the user's profile or beside the bundle. */
function isSafe(found) {
  return found !== undefined && (!process.getuid || ((found.uid === process.getuid() || found.uid === 0) && (found.mode & 0o022) === 0));
}

/** The cache folder of this user, by the custom of the system; it need not exist. */
function userFolder() {
  const { HOME = '', LOCALAPPDATA = '', XDG_CACHE_HOME = '' } = process.env;
  if (process.platform === 'win32') return isAbsolute(LOCALAPPDATA) ? join(LOCALAPPDATA, 'lint-report', 'Cache') : undefined;
  if (isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'lint-report');
  if (!isAbsolute(HOME)) return undefined;
  return process.platform === 'darwin' ? join(HOME, 'Library', 'Caches', 'lint-report') : join(HOME, '.cache', 'lint-report');
}

/**
 * Leaves the code of this run for the next. Only after a check, which is when the room has been handed on to the spelling data: the cache
 * holds the functions that have run, and those of `--help` are not what a check needs.
 */
function keepCode() {
  if (wish !== 'make' && ROOM in globalThis) return;
  Reflect.deleteProperty(globalThis, Symbol.for('lint-report.keep-code'));
  // The flags are again those under which the cache will be taken.
  setFlagsFromString('--semi-space-growth-factor=2');
  if (cachedDataVersionTag() !== tag) return;
  const code = script.createCachedData();
  if (attempt(() => keepIn(__dirname, code)) || wish === 'make') return;
  const folder = userFolder();
  // Not in the home of another, as under sudo.
  if (folder === undefined || (process.getuid && stat(process.env.HOME)?.uid !== process.getuid())) return;
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  keepIn(folder, code);
}

/** Writes the cache into a folder, whole or not at all, and takes away what older programs left; true when it was written. */
function keepIn(folder, code) {
  if (!isSafe(stat(folder))) return false;
  const half = join(folder, `${name}.${process.pid}.tmp`);
  try {
    const descriptor = fs.openSync(half, 'wx', 0o644);
    try {
      fs.writeFileSync(descriptor, code);
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
    fs.renameSync(half, join(folder, name));
  } catch {
    attempt(() => fs.unlinkSync(half));
    return false;
  }
  const DAYS = 30;
  for (const other of fs.readdirSync(folder)) {
    const path = join(folder, other);
    if (/^command\.[\w.]+\.(?:cache|tmp)$/u.test(other) && Date.now() - stat(path).mtimeMs > DAYS * 86_400_000) fs.unlinkSync(path);
  }
  return true;
}

function stat(path) {
  return path && attempt(() => fs.statSync(path, { throwIfNoEntry: false }));
}

/** What `run` gives; undefined when it throws: no cache is worth an error. */
function attempt(run) {
  try {
    return run();
  } catch {
    return undefined;
  }
}
