import type { Design, DesignStorey, Furniture, Opening, OpeningKind, Room } from '../../src/model/design.ts';
import type { RoomKindId } from '../../src/model/kinds.ts';

/** Homes drawn for these tests alone: Unit A of the shared fixtures, and a home of twelve rooms. */

/** A picture with one letter a square of `scale` × `scale` cells. */
const drawn = (scale: number, picture: string): DesignStorey => ({
  rows: picture
    .trim()
    .split(/\s+/)
    .flatMap((line) => new Array<string>(scale).fill([...line].map((c) => c.repeat(scale)).join(''))),
  edges: {},
});

const rooms = (kinds: Record<string, RoomKindId>): Record<string, Room> =>
  Object.fromEntries(Object.entries(kinds).map(([id, kind]) => [id, { kind }]));

/** `at` is an edge such as "12,8 h". */
const hole = (
  storey: number,
  kind: OpeningKind,
  edge: Opening['edge'],
  width: number,
  more?: Partial<Opening>,
): Opening => ({
  storey,
  kind,
  edge,
  width,
  offset: 0,
  hinge: 'start',
  swing: 1,
  ...(kind === 'window' ? { sill: 900, height: 1200 } : { sill: 0, height: 2100 }),
  ...more,
});

const stavern = {
  version: 1,
  shell: { id: 'stavern', revision: 1 },
  programme: { id: 'tek17-2026', revision: 1 },
  prices: { id: 'anslag-2025', revision: 1 },
  side: 'A',
} as const;

const end = { hinge: 'end' } as const;
const up = { swing: -1 } as const;

export const unitA: Design = {
  ...stavern,
  storeys: [
    drawn(
      4,
      `EEEEBBBBUU EEEEBBBBUU EEEEBBBBUU EEEEBBBBUU GGGGGG1111 GGGGGG1111 GGGGGG1111
       ..KKKK1111 ..KKKK1111 ..KKKK1111 SSSSSSSSSS SSSSSSSSSS SSSSSSSSSS SSSSSSSSSS`,
    ),
    drawn(
      4,
      `2222233333 2222233333 2222233333 2222233333 2222233333 bbggggccccc bbggggcccc ..ggggcccc
       ..ggggVVVV ..ggggVVVV 4444455555 4444455555 4444455555 4444455555`.replace('ccccc', 'cccc'),
    ),
  ],
  rooms: rooms({
    E: 'entry',
    B: 'bath',
    U: 'outstore',
    G: 'hall',
    1: 'bedroom',
    K: 'kitchen',
    S: 'living',
    2: 'bedroom',
    3: 'bedroom',
    b: 'store',
    g: 'hall',
    c: 'bath',
    V: 'laundry',
    4: 'bedroom',
    5: 'bedroom',
  }),
  openings: [
    hole(0, 'door', '4,0 h', 1000, { offset: 75 }),
    hole(0, 'door', '33,0 h', 900),
    hole(0, 'window', '22,0 h', 600, { sill: 1500, height: 600 }),
    hole(0, 'door', '6,16 h', 900, end),
    hole(0, 'door', '18,16 h', 900, { ...end, ...up }),
    hole(0, 'door', '24,20 v', 900, { offset: 50 }),
    hole(0, 'opening', '12,28 h', 1200),
    hole(0, 'opening', '10,40 h', 2100, { width: 2400 }),
    hole(0, 'window', '40,22 v', 1200),
    hole(0, 'window', '4,56 h', 2100, { sill: 0, height: 2100 }),
    hole(0, 'window', '26,56 h', 1800, { offset: 75 }),
    hole(0, 'window', '0,45 v', 1200),
    hole(1, 'window', '6,0 h', 1200),
    hole(1, 'window', '26,0 h', 1200),
    hole(1, 'door', '14,20 h', 900),
    hole(1, 'door', '20,20 h', 600, { width: 600, ...end }),
    hole(1, 'door', '8,21 v', 600),
    hole(1, 'door', '24,24 v', 900, up),
    hole(1, 'door', '24,34 v', 900),
    hole(1, 'door', '12,40 h', 900),
    hole(1, 'door', '20,40 h', 600, end),
    hole(1, 'window', '6,56 h', 1200),
    hole(1, 'window', '26,56 h', 1200),
  ],
  stairs: [{ kind: 'straight', storey: 0, x: 0, y: 28, turn: 0 }],
  furniture: [],
};

