import type { Mass } from '../../../derive/masses.ts';
import type { Mm, Point, Rect } from '../../../model/units.ts';
import { massFaces } from '../glb/bodies.ts';
import type { Material } from '../looks.ts';
import type { Ref, Step } from './step.ts';
import { word } from './step.ts';

/** A block over a rectangle of the sheet, or over the part of it that a ring goes round, from one height over the storey's floor to another. */
export type Block = {
  readonly rect: Rect;
  readonly ring?: readonly Point[];
  readonly low: Mm;
  readonly high: Mm;
};

/** Where things are drawn: the directions and the context that all shapes share. */
export type Space = {
  readonly step: Step;
  /** Turns the sheet's y, which runs down, into one that runs up. */
  readonly up: (y: Mm) => Mm;
  readonly body: Ref;
};

export const point = (step: Step, ...at: readonly number[]): Ref => step.add('IfcCartesianPoint', [...at]);
export const direction = (step: Step, ...to: readonly number[]): Ref => step.add('IfcDirection', [...to]);

/** Rests on another placement, lifted by so much. */
export const placed = ({ step }: Pick<Space, 'step'>, on: Ref | null, lift: Mm = 0): Ref =>
  step.add('IfcLocalPlacement', on, step.add('IfcAxis2Placement3D', point(step, 0, 0, lift), null, null));

/** Rests on another placement with an origin of its own on the sheet, and its x along a direction whose y runs up. */
export const turned = ({ step, up }: Space, on: Ref, origin: Point, x: Point): Ref =>
  step.add(
    'IfcLocalPlacement',
    on,
    step.add(
      'IfcAxis2Placement3D',
      point(step, origin.x, up(origin.y), 0),
      direction(step, 0, 0, 1),
      direction(step, x.x, x.y, 0),
    ),
  );

/** Linear light as the screens that show it write it. */
const shown = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Gives shapes their colour. */
function paint({ step }: Space, shapes: readonly Ref[], { name, colour }: Material): void {
  const [red, green, blue, dense] = colour;
  const rgb = step.add(
    'IfcColourRgb',
    null,
    ...[red, green, blue].map((c) => Math.round(shown(c) * 1000) / 1000),
  );
  const shade = step.add('IfcSurfaceStyleShading', rgb, 1 - dense);
  const style = step.add('IfcSurfaceStyle', name, word('BOTH'), [shade]);
  for (const shape of shapes) step.add('IfcStyledItem', shape, [style], null);
}

function solid(space: Space, block: Block): Ref {
  const { step } = space;
  const { low, high } = block;
  const profile = block.ring ? ringProfile(space, block.ring) : rectProfile(space, block.rect);
  const foot = step.add('IfcAxis2Placement3D', point(step, 0, 0, low), null, null);
  return step.add('IfcExtrudedAreaSolid', profile, foot, direction(step, 0, 0, 1), high - low);
}

function rectProfile({ step, up }: Space, { x0, x1, y0, y1 }: Rect): Ref {
  const middle = step.add('IfcAxis2Placement2D', point(step, (x0 + x1) / 2, up((y0 + y1) / 2)), null);
  return step.add('IfcRectangleProfileDef', word('AREA'), null, middle, x1 - x0, y1 - y0);
}

function ringProfile({ step, up }: Space, ring: readonly Point[]): Ref {
  const corners = ring.map(({ x, y }) => point(step, x, up(y)));
  const line = step.add('IfcPolyline', [...corners, corners[0]!]);
  return step.add('IfcArbitraryClosedProfileDef', word('AREA'), null, line);
}

/** Blocks as the body of one thing, in its colour where it has one; null when there is none. */
export function bodyOf(space: Space, blocks: readonly Block[], look?: Material): Ref | null {
  const real = blocks.filter(({ rect: r, low, high }) => high > low && r.x1 > r.x0 && r.y1 > r.y0);
  if (real.length === 0) return null;
  const { step, body } = space;
  const solids = real.map((block) => solid(space, block));
  if (look) paint(space, solids, look);
  const shape = step.add('IfcShapeRepresentation', body, 'Body', 'SweptSolid', solids);
  return step.add('IfcProductDefinitionShape', null, null, [shape]);
}

/** Parts of the house that slope, as the body of one thing. Their faces come in metres with y up; `on` is the height they are told from. */
export function slopedOf(space: Space, masses: readonly Mass[], on: Mm, look?: Material): Ref | null {
  if (masses.length === 0) return null;
  const { step, up, body } = space;
  const solids = masses.map((mass) => {
    const faces = massFaces(mass).map((corners) => {
      const points = corners.map(([x, height, y]) => point(step, x * 1000, up(y * 1000), height * 1000 - on));
      const bound = step.add('IfcFaceOuterBound', step.add('IfcPolyLoop', points), true);
      return step.add('IfcFace', [bound]);
    });
    return step.add('IfcFacetedBrep', step.add('IfcClosedShell', faces));
  });
  if (look) paint(space, solids, look);
  const shape = step.add('IfcShapeRepresentation', body, 'Body', 'Brep', solids);
  return step.add('IfcProductDefinitionShape', null, null, [shape]);
}
