import { describe, expect, it } from 'vitest';
import type { Opening } from '../../src/model/design.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';

const rooms = `AAAABBBB
               AAAABBBB
               AAAABBBB
               AAAABBBB`;
const door = (o: Partial<Opening> & Pick<Opening, 'edge'>) => {
  const { sweep } = planOf({ storeys: [rooms], openings: [o] } satisfies Picture).openings[0]!;
  return sweep && [sweep.hinge.x, sweep.hinge.y, sweep.x0, sweep.y0, sweep.x1, sweep.y1];
};

describe('the floor a leaf sweeps over', () => {
  // The wall between A and B stands on x = 1200, its faces at 1150 and 1250; the door from y = 0 to 900.
  it('lies on the side it opens to, from the face it hangs on', () => {
    expect(door({ edge: '4,0 v', swing: 1, hinge: 'start' })).toEqual([1250, 0, 1250, 0, 2150, 900]);
    expect(door({ edge: '4,0 v', swing: 1, hinge: 'end' })).toEqual([1250, 900, 1250, 0, 2150, 900]);
    expect(door({ edge: '4,0 v', swing: -1, hinge: 'start' })).toEqual([1150, 0, 250, 0, 1150, 900]);
  });

  it('starts at the outside of an outer wall when the door opens out', () => {
    expect(door({ edge: '0,0 h', swing: -1, hinge: 'end' })).toEqual([900, -350, 0, -1250, 900, -350]);
    expect(door({ edge: '0,0 h', swing: 1, hinge: 'start' })).toEqual([0, 0, 0, 0, 900, 900]);
  });

  it('is none for a window and for an opening without a leaf', () => {
    expect(door({ edge: '0,0 h', kind: 'window' })).toBeNull();
    expect(door({ edge: '4,0 v', kind: 'opening' })).toBeNull();
  });

  it('is shown where the wall was when the door has lost it', () => {
    expect(door({ edge: '1,1 v' })).toEqual([350, 300, 350, 300, 1250, 1200]);
  });
});