/** Twelve rooms, twenty-four openings, a stair, two storeys, an L-shaped living room, walls on 150 mm. */
export const twelve: Design = {
  ...stavern,
  storeys: [
    {
      ...drawn(
        2,
        `AAAAAABBBBBBBCCCCCCC AAAAAABBBBBBBCCCCCCC AAAAAABBBBBBBCCCCCCC AAAAAABBBBBBBCCCCCCC AAAAAABBBBBBBCCCCCCC
         AAAAAABBBBBBBCCCCCCC AAAAAABBBBBBBCCCCCCC AAAAAABBBBBBBCCCCCCC
         DDDDDDDDDDDDDCCCCCCC DDDDDDDDDDDDDCCCCCCC DDDDDDDDDDDDDCCCCCCC DDDDDDDDDDDDDCCCCCCC
         ....DDDDDEEEEEEEEEEE ....DDDDDEEEEEEEEEEE ....DDDDDEEEEEEEEEEE ....DDDDDEEEEEEEEEEE ....DDDDDEEEEEEEEEEE
         ....DDDDDEEEEEEEEEEE ....DDDDDEEEEEEEEEEE ....DDDDDEEEEEEEEEEE ....DDDDDEEEEEEEEEEE
         FFFFFFFFFFFEEEEEEEEE FFFFFFFFFFFEEEEEEEEE FFFFFFFFFFFEEEEEEEEE FFFFFFFFFFFEEEEEEEEE FFFFFFFFFFFEEEEEEEEE
         FFFFFFFFFFFEEEEEEEEE FFFFFFFFFFFEEEEEEEEE`,
      ),
      edges: Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`22,${44 + i} v`, 'open'])),
    },
    drawn(
      2,
      `GGGGGGGGGGHHHHHHHHHH GGGGGGGGGGHHHHHHHHHH GGGGGGGGGGHHHHHHHHHH GGGGGGGGGGHHHHHHHHHH GGGGGGGGGGHHHHHHHHHH
       GGGGGGGGGGHHHHHHHHHH GGGGGGGGGGHHHHHHHHHH GGGGGGGGGGHHHHHHHHHH GGGGGGGGGGHHHHHHHHHH GGGGGGGGGGHHHHHHHHHH
       IIIIIIIIIIIJJJJJJJJJ IIIIIIIIIIIJJJJJJJJJ ....IIIIIIIJJJJJJJJJ ....IIIIIIIJJJJJJJJJ ....IIIIIIIJJJJJJJJJ
       ....IIIIIIIJJJJJJJJJ ....IIIIIIIJJJJJJJJJ ....IIIIIIIJJJJJJJJJ ....IIIIIIIIIIIIIIII ....IIIIIIIIIIIIIIII
       ....IIIIIIIIIIIIIIII
       KKKKKKKKKLLLLLLLLLLL KKKKKKKKKLLLLLLLLLLL KKKKKKKKKLLLLLLLLLLL KKKKKKKKKLLLLLLLLLLL KKKKKKKKKLLLLLLLLLLL
       KKKKKKKKKLLLLLLLLLLL KKKKKKKKKLLLLLLLLLLL`,
    ),
  ],
  rooms: rooms({
    A: 'entry',
    B: 'bath',
    C: 'bedroom',
    D: 'hall',
    E: 'living',
    F: 'kitchen',
    G: 'adults',
    H: 'child',
    I: 'hall',
    J: 'bath',
    K: 'teen',
    L: 'child',
  }),
  openings: [
    hole(0, 'door', '3,0 h', 1000, { offset: 50, ...end }),
    hole(0, 'window', '17,0 h', 600, { offset: 100, sill: 1500, height: 600 }),
    hole(0, 'window', '30,0 h', 1500, { offset: 75 }),
    hole(0, 'window', '0,6 v', 600),
    hole(0, 'door', '5,16 h', 900, up),
    hole(0, 'door', '16,16 h', 900, end),
    hole(0, 'door', '26,19 v', 900, { offset: 125 }),
    hole(0, 'opening', '20,24 h', 1500),
    hole(0, 'door', '10,42 h', 900),
    hole(0, 'window', '5,56 h', 1800),
    hole(0, 'window', '25,56 h', 2400, { sill: 0, height: 2100 }),
    hole(0, 'window', '0,46 v', 1200),
    hole(1, 'window', '7,0 h', 1500, { offset: 75 }),
    hole(1, 'window', '27,0 h', 1500, { offset: 75 }),
    hole(1, 'window', '0,8 v', 600),
    hole(1, 'door', '14,20 h', 900, up),
    hole(1, 'door', '20,20 h', 800, { offset: 30, ...end, ...up }),
    hole(1, 'door', '22,26 v', 900),
    hole(1, 'door', '12,42 h', 900, end),
    hole(1, 'door', '20,42 h', 800),
    hole(1, 'window', '6,56 h', 1500),
    hole(1, 'window', '25,56 h', 1500),
    hole(1, 'window', '0,48 v', 900),
    hole(1, 'window', '0,24 v', 600, { offset: 37 }),
  ],
  stairs: [{ kind: 'straight', storey: 0, x: 0, y: 24, turn: 0 }],
  furniture: [],
};

const pieces = [
  'bed-150',
  'sofa-3',
  'table-6',
  'kitchen-240',
  'wardrobe-100',
  'toilet',
  'washbasin',
  'shower',
  'desk',
];

/** Twenty-five pieces, snapped to walls of 98 mm, so that hardly a figure is round. */
export const furnished: Design = {
  ...twelve,
  furniture: Array.from(
    { length: 25 },
    (_, i): Furniture => ({
      kind: pieces[i % pieces.length]!,
      storey: i < 14 ? 0 : 1,
      x: (i * 1749) % 5400,
      y: (i * 2251) % 7800,
      turn: (i % 4) as 0 | 1 | 2 | 3,
    }),
  ),
};
