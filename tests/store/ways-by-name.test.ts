import { expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { loadModels } from '../../src/io/models.ts';
import { emptyDesign } from '../../src/model/design.ts';
import { pitchOf } from '../../src/model/grid.ts';
import type { RoomKindId } from '../../src/model/kinds.ts';
import { isCommon, isPassage } from '../../src/model/kinds.ts';
import { newest, shellFor } from '../../src/model/models.ts';
import { isRoom, rasterOf, UNUSED } from '../../src/model/raster.ts';
import { addRoom, addStair } from '../../src/store/acts.ts';
import { begin } from '../../src/store/history.ts';
import { openFor } from '../../src/store/steady.ts';
import { testKinds } from '../kinds.ts';
import { designOf, draw, shellOf } from '../picture.ts';
import { tableWith } from './table.ts';

const models = loadModels();
/** A person with something in the hands, in mm: what is narrower is no way. */
const BODY = 900;

/** Rooms of a plan, but for passages, that nobody comes to on free floor and through rooms one goes through or all are in, from the street or a stair. */
function shutIn({ design, shell, storeys, stairs }: Plan): string[] {
  return storeys.flatMap((storey) => {
    const { nx, ny, cells } = rasterOf(design, shell, storey.index);
    const long = Math.round(BODY / pitchOf(shell.xs));
    const isWay = (x: number, y: number): boolean => {
      const code = cells[y * nx + x]!;
      const kind = isRoom(code) ? design.rooms[String.fromCharCode(code)]!.kind : null;
      return x < nx && y < ny && (code === UNUSED || (kind !== null && (isPassage(kind) || isCommon(kind))));
    };
    const span = Array.from({ length: long }, (_, i) => i);
    const stands = (x: number, y: number): boolean =>
      x >= 0 && y >= 0 && span.every((dy) => span.every((dx) => isWay(x + dx, y + dy)));
    const ends = stairs.flatMap((s) =>
      s.storey === storey.index ? [s.bottom] : s.storey + 1 === storey.index ? [s.top] : [],
    );
    const { entrance } = shell;
    const doorsteps = storey.walls.flatMap(({ faces, axis, at, ...w }) => {
      const [from, to] = [Math.max(w.from, entrance.from), Math.min(w.to, entrance.to)];
      if (entrance.storey !== storey.index || faces !== entrance.side || from >= to) return [];
      return [axis === 'v' ? { x0: at, x1: at, y0: from, y1: to } : { x0: from, x1: to, y0: at, y1: at }];
    });
    const steps = ends.map(({ from, to }) => ({
      x0: Math.min(from.x, to.x),
      x1: Math.max(from.x, to.x),
      y0: Math.min(from.y, to.y),
      y1: Math.max(from.y, to.y),
    }));
    // A square stands at a line when it touches it along some of its length.
    const starts = [...doorsteps, ...steps];
    if (starts.length === 0) return [];
    const at = (x: number, y: number, r: (typeof starts)[0]): boolean => {
      const [x0, x1, y0, y1] = [shell.xs[x]!, shell.xs[x + long]!, shell.ys[y]!, shell.ys[y + long]!];
      const level = r.y0 === r.y1;
      const beside = level ? Math.abs(y0 - r.y0) < 200 || Math.abs(y1 - r.y0) < 200 : r.y0 < y1 && y0 < r.y1;
      const along = level ? r.x0 < x1 && x0 < r.x1 : Math.abs(x0 - r.x0) < 200 || Math.abs(x1 - r.x0) < 200;
      return beside && along;
    };
    const reached = new Set<number>();
    const next: [number, number][] = [];
    for (let y = 0; y <= ny - long; y++)
      for (let x = 0; x <= nx - long; x++) if (starts.some((r) => at(x, y, r))) next.push([x, y]);
    for (let here = next.pop(); here; here = next.pop()) {
      const [x, y] = here;
      if (reached.has(y * nx + x) || x > nx - long || y > ny - long || !stands(x, y)) continue;
      reached.add(y * nx + x);
      next.push([x - 1, y], [x + 1, y], [x, y - 1], [x, y + 1]);
    }
    return storey.rooms.flatMap(({ id, kind }) => {
      // A hall that a stair has come past shuts nobody in.
      if (isPassage(kind)) return [];
      const own = (x: number, y: number): boolean => cells[y * nx + x] === id.charCodeAt(0);
      const through = isCommon(kind);
      const come = [...reached].some((i) => {
        const [x, y] = [i % nx, Math.floor(i / nx)];
        if (through) return span.some((dy) => span.some((dx) => own(x + dx, y + dy)));
        return (
          (x > 0 && span.every((d) => own(x - 1, y + d))) ||
          (x + long < nx && span.every((d) => own(x + long, y + d))) ||
          (y > 0 && span.every((d) => own(x + d, y - 1))) ||
          (y + long < ny && span.every((d) => own(x + d, y + long)))
        );
      });
      return come ? [] : [`${kind} on storey ${storey.index}`];
    });
  });
}

/** The same order for the same number. */
const shuffled = (kinds: readonly RoomKindId[], nth: number): readonly RoomKindId[] =>
  kinds
    .map((kind, i) => [(nth * 7919 + i * 104_729) % 1009, kind] as const)
    .sort(([a], [b]) => a - b)
    .map(([, k]) => k);

const DOWN: readonly RoomKindId[] = ['entry', 'living', 'kitchen', 'wc', 'hall'];
const UP: readonly RoomKindId[] = ['bedroom', 'bath', 'hall'];
const HOUSES = [...new Set(models.shells.map(({ id }) => id))].flatMap((id) =>
  (['A', 'B'] as const).map((side) => ({ id, side })),
);

test.each(HOUSES)(
  'rooms and a stair asked for by name in any order shut nobody in, in $id $side',
  ({ id, side }) => {
    const shell = shellFor(models, newest(models.shells, id)!, side)!;
    const [programme, prices] = [models.programmes[0]!, models.prices[0]!];
    for (let nth = 1; nth <= 6; nth++) {
      const table = tableWith(models, begin(emptyDesign(shell, programme, prices)));
      const ground = shell.entrance.storey;
      const go = (storey: number) => table.getState().setStorey(storey);
      const stair = (when: number): void => {
        if (nth % 3 !== when) return;
        go(ground);
        addStair(table.getState(), 'straight');
      };
      stair(0);
      go(ground);
      for (const kind of shuffled(DOWN, nth)) addRoom(table.getState(), kind);
      stair(1);
      go(ground + 1);
      for (const kind of shuffled(UP, nth)) addRoom(table.getState(), kind);
      stair(2);
      const plan = derive(table.getState().history.present, shell);
      expect(plan.stairs).toHaveLength(1);
      expect(plan.rooms).toHaveLength(DOWN.length + UP.length);
      expect(shutIn(plan), `order ${nth}`).toEqual([]);
    }
  },
);

test('a room asked for by name leaves the floor on both sides of a door', () => {
  const scene = { storeys: [`${'BBBBBBBB............\n'.repeat(8)}${'....................\n'.repeat(4)}`] };
  const shell = shellOf(scene);
  const kinds = { shells: [shell], programmes: [], prices: [], kinds: testKinds, examples: [] };
  const table = tableWith(kinds, begin(designOf(scene)));
  expect(openFor(table.getState(), 'B', 'door')).toBeNull();
  const before = derive(table.getState().history.present, shell);
  for (const kind of ['wc', 'store', 'bedroom'] as const) expect(addRoom(table.getState(), kind)).toBeNull();
  const after = derive(table.getState().history.present, shell);
  expect(after.openings[0]!.owners, draw(after.design)).toEqual(before.openings[0]!.owners);
});
