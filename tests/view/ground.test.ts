import { describe, expect, test } from 'vitest';
import { around, grown } from '../../src/model/units.ts';
import { castMesh } from '../../src/view/cast-geometry.ts';
import { greensOn, rooted } from '../../src/view/garden-geometry.ts';
import { windowsOn } from '../../src/view/glow-map.ts';
import { lathe } from '../../src/view/lathe.ts';
import { groundAt, levelsOf, terrainOf } from '../../src/view/levels.ts';
import type { Mesh } from '../../src/view/mesh.ts';
import { startMesh } from '../../src/view/mesh.ts';
import { underPeople } from '../../src/view/people-geometry.ts';
import { boardMesh, plotOf, tableAt, underBoardMesh } from '../../src/view/plot-geometry.ts';
import { pathMesh } from '../../src/view/surroundings-geometry.ts';
import { homes, openingsAt } from './home.ts';
import { light, palette } from './light.ts';

/** Corners of a mesh as x, y, z and alpha. */
const cornersOf = ({ position, tone }: Mesh) =>
  Array.from({ length: position.length / 3 }, (_, i) => ({
    x: position[3 * i]!,
    y: position[3 * i + 1]!,
    z: position[3 * i + 2]!,
    alpha: tone[4 * i + 3]!,
  }));

describe('what is turned', () => {
  const turned = (): Mesh => {
    const mesh = startMesh(light);
    lathe(
      mesh,
      [2, 1, 3],
      [
        [0, 0],
        [0.5, 0],
        [0.5, 2],
        [0, 2],
      ],
      24,
      [0.8, 0.8, 0.8],
    );
    return mesh.done();
  };
  test('is closed and looks outwards', () => {
    const { position, index } = turned();
    let six = 0;
    for (let i = 0; i < index.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => {
        const at = 3 * index[i + k]!;
        return [position[at]!, position[at + 1]!, position[at + 2]!] as const;
      }) as [
        readonly [number, number, number],
        readonly [number, number, number],
        readonly [number, number, number],
      ];
      six +=
        a[0] * (b[1] * c[2] - b[2] * c[1]) +
        a[1] * (b[2] * c[0] - b[0] * c[2]) +
        a[2] * (b[0] * c[1] - b[1] * c[0]);
    }
    // A prism of 24 sides holds a little less than the cylinder round it.
    expect(six / 6).toBeGreaterThan(0.95 * Math.PI * 0.25 * 2);
    expect(six / 6).toBeLessThan(Math.PI * 0.25 * 2);
  });
  test('is lit without an edge from the side towards the light to the one away from it', () => {
    const { position, tone } = turned();
    const sides = Array.from(tone.keys())
      .filter((i) => i % 4 === 0 && position[(3 * i) / 4 + 1]! === 1 && position[(3 * i) / 4]! !== 2)
      .map((i) => tone[i]!);
    expect(new Set(sides).size).toBeGreaterThan(6);
  });
});

