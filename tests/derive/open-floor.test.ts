import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import type { OpenFloor } from '../../src/derive/open-floor.ts';
import { openFloorOf } from '../../src/derive/open-floor.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import { kinds } from '../check/said.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';

const HOME: Picture = {
  storeys: [
    `EEEEBBBB
     EEEEBBBB
     EEEEBBBB
     LLLLKKKK
     LLLLKKKK
     LLLLKKKK`,
  ],
  edges: [{ '4,3 v': 'open', '4,4 v': 'open', '4,5 v': 'open' }],
  openings: [
    { edge: '0,0 h' },
    { edge: '0,3 h' },
    { edge: '4,0 v' },
    { edge: '0,4 v', kind: 'window', width: 600 },
  ],
  furniture: [{ kind: 'table-4', x: 1200, y: 450 }],
};
const shell = shellOf(HOME);
const floor = (plan: Plan, room: string): OpenFloor => openFloorOf(plan, room, kinds.furniture)!;
const planOf = (design: Design): Plan => derive(design, shell);

describe('open floor', () => {
  const plan = planOf(designOf(HOME));

  it('is all one can cross without a door', () => {
    expect(floor(plan, 'L').rooms.map((r) => r.id)).toEqual(['L', 'K']);
    expect(floor(plan, 'K')).toBe(floor(plan, 'L'));
    expect(floor(plan, 'E').rooms.map((r) => r.id)).toEqual(['E']);
  });

  it('knows its ways in, each from the room it belongs to, and the leaves that swing over it', () => {
    const ways = (room: string) =>
      floor(plan, room).ways.map((w) => `${w.room} ${w.by} ${w.to}${w.sweep ? ' swings in' : ''}`);
    expect(ways('E')).toEqual(['E door outside swings in', 'E door L', 'E door B']);
    expect(ways('B')).toEqual(['B door E swings in']);
    expect(ways('L')).toEqual(['L door E swings in', 'L open K', 'K open L']);
    expect(floor(plan, 'L').windows.map((w) => w.room)).toEqual(['L']);
  });

  it('has the pieces that stand on it, also those that stand in two rooms', () => {
    const pieces = ['E', 'B', 'L'].map((room) => floor(plan, room).pieces.map((p) => p.id));
    expect(pieces).toEqual([['table-4'], ['table-4'], []]);
  });

  it('is the same object in a plan that has not touched it, and again after undo', () => {
    const nib = { axis: 'v', x: 2, y: 4 } as const;
    const walled = applyEdit(plan.design, { do: 'setEdges', storey: 0, edges: [nib], to: 'wall' }, shell);
    if (!('design' in walled)) throw new Error(walled.refused);
    const after = planOf(walled.design);
    expect(floor(after, 'E')).toBe(floor(plan, 'E'));
    expect(floor(after, 'L')).not.toBe(floor(plan, 'L'));
    expect(floor(planOf(structuredClone(plan.design)), 'L')).toBe(floor(plan, 'L'));
  });

  it('follows a door that turns and a piece that moves, in rooms that are as they were', () => {
    const { design } = plan;
    const turned = planOf({
      ...design,
      openings: design.openings.map((o, i) => (i === 2 ? { ...o, swing: -1 } : o)),
    });
    expect(floor(turned, 'E').ways.map((w) => w.sweep !== null)).toEqual([true, false, true]);
    const moved = planOf({ ...design, furniture: [{ ...design.furniture[0]!, x: 700 }] });
    expect(floor(moved, 'E').pieces[0]!.rect.x0).toBe(100);
  });
});
