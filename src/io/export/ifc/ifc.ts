import { bta } from '../../../check/area-figures.ts';
import { rounded } from '../../../check/floor.ts';
import type { RoomPlan, StoreyPlan } from '../../../derive/plan.ts';
import { standsIn } from '../../../derive/standing.ts';
import { topHeight } from '../../../model/shell.ts';
import type { M2 } from '../../../model/units.ts';
import { minus, radians } from '../../../model/units.ts';
import { globalId } from '../guid.ts';
import type { Home } from '../home.ts';
import type { Says } from '../says.ts';
import type { Kept } from './kept.ts';
import { roomKey } from './keys.ts';
import { roofOn } from './roof.ts';
import { direction, placed, point } from './shapes.ts';
import type { Ref } from './step.ts';
import { DERIVED, startStep, typed, whole, word } from './step.ts';
import { floorOf, furnitureOf, lidOf, stairOf } from './things.ts';
import { standingOf } from './upright.ts';
import type { Walls } from './walls.ts';
import { layersOf, WALL_KINDS, wallsOf } from './walls.ts';

/** Larvik, in whole degrees, minutes and seconds: 59.05° north, 10.04° east. */
const LARVIK = { north: [59, 3, 0], east: [10, 2, 24] } as const;

/**
 * A home as IFC4, in mm: project, site, building, storeys, spaces with areas, walls with openings, doors, windows, stairs, floors and
 * furniture, under its roof. NS 3940's areas stand in a property set of their own, never as NetFloorArea. A wall is told as one layer as
 * thick as the shell says, of a material that says none is chosen. Two files of one home differ in the date alone.
 */
export function ifcOf(home: Home, says: Says): string {
  const step = startStep();
  const { plan } = home;
  const deep = plan.shell.ys.at(-1)!;
  const origin = step.add('IfcAxis2Placement3D', point(step, 0, 0, 0), null, null);
  const turn = radians(plan.shell.streetAzimuth);
  const context = step.add(
    'IfcGeometricRepresentationContext',
    ...[null, 'Model', whole(3), 0.01, origin, direction(step, -Math.sin(turn), Math.cos(turn))],
  );
  const body = step.add(
    'IfcGeometricRepresentationSubContext',
    ...['Body', 'Model', DERIVED, DERIVED, DERIVED, DERIVED, context, null, word('MODEL_VIEW'), null],
  );
  const all: Kept = {
    step,
    body,
    home,
    says,
    up: (y) => deep - y,
    id: (name) => globalId(home.hash, name),
  };
  const name = says.words.files.sheet.home(plan.shell.name, plan.design.side);
  const project = step.add(
    'IfcProject',
    ...[all.id('project'), null, name, says.words.app.sketch, null, null, null, [context], units(all)],
  );
  const ground = placed(all, null);
  const site = step.add(
    'IfcSite',
    ...[all.id('site'), null, null, null, null, ground, null, null, word('ELEMENT')],
    ...[LARVIK.north.map(whole), LARVIK.east.map(whole), null, null, null],
  );
  const foot = placed(all, ground);
  const building = step.add(
    'IfcBuilding',
    ...[all.id('building'), null, name, null, null, foot, null, null, word('ELEMENT'), null, null, null],
  );
  const storeys = plan.storeys.map((storey) => storeyIn(all, storey, foot));
  for (const kind of WALL_KINDS)
    layersOf(
      all,
      kind,
      storeys.flatMap(({ walls }) => walls[kind]),
    );
  const { area } = home;
  properties(all, building, 'Romslig_NS3940', {
    BRA: area.bra,
    'BRA-i': area.braI,
    'BRA-e': area.braE,
    BTA: bta(plan),
  });
  const under = (whose: Ref, what: string, parts: readonly Ref[]): Ref =>
    step.add('IfcRelAggregates', all.id(`parts of ${what}`), null, null, null, whose, parts);
  under(project, 'project', [site]);
  under(site, 'site', [building]);
  under(
    building,
    'building',
    storeys.map((s) => s.storey),
  );
  const spaces = storeys.flatMap((s) => s.spaces);
  if (spaces.length > 0) {
    const zone = step.add('IfcZone', all.id('zone'), null, name, null, null, null);
    step.add('IfcRelAssignsToGroup', all.id('in zone'), null, null, null, spaces, null, zone);
  }
  return step.done({ name: `romslig-${home.hash.slice(0, 8)}.ifc`, date: home.date, by: 'Romslig' });
}

