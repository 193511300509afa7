import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withRules } from '../scripts/rules-table.ts';

test('the README lists every rule as the code has it: `npm run rules` writes the table anew', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(readme).toBe(withRules(readme));
});
