import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/check/rules/index.ts';
import { derive } from '../../src/derive/derive.ts';
import { applyEdits } from '../../src/model/apply.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Needs } from '../../src/model/needs.ts';
import { NO_NEEDS } from '../../src/model/needs.ts';
import { findingsLike, findingsOfBoth, glance, judge, judgeFurnished } from '../../src/tries/judge.ts';
import { saysStill, troublesOf } from '../../src/tries/trouble.ts';
import { kinds, prices, programme } from '../check/said.ts';
import type { Picture } from '../picture.ts';
import { designOf, lines, shellOf } from '../picture.ts';

/** One character is 300 mm: a bedroom, a bath and a hall. */
const HOME: Picture = {
  storeys: [lines('AAAAAAAAAAAABBBBBBBBHHHH\n'.repeat(12)).join('\n')],
  openings: [
    { edge: '20,4 v' },
    { edge: '12,4 v', width: 900 },
    { edge: '4,0 h', kind: 'window', width: 1200 },
    { edge: '21,0 h', width: 1000 },
  ],
};
const shell = shellOf(HOME);
const design = designOf(HOME);
const by = { shell, programme, prices, kinds, rules: RULES };
const changed = (...edits: Edit[]) => {
  const applied = applyEdits(design, edits, shell);
  if (!('design' in applied)) throw new Error(applied.refused);
  return applied.design;
};

describe('a home judged on the way to a try', () => {
  it('is told at a glance what takes no walk through its rooms', () => {
    const needs: Needs = {
      ...NO_NEEDS,
      household: { ...NO_NEEDS.household, adult: 1 },
      cards: ['day-sleep', 'prayer'],
    };
    const ids = glance({ ...design, needs }, by).findings.map((f) => f.id);
    expect(ids).toEqual(expect.arrayContaining(['B-07', 'B-08', 'B-10']));
    expect(ids).not.toContain('R-12');
  });

  it('is asked of the furniture of a room that is gone, and has nothing to say of it', () => {
    const furnished = judgeFurnished(judge(design, by), by).findings.find(
      (f) => f.id === 'R-03' && f.rooms.includes('A'),
    )!;
    const without = derive(changed({ do: 'giveFloor', room: 'A', to: 'H' }), shell);
    expect(findingsLike({ ...furnished, rooms: ['A'] }, without, by).flatMap((f) => f.rooms)).not.toContain(
      'A',
    );
  });

  it('has the same troubles whether all rooms are furnished or only those laid out otherwise', () => {
    const bare = judge(design, by);
    const before = judgeFurnished(bare, by);
    const [aim] = before.findings.filter((f) => f.state === 'not');
    for (const mm of [-7, -4, -1, 1]) {
      const after = judge(
        changed({ do: 'pushWall', storey: 0, run: { axis: 'v', line: 12, from: 0, to: 12 }, by: mm }),
        by,
      );
      const { was, is } = findingsOfBoth(bare, after, aim!.rooms, by);
      const told = troublesOf(is, was, aim!, bare.plan).map((f) =>
        [f.id, f.about, f.state, ...f.rooms].join(),
      );
      const all = troublesOf(judgeFurnished(after, by).findings, before.findings, aim!, bare.plan);
      expect(told).toEqual(all.map((f) => [f.id, f.about, f.state, ...f.rooms].join()));
    }
  });

  it('is not taken to say still of one stair what it says of another', () => {
    const [any] = judge(design, by).findings;
    const stair = (storey: number, found: number) => ({
      ...any!,
      ...({ id: 'S-03', about: 'steps', state: 'not', rooms: [], found, wanted: 600 } as const),
      where: [{ storey, rect: { x0: 0, y0: 0, x1: 1000, y1: 3000 } }],
    });
    expect(saysStill([stair(0, 500)], stair(1, 573))).toBe(false);
    expect(saysStill([stair(0, 500), stair(1, 573)], stair(1, 573))).toBe(true);
    expect(saysStill([stair(1, 590)], stair(1, 573))).toBe(false);
  });
});
