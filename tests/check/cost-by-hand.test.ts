import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/check/cost.ts';
import { measureQuantities } from '../../src/check/quantities.ts';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import { shellFor } from '../../src/model/models.ts';
import { readJson } from '../picture.ts';
import { prices } from './said.ts';

// A second way to the cost: line by line off the rows of letters as the file has them, edge by edge, without a plan. It knows houses
// under flat ceilings, whose party wall is on the right, with squares of 150 mm and inner walls of 100 mm.

// biome-ignore lint/suspicious/noExplicitAny: the files as they stand, not as the program reads them
type Json = any;
const CELL = 0.15;
/** Half an inner wall takes a third of a square on each side of it. */
const THIRD = CELL / 3;
/** One walks on and off each end of a stair over six squares: 0.8 or 0.9 m and half a wall on each side. */
const STAIR_END = 6 * CELL;

function byHand(design: Json, house: Json): Record<string, number> {
  const sum: Record<string, number> = {};
  const add = (what: string, by: number): void => {
    sum[what] = (sum[what] ?? 0) + by;
  };
  const kinds: Record<string, string> = Object.fromEntries(
    Object.entries<Json>(design.rooms).map(([letter, { kind }]) => [letter, kind]),
  );
  design.storeys.forEach(({ rows, edges }: Json, storey: number) => {
    const { level, height, ceiling } = house.storeys[storey];
    const [full, clear] = [height / 1000, ceiling.clear / 1000];
    const [wide, deep] = [rows[0].length, rows.length];
    const at = (x: number, y: number): string => rows[y]?.[x] ?? '-';
    const isOut = (...sides: string[]): boolean => sides.includes('-');
    const wall = (a: string, b: string, edge: string, party: boolean): void => {
      if (a === b ? isOut(a) || edges[edge] !== 'wall' : edges[edge] === 'open') return;
      if (!isOut(a, b)) add('inner_wall_m2', CELL * clear);
      else add(party ? 'party_wall_m2' : 'outer_wall_m2', CELL * full);
    };
    for (let y = 0; y <= deep; y++)
      for (let x = 0; x <= wide; x++) {
        wall(at(x - 1, y), at(x, y), `${x},${y} v`, x === wide);
        wall(at(x, y - 1), at(x, y), `${x},${y} h`, false);
        if (isOut(at(x, y))) continue;
        add('bra_m2', CELL * CELL);
        if (level < 0) add('basement_m2', CELL * CELL);
        if (storey === 0) for (const what of ['footprint_m2', 'slab_finish_m2']) add(what, CELL * CELL);
        else add('floor_between_m2', CELL * CELL);
        if (kinds[at(x, y)] !== 'bath') continue;
        // Ninths of a square: one at another's square, or across a corner from it, is wall.
        for (const i of [-1, 0, 1])
          for (const j of [-1, 0, 1]) {
            const beside = [at(x + i, y), at(x, y + j), at(x + i, y + j)];
            if (beside.every((other) => other === at(x, y) || isOut(other))) add('bath_m2', THIRD * THIRD);
          }
      }
    for (const stair of design.stairs)
      if ([stair.storey, stair.storey + 1].includes(storey)) add('inner_wall_m2', -STAIR_END * clear);
    for (const { storey: on, edge, kind, width, height: high } of design.openings) {
      if (on !== storey) continue;
      const [x, y] = edge.split(' ')[0].split(',').map(Number);
      const out = isOut(at(x, y), edge.endsWith('v') ? at(x - 1, y) : at(x, y - 1));
      const area = (width * high) / 1e6;
      add(out ? 'outer_wall_m2' : 'inner_wall_m2', -area);
      if (kind === 'window') add('window_m2', area);
      if (kind === 'door') add(out ? 'outer_door_count' : 'inner_door_count', 1);
    }
  });
  add('roof_m2', sum.footprint_m2! / Math.cos((house.roof.slope * Math.PI) / 180));
  add('stair_count', design.stairs.length);
  for (const kind of ['kitchen', 'bath', 'wc', 'laundry'])
    add(`${kind}_count`, Object.values(kinds).filter((k) => k === kind).length);
  return sum;
}

describe.each(['stavern-fem', 'stavern-plan', 'smal-sju'])('the cost of %s', (id) => {
  const { design }: Json = readJson(`models/examples/${id}.json`);
  const hand = byHand(design, readJson(`models/shells/${design.shell.id}.json`));
  const models = loadModels();
  const read = models.examples.find((e) => e.id === id)!.design;
  const plan = derive(read, shellFor(models, read.shell, read.side)!);
  const cost = estimate(plan, prices, measureQuantities(plan));

  it('is the same counted by hand, line for line', () => {
    const { lines }: Json = readJson('models/prices/anslag-2025.json');
    expect(cost.lines.map((l) => l.id)).toEqual(lines.map((l: Json) => l.id));
    for (const line of cost.lines) {
      const { quantity, low, mid, high } = lines.find((l: Json) => l.id === line.id);
      const much = hand[quantity] ?? 0;
      expect([line.id, line.quantity]).toEqual([line.id, expect.closeTo(much, 6)]);
      const sums = [low, mid, high].map((price) => Math.round(much * price));
      expect([line.id, line.low, line.mid, line.high]).toEqual([line.id, ...sums]);
    }
  });

  it('is the same by hand from the lines to the whole, to the krone or two that steps are rounded by', () => {
    const { lines, factors: f, uncertainty }: Json = readJson('models/prices/anslag-2025.json');
    const elements = lines.reduce(
      (all: number, l: Json) => all + Math.round((hand[l.quantity] ?? 0) * l.mid),
      0,
    );
    const whole = (elements * f.site * f.design + f.fees) * f.reserve * f.index;
    expect(Math.abs(cost.mid - whole)).toBeLessThan(2);
    expect(Math.abs(cost.low - whole * (1 - uncertainty))).toBeLessThan(2);
    expect(Math.abs(cost.high - whole * (1 + uncertainty))).toBeLessThan(2);
  });
});
