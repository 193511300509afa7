import type { Plan } from '../derive/plan.ts';
import { ROOF, roofOf, underRoof } from '../derive/roof.ts';
import { topHeight } from '../model/shell.ts';
import type { Mm, Rect } from '../model/units.ts';
import type { Drawing, Line, Text } from './lines.ts';
import { together } from './lines.ts';
import type { Looking } from './looking.ts';
import { chainAt, inOrder, PAPER } from './measures.ts';

/** What an upright drawing says, in the reader's language. */
export type HeightWords = {
  readonly storey: (index: number) => string;
  /** "+2,80 m": a height over the floor at the entrance. */
  readonly level: (height: Mm) => string;
  readonly eaves: string;
  readonly ridge: string;
  readonly ground: string;
};

/** Level marks on paper, in mm: how far the mark stands from the drawing, its arm, its size and letters, and how far apart lines of text stand. */
const MARK = { off: 3, arm: 3, size: 1.5, letters: 1.9, apart: 3 } as const;
/** What level marks take beside a drawing, on paper. */
const MARKS_WIDE = 28;

type Level = { readonly height: Mm; readonly text: string };

/**
 * Eaves and ridge as one measures them: where the upper face of the roof meets the outer faces of the walls, and where its slopes meet.
 * Eaves towards street and garden may differ.
 */
function roofLevels(plan: Plan): { readonly eaves: readonly Mm[]; readonly ridge: Mm } | null {
  const roof = roofOf(plan);
  if (!roof) return null;
  const ends = [roof.walls.y0, roof.walls.y1].map((y) => Math.round(underRoof(roof, y) + ROOF.thick));
  return { eaves: inOrder(ends), ridge: Math.round(roof.ridge + ROOF.thick) };
}

function levelsOf(plan: Plan, ground: Mm, words: HeightWords): Level[] {
  const roof = roofLevels(plan);
  const told = (name: string, height: Mm): Level => ({ height, text: `${name} ${words.level(height)}` });
  return [
    ...(roof && !roof.eaves.includes(roof.ridge) ? [told(words.ridge, roof.ridge)] : []),
    ...(roof?.eaves.map((height) => told(words.eaves, height)) ?? []),
    ...plan.storeys.map(({ index, shell }) => told(words.storey(index), shell.floor)),
    told(words.ground, ground),
  ].sort((a, b) => b.height - a.height);
}

/** Level marks to the right of a drawing that ends at x. One too close under another has no mark, and a line that leads down to its text. */
function marksAt(levels: readonly Level[], x: Mm, scale: number): Drawing {
  const on = (paper: number): Mm => paper * scale;
  const lines: Line[] = [];
  const texts: Text[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const { height, text } of levels) {
    const y = -height;
    const at = Math.max(y - on(1), free);
    free = at + on(MARK.apart);
    const tip = x + on(MARK.off);
    const s = on(MARK.size);
    const end = tip + on(MARK.arm);
    const close = at > y - on(1);
    lines.push({
      layer: 'measure',
      d: close
        ? `M${x} ${y}H${tip}L${end} ${at + on(1)}`
        : `M${x} ${y}H${end}M${tip} ${y}l${-s / 2} ${-s}h${s}Z`,
    });
    texts.push({
      layer: 'measure',
      turn: 0,
      begins: true,
      at: { x: tip + on(MARK.arm) + on(1), y: at + on(1) },
      text,
      height: on(MARK.letters),
    });
  }
  return { lines, texts };
}

/** Heights beside all that is drawn upright: chains of `stops` and of the whole to the left, level marks to the right. */
export function heightsOf(
  plan: Plan,
  ends: Rect,
  stops: readonly Mm[],
  ground: Mm,
  words: HeightWords,
  scale: number,
): Drawing {
  const roof = roofLevels(plan);
  const floors = plan.storeys.map((s) => s.shell.floor);
  const top = plan.storeys.at(-1)!.shell;
  const heads = roof ? [...roof.eaves, roof.ridge] : [top.floor + topHeight(top)];
  const chain = (heights: readonly Mm[], row: number): Drawing =>
    chainAt(
      inOrder(heights)
        .reverse()
        .map((h) => -h),
      ends.x0 - (1 + row) * PAPER.apart * scale,
      true,
      scale,
    );
  return telling([
    chain([...floors, ...stops, heads[0]!], 0),
    chain([Math.min(ground, ...floors), ...heads], 1),
    marksAt(levelsOf(plan, ground, words), ends.x1, scale),
  ]);
}

/** A chain too small to tell a single length tells nothing. */
const telling = (drawn: readonly Drawing[]): Drawing =>
  together(drawn.filter(({ texts }) => texts.length > 0));

/** From the foot of an upright drawing to the first chain of widths, on paper in mm. */
const UNDER = 4.5;

/** Widths under an upright drawing, the whole outermost. */
export function widthsOf(house: Rect, inner: readonly Mm[], under: Mm, scale: number): Drawing {
  const rows = [inOrder([house.x0, ...inner, house.x1]), [house.x0, house.x1]].filter(
    (chain, i) => i === 1 || chain.length > 2,
  );
  return telling(
    rows.map((chain, row) => chainAt(chain, under + (UNDER + row * PAPER.apart) * scale, false, scale)),
  );
}

/** The pitch of the roof, over the middle of the slope to the left, where one sees the slopes from their end. */
export function pitchOf(
  plan: Plan,
  { towards }: Looking,
  degrees: (angle: number) => string,
  scale: number,
): Text[] {
  const roof = roofOf(plan);
  if (!roof || roof.slope === 0 || towards === 'top' || towards === 'bottom') return [];
  const right = towards === 'right';
  const y = (roof.at + (right ? roof.walls.y0 : roof.walls.y1)) / 2;
  const height = MARK.letters * scale;
  const up = underRoof(roof, y) + ROOF.thick + 2 * height;
  return [
    {
      layer: 'measure',
      turn: 0,
      height,
      at: { x: (right ? y : -y) - height, y: -up },
      text: degrees(plan.shell.roof.slope),
    },
  ];
}

/** What stands round an upright drawing, on paper in mm. */
export const ROUND = {
  left: 2 * PAPER.apart + PAPER.after,
  right: MARKS_WIDE,
  top: PAPER.after,
  bottom: UNDER + PAPER.apart + PAPER.after,
} as const;
