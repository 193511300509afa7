import { readFileSync, writeFileSync } from 'node:fs';
import { FINDING_KEYS } from '../src/check/finding-keys.ts';
import { RULES } from '../src/check/rules/index.ts';
import { loadProgrammes } from '../src/io/programmes.ts';
import { inForce } from '../src/model/models.ts';
import { en } from '../src/words/rules/en.ts';

const START = '<!-- rules: written by `npm run rules` -->';
const END = '<!-- /rules -->';

/** What the tool may answer to a rule, by the states it has sentences for. */
function answers(id: string): string {
  const states = new Set(
    FINDING_KEYS.filter((key) => key.startsWith(`${id} `)).map((key) => key.split(' ')[2]),
  );
  if (states.has('not')) return states.has('unknown') ? 'yes, no or cannot tell' : 'yes or no';
  if (!states.has('unknown')) return 'told, not judged';
  return states.has('holds') ? 'yes or cannot tell' : 'cannot tell, and says what it takes';
}

/** Every rule, from the code that runs it, the programme with its figures, and the English words. */
function rulesTable(): string {
  const programme = inForce(loadProgrammes());
  if (!programme) throw new Error('models/programmes holds no programme');
  const rows = [...RULES]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, architectOnly, partly }) => {
      const { section, url, mark, ...law } = programme.rules[id]!;
      const weight = partly ? `${law.weight}, in part ${partly}` : law.weight;
      const source = url ? `[${section}](${url})` : section;
      const cells = [id, en.title[id as keyof typeof en.title], weight, source, mark, answers(id)];
      return `| ${[...cells, architectOnly ? 'architect' : 'family'].join(' | ')} |`;
    });
  const head = ['rule', 'asks about', 'weight', 'source', 'known', 'answers', 'told to'];
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows].join('\n');
}

/** The README with its table of rules as the code has them now. Throws when it has no place for one. */
export function withRules(readme: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${START} … ${END}`);
  return `${readme.slice(0, from)}${START}\n\n${rulesTable()}\n\n${readme.slice(to)}`;
}

export function main(): number {
  const before = readFileSync('README.md', 'utf8');
  const after = withRules(before);
  if (after !== before) writeFileSync('README.md', after);
  return 0;
}
