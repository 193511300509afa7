import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A package as the lockfile tells of it. */
type Locked = {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: true;
  readonly optional?: true;
  readonly hasInstallScript?: true;
};

const read = (file: string): string => readFileSync(file, 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const all = Object.entries(packages).filter(([path]) => path !== '');
const own = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', object>;

/** Whoever gets the built app may use, change and pass on all that is in it. */
const FREE = ['MIT', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', '(MIT OR Apache-2.0)'];
/** What only builds and tests may ask more of those who change it themselves. */
const FOR_US = [...FREE, 'MPL-2.0', 'MIT OR Apache-2.0', '(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)'];
/** Says nothing of it where programs look: its LICENSE is MIT's. */
const UNTOLD: readonly string[] = ['node_modules/png-js'];

describe('what the app stands on', () => {
  test('may be used by all: the licences of packages are of a known kind', () => {
    const strange = all.filter(
      ([path, { dev, optional, license = '' }]) =>
        !UNTOLD.includes(path) && !(dev || optional ? FOR_US : FREE).includes(license),
    );
    expect(strange).toEqual([]);
    for (const path of UNTOLD) expect(read(`${path}/LICENSE`)).toContain('MIT License');
  });

  test('runs nothing of its own when it is installed, and is the very bytes that were tested', () => {
    expect(all.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
    expect(all.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))).toEqual([]);
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    for (const version of Object.values({ ...own.dependencies, ...own.devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  test('is no more than a person can look through', () => {
    expect(all.filter(([, { dev, optional }]) => !dev && !optional).length).toBeLessThanOrEqual(60);
  });
});
