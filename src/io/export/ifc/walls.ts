import type { Finding } from '../../../check/finding.ts';
import type { OpeningPlan, StoreyPlan, WallKind } from '../../../derive/plan.ts';
import { glazing } from '../../../drawing/opening-shape.ts';
import type { Mm, Point, Rect } from '../../../model/units.ts';
import { joined, overlap } from '../../../model/units.ts';
import { GLASS, LEAF, LOOKS } from '../looks.ts';
import type { Kept } from './kept.ts';
import { fillingKey } from './keys.ts';
import { bodyOf, placed, turned } from './shapes.ts';
import type { Ref, Value } from './step.ts';
import { typed, word } from './step.ts';
import { standingOf } from './upright.ts';

export const WALL_KINDS = ['outer', 'party', 'inner'] as const satisfies readonly WallKind[];

/** Walls of a storey by their kind. */
export type Walls = Readonly<Record<WallKind, readonly Ref[]>>;

/** Walls as stretches, each with the openings cut out of it and what fills them. */
export function wallsOf(
  all: Kept,
  storey: StoreyPlan,
  at: Ref,
): { readonly walls: Walls; readonly fillings: readonly Ref[] } {
  const { step, id, says } = all;
  const openings = all.home.plan.openings.filter((o) => o.storey === storey.index && o.wall);
  const fillings: Ref[] = [];
  const built = (kind: WallKind): Ref[] => {
    const to = kind === 'inner' ? 'ceiling' : 'lid';
    const rects = joined(storey.pieces.filter((p) => p.kind === kind).map((p) => p.rect));
    return rects.map((rect) => {
      const key = `wall ${storey.index} ${rect.x0} ${rect.y0} ${rect.x1} ${rect.y1}`;
      const here = placed(all, at);
      const wall = step.add(
        'IfcWall',
        ...[id(key), null, says.words.files.ifc[kind], null, null, here],
        ...[
          standingOf(all, storey, kind, [rect], ['floor', to], LOOKS[kind]),
          null,
          word(kind === 'inner' ? 'PARTITIONING' : 'SOLIDWALL'),
        ],
      );
      wallSet(all, wall, key, kind);
      for (const o of openings) {
        const part = overlap(o.hole, rect);
        if (part) fillings.push(...openingIn(all, o, part, wall, here, key));
      }
      return wall;
    });
  };
  const walls = { outer: built('outer'), party: built('party'), inner: built('inner') };
  return { walls, fillings };
}

/**
 * What a wall between two homes must stand in a fire, by the fire class of the house: EI 30 in class 1, EI 60 in class 2 (TEK17 § 11-8 (2),
 * table 1, pre-accepted, dibk.no 11/iii/11-8, 2026-05-17). Not told where the class is not (F-02).
 */
const RATING: Readonly<Record<string, string>> = { first: 'EI 30', 'by-door': 'EI 30', second: 'EI 60' };

const ratingOf = (findings: readonly Finding[] | null): string | undefined => {
  const found = findings?.find(({ id, state }) => id === 'F-02' && state === 'holds');
  return found && RATING[found.about];
};

function wallSet({ step, id, home, says }: Kept, wall: Ref, key: string, kind: WallKind): void {
  const told = (name: string, why: string | null, value: Value): Ref =>
    step.add('IfcPropertySingleValue', name, why, value, null);
  const rating = kind === 'party' ? ratingOf(home.findings) : undefined;
  const set = step.add(...(['IfcPropertySet', id(`set ${key}`), null, 'Pset_WallCommon', null] as const), [
    told('IsExternal', null, typed('IfcBoolean', kind === 'outer')),
    ...(rating ? [told('FireRating', says.words.files.ifc.fire, typed('IfcLabel', rating))] : []),
  ]);
  step.add('IfcRelDefinesByProperties', id(`set of ${key}`), null, null, null, [wall], set);
}

