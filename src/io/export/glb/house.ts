import { rounded } from '../../../check/floor.ts';
import type { Mass, MassKind } from '../../../derive/masses.ts';
import { massesOf } from '../../../derive/masses.ts';
import type { OpeningPlan, Plan, RoomPlan, StoreyPlan } from '../../../derive/plan.ts';
import { glazing } from '../../../drawing/opening-shape.ts';
import type { Mm } from '../../../model/units.ts';
import { minus, standingRect } from '../../../model/units.ts';
import type { Home } from '../home.ts';
import { GLASS, LEAF, LOOKS, PIECE, TILE, WOOD } from '../looks.ts';
import type { Says } from '../says.ts';
import { block, massFaces } from './bodies.ts';
import type { Thing } from './glb.ts';
import { glbOf } from './glb.ts';

/** A floor's covering lies on it, so that the two never fight for the same place. */
const COVERING: Mm = 5;

/** A home as binary glTF: metres, y up, x along the street and z from it to the garden; height 0 is the floor at the entrance. */
export function houseGlb(home: Home, says: Says): Uint8Array<ArrayBuffer> {
  const { plan, hash } = home;
  const masses = massesOf(plan);
  const name = says.words.files.sheet.home(plan.shell.name, plan.design.side);
  const storeys = plan.storeys.map(
    (storey): Thing => ({
      name: says.storey(storey.index),
      parts: [
        ...massThings(
          masses.filter((m) => m.storey === storey.index),
          says,
        ),
        ...storey.rooms.flatMap((room) => roomThing(home, storey, room, says)),
        ...plan.openings.filter((o) => o.storey === storey.index).flatMap((o) => openingThing(plan, o, says)),
        ...pieceThings(home, storey, says),
      ],
    }),
  );
  return glbOf({ name, extras: { home: hash, note: says.words.app.sketch }, parts: storeys }, 'Romslig');
}

/** Bodies of one kind as one thing. */
function massThings(masses: readonly Mass[], says: Says): Thing[] {
  const { outer, party, inner, stair, floor, deck, roof, gable } = says.words.files.ifc;
  const names: Readonly<Record<MassKind, string>> = { outer, party, inner, stair, floor, deck, roof, gable };
  const kinds = [...new Set(masses.map((m) => m.of))];
  return kinds.map((of) => ({
    name: names[of],
    material: LOOKS[of],
    faces: masses.filter((m) => m.of === of).flatMap(massFaces),
  }));
}

function roomThing({ kinds }: Home, storey: StoreyPlan, room: RoomPlan, says: Says): Thing[] {
  const { floor } = storey.shell;
  const walls = storey.pieces.map((p) => p.rect);
  const faces = minus(room.rects, walls).flatMap((r) => block(r, floor, floor + COVERING));
  if (faces.length === 0) return [];
  return [
    {
      name: says.room(room.id),
      extras: { id: room.id, kind: room.kind, netArea: rounded(room.net) },
      material: kinds.rooms[room.kind].wet ? TILE : WOOD,
      faces,
    },
  ];
}

/** A pane or a leaf that is shut, in the middle of its wall. */
function openingThing({ storeys }: Plan, o: OpeningPlan, { words }: Says): Thing[] {
  if (!o.wall || o.kind === 'opening') return [];
  const foot = storeys[o.storey]!.shell.floor + o.sill;
  return [
    {
      name: words.opening[o.kind],
      extras: { width: o.width, height: o.height, sill: o.sill },
      material: o.kind === 'window' ? GLASS : LEAF,
      faces: block(glazing(o), foot, foot + o.height),
    },
  ];
}

function pieceThings({ plan, kinds }: Home, { index, shell }: StoreyPlan, { words }: Says): Thing[] {
  const names: Readonly<Record<string, string>> = words.piece;
  return plan.design.furniture.flatMap((f): Thing[] => {
    const kind = f.storey === index ? kinds.furniture[f.kind] : undefined;
    if (!kind) return [];
    const foot = shell.floor + COVERING;
    const faces = block(standingRect(f, kind), foot, foot + kind.height);
    return [{ name: names[kind.id] ?? kind.id, extras: { kind: kind.id }, material: PIECE, faces }];
  });
}
