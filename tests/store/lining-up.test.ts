import { describe, expect, it } from 'vitest';
import type { Kinds } from '../../src/model/kinds.ts';
import { pushStretch } from '../../src/store/acts.ts';
import { keptPlanOf } from '../../src/store/derived.ts';
import { acrossAt, besideOf, guidesOf, roundPiece } from '../../src/store/guides.ts';
import { begin } from '../../src/store/history.ts';
import { alignmentsOf, alignSide } from '../../src/store/steady.ts';
import { placesFor } from '../../src/tools/place-opening.ts';
import { testKinds } from '../kinds.ts';
import type { Picture } from '../picture.ts';
import { designOf, draw, picture, planOf, shellOf } from '../picture.ts';
import { tableWith } from './table.ts';

/** A hand that has picked up room L and drags from one place to others; points are in cells of 300 mm. */
function drag(scene: Picture, ...[from, ...to]: readonly (readonly [number, number])[]) {
  const { cell = 300 } = scene;
  const models = { shells: [shellOf(scene)], programmes: [], prices: [], kinds: testKinds, examples: [] };
  const table = tableWith(models, begin(designOf(scene)));
  const at = ([x, y]: readonly [number, number]) => ({ storey: 0, x: x * cell, y: y * cell, reach: 220 });
  table.getState().select({ what: 'room', id: 'L' });
  table.getState().press(at(from!));
  for (const place of to) table.getState().move(at(place));
  const { making } = table.getState();
  table.getState().release(at(to.at(-1)!));
  return {
    shown: draw(table.getState().history.present),
    making,
    steps: table.getState().history.past.length,
  };
}

describe('the corner of the chosen room', () => {
  const scene: Picture = {
    storeys: [
      `
      LLLKKK
      LLLKKK
      LLLKKK
      AAAABB
      AAAABB
      AAAABB`,
    ],
  };

  it('takes two sides along, as one step', () => {
    const { shown, steps, making } = drag(scene, [3, 3], [3.5, 3.4], [5, 4]);
    expect(shown).toBe(
      picture(`
      LLLLLK
      LLLLLK
      LLLLLK
      LLLLLB
      AAAABB
      AAAABB`),
    );
    expect([steps, making?.length]).toEqual([1, 2]);
  });

  it('is taken hold of though a door begins beside it, and the door nearer itself', () => {
    const withDoor: Picture = { ...scene, openings: [{ edge: '3,0 v', offset: 250, width: 600 }] };
    expect(drag(withDoor, [3, 3], [5, 4]).making?.map((edit) => edit.do)).toEqual(['pushWall', 'pushWall']);
    expect(drag(withDoor, [3, 2.5], [3, 2.2]).making?.map((edit) => edit.do)).toEqual(['setOpening']);
  });

  it('lets one side go alone where the other cannot', () => {
    expect(drag(scene, [3, 3], [3, 4]).shown).toBe(
      picture(`
      LLLKKK
      LLLKKK
      LLLKKK
      LLLABB
      AAAABB
      AAAABB`),
    );
  });

  it('is not taken where the house ends', () => {
    expect(drag(scene, [3, 0], [5, 1]).making ?? []).not.toHaveLength(2);
  });
});

describe('a pushed wall', () => {
  it('is drawn to the line of another wall, of this storey and the one below', () => {
    const cell = 150;
    const above = `${'LLLLLLKKKKKK\n'.repeat(6)}${'AAAAAAAAABBB\n'.repeat(6)}`;
    expect(drag({ cell, storeys: [above] }, [6, 2], [8.5, 2]).shown.split('\n')[0]).toBe('LLLLLLLLLKKK');
    expect(drag({ cell, storeys: [above] }, [6, 2], [8, 2]).shown.split('\n')[0]).toBe('LLLLLLLLKKKK');
  });
});

