import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import { emptyDesign } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import { misfit } from '../../src/model/misfit.ts';
import { newest } from '../../src/model/models.ts';
import { moveHouse } from '../../src/model/move-house.ts';
import { parseDesign } from '../../src/model/parse.ts';
import { settle } from '../../src/model/settle.ts';
import type { Shell } from '../../src/model/shell.ts';
import { CHOICE, CORE, mirrorShell, OUTSIDE } from '../../src/model/shell.ts';
import { anyEdit } from './any-edit.ts';

const { shells, examples } = loadModels();
const house = newest(shells, 'stavern')!;
const home = examples.find(({ id }) => id === 'stavern-fem')!.design;
const revised = (shell: Shell, change: Partial<Shell> = {}): Shell => ({ ...shell, ...change, revision: 2 });

/** The house made so many cells wider and deeper; less than none cuts it. New floor is always built. */
function resized(shell: Shell, wider: number, deeper: number): Shell {
  const lines = (old: readonly number[], more: number): number[] =>
    more < 0
      ? old.slice(0, more)
      : [...old, ...Array.from({ length: more }, (_, i) => old.at(-1)! + 150 * (i + 1))];
  const [xs, ys] = [lines(shell.xs, wider), lines(shell.ys, deeper)];
  const [nx, was] = [xs.length - 1, shell.xs.length - 1];
  const storeys = shell.storeys.map((storey) => ({
    ...storey,
    mask: Uint8Array.from({ length: nx * (ys.length - 1) }, (_, i) => {
      const [x, y] = [i % nx, Math.floor(i / nx)];
      return (x < was && storey.mask[y * was + x]) || CORE;
    }),
  }));
  return revised(shell, { xs, ys, storeys });
}
const masked = (shell: Shell, code: (old: number, at: number) => number): Shell =>
  revised(shell, { storeys: shell.storeys.map((s) => ({ ...s, mask: s.mask.map(code) })) });

type Standing = { readonly design: Design; readonly shell: Shell };
/** The home after an edit, or as it was when that is refused. */
function edited({ design, shell }: Standing, edit: Edit): Standing {
  const result = applyEdit(design, edit, shell);
  if ('refused' in result) return { design, shell };
  return { design: result.design, shell: edit.do === 'changeSide' ? mirrorShell(shell) : shell };
}

const letters = ({ storeys }: Design): string[] => storeys.flatMap(({ rows }) => rows);
const ids = ({ rooms }: Design): string => Object.keys(rooms).sort().join('');

describe('a home moved to a new revision of its house', () => {
  test('is the same home where the house is the same', () => {
    const { design, outside } = moveHouse(home, house, revised(house));
    expect(design).toEqual({ ...home, shell: { id: 'stavern', revision: 2 } });
    expect(outside).toEqual({ openings: [], stairs: [], furniture: [] });
  });

  test('keeps all it has in a larger house, on either side, and gets free floor beside it', () => {
    for (const side of ['A', 'B'] as const) {
      const old = side === 'A' ? house : mirrorShell(house);
      const larger = side === 'A' ? resized(house, 2, 0) : mirrorShell(resized(house, 2, 0));
      const before =
        side === 'A' ? home : edited({ design: home, shell: house }, { do: 'changeSide' }).design;
      const { design, outside } = moveHouse(before, old, larger);
      expect(outside).toEqual({ openings: [], stairs: [], furniture: [] });
      const fresh = side === 'A' ? (row: string) => row.slice(-2) : (row: string) => row.slice(0, 2);
      const kept = side === 'A' ? (row: string) => row.slice(0, -2) : (row: string) => row.slice(2);
      expect(letters(design).map(kept)).toEqual(letters(before));
      expect(new Set(letters(design).map(fresh))).toEqual(new Set(['..']));
      expect(design.furniture.map(({ x }) => x)).toEqual(
        before.furniture.map(({ x }) => (side === 'A' ? x : x + 300)),
      );
    }
  });

  test('tells what has no place in a smaller one, and never keeps a room without floor', () => {
    const smaller = resized(house, 0, -34);
    const { design, outside } = moveHouse(home, house, smaller);
    expect(misfit(design, smaller)).toBeNull();
    expect(outside.openings.length + outside.furniture.length).toBeGreaterThan(0);
    expect(home.openings).toHaveLength(design.openings.length + outside.openings.length);
    expect(home.furniture).toHaveLength(design.furniture.length + outside.furniture.length);
    expect(new Set(letters(design).join('').replace(/[.-]/g, ''))).toEqual(new Set(ids(design)));
    expect(ids(home)).not.toBe(ids(design));
  });

  test('gives up a storey that is taken away, with the stair to it', () => {
    const lower = revised(house, { storeys: house.storeys.slice(0, 1) });
    const { design, outside } = moveHouse(home, house, lower);
    expect(misfit(design, lower)).toBeNull();
    expect(outside.stairs).toHaveLength(home.stairs.length);
  });

  test('takes the reasons along that an architect gave, each to its opening', () => {
    const reasons = home.openings.map((_, opening) => ({
      rule: 'R-10',
      about: 'door-width',
      rooms: [],
      opening,
      reason: `nr. ${opening}`,
    }));
    const { design, outside } = moveHouse({ ...home, muted: reasons }, house, resized(house, 0, -20));
    const left = home.openings.filter((one) => !outside.openings.includes(one));
    expect(outside.openings.length).toBeGreaterThan(0);
    expect(design.muted?.map(({ opening, reason }) => [opening, reason])).toEqual(
      left.map((one, i) => [i, `nr. ${home.openings.indexOf(one)}`]),
    );
  });

  test('stands in whatever the new house is, whatever was drawn', () => {
    const anyShell = fc
      .record({
        size: fc.tuple(fc.integer({ min: -25, max: 10 }), fc.integer({ min: -25, max: 10 })),
        codes: fc.array(fc.constantFrom(CORE, CORE, CHOICE, OUTSIDE), { minLength: 1, maxLength: 9 }),
        keep: fc.boolean(),
        storeys: fc.integer({ min: 1, max: 2 }),
      })
      .map(({ size, codes, keep, storeys }) => {
        const larger = resized(house, ...size);
        const shell = keep ? larger : masked(larger, (_, at) => codes[Math.floor(at / 40) % codes.length]!);
        return revised(shell, { storeys: shell.storeys.slice(0, storeys) });
      });
    const edits = fc.array(anyEdit(house), { maxLength: 12 });
    const empty = emptyDesign(house, home.programme, home.prices);
    fc.assert(
      fc.property(anyShell, fc.constantFrom(home, empty), edits, (to, begun, made) => {
        const { design: last, shell } = made.reduce(edited, { design: begun, shell: house });
        const next = shell.side === 'A' ? to : mirrorShell(to);
        const { design } = moveHouse(last, shell, next);
        expect(misfit(design, next)).toBeNull();
        expect(parseDesign(design)).toEqual(design);
        expect(settle(design, next, { ...design, storeys: [], stairs: [] })).toEqual(design);
      }),
      { numRuns: 40 },
    );
  });
});
