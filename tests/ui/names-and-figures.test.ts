import { expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { overlaps } from '../../src/model/units.ts';
import { figurePlace } from '../../src/ui/plan/figure-place.ts';
import { inTheWayOf, labelPlace } from '../../src/ui/plan/label-place.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';

const words = { room: () => 'Stue', area: () => '18,0 m²' };
const PX = 14;
const planOf = (picture: Picture) => derive(designOf(picture), shellOf(picture));
const nameIn = (picture: Picture) => {
  const plan = planOf(picture);
  const [room] = plan.rooms;
  const inTheWay = inTheWayOf(0, plan.openings, [], {});
  return labelPlace(room!, undefined, inTheWay, words, PX).label!.rect;
};
const LIVING = 'LLLLLLLLLLLLLLLL\n'.repeat(12);

test('the figure of a length stands beside the name it would lie on, on its own line', () => {
  const name = nameIn({ storeys: [LIVING] });
  const [x, y] = [(name.x0 + name.x1) / 2, (name.y0 + name.y1) / 2];
  for (const gap of [
    { axis: 'h', at: y, from: 0, to: 4800, away: 1 },
    { axis: 'v', at: x, from: 0, to: 3600, away: 1 },
    { axis: 'v', at: x, from: 0, to: 3600, away: -1 },
  ] as const) {
    const { rect } = figurePlace(gap, '2,30 m', [name], PX);
    expect(overlaps(rect, name), gap.axis).toBe(false);
    const [low, high] = gap.axis === 'h' ? [rect.x0, rect.x1] : [rect.y0, rect.y1];
    expect((low + high) / 2).toBeGreaterThan(gap.from);
    expect((low + high) / 2).toBeLessThan(gap.to);
  }
});

test('what is written of a long line keeps within it, though a name lies in its middle', () => {
  const end = { axis: 'h', at: 1800, from: 0, to: 4800, away: 1 } as const;
  const name = { x0: 1000, x1: 2900, y0: 1400, y1: 2200 };
  const { rect } = figurePlace(end, '2. etasje slutter her', [name], PX);
  expect(rect.x1).toBeLessThanOrEqual(end.to);
  expect(rect.x0).toBeGreaterThanOrEqual(end.from);
});

test('a name makes way for the leaf of a door that has lost its wall', () => {
  // A wall once stood down the middle of the room, with this door in it.
  const loose: Picture = { storeys: [LIVING], openings: [{ edge: '8,5 v', kind: 'door', width: 900 }] };
  const [door] = planOf(loose).openings;
  expect(door!.wall).toBe(null);
  expect(overlaps(nameIn({ storeys: [LIVING] }), door!.sweep!)).toBe(true);
  expect(overlaps(nameIn(loose), door!.sweep!)).toBe(false);
});

test('the picture of a room too small for its name makes way for a door too', () => {
  const loose: Picture = { storeys: [LIVING], openings: [{ edge: '8,5 v', kind: 'door', width: 900 }] };
  const long = { ...words, room: () => 'Oppbevaringsromrommet'.repeat(9) };
  const boxIn = (picture: Picture) => {
    const plan = planOf(picture);
    const place = labelPlace(plan.rooms[0]!, undefined, inTheWayOf(0, plan.openings, [], {}), long, PX);
    expect(place.label).toBeNull();
    return place.box;
  };
  const [door] = planOf(loose).openings;
  expect(overlaps(boxIn({ storeys: [LIVING] }), door!.sweep!)).toBe(true);
  expect(overlaps(boxIn(loose), door!.sweep!)).toBe(false);
});
