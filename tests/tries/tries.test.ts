import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { standsIn } from '../../src/derive/standing.ts';
import { applyEdits } from '../../src/model/apply.ts';
import { placeOpening } from '../../src/tools/place-opening.ts';
import { aroundOf } from '../../src/tries/around.ts';
import { judge } from '../../src/tries/judge.ts';
import { movesAbout } from '../../src/tries/moves/moves.ts';
import { passOn } from '../../src/tries/moves/pass-on.ts';
import { resizeStairs } from '../../src/tries/moves/stairs.ts';
import { carrying } from '../../src/tries/moves/swap-rooms.ts';
import { toldOf } from '../../src/tries/told.ts';
import type { Answer } from '../../src/tries/tries.ts';
import { troublesOf } from '../../src/tries/trouble.ts';
import { kinds } from '../check/said.ts';
import type { Picture } from '../picture.ts';
import { designOf, draw, lines, shellOf } from '../picture.ts';
import { ask, yardstick } from './scene.ts';

/** The home as it would be with a try. */
const after = (scene: Picture, { tries }: Answer, n = 0): string => {
  const applied = applyEdits(designOf(scene), tries[n]!.edits, shellOf(scene));
  return 'design' in applied ? draw(applied.design) : applied.refused;
};

/** One character is 300 mm. A bath too narrow to turn a wheelchair in, beside a hall that has enough. */
const NARROW_BATH: Picture = {
  storeys: [
    `
    BBBBHHHHHHLLLLLLLLLLLLLLL
    BBBBHHHHHHLLLLLLLLLLLLLLL
    BBBBHHHHHHLLLLLLLLLLLLLLL
    BBBBHHHHHHLLLLLLLLLLLLLLL
    BBBBHHHHHHLLLLLLLLLLLLLLL
    BBBBHHHHHHLLLLLLLLLLLLLLL
    BBBBHHHHHHLLLLLLLLLLLLLLL
    BBBBHHHHHHLLLLLLLLLLLLLLL
    BBBBHHHHHHLLLLLLLLLLLLLLL
    BBBBHHHHHHLLLLLLLLLLLLLLL`,
  ],
  openings: [
    { edge: '5,0 h', width: 1000 },
    { edge: '4,4 v' },
    { edge: '10,4 v' },
    { edge: '11,0 h', kind: 'window', width: 1800 },
    { edge: '19,0 h', kind: 'window', width: 1200 },
  ],
};

