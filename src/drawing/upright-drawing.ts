import type { Plan, RoomPlan } from '../derive/plan.ts';
import type { Mm, Rect } from '../model/units.ts';
import { earthLines, neighbourOf, spanOf, terrainOf } from './earth.ts';
import type { HeightWords } from './heights.ts';
import { heightsOf, pitchOf, ROUND, widthsOf } from './heights.ts';
import type { Drawing, Text } from './lines.ts';
import { together } from './lines.ts';
import type { Looking } from './looking.ts';
import { uprightOf } from './upright.ts';

export type UprightWords = HeightWords & {
  readonly room: (room: Pick<RoomPlan, 'id'>) => string;
  readonly neighbour: string;
  /** "35°" */
  readonly degrees: (angle: number) => string;
};

/** An upright drawing with what is written round it, in mm of the house; `rect` is all that it takes. */
export type UprightDrawing = Drawing & { readonly rect: Rect };

/** What is told of a house beside its lines: heights and widths that its chains stop at, and texts of its own. */
export type Told = {
  readonly stops: readonly Mm[];
  readonly jambs: readonly Mm[];
  readonly texts: readonly Text[];
};

/** Kept round a drawing without measures, on paper in mm. */
const BARE = 3;

/** A house seen from `from`, on its ground, with its heights unless they are left out; drawn to stand at 1 : `scale`. */
export function uprightDrawing(
  plan: Plan,
  look: Looking,
  from: Mm,
  { stops, jambs, texts }: Told,
  words: UprightWords,
  scale: number,
  measured: boolean,
): UprightDrawing {
  const upright = uprightOf(plan, look, from);
  const terrain = terrainOf(plan, look, from);
  const span = spanOf(plan, look);
  const drawing = together([
    { lines: [...upright.lines, ...earthLines(plan, look, terrain, upright)], texts },
    { lines: [], texts: pitchOf(plan, look, words.degrees, scale) },
    neighbourOf(plan, look, from, terrain, upright, words.neighbour, scale),
    ...(measured
      ? [
          heightsOf(plan, span, stops, -terrain.line.at(-1)!.y, words, scale),
          widthsOf(upright.house, jambs, terrain.foot, scale),
        ]
      : []),
  ]);
  return { ...drawing, rect: roundOf(span, scale, measured) };
}

/** All that a drawing of this span takes, with what is written round it. */
export function roundOf({ x0, y0, x1, y1 }: Rect, scale: number, measured: boolean): Rect {
  const { left, top, right, bottom } = measured
    ? ROUND
    : { left: BARE, top: BARE, right: BARE, bottom: BARE };
  return { x0: x0 - left * scale, y0: y0 - top * scale, x1: x1 + right * scale, y1: y1 + bottom * scale };
}
