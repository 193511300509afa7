import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { standsIn } from '../../src/derive/standing.ts';
import { applyEdits } from '../../src/model/apply.ts';
import type { Move } from '../../src/tries/around.ts';
import { aroundOf } from '../../src/tries/around.ts';
import { judge, judgeFurnished } from '../../src/tries/judge.ts';
import { joinRooms, opensOut, swapOut } from '../../src/tries/moves/doors.ts';
import { movesAbout } from '../../src/tries/moves/moves.ts';
import { bringBack } from '../../src/tries/moves/pieces.ts';
import { growTwice, squareUp } from '../../src/tries/moves/square.ts';
import { slideStairs } from '../../src/tries/moves/stairs.ts';
import { carries } from '../../src/tries/moves/swap-rooms.ts';
import { kinds } from '../check/said.ts';
import type { Picture } from '../picture.ts';
import { designOf, draw, shellOf } from '../picture.ts';
import { ask, yardstick } from './scene.ts';

const findingOf = (scene: Picture, rule: string, about: string) => {
  const { plan, findings } = judgeFurnished(judge(designOf(scene), yardstick(scene)), yardstick(scene));
  const finding = findings.find((f) => f.id === rule && f.about === about)!;
  return { plan, around: aroundOf(plan, finding, kinds) };
};
const drawn = (scene: Picture, moves: Iterable<Move>): string[] =>
  [...moves].flatMap((move) => {
    const applied = applyEdits(designOf(scene), move, shellOf(scene));
    return 'design' in applied ? [draw(applied.design)] : [];
  });
const rows = (count: number, row: string): string[] => Array.from({ length: count }, () => row);

describe('a store that is asked for', () => {
  const home: Picture = {
    storeys: [rows(10, `BBBBBBHHHHHH${'L'.repeat(27)}`).join('\n')],
    openings: [
      { edge: '7,0 h', width: 1000 },
      { edge: '6,4 v' },
      { edge: '12,4 v' },
      { edge: '14,0 h', kind: 'window', width: 1800 },
      { edge: '24,0 h', kind: 'window', width: 2400 },
    ],
  };

  it('gets a door straight out at once', () => {
    const { tries } = ask(home, 'R-08');
    const after = applyEdits(designOf(home), tries[0]!.edits, shellOf(home));
    if ('refused' in after) throw new Error(after.refused);
    const plan = derive(after.design, shellOf(home));
    const stores = plan.rooms.filter((r) => kinds.rooms[r.kind].serves === 'store');
    expect(stores.map((r) => opensOut(plan, r))).toContain(true);
  });

  it('changes places with a room at an outer wall, and gets its door there', () => {
    const inside: Picture = {
      storeys: [
        [
          ...rows(7, 'BBBBBBBBBHHHHHHHHHLLLLLLLLL'),
          ...rows(7, 'BBBBBBBBBSSSSSSSSSLLLLLLLLL'),
          ...rows(7, 'BBBBBBBBBHHHHHHHHHLLLLLLLLL'),
        ].join('\n'),
      ],
      openings: [{ edge: '12,0 h', width: 1000 }, { edge: '12,7 h' }],
    };
    const { plan, around } = findingOf(inside, 'R-08', 'way-in');
    const moves = [...swapOut(around)];
    expect(moves.map(([swap]) => swap)).toContainEqual({ do: 'swapRooms', room: 'S', other: 'B' });
    for (const move of moves) {
      const applied = applyEdits(plan.design, move, plan.shell);
      if ('refused' in applied) throw new Error(applied.refused);
      const after = derive(applied.design, plan.shell);
      expect(opensOut(after, after.room('S')!)).toBe(true);
    }
  });
});

describe('a room with a nook', () => {
  const nook: Picture = {
    storeys: [[...rows(6, 'AAAAAAAALLLLLLLLLL'), ...rows(2, 'AAAAAALLLLLLLLLLLL')].join('\n')],
    openings: [{ edge: '8,2 v' }],
  };

  it('is made straight, and made straight and larger at once', () => {
    const { around } = findingOf(nook, 'P-06', 'area');
    expect(drawn(nook, squareUp(around))).toContain(rows(8, 'AAAAAAAALLLLLLLLLL').join('\n'));
    expect(drawn(nook, growTwice(around))).toContain(rows(8, 'AAAAAAAAALLLLLLLLL').join('\n'));
  });

  it('is left as it is when half of the rectangle round it is another room: it is meant so', () => {
    const bent: Picture = {
      ...nook,
      storeys: [[...rows(3, 'AAAAAAAALLLLLLLLLL'), ...rows(5, 'AALLLLLLLLLLLLLLLL')].join('\n')],
    };
    const { around } = findingOf(bent, 'P-06', 'area');
    expect(drawn(bent, squareUp(around))).toEqual([]);
  });
});

