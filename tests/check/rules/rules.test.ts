import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/check/check-plan.ts';
import { FINDING_KEYS } from '../../../src/check/finding-keys.ts';
import { FAMILY_RULES, RULES } from '../../../src/check/rules/index.ts';
import { planOf } from '../../picture.ts';
import { findingsOf, kinds, programme } from '../said.ts';

const home = { storeys: [`LLKK\nLLKK\nBBAA\nBBAA`] };

describe('the list of rules', () => {
  it('is what the programme and the sentences know', () => {
    const ids = RULES.map((r) => r.id).sort();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...new Set(FINDING_KEYS.map((key) => key.split(' ')[0]))].sort());
    expect(ids.filter((id) => !programme.rules[id])).toEqual([]);
  });

  it('reads only figures that stand in the programme', () => {
    const lost = RULES.flatMap((rule) =>
      rule.reads.filter((name) => {
        const [of, figure] = name.includes('.') ? name.split('.') : [rule.id, name];
        return programme.rules[of!]?.figures[figure!] === undefined;
      }),
    );
    expect(lost).toEqual([]);
  });

  it('reads every figure that stands there', () => {
    const read = new Set(
      RULES.flatMap(({ id, reads }) => reads.map((n) => (n.includes('.') ? n : `${id}.${n}`))),
    );
    const figures = Object.entries(programme.rules).flatMap(([id, law]) =>
      Object.keys(law.figures).map((name) => `${id}.${name}`),
    );
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.filter((name) => !read.has(name))).toEqual([]);
  });

  it('leaves out a rule that the programme does not know, or only in part', () => {
    const { 'P-01': _, ...others } = programme.rules;
    const part = { ...programme, rules: { ...others, 'R-09': { ...programme.rules['R-09']!, figures: {} } } };
    const plan = planOf({ ...home, openings: [{ edge: '0,0 h', width: 600 }] });
    const ids = (p: typeof programme) => new Set(checkPlan(plan, p, kinds, RULES).map((f) => f.id));
    expect([ids(programme).has('P-01'), ids(programme).has('R-09')]).toEqual([true, true]);
    expect([ids(part).has('P-01'), ids(part).has('R-09')]).toEqual([false, false]);
  });
});

describe('the words over a rule', () => {
  const folder = new URL('../../../src/check/rules/', import.meta.url);
  const texts = readdirSync(folder).flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\//g)].map(
      (text) => text[1]!.replaceAll(/\s*\n \* ?/g, ' ').trim(),
    ),
  );
  it.each(RULES.map(({ id }) => id))(
    '%s: name its section, address and date as the programme has them',
    (id) => {
      const { section, url, read } = programme.rules[id]!;
      const own = texts.filter((text) => text.startsWith(url ? `${id} (` : `${id}`));
      expect(own).toHaveLength(1);
      const address = url
        .replace(/^https:\/\/(www\.)?/, '')
        .replace('/regelverk/byggteknisk-forskrift-tek17/', ' ');
      const asked = [...(section.match(/§ \d+-\d+/g) ?? []), ...(url ? [address, read] : [])];
      expect(asked.filter((part) => !own[0]!.includes(part))).toEqual([]);
    },
  );
  it.each(RULES.map(({ id, reads }) => [id, reads] as const))(
    '%s: name every figure of its own that it reads, and whose the others are',
    (id, reads) => {
      const own = texts.filter((text) => text.startsWith(`${id} (`) || text.startsWith(`${id}:`)).join(' ');
      const lost = reads.filter((name) => {
        const [of, figure] = name.includes('.') ? (name.split('.') as [string, string]) : [id, name];
        return of === id ? !own.includes(`\`${figure}\``) : !own.includes(of) && !JUDGED_WITH[id]?.test(of);
      });
      expect(lost).toEqual([]);
    },
  );
});

/** Rules that are judged together, and whose words say so once for all. */
const JUDGED_WITH: Readonly<Record<string, RegExp>> = {
  'R-04': /^R-0[56]$/,
  'R-05': /^R-0[46]$/,
  'R-06': /^R-0[45]$/,
  ...Object.fromEntries(['F-06', 'F-07', 'F-08', 'F-09', 'F-10', 'F-12'].map((id) => [id, /^F-(08|09|10)$/])),
};

describe('what a family is told', () => {
  it('is all but what only those who build can act on, and no statistics', () => {
    const ids = FAMILY_RULES.map((r) => r.id);
    expect(ids.filter((id) => programme.rules[id]!.weight === 'S')).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(['P-02', 'R-04', 'L-01', 'F-07', 'A-02', 'F-01', 'R-14']));
    for (const id of ['F-02', 'G-02', 'E-04', 'L-03', 'S-08']) expect(ids).not.toContain(id);
    expect(RULES.filter((r) => !ids.includes(r.id)).every((r) => r.architectOnly)).toBe(true);
  });
});

describe('a finding', () => {
  it('carries weight and source of its rule', () => {
    const bath = findingsOf(home).find((f) => f.id === 'R-04')!;
    expect(bath.weight).toBe(programme.rules['R-04']!.weight);
    expect(bath.source).toEqual({
      section: 'TEK17 § 12-9 (1)',
      url: programme.rules['R-04']!.url,
      read: programme.rules['R-04']!.read,
      mark: 'V1',
    });
  });

  it('says which of its figures are estimates of our own', () => {
    const estimates = (id: string) => findingsOf(home).find((f) => f.id === id)!.estimates;
    expect(estimates('L-01')).toEqual(['transmittance_share']);
    expect(estimates('R-04')).toEqual([]);
    expect(estimates('A-02')).toEqual(['bedroom_m2']);
  });

  it('does not say law of the size of a turning space, which is pre-accepted', () => {
    expect(['R-04', 'A-09'].map((id) => programme.rules[id]!.weight)).toEqual(['P', 'P']);
  });

  it('has no weight but that of its rule, or the one it has in part', () => {
    const mixed = RULES.flatMap(({ id, partly }) =>
      partly ? [`${id} ${programme.rules[id]!.weight} ${partly}`] : [],
    );
    expect(mixed.sort()).toEqual(['A-08 K P', 'F-06 K P', 'R-07 K P', 'S-03 K P', 'S-04 K P']);
  });

  it('does not say law of the stair formula, which is pre-accepted', () => {
    const storey = `HHHHHHHH\n`.repeat(20);
    const stairs = [{ kind: 'straight', storey: 0, x: 0, y: 2, turn: 0 }] as const;
    const steps = findingsOf({ storeys: [storey, storey.replaceAll('H', 'C')], stairs }).filter(
      (f) => f.id === 'S-03',
    );
    expect(steps.map((f) => [f.about, f.weight])).toEqual([
      ['going', 'K'],
      ['steps', 'P'],
    ]);
  });
});
