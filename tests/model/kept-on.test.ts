import { expect, it } from 'vitest';
import { keptOn } from '../../src/model/kept-on.ts';

it('keeps what was worked out of a thing, which looks as it did to whoever copies, compares or writes it', () => {
  const [areas, names] = [keptOn<object, number>(), keptOn<object, string>()];
  const room = { kind: 'bath', rects: [[0, 0, 1800, 2400]] };
  const plain = structuredClone(room);
  expect(areas.get(room)).toBeUndefined();
  areas.set(room, 4.32);
  names.set(room, 'Bad');
  areas.set(room, 4.5);
  expect([areas.get(room), names.get(room)]).toEqual([4.5, 'Bad']);
  expect(room).toStrictEqual(plain);
  expect(JSON.stringify(room)).toBe(JSON.stringify(plain));
  for (const copy of [{ ...room }, structuredClone(room)]) expect(areas.get(copy)).toBeUndefined();
});
