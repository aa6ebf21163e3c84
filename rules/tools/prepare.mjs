// What npm runs before it packs a checkout or installs one from a Git address: dist/ is not in Git, so it is built there when it is
// missing. In a checkout of somebody's own, `npm ci` installs and does no more: what is to be built is said by name.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const { npm_config_global: _global, npm_config_location: _location, ...environment } = process.env;

/** Runs a program of Node; what it prints is no result of the npm that asked. */
function run(...args) {
  execFileSync(process.execPath, args, { stdio: ['ignore', 2, 2], env: environment });
}

const isOwnCheckout = process.env.npm_command === 'ci' && process.env.INIT_CWD === process.cwd();
if (!isOwnCheckout && !existsSync('dist/lint-report.js')) {
  // `npm install --global` of a Git address, which is what pre-commit does, leaves the packages out that the build needs.
  if (!existsSync('node_modules/esbuild'))
    run(process.env.npm_execpath ?? '', 'ci', '--ignore-scripts', '--include=dev', '--include=optional');
  run('esbuild.mjs');
}
