// Starts the command from V8's code cache: compiling the bundle costs more than reading a report. The cache is made by the build for the
// V8 that builds and bears its version; under another the bundle is compiled, with the same result. The bundle is all ASCII, so that
// it is copied into memory and not decoded.
'use strict';
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script, constants } = require('node:vm');

const file = join(__dirname, 'command.js');
const cacheFile = join(__dirname, `command.${process.versions.v8}.cache`);
const making = process.env.LINT_REPORT_MAKE_CODE_CACHE === '1';
const cachedData = existsSync(cacheFile) ? readFileSync(cacheFile) : undefined;
// One report is over before optimised code pays for itself: only what runs much longer is optimised, and the code of an expression that
// is matched once is not shortened. Only where the cache was made, since the flags are those of this V8 and part of what the cache is
// checked by.
if (making || cachedData !== undefined) for (const flag of ['--interrupt-budget=1000000', '--no-regexp-peephole-optimization']) setFlagsFromString(flag);
const script = new Script(readFileSync(file, 'latin1'), {
  filename: file,
  cachedData,
  importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
const main = { exports: {} };
script.runInThisContext().call(main.exports, main.exports, createRequire(file), main, file, dirname(file));
// The build asks for the cache after a run, so that it holds the functions a run needs.
if (making) {
  process.on('exit', () => {
    // The flags are again those under which the cache will be taken.
    setFlagsFromString('--semi-space-growth-factor=2');
    writeFileSync(cacheFile, script.createCachedData());
  });
}