/** Walls of one kind as one layer as thick as the shell says. What it is made of is nobody's choice yet, and its material says so: some readers fall over a layer of none. */
export function layersOf({ step, id, home, says }: Kept, kind: WallKind, walls: readonly Ref[]): void {
  if (walls.length === 0) return;
  const { ifc } = says.words.files;
  const thick = home.plan.shell.walls[kind];
  const unchosen = step.add('IfcMaterial', ifc.unchosen, ifc.noLayers, null);
  const layer = step.add('IfcMaterialLayer', unchosen, thick, null, ifc.layer, ifc.noLayers, null, null);
  const set = step.add('IfcMaterialLayerSet', [layer], ifc[kind], ifc.noLayers);
  step.add('IfcRelAssociatesMaterial', id(`layers of ${kind} walls`), null, null, null, walls, set);
}

/** The hole an opening makes in a stretch of wall, and its door or window, which stands where most of the hole is. */
function openingIn(all: Kept, o: OpeningPlan, part: Rect, wall: Ref, on: Ref, key: string): Ref[] {
  const { step, id } = all;
  const [low, high] = [o.sill, o.sill + o.height];
  const name = `opening ${o.index} in ${key}`;
  const here = placed(all, on);
  const hole = step.add(
    'IfcOpeningElement',
    ...[
      id(name),
      null,
      null,
      null,
      null,
      here,
      bodyOf(all, [{ rect: part, low, high }]),
      null,
      word('OPENING'),
    ],
  );
  step.add('IfcRelVoidsElement', id(`void ${name}`), null, null, null, wall, hole);
  const along = (r: Rect): Mm => (o.axis === 'h' ? r.x1 - r.x0 : r.y1 - r.y0);
  if (o.kind === 'opening' || along(part) * 2 <= along(o.hole)) return [];
  const filling = o.kind === 'window' ? windowOf(all, o, here) : doorOf(all, o, here);
  step.add('IfcRelFillsElement', id(`filling ${o.index}`), null, null, null, hole, filling);
  return [filling];
}

function windowOf(all: Kept, o: OpeningPlan, on: Ref): Ref {
  const { step, id, says } = all;
  const body = bodyOf(all, [{ rect: glazing(o), low: o.sill, high: o.sill + o.height }], GLASS);
  return step.add(
    'IfcWindow',
    ...[id(fillingKey(o)), null, says.words.opening.window, null, null, placed(all, on), body, null],
    ...[o.height, o.width, word('WINDOW'), word('NOTDEFINED'), null],
  );
}

/** A door that is shut. Its own y runs the way it opens, from the middle of its foot, and it hangs to the left or to the right of that. */
function doorOf(all: Kept, o: OpeningPlan, on: Ref): Ref {
  const { step, id, says } = all;
  const { x0, x1, y0, y1 } = o.hole;
  const middle = { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
  // The sheet's y runs down, the model's up; x is a quarter clockwise of the way the door opens.
  const x: Point = o.axis === 'h' ? { x: -o.swing, y: 0 } : { x: 0, y: -o.swing };
  const [along, across] =
    o.axis === 'h' ? [x1 - x0, thick(glazing(o), 'y')] : [y1 - y0, thick(glazing(o), 'x')];
  const rect = { x0: -along / 2, x1: along / 2, y0: -across / 2, y1: across / 2 };
  const body = bodyOf({ ...all, up: (y) => y }, [{ rect, low: 0, high: o.height }], LEAF);
  return step.add(
    'IfcDoor',
    ...[id(fillingKey(o)), null, says.words.opening.door, null, null, turned(all, on, middle, x), body, null],
    ...[o.height, o.width, word('DOOR'), word(operationOf(o)), null],
  );
}

const thick = (r: Rect, axis: 'x' | 'y'): Mm => r[`${axis}1`] - r[`${axis}0`];

/** How a door opens, as IFC4 tells it: as one sees it who looks the way it opens. */
function operationOf(o: OpeningPlan): string {
  const starts = o.hinge === 'start';
  // Along a wall across the sheet one who looks down it has its start to the right.
  const left = (o.axis === 'h') === (o.swing === 1) ? !starts : starts;
  return `${o.slides ? 'SLIDING_TO' : 'SINGLE_SWING'}_${left ? 'LEFT' : 'RIGHT'}`;
}
