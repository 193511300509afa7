import { describe, expect, test } from 'vitest';
import { around } from '../../src/model/units.ts';
import { firstLook } from '../../src/view/eye.ts';
import { peopleMesh, underPeople } from '../../src/view/people-geometry.ts';
import { facing } from '../../src/view/section.ts';
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

test.each(['left', 'right'] as const)(
  'each of them is seen by itself, also beside a section, open to the %s',
  (open) => {
    const party = open === 'left' ? 'right' : 'left';
    const home = { x0: 0, x1: 6000, y0: 0, y1: 8400 };
    const { position } = peopleMesh([{ home, open }], [], palette, light);
    const looks = [
      ...(['x', 'y'] as const).map((axis) => facing({ axis, at: 0 }, party)),
      firstLook(party, 1).azimuth,
    ];
    const spots = underPeople({ home, open });
    const places = Array.from(
      { length: position.length / 3 },
      (_n, i) => [position[3 * i]!, position[3 * i + 2]!] as const,
    );
    for (const azimuth of looks) {
      const right = [Math.cos(azimuth), -Math.sin(azimuth)] as const;
      const spans = spots.map(({ x, z }) => {
        const along = places
          .filter(([px, pz]) =>
            spots.every((other) => Math.hypot(px - x, pz - z) <= Math.hypot(px - other.x, pz - other.z)),
          )
          .map(([px, pz]) => px * right[0] + pz * right[1]);
        return { from: Math.min(...along), to: Math.max(...along) };
      });
      spans.sort((a, b) => a.from - b.from);
      for (const [i, { from }] of spans.slice(1).entries()) expect(from - spans[i]!.to).toBeGreaterThan(0.05);
    }
  },
);
