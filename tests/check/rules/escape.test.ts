import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/check/check-plan.ts';
import { exitOnStorey } from '../../../src/check/rules/escape.ts';
import type { Opening } from '../../../src/model/design.ts';
import type { Picture } from '../../picture.ts';
import { planOf, shellOf } from '../../picture.ts';
import { findingsOf, kinds, programme, said } from '../said.ts';

const down = `HHHHHHHH\n`.repeat(8);
const up = `AAAAAAAA\n`.repeat(8);
const front = { edge: '0,0 h', width: 1000 } as const;
/** A window that is surely large, low and near the ground enough. */
const good = { edge: '1,0 h', storey: 1, kind: 'window', width: 900, height: 1200, sill: 800 } as const;
const home = (window: Partial<Opening>, drop = 2800): Picture => {
  const storeys = [down, up];
  const shell = shellOf({ storeys });
  return {
    storeys,
    shell: {
      storeys: shell.storeys.map((s) => ({
        ...s,
        facades: s.facades.map((f) => ({ ...f, ground: -drop * s.level })),
      })),
    },
    openings: [front, { ...good, ...window }],
  };
};

describe('F-06 a way out on every storey', () => {
  it('is a door on the entrance storey and may be a window on others', () => {
    expect(said('F-06', home({}))).toEqual(['exit holds 1/1 H', 'window holds 1/1 A']);
    expect(said('F-06', { storeys: [down, up], openings: [front] })).toEqual([
      'exit holds 1/1 H',
      'window not 0/1 A',
    ]);
    expect(said('F-06', { storeys: [down], openings: [{ ...good, storey: 0 }] })).toEqual(['exit not 0/1 H']);
  });
  it('takes a door out upstairs for a way out, but not the door of an outdoor store', () => {
    const balcony = { edge: '1,8 h', storey: 1, width: 900 } as const;
    expect(said('F-06', { storeys: [down, up], openings: [front, balcony] })[1]).toBe('exit holds 1/1 A');
    const store = { edge: '0,0 h', width: 600 } as const;
    expect(said('F-06', { storeys: [`UUUUHHHH\n`.repeat(8)], openings: [store] })).toEqual([
      'exit not 0/1 UH',
    ]);
  });
  it('is law where there is nothing, and the accepted sizes where a window is there', () => {
    const weights = (picture: Picture) =>
      findingsOf(picture)
        .filter((f) => f.id === 'F-06')
        .map((f) => `${f.about} ${f.state} ${f.weight}`);
    expect(weights({ storeys: [down, up], openings: [front] })).toEqual(['exit holds K', 'window not K']);
    expect(weights(home({ width: 400 }))).toEqual(['exit holds K', 'window not P']);
    expect(weights(home({ width: 550 }))).toEqual(['exit holds K', 'window unknown P']);
    expect(weights(home({}))).toEqual(['exit holds K', 'window holds K']);
  });
  it('cannot tell when the frame decides', () => {
    expect(said('F-06', home({ width: 550 }))[1]).toBe('window unknown 0/1 A');
  });
  it('counts as many as the programme wants', () => {
    const { 'F-06': law, ...others } = programme.rules;
    const two = { ...programme, rules: { ...others, 'F-06': { ...law!, figures: { exit_count: 2 } } } };
    const asked = (...openings: NonNullable<Picture['openings']>) =>
      checkPlan(planOf({ ...home({}), openings }), two, kinds, [exitOnStorey]).map(
        (f) => `${f.about} ${f.state} ${f.found}/${f.wanted}`,
      );
    const back = { edge: '1,8 h', width: 900 } as const;
    expect(asked(front, good)).toEqual(['exit not 1/2', 'window not 1/2']);
    expect(asked(front, back, good, { ...good, edge: '5,0 h', width: 550 })).toEqual([
      'exit holds 2/2',
      'window unknown 1/2',
    ]);
    expect(asked(front, back, good, { ...back, storey: 1 })[1]).toBe('window holds 2/2');
  });
  it('says nothing of a storey without rooms', () => {
    expect(said('F-06', { storeys: [down, down.replaceAll('H', '.')], openings: [front] })).toEqual([
      'exit holds 1/1 H',
    ]);
  });
});

describe('F-08 size of the escape window', () => {
  it('holds with 50 mm of frame on each side, does not without, and cannot tell between', () => {
    expect(said('F-08', home({ width: 600, height: 1200 }))).toEqual(['size holds 500/500 A']);
    expect(said('F-08', home({ width: 599, height: 1200 }))).toEqual(['size unknown 499/500 A']);
    expect(said('F-08', home({ width: 500, height: 1200 }))).toEqual(['size unknown 400/500 A']);
    expect(said('F-08', home({ width: 499, height: 1200 }))).toEqual(['size not 399/500 A']);
    expect(said('F-08', home({ width: 1200, height: 700 }))).toEqual(['size holds 600/600 A']);
    expect(said('F-08', home({ width: 1200, height: 699 }))).toEqual(['size unknown 599/600 A']);
    expect(said('F-08', home({ width: 1200, height: 600 }))).toEqual(['size unknown 500/600 A']);
    expect(said('F-08', home({ width: 1200, height: 599 }))).toEqual(['size not 499/600 A']);
  });
  it('wants width and height together to be 1.5 m', () => {
    expect(said('F-08', home({ width: 850, height: 850 }))).toEqual(['size holds 1500/1500 A']);
    expect(said('F-08', home({ width: 850, height: 849 }))).toEqual(['size unknown 1499/1500 A']);
    expect(said('F-08', home({ width: 750, height: 749 }))).toEqual(['size not 1299/1500 A']);
  });
});

