import { describe, expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { GROUPS, INNER_CUT } from '../../src/view/cuts.ts';
import type { Eye } from '../../src/view/eye.ts';
import { atLevel, fitted, lookDown, projector, rayThrough } from '../../src/view/eye.ts';
import { boxRound, cardsOf, cutOpen, entranceSign, homesKeeper, signsOf } from '../../src/view/homes.ts';
import type { Label } from '../../src/view/label.ts';
import { ontoFloor, seenOf } from '../../src/view/own-floor.ts';
import { homes, models } from './home.ts';

/** The picture on a desk, and a card in it; pixels. */
const [WIDTH, HEIGHT] = [794, 670];
const CARD = { width: 68, height: 40 };
const [WAYS, STEPS] = [12, 12];

describe('the card of a room', () => {
  test.each(homes)('%s: lies on its own floor and over no wall, from wherever it is seen', (_id, plan) => {
    const looking = { stacking: 'one', furniture: models.kinds.furniture, inside: false } as const;
    const words = { names: String, area: String };
    let [fit, all] = [0, 0];
    for (const storey of plan.storeys.keys()) {
      const shown = homesKeeper()([{ plan, at: 0 }], { ...looking, storey });
      expect(shown[0]!.cuts.length).toBe(GROUPS);
      const cards = cardsOf(shown, { words, storey, selection: null });
      const { pieces } = plan.storeys[storey]!;
      for (let way = 0; way < WAYS; way++) {
        const azimuth = 0.1 + (way * 2 * Math.PI) / WAYS;
        const elevation = lookDown(false, WIDTH / HEIGHT);
        const from: Eye = { target: [0, 0, 0], azimuth, elevation, distance: 20, aspect: WIDTH / HEIGHT };
        const eye = fitted(from, boxRound(shown, false)!, 0.1);
        cutOpen(shown, azimuth, storey);
        const project = (x: number, y: number, z: number) => {
          const [right, up] = projector(eye)(x, y, z);
          return { x: ((right + 1) * WIDTH) / 2, y: ((1 - up) * HEIGHT) / 2 };
        };
        for (const { at, floor } of cards) {
          const place = ontoFloor(project(...at), seenOf(floor!, project), CARD.width, CARD.height);
          all++;
          if (place.covers > 0) continue;
          fit++;
          // Every place under the card is floor, and on the way up from there to the eye stands no wall that is parted off by it.
          for (const [across, down] of [
            [-1, -1],
            [1, -1],
            [1, 1],
            [-1, 1],
            [0, 0],
          ] as const) {
            const x = place.x + (across * (CARD.width - 3)) / 2;
            const y = place.y + (down * (CARD.height - 3)) / 2;
            const ray = rayThrough(eye, (2 * x) / WIDTH - 1, 1 - (2 * y) / HEIGHT);
            const foot = atLevel(ray, floor!.y)!;
            expect(foot.x).toBeGreaterThan(floor!.x0);
            expect(foot.x).toBeLessThan(floor!.x1);
            expect(foot.z).toBeGreaterThan(floor!.z0);
            expect(foot.z).toBeLessThan(floor!.z1);
            for (let step = 1; step <= STEPS; step++) {
              const on = atLevel(ray, floor!.y + (INNER_CUT * step) / STEPS)!;
              const met = pieces.filter(
                ({ kind, rect: r }) =>
                  kind === 'inner' &&
                  on.x * 1000 > r.x0 &&
                  on.x * 1000 < r.x1 &&
                  on.z * 1000 > r.y0 &&
                  on.z * 1000 < r.y1,
              );
              expect(met).toEqual([]);
            }
          }
        }
      }
    }
    // Most rooms have place for a name with its area.
    expect(fit / all).toBeGreaterThan(0.4);
  });

  test('that is too large for its floor covers as much of a wall on one side as on the other', () => {
    const floor = { x0: 0, x1: 4, z0: 0, z1: 1, y: 0, rims: [0, 0, 0, 0] } as const;
    const seen = seenOf(floor, (x, _y, z) => ({ x: 100 * x, y: 100 * z }));
    const place = ontoFloor({ x: 20, y: 90 }, seen, 60, 140);
    expect(place.y).toBeCloseTo(50, 0);
    expect(place.x).toBeCloseTo(30, 0);
    expect(place.covers).toBeCloseTo(20, 0);
    expect(ontoFloor({ x: 200, y: 50 }, seen, 60, 40)).toEqual({ x: 200, y: 50, covers: 0 });
  });
});

test('choice floor that is left has its sign on the storey in view, and on no other', () => {
  const [, plan] = homes.find(([, { storeys }]) => storeys.some(({ unbuilt }) => unbuilt.length > 0))!;
  for (const { index, unbuilt } of plan.storeys) {
    const looking = { stacking: 'one', furniture: models.kinds.furniture, inside: false } as const;
    const signs = signsOf(homesKeeper()([{ plan, at: 0 }], { ...looking, storey: index }), index);
    expect(signs.length > 0).toBe(unbuilt.length > 0);
    for (const { at, name } of signs) {
      expect(name).toBe('+');
      const [x, y] = [at[0] * 1000, at[2] * 1000];
      expect(unbuilt.some((r) => r.x0 <= x && x <= r.x1 && r.y0 <= y && y <= r.y1)).toBe(true);
    }
  }
});

test('where one comes in is named over its wall until there is a front door, on its own storey alone', () => {
  const looking = { stacking: 'one', furniture: models.kinds.furniture, inside: false } as const;
  const signs = (plan: Plan, storey: number) =>
    entranceSign(homesKeeper()([{ plan, at: 0 }], { ...looking, storey }), storey, 'Inngang');
  for (const [, plan] of homes) {
    const { storey, side, from, to } = plan.shell.entrance;
    for (const { index } of plan.storeys) expect(signs(plan, index)).toEqual([]);
    const bare = derive({ ...plan.design, openings: [] }, plan.shell);
    for (const { index } of plan.storeys) expect(signs(bare, index)).toHaveLength(index === storey ? 1 : 0);
    const [{ at, name }] = signs(bare, storey) as [Label];
    expect(name).toContain('Inngang');
    const along = (side === 'top' || side === 'bottom' ? at[0] : at[2]) * 1000;
    expect(along).toBeCloseTo((from + to) / 2, 3);
  }
});
