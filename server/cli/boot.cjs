// Starts the command from V8's code cache: compiling the bundle costs more than reading a report. The cache is made by the build for the
// V8 that builds and bears its version; under another the bundle is compiled, with the same result. The bundle is all ASCII, so that
// it is copied into memory and not decoded.
'use strict';
const { closeSync, existsSync, openSync, readSync, statSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

const file = join(__dirname, 'command.js');
const cacheFile = join(__dirname, `command.${process.versions.v8}.cache`);
const making = process.env.LINT_REPORT_MAKE_CODE_CACHE === '1';
const cached = !making && existsSync(cacheFile);
// One report is over before optimised code pays for itself: only what runs much longer is optimised, a function is observed after a hundred
// runs and not after eight, and the code of an expression that is matched once is not shortened. Only where the cache was made, since
// the flags are those of this V8 and part of what the cache is checked by.
const FLAGS = ['--interrupt-budget=1000000', '--interrupt-budget-factor-for-feedback-allocation=100', '--no-regexp-peephole-optimization'];
if (making || cached) for (const flag of FLAGS) setFlagsFromString(flag);

// The bundle, its cache and later the spelling data are read into the same memory, one when the other is done with: touching memory for
// the first time costs more than reading into it.
const room = Buffer.allocUnsafeSlow(
  Math.max(...[file, cacheFile, join(__dirname, 'spelling.bin')].map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0)),
);
const script = new Script(read(file).latin1Slice(), {
  filename: file,
  cachedData: cached ? read(cacheFile) : undefined,
});
Reflect.set(globalThis, Symbol.for('lint-report.room'), room);
const main = { exports: {} };
script.runInThisContext().call(main.exports, main.exports, require, main, file, dirname(file));
// The build asks for the cache after a run, so that it holds the functions a run needs.
if (making) {
  process.on('exit', () => {
    // The flags are again those under which the cache will be taken.
    setFlagsFromString('--semi-space-growth-factor=2');
    writeFileSync(cacheFile, script.createCachedData());
  });
}

/** The bytes of a file, until the next is read. */
function read(path) {
  const descriptor = openSync(path);
  let length = 0;
  for (let count = -1; count !== 0; length += count) count = readSync(descriptor, room, length, room.length - length, null);
  closeSync(descriptor);
  return room.subarray(0, length);
}
