import type { Mm, Rect } from '../model/units.ts';

/** A board or a tile as it lies, in mm, and how much brighter or darker than its floor it is. */
export type Laid = { readonly rect: Rect; readonly tone: number };

type Laying = {
  readonly wide: Mm;
  readonly long: Mm;
  /** Every row starts a share of a length later than the one before. */
  readonly stagger: number;
  /** How far tones lie from each other. */
  readonly spread: number;
  /** How wide the joint is, and how bright beside the floor. */
  readonly joint: Mm;
  readonly between: number;
};

const BOARDS: Laying = { wide: 200, long: 2100, stagger: 0.37, spread: 0.12, joint: 7, between: 0.72 };
const BLOCKS: Laying = { wide: 450, long: 450, stagger: 0, spread: 0.14, joint: 7, between: 0.74 };
const TILES: Laying = { wide: 300, long: 300, stagger: 0, spread: 0.08, joint: 9, between: 1.22 };
const SMALL_TILES: Laying = { wide: 200, long: 200, stagger: 0, spread: 0.08, joint: 8, between: 1.22 };

/** By the pattern of the plan: what is painted or carpeted there lies as boards here, stores have a floor in one piece. */
const LAYINGS: Readonly<Record<string, Laying | undefined>> = {
  boards: BOARDS,
  none: BOARDS,
  stripes: BOARDS,
  dots: BOARDS,
  mat: BOARDS,
  parquet: BLOCKS,
  tiles: TILES,
  grid: SMALL_TILES,
};

/** Looks random, and is the same for the same board at every drawing: 0 to 1. */
function chance(i: number, j: number): number {
  let n = Math.imul(i, 374761393) + Math.imul(j, 668265263);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
}

/**
 * The boards or tiles of a floor, cut to it, on one grid for the whole house: a wall that is pushed moves no board. They
 * run down the sheet, with the light. A pattern that is not laid comes back as it came.
 */
export function layingOf(pattern: string, floor: readonly Rect[]): Laid[] {
  const laying = LAYINGS[pattern];
  if (!laying) return floor.map((rect) => ({ rect, tone: 1 }));
  const { wide, long, stagger, spread, joint, between } = laying;
  const laid: Laid[] = [];
  for (const floorRect of floor) {
    const put = (x0: Mm, x1: Mm, y0: Mm, y1: Mm, tone: number): void => {
      const rect = {
        x0: Math.max(x0, floorRect.x0),
        x1: Math.min(x1, floorRect.x1),
        y0: Math.max(y0, floorRect.y0),
        y1: Math.min(y1, floorRect.y1),
      };
      if (rect.x0 < rect.x1 && rect.y0 < rect.y1) laid.push({ rect, tone });
    };
    for (let i = Math.floor(floorRect.x0 / wide); i * wide < floorRect.x1; i++) {
      const start = ((i * stagger) % 1) * long;
      const [left, right] = [i * wide + joint, (i + 1) * wide];
      put(i * wide, left, floorRect.y0, floorRect.y1, between);
      for (let j = Math.floor((floorRect.y0 - start) / long); j * long + start < floorRect.y1; j++) {
        const at = j * long + start;
        put(left, right, at, at + joint, between);
        put(left, right, at + joint, at + long, 1 - spread * chance(i, j));
      }
    }
  }
  return laid;
}

/** Side of the squares on floor that nobody has yet, as on the plan, and half of what their lines are thick. */
const SQUARE: Mm = 300;
const HALF: Mm = 7;

/** Lines of squared paper over a floor: what nobody has yet is paper to draw on. */
export function ruled(floor: readonly Rect[]): Rect[] {
  const lines = (from: Mm, to: Mm): Mm[] => {
    const first = Math.ceil((from + HALF) / SQUARE);
    const last = Math.floor((to - HALF) / SQUARE);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * SQUARE);
  };
  return floor.flatMap((r) => [
    ...lines(r.x0, r.x1).map((x) => ({ ...r, x0: x - HALF, x1: x + HALF })),
    ...lines(r.y0, r.y1).map((y) => ({ ...r, y0: y - HALF, y1: y + HALF })),
  ]);
}
