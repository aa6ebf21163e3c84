// The other checkers are installed when they are first asked for, into this folder and nowhere else.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the packages that `npm ci` installs here. */
export const PACKAGES = join(import.meta.dirname, 'node_modules');
const MARK = join(PACKAGES, '.installed');

/**
 * Installs the peers unless the packages of this lockfile are there already.
 *
 * @param {(line: string) => void} write
 */
export function installPeers(write) {
  const lock = createHash('sha256')
    .update(readFileSync(join(import.meta.dirname, 'package-lock.json')))
    .digest('hex');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === lock) return;
  write('installing the other checkers into server/bench/peers (once) …');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) {
    writeFileSync(MARK, lock);
    return;
  }
  const said = (stderr ?? '').split('\n').filter((line) => line.startsWith('npm error'));
  write('The other checkers could not be installed: “npm ci” in server/bench/peers needs a package registry. Is there a network?');
  said.slice(0, 3).forEach((line) => write(`  ${line}`));
  write('The run goes on with what is there.');
}
