import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const TEMPORARY_NAME = /^\.lint-report-([1-9]\d{0,9})-[0-9a-z]{1,20}\.tmp$/;

/** A name for a file that this process writes beside another before it takes the other's place; no two are equal. */
export function temporaryName(): string {
  return `.lint-report-${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`;
}

/**
 * Removes the temporary files that killed runs left in a folder: plain files with exactly such a name whose process no longer runs. A
 * file of this process is left over as well, from an earlier one with its number, since writes here are over before anything else runs.
 * Never throws; what cannot be removed stays.
 */
export function removeLeftovers(folder: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return;
  }
  for (const name of names) {
    const owner = TEMPORARY_NAME.exec(name)?.[1];
    if (owner === undefined || (Number(owner) !== process.pid && isRunning(Number(owner)))) continue;
    try {
      const path = join(folder, name);
      if (lstatSync(path).isFile()) rmSync(path);
    } catch {
      // Another run may have removed it, or the folder may not be written.
    }
  }
}

/** Anything but a plain “no such process” counts as running, so that nobody's work is taken away. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