describe('a try', () => {
  it('gives a bath that is too narrow just the floor it needs, and says from whom', () => {
    const answer = ask(NARROW_BATH, 'R-04');
    expect(after(NARROW_BATH, answer)).toBe(
      Array.from({ length: 10 }, () => 'BBBBBBHHHHLLLLLLLLLLLLLLL').join('\n'),
    );
    expect(answer.tries[0]!.told[0]).toMatchObject({ what: 'floor', to: 'B', from: 'H' });
    const { cost } = answer.tries[0]!.change;
    expect(cost!.least).toBeGreaterThan(0);
    expect(cost!.most).toBeGreaterThan(cost!.least);
  });

  it('widens a door that is too narrow, and only that', () => {
    const scene: Picture = {
      ...NARROW_BATH,
      openings: NARROW_BATH.openings!.map((o, i) => (i === 2 ? { ...o, width: 700 } : o)),
    };
    const { tries } = ask(scene, 'R-10');
    expect(tries[0]!.edits).toEqual(
      [{ do: 'setOpening', index: 2, change: { edge: '9,4 v', width: 900 } }].map(() => ({
        do: 'setOpening',
        index: 2,
        change: expect.objectContaining({ width: 900 }),
      })),
    );
    expect(tries[0]!.told).toMatchObject([{ what: 'opening', how: 'width', kind: 'door', width: 900 }]);
  });

  it('is one of up to three that each do another thing', () => {
    const { tries } = ask(NARROW_BATH, 'R-04');
    const gists = tries.map(({ told }) => told.map((t) => [t.what, 'from' in t ? t.from : ''].join()).join());
    expect(tries.length).toBeLessThanOrEqual(3);
    expect(new Set(gists).size).toBe(gists.length);
  });

  it('is the same each time it is asked for', () => {
    expect(ask(NARROW_BATH, 'R-04')).toEqual(ask(NARROW_BATH, 'R-04'));
  });

  it('is no longer looked for when the clock says so', () => {
    expect(ask(NARROW_BATH, 'R-04', 5).weighed).toBeLessThan(8);
  });

  it('mends what it upsets: a new room gets its door', () => {
    const wide = (row: string): string => `${row}LLLLLLLLLLLL`;
    const scene: Picture = { ...NARROW_BATH, storeys: [lines(NARROW_BATH.storeys[0]!).map(wide).join('\n')] };
    const { tries } = ask(scene, 'R-08');
    const told = tries[0]!.told;
    expect(told[0]).toMatchObject({ what: 'room' });
    expect(told.some((t) => t.what === 'opening' && t.how === 'new')).toBe(true);
  });

  describe('about furniture that stands in the way', () => {
    const scene: Picture = {
      ...NARROW_BATH,
      storeys: ['BBBBBBHHHHHLLLLLLLLLLLLLL\n'.repeat(10)],
      openings: [
        { edge: '7,0 h', width: 1000 },
        { edge: '6,7 v', width: 900 },
        { edge: '11,4 v' },
        { edge: '12,0 h', kind: 'window', width: 1800 },
      ],
      furniture: [{ kind: 'toilet', x: 900, y: 350 }],
    };

    it('stands it 30 cm to the side, and says which', () => {
      const { tries } = ask(scene, 'R-05');
      expect(tries.map(({ told }) => told)).toContainEqual([
        { what: 'piece', how: 'place', kind: 'toilet', in: 'B', mm: 300 },
      ]);
    });

    it('leaves what is locked where it stands', () => {
      const locked: Picture = { ...scene, furniture: [{ ...scene.furniture![0]!, locked: true }] };
      for (const { edits } of ask(locked, 'R-05').tries)
        expect(edits.map((edit) => edit.do)).not.toContain('setFurniture');
    });
  });

  describe('for a home one cannot come into', () => {
    const [, toBath, toLiving, window] = NARROW_BATH.openings!;
    const entranceTo = (x: number) => ({ entrance: { storey: 0, side: 'top', from: 0, to: x } }) as const;
    const shut = (to: number): Picture => ({
      ...NARROW_BATH,
      openings: [toLiving!, window!],
      shell: entranceTo(to),
    });

    it('gives it a front door, though a room has no door either: that was as true before', () => {
      const { tries } = ask(shut(3000), 'P-02');
      expect(tries.map(({ told }) => told)).toContainEqual([
        expect.objectContaining({ what: 'opening', how: 'new', between: ['outside', 'H'] }),
      ]);
    });

    it('does not stop at a door into that room: from there one comes to no other', () => {
      const { tries } = ask(shut(1200), 'P-02');
      for (const { told } of tries) expect(told.length, JSON.stringify(told)).toBeGreaterThan(1);
    });

    it('lets no other room lose its door unsaid', () => {
      const by = yardstick(shut(3000));
      const lost = { ...shut(3000), openings: [toBath!, window!] };
      const { plan, findings } = judge(designOf(shut(3000)), by);
      const aim = findings.find((f) => f.id !== 'P-02' && f.state === 'not')!;
      const troubles = troublesOf(judge(designOf(lost), by).findings, findings, aim, plan);
      expect(troubles.map((t) => [t.id, t.about])).toContainEqual(['P-02', 'way-in']);
    });

    it('keeps nothing back of a home in which one comes to every room', () => {
      const scene: Picture = { ...shut(3000), openings: [toBath!, toLiving!, window!] };
      const by = yardstick(scene);
      const [way] = judge(designOf(scene), by).findings.filter((f) => f.id === 'P-02');
      expect(way!.untold).toEqual([]);
    });
  });

  it('takes glass from where it gives no daylight first, from as many windows as it must', () => {
    const tall = { kind: 'window', width: 2400, sill: 0, height: 2100 } as const;
    const doors = NARROW_BATH.openings!.filter((o) => o.kind !== 'window');
    const scene: Picture = {
      storeys: [`BBBBHHHHHH${'L'.repeat(27)}\n`.repeat(14)],
      openings: [...doors, ...(['11,0 h', '20,0 h', '11,14 h'] as const).map((edge) => ({ ...tall, edge }))],
    };
    const lowered = { sill: 800, height: 1300 };
    const { tries } = ask(scene, 'L-08');
    expect(tries[0]!.edits).toEqual(
      [3, 4, 5].map((index) => ({ do: 'setOpening', index, change: expect.objectContaining(lowered) })),
    );
  });

  it('tells of two rooms that change places as that, and not as floor and doors that change hands', () => {
    const edit = { do: 'swapRooms', room: 'B', other: 'H' } as const;
    expect(toldOf(derive(designOf(NARROW_BATH), shellOf(NARROW_BATH)), [edit])).toEqual([
      { what: 'swap', rooms: ['B', 'H'] },
    ]);
  });

  it('tells of a door that is new as that, and not which other way it opens', () => {
    const plan = derive(designOf(NARROW_BATH), shellOf(NARROW_BATH));
    const wall = plan.storeys[0]!.walls.find(({ owners }) => owners.join('') === 'HL')!;
    const door = placeOpening(plan.design, plan.shell, wall, 'door', (wall.from + wall.to) / 2);
    if (typeof door === 'string') throw new Error(door);
    const index = plan.design.openings.length;
    const turned = { do: 'setOpening', index, change: { swing: door.swing === 1 ? -1 : 1 } } as const;
    const told = toldOf(plan, [{ do: 'addOpening', opening: door }, turned]);
    expect(told.map((t) => 'how' in t && t.how)).toEqual(['new']);
  });

  it('lets what stands in rooms that change places come along', () => {
    const scene: Picture = {
      ...NARROW_BATH,
      furniture: [{ kind: 'chest', x: 300, y: 500, turn: 3 }],
    };
    const { plan, findings } = judge(designOf(scene), yardstick(scene));
    const aim = findings.find((f) => f.id === 'R-04')!;
    const swaps = [...movesAbout(aroundOf(plan, aim, kinds))].filter(([edit]) => edit?.do === 'swapRooms');
    expect(swaps.length).toBeGreaterThan(0);
    for (const swap of swaps) {
      const moved = applyEdits(plan.design, swap, plan.shell);
      if ('refused' in moved) continue;
      const { edits, design } = carrying(plan, kinds, { edits: swap, design: moved.design })!;
      expect(applyEdits(plan.design, edits, plan.shell)).toEqual({ design });
      const [chest] = design.furniture;
      const at = derive(design, plan.shell).rooms.find((room) => standsIn(room, chest!));
      expect(at?.id).toBe(plan.rooms.find((room) => standsIn(room, plan.design.furniture[0]!))?.id);
    }
  });

  it('may make a room again where walls set off floor that was given away', () => {
    const below = Array.from({ length: 7 }, () => `${'H'.repeat(10)}${'L'.repeat(15)}`);
    const scene: Picture = {
      ...NARROW_BATH,
      storeys: [[...lines(NARROW_BATH.storeys[0]!), ...below].join('\n')],
    };
    const by = yardstick(scene);
    const { plan, findings } = judge(designOf(scene), by);
    const aim = findings.find((f) => f.id === 'R-08')!;
    expect([...movesAbout(aroundOf(plan, aim, kinds))].map(([edit]) => edit)).toContainEqual({
      do: 'addRoom',
      storey: 0,
      kind: 'store',
      cells: { x0: 0, y0: 10, x1: 10, y1: 17 },
      from: 'H',
    });
  });

  it('gives the floor that a stair leaves to the room beside it', () => {
    const scene: Picture = {
      storeys: ['LLLLLLLLLLHHHHHHHH\n', 'AAAAAAAAAAJJJJJJJJ\n'].map((row) => row.repeat(16)),
      kinds: { J: 'hall' },
    };
    const shell = shellOf(scene);
    const stair = { kind: 'straight', storey: 0, x: 12, y: 2, turn: 0, width: 1500 } as const;
    const put = applyEdits(designOf(scene), [{ do: 'putStair', stair }], shell);
    if (!('design' in put)) throw new Error(put.refused);
    const { plan, findings } = judge(put.design, yardstick(scene));
    const aim = findings.find((f) => f.id === 'S-01')!;
    const narrower = [...resizeStairs(aroundOf(plan, aim, kinds))].flatMap((edits) => {
      const applied = applyEdits(put.design, edits, shell);
      return 'design' in applied && applied.design.stairs[0]!.width! < 1500 ? [applied.design] : [];
    });
    expect(narrower).not.toEqual([]);
    for (const design of narrower)
      expect(derive(design, shell).storeys.flatMap((storey) => storey.free.rects)).toEqual([]);
  });

  it('may move the room beside over, which stays as large as it is', () => {
    const scene: Picture = { storeys: ['AAAAAABBBBBBBBLLLLLLLLLLLLLLLLLLLL\n'.repeat(12)] };
    const { plan, findings } = judge(designOf(scene), yardstick(scene));
    const aim = findings.find((f) => f.id === 'P-06' && f.rooms.includes('A'))!;
    const floors = passOn(aroundOf(plan, aim, kinds)).flatMap((edits) => {
      const applied = applyEdits(plan.design, edits, plan.shell);
      if ('refused' in applied) return [];
      const now = derive(applied.design, plan.shell);
      return [['A', 'B', 'L'].map((id) => Math.sign(now.room(id)!.net - plan.room(id)!.net))];
    });
    expect(floors[0]).toEqual([1, 0, -1]);
  });

  it('gives a store floor also where its way in cannot be told before or after', () => {
    const scene: Picture = {
      storeys: ['SSSHHHHHHLLLLLLLLLLLLLLL\n'.repeat(9)],
      openings: [{ edge: '4,0 h', width: 1000 }, { edge: '3,4 v' }, { edge: '9,4 v' }],
    };
    const aim = judge(designOf(scene), yardstick(scene)).findings.find((f) => f.id === 'R-08')!;
    expect([aim.about, aim.untold]).toEqual(['small', ['S']]);
    expect(ask(scene, 'R-08').tries.length).toBeGreaterThan(0);
  });

  it('is not there when every way costs another room what it needs; then the rule that stops it is told', () => {
    const scene: Picture = {
      storeys: [Array.from({ length: 10 }, () => 'LLLLLLLLLLLLLLLLAAAAAAAA').join('\n')],
    };
    const { tries, inTheWay, rooms: nearest } = ask(scene, 'P-06');
    expect(tries).toEqual([]);
    expect(inTheWay.map((f) => [f.id, ...f.rooms])).toContainEqual(['P-06', 'A']);
    for (const { rooms } of inTheWay) for (const id of rooms) expect(nearest).toHaveProperty(id);
  });
});
