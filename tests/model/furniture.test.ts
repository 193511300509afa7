import { describe, expect, it } from 'vitest';
import { decodeSnapshot, encodeSnapshot } from '../../src/io/snapshot.ts';
import { applyEdits } from '../../src/model/apply.ts';
import { canonical } from '../../src/model/canonical.ts';
import type { Design, Furniture } from '../../src/model/design.ts';
import type { Edit, Refusal } from '../../src/model/edit.ts';
import { designOf, shellOf } from '../picture.ts';

const PICTURE = {
  storeys: [
    `AAAABBBB
     AAAABBBB
     ........
     ----####`,
  ],
};
const shell = shellOf(PICTURE);
const home = designOf(PICTURE);
const bed: Furniture = { kind: 'bed-90', storey: 0, x: 600, y: 300, turn: 0 };
const put: Edit = { do: 'putFurniture', piece: bed };

const made = (...edits: Edit[]): Design => {
  const result = applyEdits(home, edits, shell);
  if ('refused' in result) throw new Error(result.refused);
  return result.design;
};
const why = (...edits: Edit[]): Refusal | null => {
  const result = applyEdits(home, edits, shell);
  return 'refused' in result ? result.refused : null;
};

describe('a piece of furniture', () => {
  it('is put, moved, turned and taken away', () => {
    expect(made(put).furniture).toEqual([bed]);
    const turned = made(put, { do: 'setFurniture', index: 0, change: { x: 900, turn: 1 } });
    expect(turned.furniture).toEqual([{ ...bed, x: 900, turn: 1 }]);
    expect(made(put, { do: 'removeFurniture', index: 0 }).furniture).toEqual([]);
  });

  it.each<[string, Partial<Furniture>, Refusal]>([
    ['on floor left unbuilt', { y: 1000 }, 'outside-shell'],
    ['outside the house', { x: 2000, y: 1000 }, 'outside-shell'],
    ['beyond the grid', { x: 2401 }, 'outside-shell'],
    ['on no storey', { storey: 1 }, 'no-such-thing'],
    ['that no file could name', { kind: '../bed' }, 'no-such-thing'],
    ['of a name that every object has', { kind: 'constructor' }, 'no-such-thing'],
  ])('is not put %s', (_, change, refusal) => {
    expect(why({ do: 'putFurniture', piece: { ...bed, ...change } })).toBe(refusal);
    expect(why(put, { do: 'setFurniture', index: 0, change })).toBe(refusal);
  });

  it('stays when it is locked, until it is let loose', () => {
    const lock: Edit = { do: 'setFurniture', index: 0, change: { locked: true } };
    const move: Edit = { do: 'setFurniture', index: 0, change: { x: 900 } };
    expect(made(put, lock).furniture).toEqual([{ ...bed, locked: true }]);
    expect(why(put, lock, move)).toBe('piece-locked');
    expect(why(put, lock, { do: 'removeFurniture', index: 0 })).toBe('piece-locked');
    const loose: Edit = { do: 'setFurniture', index: 0, change: { locked: false } };
    expect(made(put, lock, loose, move).furniture).toEqual([{ ...bed, x: 900 }]);
  });

  it('goes with the room it stands in, locked or not', () => {
    const room: Edit = { do: 'moveRoom', room: 'A', dx: 0, dy: 1 };
    expect(made(put, room).furniture).toEqual([{ ...bed, y: 600 }]);
    const beside: Edit = { do: 'putFurniture', piece: { ...bed, x: 1800 } };
    expect(made(beside, room).furniture).toEqual([{ ...bed, x: 1800 }]);
  });
});

describe('a lock', () => {
  const two: Edit = { do: 'putFurniture', piece: { ...bed, kind: 'cot', x: 1500 } };
  const lock: Edit = { do: 'setFurniture', index: 1, change: { locked: true } };

  it('travels in a link', () => {
    const design = made(put, two, lock);
    expect(decodeSnapshot(encodeSnapshot(design))).toEqual(canonical(design));
  });

  it('takes no room in a link of a home without one', () => {
    const before = encodeSnapshot(made(put, two));
    expect(
      encodeSnapshot(made(put, two, lock, { do: 'setFurniture', index: 1, change: { locked: false } })),
    ).toBe(before);
  });
});