describe('a room without a nook', () => {
  it('is pushed out on two sides at once', () => {
    const square: Picture = {
      storeys: [[...rows(6, 'AAAAAAALLLLLLLLLLL'), ...rows(4, 'LLLLLLLLLLLLLLLLLL')].join('\n')],
    };
    const { around } = findingOf(square, 'P-06', 'area');
    const larger = [...rows(7, 'AAAAAAAALLLLLLLLLL'), ...rows(3, 'LLLLLLLLLLLLLLLLLL')].join('\n');
    expect(drawn(square, growTwice(around))).toContain(larger);
  });
});

describe('what a room needs and what was left behind', () => {
  const kitchen: Picture = {
    storeys: [rows(10, 'KKKKKKKKKKKKLLLLLLLLLLLLLL').join('\n')],
    furniture: [
      { kind: 'kitchen-240', x: 1700, y: 400 },
      { kind: 'fridge', x: 5700, y: 400 },
    ],
  };

  it('comes back into it', () => {
    const { plan, around } = findingOf(kitchen, 'R-07', 'food');
    const [move] = [...bringBack(around)];
    const applied = applyEdits(plan.design, move!, plan.shell);
    if ('refused' in applied) throw new Error(applied.refused);
    const after = derive(applied.design, plan.shell);
    for (const piece of after.design.furniture)
      expect(standsIn(after.room('K')!, piece), piece.kind).toBe(true);
  });

  it('stays where it is when it is locked', () => {
    const furniture = kitchen.furniture!.map((piece) => ({ ...piece, locked: true as const }));
    const { around } = findingOf({ ...kitchen, furniture }, 'R-07', 'food');
    expect([...bringBack(around)]).toEqual([]);
  });
});

describe('rooms whose furniture says that they were mixed up', () => {
  const home: Picture = {
    storeys: [
      [
        ...rows(7, `${'B'.repeat(12)}HHHHHHHH${'A'.repeat(7)}`),
        ...rows(7, `${'B'.repeat(12)}HHHHHHHH${'L'.repeat(7)}`),
      ].join('\n'),
    ],
    openings: [{ edge: '14,0 h', width: 1000 }, { edge: '12,4 v' }, { edge: '20,4 v' }],
    furniture: [
      { kind: 'bed', x: 700, y: 1050 },
      { kind: 'toilet', x: 6500, y: 350 },
      { kind: 'washbasin', x: 7300, y: 300 },
    ],
  };
  const { around } = findingOf(home, 'P-06', 'area');

  it('change places before anything else is tried, and their furniture stands where it stood', () => {
    const first = movesAbout(around).next().value!;
    expect([...first]).toEqual([{ do: 'swapRooms', room: 'A', other: 'B' }]);
    expect(carries(first)).toBe(false);
  });

  it('are left for later where the furniture is where it belongs', () => {
    const right: Picture = { ...home, kinds: { B: 'bedroom', A: 'bath', L: 'child' } };
    const { around } = findingOf(right, 'P-06', 'area');
    expect(movesAbout(around).next().value).not.toContainEqual(expect.objectContaining({ do: 'swapRooms' }));
  });
});

describe('a stair that one does not get off', () => {
  it('is stood as near as there is floor before both its ends', () => {
    const scene: Picture = {
      storeys: ['L', 'H'].map((room) =>
        [
          ...rows(10, room.repeat(40)),
          ...rows(4, `${'.'.repeat(12)}${room.repeat(28)}`),
          ...rows(10, room.repeat(40)),
        ].join('\n'),
      ),
      openings: [{ edge: '14,0 h', width: 1000 }],
      stairs: [{ kind: 'straight', storey: 0, x: 0, y: 10, turn: 1 }],
    };
    const { plan, around } = findingOf(scene, 'P-02', 'reached');
    const [move] = slideStairs(around);
    const after = applyEdits(plan.design, move!, plan.shell);
    if ('refused' in after) throw new Error(after.refused);
    expect([...derive(after.design, plan.shell).reached]).toContain('H');
    expect(Math.abs(after.design.stairs[0]!.x)).toBeLessThan(8);
  });
});

describe('a room that one does not come to', () => {
  it('gets a door from the hall before any other is tried, though it is the only one', () => {
    const home: Picture = {
      storeys: [
        [
          ...rows(6, `${'L'.repeat(14)}${'H'.repeat(14)}`),
          ...rows(8, `${'B'.repeat(14)}${'A'.repeat(14)}`),
        ].join('\n'),
      ],
      openings: [{ edge: '20,0 h', width: 1000 }, { edge: '14,1 v' }, { edge: '4,6 h' }],
    };
    const { plan, around } = findingOf(home, 'P-02', 'reached');
    const [first] = movesAbout(around);
    expect(first).toEqual([...joinRooms(around)][0]);
    const after = applyEdits(plan.design, first!, plan.shell);
    if ('refused' in after) throw new Error(after.refused);
    const door = derive(after.design, plan.shell).openings.at(-1)!;
    expect(door.owners?.toSorted()).toEqual(['A', 'H']);
  });
});
