import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { canonicalText } from '../../src/model/canonical.ts';
import type { Design, EdgeKey } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Edge } from '../../src/model/grid.ts';
import { misfit } from '../../src/model/misfit.ts';
import type { Shell } from '../../src/model/shell.ts';
import { mirrorShell } from '../../src/model/shell.ts';
import type { Picture } from '../picture.ts';
import { designOf, draw, picture, shellOf } from '../picture.ts';
import { anyEdit, soundly } from './any-edit.ts';

const apply = (design: Design, edit: Edit, shell: Shell): Design => {
  const result = applyEdit(design, edit, shell);
  if ('refused' in result) throw new Error(result.refused);
  return result.design;
};

const HOME: Picture = {
  storeys: [
    `AAAABBBB
     AAAABBBB
     AAAABBBB
     ....CCCC
     ....CCCC
     --------`,
    `DDDDDDDD
     DDDDDDDD
     ........
     ........
     ........
     ####----`,
  ],
  openings: [
    { edge: '4,0 v', width: 600 },
    { edge: '5,0 h', kind: 'window', width: 600 },
  ],
};

describe('applyEdit', () => {
  const shell = shellOf(HOME);
  const home = designOf(HOME);

  it('puts a room on free floor only', () => {
    const cells = { x0: 0, y0: 2, x1: 4, y1: 5 };
    const next = apply(home, { do: 'addRoom', storey: 0, kind: 'store', cells }, shell);
    expect(draw(next)).toBe(
      picture(`AAAABBBB
               AAAABBBB
               AAAABBBB
               EEEECCCC
               EEEECCCC
               --------`),
    );
    expect(next.storeys[1]).toBe(home.storeys[1]);
  });

  it('drops a room that has lost its last floor, and frees its letter', () => {
    const next = apply(home, { do: 'removeRoom', room: 'A' }, shell);
    expect(Object.keys(next.rooms)).toEqual(['B', 'C', 'D']);
    expect(next.openings).toEqual(home.openings);
  });

  it('keeps an opening that has lost its wall, and the plan marks it', () => {
    const next = apply(home, { do: 'giveFloor', room: 'B', to: 'A' }, shell);
    const plan = derive(next, shell);
    expect(plan.openings[0]!.wall).toBeNull();
    expect(plan.openings[1]!.wall).not.toBeNull();
  });

  it('says why it refuses', () => {
    const why = (edit: Edit) => {
      const result = applyEdit(home, edit, shell);
      return 'refused' in result ? result.refused : null;
    };
    const full = { x0: 0, y0: 0, x1: 4, y1: 3 };
    expect(why({ do: 'addRoom', storey: 0, kind: 'bath', cells: full })).toBe('no-free-floor');
    expect(why({ do: 'addRoom', storey: 0, kind: 'bath', cells: full, from: 'A' })).toBe('would-erase');
    expect(why({ do: 'moveRoom', room: 'A', dx: 2, dy: 0 })).toBe('occupied');
    expect(why({ do: 'moveRoom', room: 'A', dx: -1, dy: 0 })).toBe('outside-shell');
    expect(why({ do: 'moveRoom', room: 'A', dx: 0, dy: 0 })).toBe('nothing-changes');
    expect(why({ do: 'setKind', room: 'A', kind: 'bedroom' })).toBe('nothing-changes');
    expect(why({ do: 'removeRoom', room: 'Z' })).toBe('no-such-thing');
    expect(why({ do: 'addOpening', opening: { ...home.openings[1]!, edge: '8,1 v' } })).toBe(
      'no-window-here',
    );
    expect(why({ do: 'addOpening', opening: { ...home.openings[0]!, edge: '4,1 v' } })).toBe('openings-meet');
    // The shell's wall, a wall where one stands, no wall where none does: nothing to say of them.
    const at = (x: number, to: 'open' | 'wall'): Edit => ({
      do: 'setEdges',
      storey: 0,
      edges: [{ axis: 'v', x, y: 0 }],
      to,
    });
    for (const edit of [at(0, 'open'), at(8, 'open'), at(4, 'wall'), at(2, 'open')])
      expect(why(edit)).toBe('nothing-changes');
    expect(why(at(4, 'open'))).toBeNull();
    expect(why(at(2, 'wall'))).toBeNull();
    const stair = { kind: 'straight', storey: 1, x: 0, y: 0, turn: 0 } as const;
    expect(why({ do: 'putStair', stair })).toBe('stair-no-storey');
    expect(why({ do: 'putStair', stair: { ...stair, storey: 0, going: 5 } })).toBe('stair-no-room');
    expect(why({ do: 'addOpening', opening: { ...home.openings[0]!, edge: '0,1 v', kind: 'opening' } })).toBe(
      'no-door-here',
    );
    const run = { axis: 'v', line: 4, from: 0, to: 3 } as const;
    expect(why({ do: 'pushWall', storey: 0, run, by: Number.NaN })).toBe('no-such-thing');
    expect(why({ do: 'pushWall', storey: 0, run: { ...run, to: 7 }, by: 1 })).toBe('not-a-wall');
  });

  it('lets no stair take the last floor of a room', () => {
    const steep = { kind: 'straight', storey: 0, x: 0, y: 0, turn: 0, width: 400, going: 100 } as const;
    const under = (storeys: readonly string[]) => {
      const scene = { storeys };
      const result = applyEdit(designOf(scene), { do: 'putStair', stair: steep }, shellOf(scene));
      return 'refused' in result ? result.refused : draw(result.design, 1);
    };
    const hall = 'HHH\n'.repeat(6);
    // 500 mm of flight and wall are two cells, fourteen steps of 100 mm five.
    expect(under([hall, `${'BBC\n'.repeat(5)}CCC`])).toBe('would-erase');
    expect(under([hall, 'BBC\n'.repeat(6)])).toBe(picture(`${'..C\n'.repeat(5)}BBC`));
  });

  it('leaves a window in the shell when its room draws back from it', () => {
    const scene: Picture = {
      storeys: [`AAAA\nAAAA\nAAAA\nAAAA`],
      openings: [{ edge: '1,0 h', kind: 'window', width: 600 }],
    };
    const box = shellOf(scene);
    const run = { axis: 'h', line: 0, from: 0, to: 4 } as const;
    const next = apply(designOf(scene), { do: 'pushWall', storey: 0, run, by: 1 }, box);
    expect(draw(next)).toBe(picture(`....\nAAAA\nAAAA\nAAAA`));
    expect(next.openings[0]!.edge).toBe('1,0 h');
    expect(derive(next, box).openings[0]!.wall).not.toBeNull();
  });

  it('lets nothing in a wall reach above the ceiling, also where a slope brings it down', () => {
    const scene: Picture = { storeys: [`${'AAAAAAAABBBBBBBB\n'.repeat(8)}`] };
    const flat = shellOf(scene).storeys[0]!;
    // 1.2 m at the street, 2.4 m at 1.8 m from it.
    const slope = {
      along: 'y',
      profile: [
        [0, 1200],
        [1800, 2400],
        [2400, 2400],
      ],
    } as const;
    const under = (ceiling: typeof flat.ceiling) =>
      shellOf({ ...scene, shell: { storeys: [{ ...flat, ceiling }] } });
    const plain = designOf(scene);
    const door = (edge: EdgeKey): Edit => ({
      do: 'addOpening',
      opening: { ...home.openings[0]!, edge, width: 900 },
    });
    const why = (edit: Edit, house: Shell) => {
      const result = applyEdit(plain, edit, house);
      return 'refused' in result ? result.refused : null;
    };
    expect(why(door('8,0 v'), under({ clear: 2100 }))).toBeNull();
    expect(why(door('8,0 v'), under({ clear: 2099 }))).toBe('opening-too-tall');
    // Its head at 2.1 m meets the slope at 1.35 m; a door stands where all of it is under the ceiling.
    expect(why(door('8,4 v'), under(slope))).toBe('opening-too-tall');
    expect(why(door('8,5 v'), under(slope))).toBeNull();
    expect(
      derive(designOf({ ...scene, openings: [{ edge: '8,0 v' }] }), under(slope)).openings[0]!.wall,
    ).toBeNull();
  });

  it('tells a design that does not stand in its shell', () => {
    expect(misfit(home, shell)).toBeNull();
    const small = { ...home, storeys: home.storeys.map((s) => ({ ...s, rows: s.rows.slice(1) })) };
    expect(misfit(small, shell)).toMatch(/cells/);
    const stair = { kind: 'straight', storey: 0, x: 0, y: 0, turn: 0 } as const;
    expect(misfit({ ...home, stairs: [stair] }, shell)).toMatch(/^stairs.0/);
  });

  it('moves the home to the other side and back without losing a millimetre', () => {
    const other = mirrorShell(shell);
    const there = apply(home, { do: 'changeSide' }, shell);
    expect(misfit(there, other)).toBeNull();
    expect(derive(there, other).rooms.map((r) => r.net)).toEqual(derive(home, shell).rooms.map((r) => r.net));
    expect(derive(there, other).openings.every((o) => o.wall)).toBe(true);
    expect(canonicalText(apply(there, { do: 'changeSide' }, other))).toBe(canonicalText(home));
  });

  it('mirrors and turns inside the shell, twice is home again', () => {
    const square: Picture = {
      storeys: ['AAAABB\nAAAABB\n....BB\n....BB'],
      openings: [{ edge: '4,0 v', width: 600 }],
    };
    const [box, plain] = [shellOf(square), designOf(square)];
    for (const turn of ['mirror', 'turnHalf'] as const) {
      const once = apply(plain, { do: turn }, box);
      expect(draw(once)).not.toBe(draw(plain));
      expect(canonicalText(apply(once, { do: turn }, box))).toBe(canonicalText(plain));
    }
  });

  it('opens an edge, and pushing the wall carries the opening with it', () => {
    const edges: Edge[] = [0, 1, 2].map((y) => ({ axis: 'v', x: 4, y }));
    const open = apply(home, { do: 'setEdges', storey: 0, edges, to: 'open' }, shell);
    expect(derive(open, shell).links).toContainEqual(expect.objectContaining({ a: 'A', b: 'B', by: 'open' }));
    const run = { axis: 'v', line: 4, from: 0, to: 3 } as const;
    const pushed = apply(open, { do: 'pushWall', storey: 0, run, by: -1 }, shell);
    expect(Object.keys(pushed.storeys[0]!.edges)).toEqual(['3,0 v', '3,1 v', '3,2 v']);
  });
});

describe('any sequence of edits', () => {
  it('keeps every invariant', () => {
    // 900 mm cells, so that stairs have room.
    const scene = { ...HOME, cell: 900, openings: [] };
    const start = shellOf(scene);
    fc.assert(
      fc.property(fc.array(anyEdit(start), { maxLength: 25 }), (edits) => {
        edits.reduce(soundly, { design: designOf(scene), shell: start });
      }),
      { numRuns: 300 },
    );
  });
});
