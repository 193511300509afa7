import fc from 'fast-check';
import { expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { linkFor, readLink } from '../../src/io/link.ts';
import { loadModels } from '../../src/io/models.ts';
import type { Design } from '../../src/model/design.ts';
import { shellFor } from '../../src/model/models.ts';
import { begin } from '../../src/store/history.ts';
import { nb } from '../../src/words/nb.ts';
import { roomNames } from '../../src/words/room-names.ts';
import { tableWith } from '../store/table.ts';

const models = loadModels();

/** What is called what, by the floor it is: letters are the document's own. */
function called(design: Design): string[] {
  const plan = derive(design, shellFor(models, design.shell, design.side)!);
  const names = roomNames(plan, nb);
  return plan.rooms
    .map((room) => `${room.storey} ${JSON.stringify(room.rects)} ${names.get(room.id)}`)
    .sort();
}

const home = models.examples.find(({ shown }) => shown)!.design;
const empty: Design = {
  ...home,
  storeys: home.storeys.map(({ rows }) => ({
    rows: rows.map((row) => row.replaceAll(/[A-Za-z]/g, '.')),
    edges: {},
  })),
  rooms: {},
  openings: [],
  stairs: [],
  furniture: [],
};
const shell = shellFor(models, empty.shell, empty.side)!;
const put = fc.record({
  storey: fc.nat(home.storeys.length - 1),
  x: fc.integer({ min: 0, max: shell.xs.at(-1)! }),
  y: fc.integer({ min: 0, max: shell.ys.at(-1)! }),
  kind: fc.constantFrom('bedroom', 'bedroom', 'store', 'hall'),
});

it('a room is called the same after it was shared, in whatever order the rooms were drawn', () => {
  let alike = 0;
  fc.assert(
    fc.property(fc.array(put, { minLength: 2, maxLength: 8 }), (rooms) => {
      const { getState } = tableWith(models, begin(empty));
      for (const { kind, ...at } of rooms) {
        getState().setTool({ id: 'room', kind });
        getState().press({ ...at, reach: 200 });
        getState().release({ ...at, reach: 200 });
      }
      const drawn = getState().history.present;
      if (called(drawn).some((name) => name.endsWith(' 2'))) alike++;
      expect(called(readLink(linkFor(drawn, '')))).toEqual(called(drawn));
    }),
    { numRuns: 60 },
  );
  expect(alike).toBeGreaterThan(20);
});

it('a room keeps its name while a hand moves it, and is called by its place when it is let go', () => {
  const rooms = (y: number) =>
    [0, y].map((y0, i) => ({
      id: 'AB'[i]!,
      kind: 'bedroom' as const,
      storey: 0,
      rects: [{ x0: 0, x1: 2400, y0, y1: y0 + 3600 }],
    }));
  const before = rooms(3900);
  const held = [{ ...before[0]!, rects: [{ x0: 0, x1: 2400, y0: 7800, y1: 11400 }] }, before[1]!];
  const fresh = { ...before[0]!, id: 'C', rects: [{ x0: 3000, x1: 5400, y0: -3600, y1: 0 }] };
  const was = { room: (id: string) => before.find((room) => room.id === id) };
  const [one, two, three] = [1, 2, 3].map((n) => `${nb.kind.bedroom} ${n}`);
  expect([...roomNames({ rooms: [...held, fresh] }, nb, was)]).toEqual([
    ['A', one],
    ['B', two],
    ['C', three],
  ]);
  expect(roomNames({ rooms: held }, nb).get('A')).toBe(two);
});
