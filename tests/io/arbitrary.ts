import fc from 'fast-check';
import { type Design, type EdgeKey, type Muted, ROOM_IDS, type Room } from '../../src/model/design.ts';
import { ROOM_KINDS } from '../../src/model/kinds.ts';
import { NEED_CARDS, NEED_LIMITS, type Needs, saysSomething } from '../../src/model/needs.ts';

/** Any document the reader of designs lets through: also those no hand would ever draw. */

const id = fc.oneof(
  fc.constantFrom('stavern', 'smal', 'vinkel', 'tek17-2026', 'anslag-2025'),
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,31}$/),
);
const ref = fc.record({ id, revision: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 9999 })) });
const words = (most: number) =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: most }).filter((t) => t.length <= most);

/** Rectangles painted over one another, each with a letter of its storey, free floor or none. */
const rows = (nx: number, ny: number, letters: string) =>
  fc
    .array(
      fc.record({
        x: fc.nat(nx - 1),
        y: fc.nat(ny - 1),
        w: fc.integer({ min: 1, max: nx }),
        h: fc.integer({ min: 1, max: ny }),
        c: fc.constantFrom(...letters),
      }),
      { maxLength: 14 },
    )
    .map((rects) => {
      const cells = Array.from({ length: ny }, () => new Array<string>(nx).fill('.'));
      for (const r of rects)
        for (let y = r.y; y < Math.min(ny, r.y + r.h); y++) cells[y]!.fill(r.c, r.x, r.x + r.w);
      return cells.map((row) => row.join(''));
    });

const edge = (nx: number, ny: number) =>
  fc.oneof(
    fc.tuple(fc.nat(nx), fc.nat(ny - 1)).map(([x, y]): EdgeKey => `${x},${y} v`),
    fc.tuple(fc.nat(nx - 1), fc.nat(ny)).map(([x, y]): EdgeKey => `${x},${y} h`),
  );

const mm = fc.oneof(fc.constantFrom(0, 50, 600, 900, 1200, 2100), fc.nat(32_000));
const within = (least: number, most: number) =>
  fc.oneof(fc.constantFrom(900, 1200, 2100), fc.integer({ min: least, max: most }));

const count = fc.integer({ min: 0, max: NEED_LIMITS.ofAnAge });
const needs: fc.Arbitrary<Needs> = fc
  .record({
    household: fc.record({ '0-5': count, '6-12': count, '13-17': count, adult: count, older: count }),
    cards: fc.shuffledSubarray([...NEED_CARDS]),
    guests: fc.integer({ min: 0, max: NEED_LIMITS.guests }),
    own: fc.array(words(NEED_LIMITS.ownText), { maxLength: NEED_LIMITS.own }),
  })
  .filter(saysSomething);

/** Pointing anywhere; what points at nothing is taken out when the design is put together. */
const muted: fc.Arbitrary<Muted> = fc.record(
  {
    rule: fc.stringMatching(/^[A-Z]-[0-9]{2}[a-z]?$/),
    about: fc.stringMatching(/^[a-z][a-z-]{0,31}$/),
    rooms: fc.uniqueArray(fc.constantFrom(...ROOM_IDS), { maxLength: 4 }),
    opening: fc.nat(40),
    storey: fc.nat(4),
    reason: words(280),
  },
  { requiredKeys: ['rule', 'about', 'rooms', 'reason'] },
);

export const anyDesign: fc.Arbitrary<Design> = fc
  .tuple(fc.integer({ min: 1, max: 44 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5 }))
  .chain(([nx, ny, n]) =>
    fc.record({
      version: fc.constant(1 as const),
      shell: ref,
      programme: ref,
      prices: ref,
      side: fc.constantFrom('A', 'B'),
      storeys: fc.tuple(
        ...Array.from({ length: n }, (_, s) =>
          fc.record({
            rows: rows(nx, ny, `.-${ROOM_IDS.slice(s * 12, s * 12 + 12)}`),
            edges: fc.dictionary(edge(nx, ny), fc.constantFrom('open', 'wall'), {
              maxKeys: 12,
              noNullPrototype: true,
            }),
          }),
        ),
      ),
      kinds: fc.array(
        fc.record(
          { kind: fc.constantFrom(...ROOM_KINDS), label: words(40), note: words(280) },
          { requiredKeys: ['kind'] },
        ),
        { minLength: ROOM_IDS.length, maxLength: ROOM_IDS.length },
      ),
      openings: fc.array(
        fc
          .record({
            storey: fc.nat(n - 1),
            edge: edge(nx, ny),
            offset: mm,
            width: within(300, 6000),
            kind: fc.constantFrom('door', 'window', 'opening'),
            hinge: fc.constantFrom('start', 'end'),
            swing: fc.constantFrom(-1, 1),
            sill: fc.oneof(fc.constant(0), fc.nat(4000)),
            height: within(300, 4000),
            slides: fc.boolean(),
          })
          .map(({ slides, ...o }) => (slides && o.kind === 'door' ? { ...o, slides } : o)),
        { maxLength: 40 },
      ),
      stairs: fc.array(
        fc.record(
          {
            kind: fc.constantFrom('straight', 'l', 'u', 'winder'),
            storey: fc.nat(n - 1),
            x: fc.nat(200),
            y: fc.nat(200),
            turn: fc.constantFrom(0, 1, 2, 3),
            mirrored: fc.constant(true as const),
            width: fc.integer({ min: 400, max: 3000 }),
            going: fc.integer({ min: 100, max: 600 }),
          },
          { requiredKeys: ['kind', 'storey', 'x', 'y', 'turn'] },
        ),
        { maxLength: 4 },
      ),
      furniture: fc.array(
        fc.record(
          {
            kind: fc.oneof(
              fc.constantFrom('bed-90', 'sofa-3', 'washer', 'tv'),
              fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,31}$/),
            ),
            storey: fc.nat(n - 1),
            x: mm,
            y: mm,
            turn: fc.constantFrom(0, 1, 2, 3),
            locked: fc.constant(true as const),
          },
          { requiredKeys: ['kind', 'storey', 'x', 'y', 'turn'] },
        ),
        { maxLength: 30 },
      ),
      wishes: fc.option(words(280), { nil: undefined }),
      needs: fc.option(needs, { nil: undefined }),
      muted: fc.array(muted, { maxLength: 4 }),
    }),
  )
  .map(({ kinds, wishes, needs, muted, ...d }): Design => {
    const used = new Set(d.storeys.flatMap((s) => s.rows).join(''));
    const rooms = [...ROOM_IDS].flatMap((letter, i): [string, Room][] =>
      used.has(letter) ? [[letter, kinds[i]!]] : [],
    );
    const there = muted.map(
      ({ opening, storey, ...m }): Muted => ({
        ...m,
        rooms: m.rooms.filter((id) => used.has(id)),
        ...(opening !== undefined && d.openings[opening] && { opening }),
        ...(storey !== undefined && d.storeys[storey] && { storey }),
      }),
    );
    return {
      ...d,
      rooms: Object.fromEntries(rooms),
      ...(needs && { needs }),
      ...(wishes !== undefined && { wishes }),
      ...(there.length > 0 && { muted: there }),
    };
  });