describe('guide lines', () => {
  const cell = 150;
  const storeys = [`${'LLLLLLKKKKKK\n'.repeat(6)}${'AAAAAAAAABBB\n'.repeat(6)}`];
  const plan = planOf({ cell, storeys });

  it('run along the wall that a pushed one is in line with', () => {
    const { making } = drag({ cell, storeys }, [6, 2], [8.5, 2]);
    expect(guidesOf(plan, making!)).toEqual([{ axis: 'v', at: 9 * cell, from: 0, to: 12 * cell }]);
    expect(guidesOf(plan, drag({ cell, storeys }, [6, 2], [8, 2]).making!)).toEqual([]);
  });

  it('and along those that a moved room comes in line with', () => {
    const free = [`${'LL......KKKK\n'.repeat(4)}${'............\n'.repeat(6)}`];
    const scene = { cell, storeys: free };
    const { making } = drag(scene, [1, 2], [7, 7.4]);
    expect(guidesOf(planOf(scene), making!)).toContainEqual({
      axis: 'v',
      at: 8 * cell,
      from: 0,
      to: 10 * cell,
    });
  });
});

describe('wall beside a door in the hand', () => {
  const scene: Picture = { storeys: [`${'LLLLKKKK\n'.repeat(6)}`], openings: [{ edge: '4,2 v' }] };

  it('is measured from face to face on both sides, while it slides and where it is new', () => {
    const plan = planOf(scene);
    expect(besideOf(plan, [{ do: 'setOpening', index: 0, change: {} }])).toMatchObject([
      { axis: 'v', from: 0, to: 600 },
      { axis: 'v', from: 1500, to: 1800 },
    ]);
    expect(besideOf(plan, [{ do: 'addOpening', opening: plan.design.openings[0]! }])).toHaveLength(2);
    expect(besideOf(plan, [{ do: 'setOpening', index: 9, change: {} }])).toEqual([]);
  });

  it('ends at the face of a wall that meets it', () => {
    const plan = planOf({
      storeys: [`${'LLLLKKKK\n'.repeat(2)}${'AAAAKKKK\n'.repeat(4)}`],
      openings: [{ edge: '4,3 v', width: 600 }],
    });
    expect(besideOf(plan, [{ do: 'setOpening', index: 0, change: {} }])).toMatchObject([
      { from: 650, to: 900 },
      { from: 1500, to: 1800 },
    ]);
  });
});

describe('a piece of furniture in the hand', () => {
  const plan = planOf({
    storeys: [`${'LLLLLLKKKK\n'.repeat(8)}`],
    furniture: [{ kind: 'chair', x: 700, y: 400 }],
  });
  const kinds = { chair: { ...({} as Kinds['furniture'][string]), width: 800, depth: 800 } };

  it('is measured from the wall on all sides where there is floor between', () => {
    const [piece] = plan.design.furniture;
    const sides = [
      { axis: 'h', from: 0, to: 300 },
      { axis: 'h', from: 1100, to: 1750 },
      { axis: 'v', from: 800, to: 2400 },
    ];
    expect(roundPiece(plan, [{ do: 'setFurniture', index: 0, change: {} }], kinds)).toMatchObject(sides);
    expect(roundPiece(plan, [{ do: 'putFurniture', piece: piece! }], kinds)).toMatchObject(sides);
    expect(roundPiece(plan, [{ do: 'removeFurniture', index: 0 }], kinds)).toEqual([]);
  });
});

describe('measuring', () => {
  const scene: Picture = { storeys: [`${'LLLLKKKK\n'.repeat(3)}${'LLLL....\n'.repeat(3)}`] };
  const models = { shells: [shellOf(scene)], programmes: [], prices: [], kinds: testKinds, examples: [] };

  it('tells how far it is between the faces round the point the hand is at, until the tool is laid down', () => {
    const table = tableWith(models, begin(designOf(scene)));
    const now = table.getState;
    now().setTool({ id: 'measure' });
    const at = { storey: 0, x: 1800, y: 450, reach: 220 };
    now().press(at);
    now().release(at);
    expect(acrossAt(planOf(scene), 0, now().ruler!)).toEqual([
      { axis: 'h', at: 450, from: 1250, to: 2400 },
      { axis: 'v', at: 1800, from: 0, to: 850 },
    ]);
    now().hover({ ...at, x: 600 });
    expect(acrossAt(planOf(scene), 0, now().ruler!)[0]).toMatchObject({ from: 0, to: 1150 });
    expect(acrossAt(planOf(scene), 0, { x: 1200, y: 450 })).toEqual([]);
    expect(now().history.past).toEqual([]);
    now().cancel();
    expect([now().tool.id, now().ruler]).toEqual(['select', null]);
    now().setTool({ id: 'measure' });
    now().press({ ...at, x: -500 });
    now().release({ ...at, x: -500 });
    expect([now().tool.id, now().ruler]).toEqual(['select', null]);
  });
});

