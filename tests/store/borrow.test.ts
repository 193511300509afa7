import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { applyEdit, applyEdits } from '../../src/model/apply.ts';
import { canonical } from '../../src/model/canonical.ts';
import type { Design } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import { drawnAs, lettersBetween, loans, type Part } from '../../src/store/borrow.ts';
import { anyEdit } from '../model/any-edit.ts';
import { designOf, draw, type Picture, picture, shellOf } from '../picture.ts';

const home: Picture = {
  storeys: [
    `LLLLKKKK
     LLLLKKKK
     LLLLKKKK
     HHHHBBSS
     HHHHBBSS
     ........
     ........
     ........
     ........`,
  ],
  openings: [{ edge: '0,3 h' }, { edge: '4,3 h', width: 600 }],
};
const shell = shellOf(home);
const own = designOf(home);
const answered = canonical(own);

const made = (design: Design, ...edits: readonly Edit[]): Design => {
  const result = applyEdits(design, edits, shell);
  if ('refused' in result) throw new Error(result.refused);
  return result.design;
};
const letters = lettersBetween(answered, own);
const lend = (sketch: Design, mine = own) => loans({ answered, sketch, own: mine, letters, shell });
const taken = (sketch: Design, part: Part, mine = own): Design => {
  const found = lend(sketch, mine).find((l) => JSON.stringify(l.part) === JSON.stringify(part));
  if (!found || !('edits' in found)) throw new Error(`not lent: ${JSON.stringify(found)}`);
  return made(mine, ...found.edits);
};
/** Letters of the answered design: L A, K B, H C, B D, S E. */
const cells = { x0: 0, y0: 5, x1: 4, y1: 8 };

