import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const top = resolve(import.meta.dirname, '..');

/**
 * Whether node_modules holds what package-lock.json asks for. npm leaves a copy of the lockfile in node_modules;
 * its content is compared, not its time, because a checkout or a restored cache gives files new times.
 */
function upToDate() {
  const stamp = join(top, 'node_modules', '.package-lock.json');
  if (!existsSync(stamp)) return false;
  const wanted = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8')).packages;
  const have = JSON.parse(readFileSync(stamp, 'utf8')).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const there = have[place];
    // Optional packages are builds for other kinds of machine: they may be missing, but not of another version.
    return there ? there.integrity === entry.integrity : entry.optional === true;
  });
}

/** Installs the packages when they are missing or old. Leaves the process with npm's exit code when that fails. */
export function ensureInstalled() {
  if (upToDate()) return;
  console.error('Installing packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: top,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('The packages could not be installed. Check the network and run `npm ci` to see why.');
    process.exit(npm.status ?? 1);
  }
}