describe('walls that take what is in the hand', () => {
  const plan = planOf({
    storeys: [
      `
      LLLLLLKKKK
      LLLLLLKKKK
      LLLLLLKKKK
      LLLLLLKKKK`,
    ],
    openings: [{ edge: '6,1 v', offset: 0, width: 900, kind: 'door' }],
  });
  const [wide, deep] = [10 * 300, 4 * 300];
  const inside = (r: { x0: number; x1: number; y0: number; y1: number }): boolean =>
    r.x0 >= 0 && r.x1 <= wide && r.y0 >= 0 && r.y1 <= deep;

  it('are outer walls for a window, and never the one to the neighbour', () => {
    const places = placesFor(plan, 0, 'window').map(({ rect }) => rect);
    expect(places.filter(inside)).toEqual([]);
    expect(places.some((r) => r.x0 >= wide)).toBe(false);
    expect(places.length).toBe(5);
  });

  it('leave out what a door already has', () => {
    expect(placesFor(plan, 0, 'opening').filter(({ rect }) => inside(rect))).toEqual([]);
    const without = planOf({ storeys: ['LLLLLLKKKK\nLLLLLLKKKK\nLLLLLLKKKK\nLLLLLLKKKK'] });
    expect(placesFor(without, 0, 'opening').map(({ rect }) => rect)).toEqual([
      { x0: 1750, x1: 1850, y0: 50, y1: 1100 },
    ]);
  });
});

describe('a side brought in line by one tap', () => {
  const sit = (storey: string) => {
    const scene: Picture = { storeys: [storey] };
    const models = { shells: [shellOf(scene)], programmes: [], prices: [], kinds: testKinds, examples: [] };
    const table = tableWith(models, begin(designOf(scene)));
    return { now: table.getState, drawn: () => draw(table.getState().history.present) };
  };

  it('stands where the nearest wall of another room does, as one step', () => {
    const { now, drawn } = sit(`
      LLLLKKKK
      LLLLKKKK
      AAAAAABB
      AAAAAABB`);
    const plan = keptPlanOf(now());
    expect(alignmentsOf(plan, 'L').map(({ side, with: other }) => [side, other])).toEqual([['right', 'A']]);
    expect(alignSide(now(), 'L', 'right')).toBeNull();
    expect(drawn()).toBe(
      picture(`
      LLLLLLKK
      LLLLLLKK
      AAAAAABB
      AAAAAABB`),
    );
    expect(now().history.past).toHaveLength(1);
    expect(alignmentsOf(keptPlanOf(now()), 'L')).toEqual([]);
  });

  it('says so where no wall is near, or the push would stop before it', () => {
    const { now } = sit(`
      LLLLKKKK
      LLLLKKKK
      AAAAAAAA
      AAAAAAAA`);
    expect(alignSide(now(), 'L', 'right')).toBe('nothing-in-line');
    expect(now().refused).toBe('nothing-in-line');
  });
});

it('a stretch of a side is pushed alone, by the neighbour it lies towards', () => {
  const scene: Picture = {
    storeys: [
      `
      LLLLKK
      LLLLKK
      LLLLBB
      LLLLBB`,
    ],
  };
  const models = { shells: [shellOf(scene)], programmes: [], prices: [], kinds: testKinds, examples: [] };
  const table = tableWith(models, begin(designOf(scene)));
  expect(pushStretch(table.getState(), { room: 'L', side: 'right', towards: 'B' }, -600)).toBeNull();
  expect(draw(table.getState().history.present)).toBe(
    picture(`
    LLLLKK
    LLLLKK
    LLBBBB
    LLBBBB`),
  );
});
