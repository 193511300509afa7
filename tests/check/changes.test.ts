import { describe, expect, it } from 'vitest';
import { changesBetween, findingChanges } from '../../src/check/changes.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';

const home: Picture = {
  storeys: ['LLLKKK\nLLLKKK\nLLLKKK\nLLLKKK'],
  openings: [
    { edge: '0,0 h', width: 600, kind: 'window' },
    { edge: '3,1 v', width: 300 },
  ],
  furniture: [
    { kind: 'sofa-2', x: 400, y: 300 },
    { kind: 'chair', x: 1200, y: 300 },
  ],
};
const changes = (after: Partial<Picture>, before: Partial<Picture> = {}) =>
  changesBetween(planOf({ ...home, ...before }), planOf({ ...home, ...after }));
const NOTHING = { added: [], gone: [], changed: [] };

describe('what changed of the things in a home', () => {
  it('is nothing between a home and itself, in whatever order its things are listed', () => {
    const turned = { openings: home.openings!.toReversed(), furniture: home.furniture!.toReversed() };
    expect(changes(turned)).toEqual({ rooms: [], openings: NOTHING, furniture: NOTHING });
  });

  it('tells a door that was made wider from one that came', () => {
    const { openings } = changes({
      openings: [home.openings![0]!, { edge: '3,1 v', width: 600 }, { edge: '3,3 v', width: 300 }],
    });
    expect(openings.changed.map(([was, is]) => [was.width, is.width])).toEqual([[300, 600]]);
    expect(openings.added.map(({ from }) => from)).toEqual([900]);
    expect(openings.gone).toEqual([]);
  });

  it('tells a piece that was moved from one that is gone', () => {
    const { furniture } = changes({ furniture: [{ kind: 'chair', x: 1200, y: 600 }] });
    expect(furniture.changed.map(([was, is]) => [was.y, is.y])).toEqual([[300, 600]]);
    expect(furniture.gone.map(({ kind }) => kind)).toEqual(['sofa-2']);
  });

  it('tells of a room that is for something else', () => {
    const { rooms } = changes({ kinds: { K: 'dining' } });
    expect(rooms.map(([was, is]) => [was.kind, is.kind])).toEqual([['kitchen', 'dining']]);
  });
});

describe('what the rules say anew', () => {
  const finding = (id: string, state: Finding['state'], rooms: string[] = []): Finding => ({
    id,
    state,
    rooms,
    about: 'x',
    weight: 'K',
    found: null,
    wanted: null,
    unit: 'mm',
    where: [],
    figures: {},
    estimates: [],
    source: { section: '', url: '', read: '', mark: 'V1' },
  });

  it('is what says to look now and did not before, and the other way round', () => {
    const before = [finding('A', 'not', ['K', 'L']), finding('B', 'holds'), finding('C', 'not')];
    const after = [finding('A', 'not', ['L', 'K']), finding('B', 'not'), finding('C', 'unknown')];
    const { came, went } = findingChanges(before, after);
    expect(came.map(({ id }) => id)).toEqual(['B']);
    expect(went.map(({ id }) => id)).toEqual(['C']);
  });

  it('is not what an architect has laid aside', () => {
    const muted = { ...finding('A', 'not'), muted: { index: 0, reason: 'seen' } };
    expect(findingChanges([], [muted]).came).toEqual([]);
  });
});