describe('borrowing from a counter-sketch', () => {
  it('offers only what the sketch has changed', () => {
    expect(lend(answered)).toEqual([]);
    const wide = made(answered, { do: 'setOpening', index: 0, change: { width: 1000 } });
    expect(lend(wide).map(({ part }) => part)).toEqual([{ what: 'openings' }]);
    expect(taken(wide, { what: 'openings' }).openings.map(({ width }) => width)).toEqual([600, 1000]);
  });

  it('takes one room with its new floor, and leaves the others', () => {
    const sketch = made(
      answered,
      { do: 'paint', storey: 0, cells, room: 'C' },
      { do: 'paint', storey: 0, cells: { x0: 6, y0: 5, x1: 8, y1: 7 }, room: 'E' },
    );
    expect(draw(taken(sketch, { what: 'room', room: 'C' }))).toBe(
      picture(`LLLLKKKK
               LLLLKKKK
               LLLLKKKK
               HHHHBBSS
               HHHHBBSS
               HHHH....
               HHHH....
               HHHH....
               ........`),
    );
  });

  it('takes a room that is new, under a letter that nobody has', () => {
    const sketch = made(answered, { do: 'addRoom', storey: 0, kind: 'bedroom', cells });
    const next = taken(sketch, { what: 'room', room: 'F' });
    expect(next.rooms.A?.kind).toBe('bedroom');
    expect(draw(next).split('\n')[5]).toBe('AAAA....');
  });

  it('takes the stair alone', () => {
    const two: Picture = { storeys: [home.storeys[0]!, home.storeys[0]!.replaceAll(/[A-Z]/g, '.')] };
    const shell = shellOf(two);
    const own = designOf(two);
    const answered = canonical(own);
    const stair = { kind: 'straight', storey: 0, x: 4, y: 5, turn: 1 } as const;
    const stepped = applyEdits(
      answered,
      [
        { do: 'paint', storey: 0, cells: { x0: 0, y0: 5, x1: 1, y1: 8 }, room: 'C' },
        { do: 'putStair', stair: { ...stair, x: 1, width: 900, going: 150 } },
      ],
      shell,
    );
    if ('refused' in stepped) throw new Error(stepped.refused);
    const lent = loans({
      answered,
      own,
      shell,
      sketch: stepped.design,
      letters: lettersBetween(answered, own),
    });
    expect(lent.map(({ part }) => part.what)).toEqual(['stairs', 'room']);
    const edits = 'edits' in lent[0]! ? lent[0].edits : [];
    const next = applyEdits(own, edits, shell);
    expect('design' in next && next.design.stairs).toEqual(stepped.design.stairs);
    expect('design' in next && next.design.storeys[0]!.rows).toEqual(own.storeys[0]!.rows);
  });

  it('takes along the doors in the walls of a room, when those have moved with them', () => {
    const run = { axis: 'h', line: 3, from: 0, to: 8 } as const;
    const sketch = made(answered, { do: 'pushWall', storey: 0, run, by: -1 });
    const lent = lend(sketch);
    expect(lent.map(({ part }) => part)).toContainEqual({ what: 'room', room: 'A' });
    const next = taken(sketch, { what: 'room', room: 'A' });
    expect(draw(next).split('\n')[2]).toBe('HHHHKKKK');
    expect(derive(next, shell).openings.filter(({ owners }) => !owners)).toEqual([]);
  });

  it('lets a room that stands in the way go back to where it was', () => {
    const sketch = made(answered, { do: 'paint', storey: 0, cells, room: 'C' });
    const mine = made(
      own,
      { do: 'paint', storey: 0, cells: { x0: 0, y0: 5, x1: 2, y1: 7 }, room: 'B' },
      { do: 'paint', storey: 0, cells: { x0: 4, y0: 3, x1: 6, y1: 5 }, room: 'H' },
    );
    expect(drawnAs(taken(sketch, { what: 'room', room: 'C' }, mine))).toBe(drawnAs(sketch));
  });

  it('says why a part does not come along', () => {
    // The family has made a room of its own where the sketch lets the hall grow.
    const sketch = made(answered, { do: 'paint', storey: 0, cells, room: 'C' });
    const mine = made(own, {
      do: 'addRoom',
      storey: 0,
      kind: 'store',
      cells: { x0: 0, y0: 5, x1: 2, y1: 7 },
    });
    expect(lend(sketch, mine)).toEqual([{ part: { what: 'room', room: 'C' }, not: 'room-lost' }]);
    // A door in a wall that the family does not have.
    const doored = made(answered, {
      do: 'addOpening',
      opening: { ...answered.openings[0]!, edge: '0,5 h' },
    });
    const without = made(own, { do: 'paint', storey: 0, cells, room: 'H' });
    expect(lend(doored, without)).toEqual([{ part: { what: 'openings' }, not: 'no-room' }]);
  });

  it('never loses a room that the sketch keeps, and never takes half a part', () => {
    const some = fc.array(anyEdit(shell), { maxLength: 12 });
    const walk = (design: Design, edits: readonly Edit[]): Design =>
      edits
        .filter(({ do: verb }) => verb !== 'changeSide')
        .reduce((now, edit) => {
          const result = applyEdit(now, edit, shell);
          return 'design' in result ? result.design : now;
        }, design);
    fc.assert(
      fc.property(some, some, (theirs, ours) => {
        const sketch = walk(answered, theirs);
        const mine = walk(own, ours);
        for (const one of lend(sketch, mine)) {
          if (!('edits' in one)) continue;
          const next = made(mine, ...one.edits);
          const gone = Object.keys(mine.rooms).filter((id) => !Object.hasOwn(next.rooms, id));
          const goes = [...letters].flatMap(([a, b]) => (Object.hasOwn(sketch.rooms, a) ? [] : [b]));
          expect(gone.filter((id) => !goes.includes(id))).toEqual([]);
          const loose = (d: Design) => derive(d, shell).openings.filter((o) => !o.owners).length;
          expect(loose(next)).toBeLessThanOrEqual(loose(mine));
          expect(drawnAs(next)).not.toBe(drawnAs(mine));
        }
      }),
      { numRuns: 200 },
    );
  });
});
