import type { OpeningPlan, Plan, StoreyPlan } from '../derive/plan.ts';
import type { Furniture } from '../model/design.ts';
import type { FurnitureKind, Kinds } from '../model/kinds.ts';
import type { Mm, Point } from '../model/units.ts';
import { minus } from '../model/units.ts';
import { furnitureShape } from './furniture-shapes.ts';
import { glazing, leafPath, slidAside, swing, track } from './opening-shape.ts';
import { boxes, outline } from './paths.ts';
import { stairShape } from './stair-shape.ts';

/** What lines are of, in the order in which they are laid on the sheet. */
export const LAYERS = [
  'unbuilt',
  'stair',
  'overhead',
  'furniture',
  'wall',
  'window',
  'door',
  'swing',
  'lost',
  'beyond',
  'roof',
  'pane',
  'cut',
  'earth',
  'ground',
  'hidden',
  'section',
  'measure',
  'name',
  'sheet',
] as const;
export type Layer = (typeof LAYERS)[number];

/** A line on a layer, as an SVG path in mm on the storey. `moved` is where its own origin lies and how it is turned, in quarters. */
export type Line = {
  readonly layer: Layer;
  readonly d: string;
  readonly moved?: Point & { readonly turn: number };
};

/** A text in the middle of which a point lies, or which begins there; `height` is that of its letters' body, `turn` in degrees clockwise. */
export type Text = {
  readonly layer: Layer;
  readonly at: Point;
  readonly text: string;
  readonly height: Mm;
  readonly turn: 0 | -90;
  readonly begins?: true;
};

/** Lines and what is written beside them, in mm of the house. */
export type Drawing = { readonly lines: readonly Line[]; readonly texts: readonly Text[] };

/** Drawings that lie on each other, as one. */
export const together = (drawings: readonly Drawing[]): Drawing => ({
  lines: drawings.flatMap((d) => d.lines),
  texts: drawings.flatMap((d) => d.texts),
});

/** A storey cut a metre above its floor, at true size: what a printed sheet and files for other tools draw alike. */
export function linesOf(plan: Plan, storey: StoreyPlan, kinds: Kinds['furniture']): Line[] {
  const openings = plan.openings.filter((o) => o.storey === storey.index);
  return [
    ...(storey.unbuilt.length > 0 ? [{ layer: 'unbuilt', d: outline(storey.unbuilt) } as const] : []),
    ...stairLines(plan, storey.index),
    ...furnitureLines(plan.design.furniture, storey.index, kinds),
    ...wallLines(storey, openings),
    ...openings.flatMap(openingLines),
  ];
}

/** Walls as one outline round all that stands together, with the holes of doors and windows cut out. */
function wallLines(storey: StoreyPlan, openings: readonly OpeningPlan[]): Line[] {
  const holes = openings.flatMap((o) => (o.wall ? [o.hole] : []));
  const walls = minus(
    storey.pieces.map((p) => p.rect),
    holes,
  );
  return walls.length > 0 ? [{ layer: 'wall', d: outline(walls) }] : [];
}

function openingLines(o: OpeningPlan): Line[] {
  const hole = boxes([o.hole]);
  if (!o.wall) return [{ layer: 'lost', d: hole }];
  if (o.kind === 'window') return [{ layer: 'window', d: hole + boxes([glazing(o)]) }];
  const sill: Line[] = o.outer ? [{ layer: 'door', d: hole }] : [];
  if (o.slides)
    return [...sill, { layer: 'door', d: boxes([slidAside(o)]) }, { layer: 'swing', d: track(o) }];
  if (!o.sweep) return sill;
  return [
    ...sill,
    { layer: 'door', d: leafPath(o.axis, o.sweep) },
    { layer: 'swing', d: swing(o.axis, o.sweep) },
  ];
}

function stairLines(plan: Plan, storey: number): Line[] {
  return plan.stairs.flatMap((stair): Line[] => {
    const starts = stair.storey === storey;
    if (!starts && stair.storey !== storey - 1) return [];
    const { near, far, cut, walk } = stairShape(stair, starts);
    const over: Line[] = far ? [{ layer: 'overhead', d: far }] : [];
    return [{ layer: 'stair', d: near + cut + walk }, ...over];
  });
}

/** A kind nobody knows is not drawn. */
function furnitureLines(
  pieces: readonly Furniture[],
  storey: number,
  kinds: Readonly<Record<string, FurnitureKind>>,
): Line[] {
  return pieces.flatMap(({ kind: id, storey: on, x, y, turn }): Line[] => {
    const kind = on === storey ? kinds[id] : undefined;
    if (!kind) return [];
    const { width, depth } = kind;
    // Its path starts at its own upper left corner, which lies so from its middle when it is turned.
    const corner = turned({ x: -width / 2, y: -depth / 2 }, turn);
    return [
      {
        layer: 'furniture',
        d: furnitureShape(kind.id, width, depth),
        moved: { x: x + corner.x, y: y + corner.y, turn },
      },
    ];
  });
}

/** A point turned round the origin by quarters clockwise. */
function turned({ x, y }: Point, quarters: number): Point {
  switch (quarters % 4) {
    case 1:
      return { x: -y, y: x };
    case 2:
      return { x: -x, y: -y };
    case 3:
      return { x: y, y: -x };
    default:
      return { x, y };
  }
}