describe.each(homes)('round %s', (_, plan) => {
  const lot = { home: around(plan.storeys.flatMap((s) => s.built))!, open: 'left' } as const;
  const plot = plotOf([lot])!;
  const everywhere = grown(plot, 20_000);

  test('the shadow of everybody begins at their feet and falls away from the light', () => {
    for (const who of [...underPeople(lot), ...greensOn([lot]).map(rooted)]) {
      const of = (towards: typeof light.towards | null) =>
        cornersOf(castMesh([who], towards, [], everywhere, palette, light));
      const dark = of(light.towards).filter(({ alpha }) => alpha > 0);
      const near = Math.min(...dark.map(({ x, z }) => Math.hypot(x - who.x, z - who.z)));
      expect(near).toBeLessThan(0.01);
      const [tx, , tz] = light.towards;
      const along = dark.map(({ x, z }) => -((x - who.x) * tx + (z - who.z) * tz));
      expect(Math.max(...along)).toBeGreaterThan(0.3 * who.high);
      expect(Math.min(...along)).toBeGreaterThan(-0.8 * who.wide);
      // Without one light that is stronger than the rest there is but the dark under them.
      for (const { x, z } of of(null)) expect(Math.hypot(x - who.x, z - who.z)).toBeLessThan(who.foot + 0.11);
    }
  });
  test('all that stands round it, and the shadow of it, keeps to the ground it stands on', () => {
    const standing = [...underPeople(lot), ...greensOn([lot]).map(rooted)];
    const on = (x: number, z: number): boolean =>
      1000 * x >= plot.x0 - 1 &&
      1000 * x <= plot.x1 + 1 &&
      1000 * z >= plot.y0 - 1 &&
      1000 * z <= plot.y1 + 1;
    for (const { x, z, foot } of standing) {
      expect(on(x - foot / 2, z - foot / 2)).toBe(true);
      expect(on(x + foot / 2, z + foot / 2)).toBe(true);
    }
    const low = [-0.98, 0.17, 0.1] as const;
    for (const { x, z } of cornersOf(castMesh(standing, low, [], plot, palette, light)))
      expect(on(x, z)).toBe(true);
    const levels = levelsOf(plan, 0, 'one');
    const terrain = terrainOf(plan, levels);
    for (const { x, z } of cornersOf(
      pathMesh([{ plan, at: 0, levels }], [lot], plot, terrain, palette, light),
    ))
      expect(on(x, z)).toBe(true);
  });
  test('its sides go from the ground down to the table, and the shadow of the board lies on that', () => {
    const terrain = terrainOf(plan, levelsOf(plan, 0, 'one'));
    const table = tableAt(plot, terrain);
    const sides = cornersOf(boardMesh(plot, terrain, palette, light));
    for (const { x, y, z } of sides) {
      const rim = [x - plot.x0 / 1000, x - plot.x1 / 1000, z - plot.y0 / 1000, z - plot.y1 / 1000];
      expect(Math.min(...rim.map(Math.abs))).toBeLessThan(0.001);
      expect(y).toBeLessThan(groundAt(terrain, 1000 * z) + 0.001);
      expect(y).toBeGreaterThan(table - 0.001);
    }
    for (const { y } of cornersOf(underBoardMesh(plot, terrain, palette, [1, 1, 1], light)))
      expect(y).toBeCloseTo(table, 4);
  });
  test('no two that stand beside each other are of the same green and form', () => {
    const greens = greensOn([lot]);
    expect(new Set(greens.map(({ form }) => form)).size).toBe(4);
    expect(new Set(greens.map(({ wide, high }) => `${wide} ${high}`)).size).toBe(greens.length);
  });

  test('by night light lies before its windows and nowhere else', () => {
    const pitch = 120;
    const home = lot.home;
    const area = { x0: home.x0 - 4000, x1: home.x1 + 4000, y0: home.y0 - 4000, y1: home.y1 + 4000 };
    const [columns, rows] = [Math.ceil((area.x1 - area.x0) / pitch), Math.ceil((area.y1 - area.y0) / pitch)];
    const openings = openingsAt(plan, 0);
    const lit = windowsOn({ area, columns, rows, pitch }, openings);
    const at = (x: number, y: number): number =>
      lit[Math.floor((y - area.y0) / pitch) * columns + Math.floor((x - area.x0) / pitch)]!;
    const windows = openings.filter(({ kind, wall }) => kind === 'window' && wall?.faces);
    for (const { wall, hole } of windows) {
      const [x, y] = [(hole.x0 + hole.x1) / 2, (hole.y0 + hole.y1) / 2];
      const ahead = (far: number): number => {
        switch (wall!.faces!) {
          case 'left':
            return at(hole.x0 - far, y);
          case 'right':
            return at(hole.x1 + far, y);
          case 'top':
            return at(x, hole.y0 - far);
          case 'bottom':
            return at(x, hole.y1 + far);
        }
      };
      expect(ahead(200)).toBeGreaterThan(0.7);
      expect(ahead(200)).toBeGreaterThan(ahead(1200));
      expect(ahead(2800)).toBe(0);
    }
    expect(at((home.x0 + home.x1) / 2, (home.y0 + home.y1) / 2)).toBe(0);
    expect(windowsOn({ area, columns, rows, pitch }, []).every((v) => v === 0)).toBe(true);
  });
});
