import { describe, expect, test } from 'vitest';
import { around } from '../../src/model/units.ts';
import { peopleMesh, underPeople } from '../../src/view/people-geometry.ts';
import { homes } from './home.ts';
import { light, palette } from './light.ts';

describe.each(homes)('people by %s', (_, plan) => {
  test.each(['left', 'right'] as const)('stand on the ground outside it, open to the %s', (open) => {
    const home = around(plan.storeys.flatMap((s) => s.built))!;
    const lot = { home, open };
    const { position } = peopleMesh([lot], [], palette, light);
    const wall = plan.shell.walls.outer / 1000;
    const each = (axis: number): number[] => [...position].filter((_n, i) => i % 3 === axis);
    const [xs, ys, zs] = [each(0), each(1), each(2)];
    expect(Math.min(...zs)).toBeGreaterThan(home.y1 / 1000 + wall);
    expect(Math.min(...xs)).toBeGreaterThan(home.x0 / 1000 - 1);
    expect(Math.max(...xs)).toBeLessThan(home.x1 / 1000 + 1);
    // Shoes and wheels on the ground, which lies 3 cm under the floor.
    expect(Math.min(...ys)).toBeCloseTo(-0.03, 1);
    // Nobody is taller than the adult.
    expect(Math.max(...ys)).toBeGreaterThan(1.6);
    expect(Math.max(...ys)).toBeLessThan(1.8);

    const spots = underPeople(lot).map(({ x, z, foot }) => {
      const half = Math.max(0.13, foot / 2);
      return {
        rect: { x0: 1000 * (x - half), x1: 1000 * (x + half), y0: 1000 * (z - half), y1: 1000 * (z + half) },
      };
    });
    const tall = spots.map(({ rect }) => {
      const mine = ys.filter((_y, i) => {
        const [x, z] = [xs[i]! * 1000, zs[i]! * 1000];
        return x >= rect.x0 && x <= rect.x1 && z >= rect.y0 && z <= rect.y1;
      });
      return Math.max(...mine);
    });
    expect(tall).toHaveLength(3);
    const [adult, child, wheelchair] = tall as [number, number, number];
    expect(adult).toBeGreaterThan(wheelchair);
    expect(wheelchair).toBeGreaterThan(child - 0.1);
    expect(wheelchair).toBeGreaterThan(1.2);
    expect(child).toBeGreaterThan(1.1);
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1))
        expect(
          a.rect.x1 < b.rect.x0 || b.rect.x1 < a.rect.x0 || a.rect.y1 < b.rect.y0 || b.rect.y1 < a.rect.y0,
        ).toBe(true);
  });
});
