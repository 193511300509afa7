import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOWEST, massesOf } from '../../src/derive/masses.ts';
import type { Plan } from '../../src/derive/plan.ts';
import type { Corners } from '../../src/derive/wall-parts.ts';
import type { Cut } from '../../src/drawing/cut.ts';
import { cutsOf, usualCut } from '../../src/drawing/cut.ts';
import { elevationOf } from '../../src/drawing/elevation.ts';
import type { Layer } from '../../src/drawing/lines.ts';
import { sectionMarks, sectionOf } from '../../src/drawing/section.ts';
import type { UprightDrawing, UprightWords } from '../../src/drawing/upright-drawing.ts';
import { topHeight } from '../../src/model/shell.ts';
import type { Rect } from '../../src/model/units.ts';
import { overlap, SIDES } from '../../src/model/units.ts';
import { anyUnderRoof } from '../check/any-picture.ts';
import { planOf } from '../picture.ts';
import { homes } from '../view/home.ts';

const words: UprightWords = {
  storey: (i) => `storey ${i}`,
  room: ({ id }) => `room ${id}`,
  level: (height) => `at ${height}`,
  degrees: (angle) => `${angle}°`,
  eaves: 'eaves',
  ridge: 'ridge',
  ground: 'ground',
  neighbour: 'neighbour',
};

/** Points of a path of straight lines. */
function pointsOf(d: string): { x: number; y: number }[] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHVhl])([^A-Za-z]*)/g)].map(([, verb, rest]) => {
    const [a = 0, b = 0] = rest!.trim().split(/[ ,]+/).map(Number);
    if (verb === 'H') x = a;
    else if (verb === 'h') x += a;
    else if (verb === 'V') y = a;
    else if (verb === 'l') [x, y] = [x + a, y + b];
    else [x, y] = [a, b];
    return { x, y };
  });
}
const boxOf = (points: readonly { x: number; y: number }[]): Rect => ({
  x0: Math.min(...points.map((p) => p.x)),
  x1: Math.max(...points.map((p) => p.x)),
  y0: Math.min(...points.map((p) => p.y)),
  y1: Math.max(...points.map((p) => p.y)),
});
const on = (drawing: UprightDrawing, layer: Layer): string[] =>
  drawing.lines.filter((l) => l.layer === layer).map((l) => l.d);

/** Cuts along both axes and both ways, through the stair and at random places. */
const anyCut = (plan: Plan) =>
  fc
    .tuple(fc.constantFrom(...SIDES), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([towards, share]): Cut => {
      const [from, to] = cutsOf(plan, towards);
      return { towards, at: Math.round(from + (to - from) * share) };
    });

/** Height in the middle of a part of a mass's rectangle, straight between its corners. */
function heightIn([a, b, c, d]: Corners, r: Rect, part: Rect): number {
  const u = ((part.x0 + part.x1) / 2 - r.x0) / (r.x1 - r.x0);
  const v = ((part.y0 + part.y1) / 2 - r.y0) / (r.y1 - r.y0);
  return (a * (1 - u) + b * u) * (1 - v) + (d * (1 - u) + c * u) * v;
}

/** Every number of a drawing is one, and all of it lies within its own rectangle. */
function whole({ lines, texts, rect }: UprightDrawing): void {
  for (const { d } of lines) {
    expect(d).not.toMatch(/NaN|Infinity|undefined/);
    for (const { x, y } of pointsOf(d)) {
      expect(x).toBeGreaterThanOrEqual(rect.x0);
      expect(x).toBeLessThanOrEqual(rect.x1);
      expect(y).toBeGreaterThanOrEqual(rect.y0);
      expect(y).toBeLessThanOrEqual(rect.y1);
    }
  }
  for (const { at } of texts) expect(Number.isFinite(at.x) && Number.isFinite(at.y)).toBe(true);
}