describe('F-09 its sill', () => {
  it('holds to 950, cannot tell to 1000, does not above', () => {
    expect(said('F-09', home({ sill: 950 }))).toEqual(['sill holds 950/1000 A']);
    expect(said('F-09', home({ sill: 1000 }))).toEqual(['sill unknown 1000/1000 A']);
    expect(said('F-09', home({ sill: 1001 }))).toEqual(['sill not 1001/1000 A']);
  });
});

describe('F-10 its drop', () => {
  it('holds to 5.0 m, needs a ladder to 7.5 m, does not above', () => {
    expect(said('F-10', home({}, 4200))).toEqual(['drop holds 5000/5000 A']);
    expect(said('F-10', home({}, 4201))).toEqual(['ladder unknown 5001/5000 A']);
    expect(said('F-10', home({}, 6700))).toEqual(['ladder unknown 7500/5000 A']);
    expect(said('F-10', home({}, 6701))).toEqual(['drop not 7501/5000 A']);
  });
  it('is not asked where a door leads out', () => {
    expect(said('F-10', { ...home({}), openings: [front, good, { edge: '1,8 h', storey: 1 }] })).toEqual([]);
  });
});

describe('F-07 every second room to live in', () => {
  const rooms = `AACCDDLL\n`.repeat(8);
  const at = (...columns: number[]): Picture => ({
    storeys: [down, rooms],
    openings: columns.map((x) => ({ ...good, edge: `${x},0 h`, width: 600 }) as const),
  });
  it('counts rooms with an escape window: two of four are enough', () => {
    expect(said('F-07', at(0, 2))).toEqual(['rooms holds 2/2 AC']);
    expect(said('F-07', at(0))).toEqual(['rooms not 1/2 CDL']);
    expect(said('F-07', at())).toEqual(['rooms not 0/2 ACDL']);
  });
  it('rounds half a room up: two of three', () => {
    const three = (...columns: number[]): Picture => ({
      ...at(...columns),
      storeys: [down, `AACCLLLL\n`.repeat(8)],
    });
    expect(said('F-07', three(0, 2))).toEqual(['rooms holds 2/2 AC']);
    expect(said('F-07', three(0))).toEqual(['rooms not 1/2 CL']);
  });
  it('cannot tell when it rests on a frame', () => {
    const picture = at(0, 2);
    const [first, second] = picture.openings!;
    expect(said('F-07', { ...picture, openings: [first!, { ...second!, width: 550 }] })).toEqual([
      'rooms unknown 1/2 CDL',
    ]);
  });
});

/** The upper storey under a roof that rises from the street, 1.2 m at the wall, to 3.0 m one metre in. */
const sloping = (picture: Picture): Picture => ({
  ...picture,
  shell: {
    storeys: (picture.shell?.storeys ?? shellOf(picture).storeys).map((s) =>
      s.level === 0
        ? s
        : {
            ...s,
            ceiling: {
              along: 'y',
              profile: [
                [0, 1800],
                [1200, 3000],
              ],
            },
          },
    ),
  },
});

describe('F-11 windows in a sloping roof', () => {
  it('cannot be drawn: a window taller than its wall has no wall to stand in', () => {
    expect(said('F-11', home({}))).toEqual(['walls holds 0/0']);
    const tall = { sill: 800, height: 1000 } as const;
    expect(said('F-11', sloping(home(tall)))).toEqual(['walls holds 0/0']);
    expect(said('F-06', sloping(home(tall)))[1]).toBe('window holds 1/1 A');
    const taller = { ...tall, height: 1001 };
    expect(said('F-11', sloping(home(taller)))).toEqual([]);
    expect(said('F-06', sloping(home(taller)))[1]).toBe('window not 0/1 A');
    expect(said('F-07', sloping(home(taller)))).toEqual(['rooms not 0/1 A']);
  });
});

describe('F-12 the top storey with sprinklers', () => {
  it('is said where that storey has no sure way out of its own', () => {
    expect(said('F-12', home({}))).toEqual([]);
    expect(said('F-12', home({ width: 550 }))).toEqual(['sprinkler unknown –/– A']);
    expect(said('F-12', { storeys: [down, up], openings: [front] })).toEqual(['sprinkler unknown –/– A']);
    // A storey without rooms is none to get out of.
    const bare = up.replaceAll('A', '.');
    expect(said('F-12', { storeys: [down, up, bare], openings: [front] })).toEqual([
      'sprinkler unknown –/– A',
    ]);
  });
  it('is nothing to a home on the entrance storey, nor to a storey below the top', () => {
    expect(said('F-12', { storeys: [down] })).toEqual([]);
    const three = [down, up, up.replaceAll('A', 'C')];
    const shell = {
      storeys: shellOf({ storeys: three }).storeys.map((s) => ({
        ...s,
        facades: s.facades.map((f) => ({ ...f, ground: -2000 * s.level })),
      })),
    };
    const openings = [front, { ...good, storey: 2 }];
    expect(said('F-06', { storeys: three, shell, openings })[1]).toBe('window not 0/1 A');
    expect(said('F-12', { storeys: three, shell, openings })).toEqual([]);
  });
});
