import * as v from 'valibot';
import type { FreeFloor, Furnish, FurnitureKind, Kinds, RoomKind, RoomKindId } from './kinds.ts';
import { ROOM_KINDS, WITH } from './kinds.ts';
import type { Demand } from './parse-file.ts';
import { amount, demandIn, header, length, mm, readAs, slug, text } from './parse-file.ts';

const wanted = v.union(
  [slug, v.strictObject({ piece: slug, before: slug, gap: length })],
  'a piece, or { piece, before, gap }',
);
const roomsFile = v.strictObject({
  ...header('romslig-room-kinds'),
  rooms: v.array(
    v.strictObject({
      id: v.picklist(ROOM_KINDS),
      usual: v.strictObject({ width: length, depth: length }),
      least: v.strictObject({ area: amount, side: v.pipe(mm, v.minValue(0, 'a length not below 0')) }),
      serves: v.nullable(v.picklist(['living', 'kitchen', 'bedroom', 'bath', 'toilet', 'store'])),
      habitable: v.boolean(),
      wet: v.boolean(),
      furnish: v.nullable(
        v.strictObject({
          way: length,
          lists: v.pipe(v.array(v.array(wanted)), v.minLength(1, 'at least one list')),
        }),
      ),
    }),
  ),
});
const freeFloor = v.strictObject({
  front: v.optional(length),
  back: v.optional(length),
  side: v.optional(length),
  other: v.optional(length),
});
const furnitureFile = v.strictObject({
  ...header('romslig-furniture'),
  furniture: v.array(
    v.strictObject({
      id: slug,
      family: v.optional(slug),
      code: v.pipe(
        v.number(),
        v.integer('a whole number'),
        v.minValue(1, 'at least 1'),
        v.maxValue(255, 'at most 255'),
      ),
      width: length,
      depth: length,
      height: length,
      sleeps: v.optional(
        v.pipe(
          v.number(),
          v.integer('a whole number'),
          v.minValue(1, 'at least 1'),
          v.maxValue(2, 'at most 2'),
        ),
      ),
      wall: v.optional(v.literal(true)),
      loose: v.optional(v.literal(true)),
      under: v.optional(length),
      free: v.optional(freeFloor),
      with: v.optional(v.strictObject({ family: slug, at: v.picklist(WITH), gap: v.optional(length) })),
      from: v.optional(text(160)),
    }),
  ),
});

type KindFile = { readonly json: unknown; readonly file: string };

/** Reads the room kinds and the furniture. Throws a ModelError. */
export function readKinds(rooms: KindFile, furniture: KindFile): Kinds {
  const pieces = readFurniture(furniture);
  return { rooms: readRooms(rooms, pieces), furniture: pieces };
}

function readRooms(
  { json, file }: KindFile,
  pieces: Kinds['furniture'],
): Readonly<Record<RoomKindId, RoomKind>> {
  const list = readAs(roomsFile, json, file).rooms;
  const demand: Demand = demandIn(file);
  list.forEach((kind, i) => {
    demand(
      list.findIndex((k) => k.id === kind.id) === i,
      `rooms[${i}].id`,
      'an id no other kind has',
      kind.id,
    );
    const { width, depth } = kind.usual;
    demand(
      width % 300 === 0 && depth % 300 === 0,
      `rooms[${i}].usual`,
      'multiples of 300 mm',
      `${width} × ${depth}`,
    );
    const strange = kind.furnish?.lists
      .flat()
      .flatMap(namesIn)
      .find((id) => !pieces[id]);
    demand(strange === undefined, `rooms[${i}].furnish`, 'pieces in furniture.json', strange);
  });
  for (const id of ROOM_KINDS)
    demand(
      list.some((k) => k.id === id),
      'rooms',
      `the room kind ${id}`,
    );
  return Object.fromEntries(
    list.map((kind) => [kind.id, { ...kind, furnish: kind.furnish && furnishOf(kind.furnish) }]),
  ) as Record<RoomKindId, RoomKind>;
}

type WantedInFile = v.InferOutput<typeof wanted>;
const namesIn = (w: WantedInFile): string[] => (typeof w === 'string' ? [w] : [w.piece, w.before]);

const furnishOf = ({
  way,
  lists,
}: NonNullable<v.InferOutput<typeof roomsFile>['rooms'][0]['furnish']>): Furnish => ({
  way,
  lists: lists.map((list) =>
    list.map((w) =>
      typeof w === 'string' ? { piece: w } : { piece: w.piece, before: { piece: w.before, gap: w.gap } },
    ),
  ),
});

function readFurniture({ json, file }: KindFile): Readonly<Record<string, FurnitureKind>> {
  const list = readAs(furnitureFile, json, file).furniture;
  const demand: Demand = demandIn(file);
  list.forEach((kind, i) => {
    demand(
      list.findIndex((k) => k.id === kind.id) === i,
      `furniture[${i}].id`,
      'an id no other piece has',
      kind.id,
    );
    demand(
      list.findIndex((k) => k.code === kind.code) === i,
      `furniture[${i}].code`,
      'a code no other piece has',
      kind.code,
    );
  });
  const familyOf = ({ id, family }: (typeof list)[number]): string => family ?? id.replace(/-\d+$/, '');
  return Object.fromEntries(
    list.map(
      (
        {
          from,
          wall = false,
          loose = false,
          under = 0,
          free = {},
          sleeps = 0,
          with: mate,
          family: _,
          ...kind
        },
        i,
      ) => {
        demand(
          from !== undefined || (Object.keys(free).length === 0 && under === 0 && mate?.gap === undefined),
          `furniture[${i}].from`,
          'where free, under and gap come from',
        );
        demand(
          mate === undefined || list.some((other) => familyOf(other) === mate.family),
          `furniture[${i}].with.family`,
          'a family of pieces in this file',
          mate?.family,
        );
        const goesWith = mate && { ...mate, gap: mate.gap ?? 0 };
        const is = { family: familyOf(list[i]!), wall, loose, under, free: free as FreeFloor, sleeps };
        return [kind.id, { ...kind, ...is, ...(goesWith && { goesWith }) }];
      },
    ),
  );
}
