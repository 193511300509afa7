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
