import { describe, expect, it } from 'vitest';
import type { Ceiling, ShellStorey } from '../../../src/model/shell.ts';
import type { Picture } from '../../picture.ts';
import { shellOf } from '../../picture.ts';
import { findingsOf, said } from '../said.ts';

const full = (letter: string, width = 12, depth = 10) => `${letter.repeat(width)}\n`.repeat(depth);
const stores = { S: 'store', T: 'store' } as const;

/** The same picture with its storeys changed, one by one from below. */
const changed = (picture: Picture, ...changes: Partial<ShellStorey>[]): Picture => ({
  ...picture,
  shell: { storeys: shellOf(picture).storeys.map((s, i) => ({ ...s, ...changes[i] })) },
});

/** A basement under an entrance storey; its ceiling is `over` mm above the ground, which is the same all round. */
const basement = (letter: string, over: number): Picture => {
  const picture = { storeys: [full(letter), full('H')], kinds: stores };
  const { facades } = shellOf(picture).storeys[0]!;
  return changed(
    picture,
    { level: -1, floor: -2800, facades: facades.map((f) => ({ ...f, ground: 2400 - over })) },
    { level: 0, floor: 0 },
  );
};

describe('G-05 number of storeys', () => {
  it('counts every floor with more than stores', () => {
    expect(said('G-05', { storeys: [full('H')] })).toEqual(['count holds 1/–']);
    expect(said('G-05', { storeys: [full('H'), full('C')] })).toEqual(['count holds 2/–']);
  });
  it('does not count a basement of stores less than 1.5 m over the ground, unless the neighbour lives there', () => {
    expect(said('G-05', basement('S', 1500))).toEqual(['count holds 2/–']);
    expect(said('G-05', basement('S', 1499))).toEqual(['neighbour unknown 1/– S']);
    expect(said('G-05', basement('A', 1499))).toEqual(['count holds 2/–']);
  });
  it('takes the mean of the ground along the façades', () => {
    const picture = basement('S', 1499);
    const [below, ...above] = picture.shell!.storeys!;
    // 3.6 m of the sides along the street lie 100 mm lower; the whole way round is 10.2 m.
    const facades = below!.facades.map((f) => (f.side === 'top' ? { ...f, ground: f.ground - 100 } : f));
    expect(said('G-05', { ...picture, shell: { storeys: [{ ...below!, facades }, ...above] } })).toEqual([
      'count holds 2/–',
    ]);
    expect(said('G-05', { ...picture, shell: { storeys: [{ ...below!, facades: [] }, ...above] } })).toEqual([
      'ground unknown 1/– S',
    ]);
  });
  it('cannot tell of an empty basement that may come to hold stores only', () => {
    expect(said('G-05', basement('.', 1499))).toEqual(['rooms unknown 1/–']);
    expect(said('G-05', basement('.', 1500))).toEqual(['count holds 2/–']);
  });
  it('does not count a loft of stores under a third of the floor below', () => {
    const loft = (letter: string, width: number) => ({
      storeys: [full('H'), `${letter.repeat(width)}${'-'.repeat(12 - width)}\n`.repeat(10)],
      kinds: stores,
    });
    expect(said('G-05', loft('S', 4))).toEqual(['count holds 2/–']);
    expect(said('G-05', loft('S', 3))).toEqual(['neighbour unknown 1/– S']);
    expect(said('G-05', loft('A', 3))).toEqual(['count holds 2/–']);
    expect(said('G-05', loft('A', 2))).toEqual(['open unknown 1/– A']);
  });
  it('does not know of a floor under a fifth of the one below whether it stands open', () => {
    const floor = (width: number) => ({
      storeys: [full('H', 10), `${'A'.repeat(width)}${'-'.repeat(10 - width)}\n`.repeat(10)],
    });
    expect(said('G-05', floor(2))).toEqual(['count holds 2/–']);
    expect(said('G-05', floor(1))).toEqual(['open unknown 1/– A']);
  });
});

