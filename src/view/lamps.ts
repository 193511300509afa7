import type { RoomPlan, StoreyPlan } from '../derive/plan.ts';
import type { Furniture } from '../model/design.ts';
import type { Mm, Point } from '../model/units.ts';
import { clearHeight } from '../store/derived.ts';
import { box } from './box.ts';
import type { Palette, Rgb } from './colour.ts';
import { brighter, LIT_GLASS, mix, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { Sizes } from './furniture-geometry.ts';
import { footprint } from './furniture-geometry.ts';
import { lathe } from './lathe.ts';
import type { Light, Mesh } from './mesh.ts';
import { startMesh } from './mesh.ts';
import { covers } from './rects.ts';

/** A lamp in a room: over a table, in the ceiling, or one that stands on a piece and is drawn with it. */
export type Lamp = Point & {
  readonly kind: 'pendant' | 'ceiling' | 'small';
  /** How far its light reaches over the floor, in mm, and how bright it is there, 0 to 1. */
  readonly reach: Mm;
  readonly bright: number;
};

/** What light belongs to a piece, by the beginning of its kind's id. */
const BY_PIECE: readonly (readonly [RegExp, Omit<Lamp, 'x' | 'y'>])[] = [
  [/^(table|round-table|island)/, { kind: 'pendant', reach: 2300, bright: 1 }],
  [/^(bedside|desk)/, { kind: 'small', reach: 1300, bright: 0.8 }],
  [/^coffee-table/, { kind: 'small', reach: 1900, bright: 0.85 }],
];
const CEILING = { kind: 'ceiling', reach: 3200 } as const;
/** Nearer than so to the lamp over a table there is none in the ceiling, in mm. */
const APART: Mm = 1500;

/** The lamps of a room: over each of its tables and on what has one, and in the ceiling over its middle, fainter where there are others. */
export function lampsOf({ rects, clear }: RoomPlan, pieces: readonly Furniture[], sizes: Sizes): Lamp[] {
  const own = pieces.flatMap((piece): Lamp[] => {
    const lamp = BY_PIECE.find(([kind]) => kind.test(piece.kind))?.[1];
    const at = lamp && footprint(piece, sizes);
    if (!at) return [];
    const [x, y] = [(at.x0 + at.x1) / 2, (at.y0 + at.y1) / 2];
    return covers(rects, x, y) ? [{ ...lamp, x, y }] : [];
  });
  const [x, y] = [(clear.x0 + clear.x1) / 2, (clear.y0 + clear.y1) / 2];
  const near = own.some((l) => l.kind === 'pendant' && Math.hypot(l.x - x, l.y - y) < APART);
  return near ? own : [...own, { ...CEILING, x, y, bright: own.length > 0 ? 0.6 : 0.95 }];
}

/** How low a lamp hangs over a table, and how far it comes down from a ceiling; metres over the floor and under the ceiling. */
export const HANGS = 1.5;
const COMES_DOWN = 0.1;
const SIDES = 12;

/** The lamps that hang from the ceilings of a storey. */
export function lampMesh(
  storey: StoreyPlan,
  pieces: readonly Furniture[],
  sizes: Sizes,
  palette: Palette,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  const shade: Rgb =
    palette.glass === LIT_GLASS ? brighter(mix(rgb(LIT_GLASS), [1, 1, 1], 0.5), 1.5) : rgb(palette.linen);
  for (const room of storey.rooms)
    for (const { kind, x: mx, y: my } of lampsOf(room, pieces, sizes)) {
      if (kind === 'small') continue;
      const [x, z] = [mx / 1000, my / 1000];
      const high = clearHeight(storey.shell, { x: mx, y: my }) / 1000;
      if (kind === 'ceiling' || high < HANGS + 0.6) {
        const at: Vector = [x, high - COMES_DOWN, z];
        lathe(
          mesh,
          at,
          [
            [0, 0, 1.5],
            [0.13, 0.012, 1.45],
            [0.17, 0.05, 1.2],
            [0.17, COMES_DOWN],
          ],
          SIDES,
          shade,
        );
        continue;
      }
      box(
        mesh,
        { x0: x - 0.006, x1: x + 0.006, z0: z - 0.006, z1: z + 0.006, y0: HANGS + 0.2, y1: high },
        rgb(palette.dark),
      );
      lathe(
        mesh,
        [x, HANGS, z],
        [
          [0, 0.07, 1.05],
          [0.235, 0, 1.05],
          [0.24, 0],
          [0.2, 0.11],
          [0.06, 0.2],
          [0, 0.21],
        ],
        SIDES,
        shade,
      );
    }
  return mesh.done();
}
