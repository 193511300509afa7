import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/derive/plan.ts';
import { houseRect } from '../../src/drawing/house.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Rect } from '../../src/model/units.ts';
import { overlap } from '../../src/model/units.ts';
import { bothOf } from '../../src/store/both.ts';
import { PALETTES } from '../../src/view/colour.ts';
import { GROUP_OF, INNER_CUT } from '../../src/view/cuts.ts';
import { firstLook, fitted, MARGIN, projector } from '../../src/view/eye.ts';
import type { ShownHome } from '../../src/view/homes.ts';
import { boxRound, cardsOf, cutOpen, homesKeeper } from '../../src/view/homes.ts';
import type { Stacking } from '../../src/view/levels.ts';
import { along } from '../../src/view/rects.ts';
import { roofMesh } from '../../src/view/roof-geometry.ts';
import { homes, models } from './home.ts';

const STACKINGS: readonly Stacking[] = ['one', 'stacked', 'exploded', 'roofed'];
const { sun, sky, bounce } = PALETTES.light;
const light = { sun, sky, bounce, towards: [0, 1, 0] as const };

/** A home, and one by another family of the same house on the side across from it: another example where there is one. */
const pairs = homes.map(([id, plan]) => {
  const other = homes.find(([is, { shell }]) => is !== id && shell.id === plan.shell.id)?.[1] ?? plan;
  const turned = applyEdit(other.design, { do: 'changeSide' }, other.shell);
  if ('refused' in turned) throw new Error(turned.refused);
  return [id, bothOf(plan, turned.design, models)!] as const;
});

describe.each(pairs)('both homes of %s and the one beside', (_, { homes: [left, right], apart }) => {
  const sites = [
    { plan: left.plan, at: 0 },
    { plan: right.plan, at: apart },
  ];
  const shown = (stacking: Stacking, storey = 0): readonly ShownHome[] =>
    homesKeeper()(sites, { storey, stacking, furniture: models.kinds.furniture, inside: false });
  const solidsOf = (home: ShownHome | undefined, level: number): Rect[] =>
    home!.levels[level]!.solids.map(({ rect }) => along(rect, home!.at));

  test('meet in the middle of the wall between, and nowhere lie over each other', () => {
    const [a, b] = shown('exploded');
    const middle = houseRect(left.plan.shell).x1;
    expect(houseRect(right.plan.shell).x0 + apart).toBe(middle);
    a!.levels.forEach((_level, i) => {
      const [ours, theirs] = [solidsOf(a, i), solidsOf(b, i)];
      expect(Math.max(...ours.map((r) => r.x1))).toBe(middle);
      expect(Math.min(...theirs.map((r) => r.x0))).toBe(middle);
      for (const r of ours) for (const other of theirs) expect(overlap(r, other)).toBeNull();
    });
  });

  test.each(STACKINGS)('stand %s on the same heights, all of both in the picture', (stacking) => {
    const all = shown(stacking);
    const [a, b] = all.map(({ levels }) => levels.map(({ y, shown: how }) => [y, how]));
    expect(a).toEqual(b);
    const box = boxRound(all, stacking === 'roofed')!;
    const project = projector(fitted(firstLook('right', 1.6, true), box, MARGIN));
    for (const { levels, at } of all)
      for (const { solids, y, shown: how } of levels)
        for (const { rect } of solids) {
          if (how === 'ghost') continue;
          const { x0, x1, y0, y1 } = along(rect, at);
          for (const x of [x0, x1])
            for (const z of [y0, y1]) {
              const [right1, up] = project(x / 1000, y, z / 1000);
              expect(Math.max(Math.abs(right1), Math.abs(up))).toBeLessThan(1);
            }
        }
  });

  test('the wall between is as low on both its sides from wherever it is seen', () => {
    const all = shown('one');
    for (let azimuth = -3; azimuth <= 3; azimuth += 0.25) {
      cutOpen(all, azimuth, 0);
      for (const { plan, cuts } of all) expect(cuts[GROUP_OF[plan.shell.party]]).toBeCloseTo(INNER_CUT);
    }
  });

  test('every room has its own card, where it lies', () => {
    const all = shown('exploded');
    const names = (room: string, plan: Plan): string => `${plan.shell.side}${room}`;
    const cards = cardsOf(all, { words: { names, area: String }, storey: 0, selection: null }, null);
    const rooms = all.flatMap(({ plan }) => plan.storeys.flatMap((s) => s.rooms));
    expect(new Set(cards.map(({ id }) => id)).size).toBe(rooms.length);
    const middle = houseRect(left.plan.shell).x1 / 1000;
    for (const { name, at } of cards) expect(at[0] < middle).toBe(name.startsWith(left.plan.shell.side));
  });

  test('their roofs meet over the wall between', () => {
    const [a, b] = sites.map(({ plan, at }, i) => {
      const { position } = roofMesh(plan, sites[1 - i]!.plan, PALETTES.light, light);
      return [...position].filter((_n, k) => k % 3 === 0).map((x) => x + at / 1000);
    });
    const lap = Math.max(...a!) - Math.min(...b!);
    expect(lap).toBeGreaterThan(0);
    expect(lap).toBeLessThan(0.1);
  });
});