describe.each(homes)('%s', (_, plan) => {
  test('is made of bodies of which no two share room', () => {
    // A stair runs half into the walls beside it.
    const masses = massesOf(plan).filter(({ of }) => of !== 'stair');
    masses.forEach((a, i) => {
      for (const b of masses.slice(i + 1)) {
        if (!overlap(a.rect, b.rect)) continue;
        const shared = overlap(a.rect, b.rect)!;
        const apart =
          heightIn(a.top, a.rect, shared) <= heightIn(b.foot, b.rect, shared) + 1 ||
          heightIn(b.top, b.rect, shared) <= heightIn(a.foot, a.rect, shared) + 1;
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
    });
  });

  test('a section has the storey heights of the shell, its floors and its ceilings', () => {
    const drawing = sectionOf(plan, usualCut(plan), words, 100);
    whole(drawing);
    const heights = new Set(on(drawing, 'cut').flatMap((d) => pointsOf(d).map(({ y }) => -y)));
    for (const { shell } of plan.storeys) {
      expect(heights).toContain(shell.floor);
      expect(heights).toContain(shell.floor + topHeight(shell));
    }
    expect(heights).toContain(plan.storeys[0]!.shell.floor - LOWEST);
    const said = drawing.texts.map((t) => t.text);
    for (const { shell, index } of plan.storeys) expect(said).toContain(`storey ${index} at ${shell.floor}`);
    expect(said.some((text) => text.startsWith('ridge at '))).toBe(true);
  });

  test('a section across the house is as wide as the outer faces of its walls, and names the rooms it cuts', () => {
    for (const towards of SIDES) {
      const storey = plan.storeys[0]!;
      const upright = towards === 'left' || towards === 'right';
      const { x0, x1, y0, y1 } = storey.rooms[0]!.clear;
      const at = upright ? (x0 + x1) / 2 : (y0 + y1) / 2;
      const drawing = sectionOf(plan, { towards, at }, words, 100);
      const cut = storey.pieces.filter(({ rect: r, kind }) =>
        kind === 'inner' ? false : upright ? r.x0 < at && at < r.x1 : r.y0 < at && at < r.y1,
      );
      const wide = upright
        ? Math.max(...cut.map((p) => p.rect.y1)) - Math.min(...cut.map((p) => p.rect.y0))
        : Math.max(...cut.map((p) => p.rect.x1)) - Math.min(...cut.map((p) => p.rect.x0));
      const { x0: left, x1: right } = boxOf(on(drawing, 'cut').slice(0, 1).flatMap(pointsOf));
      expect(right - left).toBe(wide);
      expect(drawing.texts.map((t) => t.text)).toContain(`room ${storey.rooms[0]!.id}`);
    }
  });

  test.each(SIDES)(
    'the façade to the %s shows each of its openings at its sill and its head, and no other',
    (side) => {
      const drawing = elevationOf(plan, side, words, 100);
      whole(drawing);
      const panes = on(drawing, 'pane')
        .flatMap((d) => d.split('Z').filter(Boolean))
        .map((d) => boxOf(pointsOf(d)));
      const own = plan.openings.filter((o) => o.wall?.faces === side);
      for (const { storey, sill, height, hole } of own) {
        const { floor } = plan.storeys[storey]!.shell;
        const wide = side === 'top' || side === 'bottom' ? hole.x1 - hole.x0 : hole.y1 - hole.y0;
        const found = panes.some(
          (p) => -p.y1 === floor + sill && -p.y0 === floor + sill + height && p.x1 - p.x0 >= wide,
        );
        expect(found, `${sill} ${height} ${storey}`).toBe(true);
      }
      if (own.length === 0) expect(panes).toEqual([]);
      const walls = plan.storeys.flatMap((s) =>
        s.pieces.filter((p) => p.kind !== 'inner').map((p) => p.rect),
      );
      const across = walls.flatMap((r) =>
        side === 'top' || side === 'bottom' ? [r.x0, r.x1] : [r.y0, r.y1],
      );
      const seen = boxOf(on(drawing, 'beyond').flatMap(pointsOf));
      expect(seen.x1 - seen.x0).toBe(Math.max(...across) - Math.min(...across));
    },
  );

  test('whatever the cut, the drawing is whole, and its mark on the plan points the way one looks', () => {
    fc.assert(
      fc.property(anyCut(plan), (cut) => {
        whole(sectionOf(plan, cut, words, 50));
        const { texts } = sectionMarks(plan, cut, 'A', 50);
        for (const { at } of texts) {
          const by = cut.towards === 'left' || cut.towards === 'right' ? at.x - cut.at : at.y - cut.at;
          expect(by > 0).toBe(cut.towards === 'right' || cut.towards === 'bottom');
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('the wall to the neighbour has their half in outline, and a façade beside it where it begins', () => {
  const [, plan] = homes[0]!;
  for (const side of SIDES) {
    const said = elevationOf(plan, side, words, 100).texts.map((t) => t.text);
    const away = { left: 'right', right: 'left' }[plan.shell.party];
    expect(said.includes('neighbour')).toBe(side !== away);
  }
});

test('a house under any ceiling, however half drawn, is cut and seen without a number that is none', () => {
  fc.assert(
    fc.property(anyUnderRoof, fc.constantFrom(...SIDES), fc.nat(4200), (drawn, towards, at) => {
      const plan = planOf(drawn);
      for (const drawing of [
        sectionOf(plan, { towards, at }, words, 100),
        sectionOf(plan, usualCut(plan), words, 100),
        elevationOf(plan, towards, words, 100),
      ])
        for (const { d } of drawing.lines) expect(d).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 80 },
  );
});