describe('G-02 built-up area', () => {
  it('goes to the outside of the outer walls and the middle of the party wall', () => {
    // 3.6 × 3.0 m inside: (3.6 + 0.35 + 0.15) × (3.0 + 2 × 0.35) m.
    expect(said('G-02', { storeys: [full('H')] })).toEqual(['area unknown 15.17/–']);
    expect(said('G-02', { storeys: [full('H'), full('C')] })).toEqual(['area unknown 15.17/–']);
  });
  it('counts what hangs out more than 1 m and less than 5 m above the ground', () => {
    const out = (rows: number, ground = -2800): Picture => {
      const picture = {
        cell: 100,
        storeys: [
          `${'H'.repeat(36)}\n`.repeat(30) + `${'-'.repeat(36)}\n`.repeat(rows),
          `${'C'.repeat(36)}\n`.repeat(30 + rows),
        ],
      };
      const [below, above] = shellOf(picture).storeys;
      return changed(picture, below!, { facades: above!.facades.map((f) => ({ ...f, ground })) });
    };
    expect(said('G-02', out(10))).toEqual(['area unknown 15.17/–']);
    expect(said('G-02', out(11))).toEqual([`area unknown ${Math.round((15.17 + 4.1 * 1.1) * 100) / 100}/–`]);
    expect(said('G-02', out(11, -4999))).toEqual(['area unknown 19.68/–']);
    expect(said('G-02', out(11, -5000))).toEqual(['area unknown 15.17/–']);
  });
  it('counts a basement that stands up more than 0.5 m outside the floors above', () => {
    const below = (over: number): Picture => {
      const picture = basement('S', over);
      const short = `${'HHHHHHHHHHHH\n'.repeat(6)}${'------------\n'.repeat(4)}`;
      return { ...picture, storeys: [picture.storeys[0]!, short] };
    };
    expect(said('G-02', below(500))).toEqual(['area unknown 10.25/–']);
    expect(said('G-02', below(501))).toEqual(['area unknown 15.17/–']);
  });
});

describe('G-03 tall rooms', () => {
  const under = (ceiling: Ceiling) => said('G-03', changed({ storeys: [full('H')] }, { ceiling }));
  it('count twice from 4.9 m, and three times from 7.9 m', () => {
    expect(under({ clear: 4899 })).toEqual(['none holds 4899/–']);
    expect(under({ clear: 4900 })).toEqual(['adds unknown 10.8/– H']);
    expect(under({ clear: 7899 })).toEqual(['adds unknown 10.8/– H']);
    expect(under({ clear: 7900 })).toEqual(['adds unknown 21.6/– H']);
  });
  it('are no rooms of a storey that is not built', () => {
    const storeys = [full('H'), full('-')];
    const shell = shellOf({ storeys }).storeys.map((s, i) =>
      i === 1 ? { ...s, ceiling: { clear: 2600 } } : s,
    );
    expect(said('G-03', { storeys, shell: { storeys: shell } })).toEqual(['none holds 2400/–']);
  });
  it('count where they are tall', () => {
    const slope: Ceiling = {
      along: 'x',
      profile: [
        [0, 1300],
        [3600, 8500],
      ],
    };
    // 4.9 m at half the width, 7.9 m at eleven twelfths.
    expect(under(slope)).toEqual(['adds unknown 6.3/– H']);
  });
});

describe('E-04 shape', () => {
  it('is outer face for each m² of BRA, and adds up', () => {
    const { found, terms } = findingsOf({ storeys: [full('H')] }).find((f) => f.id === 'E-04')!;
    // Roof and ground floor of 10.8 m² each, 10.2 m of outer wall 2.8 m high; the party wall is left out.
    expect(terms).toEqual({ envelope: expect.closeTo(2 * 10.8 + 10.2 * 2.8, 6), bra: 10.8 });
    expect(found).toBeCloseTo(terms!.envelope! / 10.8, 9);
    expect(said('E-04', { storeys: [full('H')] })).toEqual([
      `shape holds ${Math.round(found! * 100) / 100}/–`,
    ]);
  });
  it('is the same however many openings the walls have, and less for two storeys than for one', () => {
    const shape = (picture: Picture) => findingsOf(picture).find((f) => f.id === 'E-04')!.found!;
    const openings = [{ edge: '2,0 h', kind: 'window', width: 900 }] as const;
    expect(shape({ storeys: [full('H')], openings })).toBeCloseTo(shape({ storeys: [full('H')] }), 9);
    expect(shape({ storeys: [full('H'), full('C')] })).toBeLessThan(shape({ storeys: [full('H')] }));
  });
});