function units({ step }: Kept): Ref {
  const si = (kind: string, prefix: string | null, unit: string): Ref =>
    step.add('IfcSIUnit', DERIVED, word(kind), prefix === null ? null : word(prefix), word(unit));
  return step.add('IfcUnitAssignment', [
    si('LENGTHUNIT', 'MILLI', 'METRE'),
    si('AREAUNIT', null, 'SQUARE_METRE'),
    si('VOLUMEUNIT', null, 'CUBIC_METRE'),
    si('PLANEANGLEUNIT', null, 'RADIAN'),
  ]);
}

/** A storey with all that stands on it. */
function storeyIn(
  all: Kept,
  storey: StoreyPlan,
  foot: Ref,
): { storey: Ref; spaces: readonly Ref[]; walls: Walls } {
  const { step, home, says, id } = all;
  const { plan } = home;
  const i = storey.index;
  const at = placed(all, foot, storey.shell.floor);
  const made = step.add(
    'IfcBuildingStorey',
    ...[id(`storey ${i}`), null, says.storey(i), null, null, at, null, null],
    ...[word('ELEMENT'), storey.shell.floor],
  );
  properties(all, made, 'Romslig_NS3940', { BRA: home.area.storeys[i]!.bra }, `storey ${i}`);
  const spaces = storey.rooms.map((room) => spaceOf(all, storey, room, at));
  if (spaces.length > 0) step.add('IfcRelAggregates', id(`spaces ${i}`), null, null, null, made, spaces);
  const stairs = plan.stairs.filter((s) => s.storey === i).map((s) => stairOf(all, s, at));
  const { walls, fillings } = wallsOf(all, storey, at);
  contained(all, made, `on ${i}`, [
    ...Object.values(walls).flat(),
    ...fillings,
    ...stairs.flat(),
    ...floorOf(all, storey, at),
    ...lidOf(all, storey, at),
    ...roofOn(all, storey, at),
  ]);
  storey.rooms.forEach((room, n) => {
    contained(
      all,
      spaces[n]!,
      `in ${room.id}`,
      furnitureOf(all, at, (f) => standsIn(room, f)),
    );
  });
  const alone = furnitureOf(all, at, (f) => f.storey === i && !storey.rooms.some((r) => standsIn(r, f)));
  contained(all, made, `free on ${i}`, alone);
  return { storey: made, spaces, walls };
}

function contained({ step, id }: Kept, where: Ref, name: string, things: readonly Ref[]): void {
  if (things.length > 0)
    step.add('IfcRelContainedInSpatialStructure', id(`contained ${name}`), null, null, null, things, where);
}

/** Areas, in m², as a set of properties of their own. */
function properties(
  { step, id }: Kept,
  of: Ref,
  set: string,
  areas: Readonly<Record<string, M2>>,
  name = 'building',
): void {
  const each = Object.entries(areas).map(([key, area]) =>
    step.add('IfcPropertySingleValue', key, null, typed('IfcAreaMeasure', area), null),
  );
  const made = step.add('IfcPropertySet', id(`${set} ${name}`), null, set, null, each);
  step.add('IfcRelDefinesByProperties', id(`${set} of ${name}`), null, null, null, [of], made);
}

/** Floor between the wall faces, as high as the ceiling goes. */
function spaceOf(all: Kept, storey: StoreyPlan, room: RoomPlan, at: Ref): Ref {
  const { step, says, id } = all;
  const walls = storey.pieces.map((p) => p.rect);
  const high = topHeight(storey.shell);
  const body = standingOf(all, storey, 'inner', minus(room.rects, walls), ['floor', 'ceiling']);
  const made = step.add(
    'IfcSpace',
    ...[id(roomKey(room)), null, room.id, null, says.words.kind[room.kind], placed(all, at)],
    ...[body, says.room(room.id), word('ELEMENT'), word('INTERNAL'), null],
  );
  const area = (name: string, m2: M2): Ref =>
    step.add('IfcQuantityArea', name, null, null, rounded(m2), null);
  const quantities = step.add(
    'IfcElementQuantity',
    ...[id(`quantities ${room.id}`), null, 'Qto_SpaceBaseQuantities', null, null],
    [
      area('NetFloorArea', room.net),
      area('GrossFloorArea', room.gross),
      step.add('IfcQuantityLength', 'FinishCeilingHeight', null, null, high, null),
    ],
  );
  step.add('IfcRelDefinesByProperties', id(`quantities of ${room.id}`), null, null, null, [made], quantities);
  return made;
}
