import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { TestSequencer, TestSpecification } from 'vitest/node';

/** Test files that take longest, in that order; each a minute or two. */
const LONGEST = [
  'accessible',
  'three',
  'four-ways',
  'kill',
  'keeping-safe',
  'large-text',
  'money',
  'walk',
  'meeting-three',
];

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.indexOf(basename(moduleId, '.test.ts'));
  return at < 0 ? LONGEST.length : at;
};
const size = ({ moduleId }: TestSpecification): number => statSync(moduleId).size;

/**
 * Begins with the files that take longest, so that no worker ends alone with one of them. In a fresh clone Vitest goes by how long a file is to
 * read, and the longest to run is the shortest.
 */
export class LongestFirst implements TestSequencer {
  sort = (files: TestSpecification[]): TestSpecification[] =>
    [...files].sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
  shard = (files: TestSpecification[]): TestSpecification[] => files;
}
