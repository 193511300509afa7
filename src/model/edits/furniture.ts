import type { Design, Furniture } from '../design.ts';
import { LIMITS, TURNS } from '../design.ts';
import type { EditOf, Refusal } from '../edit.ts';
import { cellAt } from '../grid.ts';
import { cell, OUT, rasterOf } from '../raster.ts';
import type { Shell } from '../shell.ts';
import { REF } from '../shell.ts';
import type { Mm } from '../units.ts';
import { isText } from './words.ts';

/** How far down and to the right a piece may stand, in mm; no house reaches so far. */
export const FURTHEST: Mm = 32_000;

/**
 * Why a piece cannot be; null when it can: its middle stands on built floor. How large it is and what stands round it is
 * known by those who know the kinds (tools/stand.ts), so that a home outlives the furniture list it was drawn with.
 */
function trouble(design: Design, shell: Shell, { kind, storey, x, y, turn }: Furniture): Refusal | null {
  if (!isText(REF.id, kind) || !TURNS.includes(turn) || !design.storeys[storey]) return 'no-such-thing';
  const inside = (at: Mm, lines: readonly Mm[]): boolean => at >= 0 && at <= lines.at(-1)! && at <= FURTHEST;
  if (!inside(x, shell.xs) || !inside(y, shell.ys)) return 'outside-shell';
  const here = cell(rasterOf(design, shell, storey), cellAt(shell.xs, x), cellAt(shell.ys, y));
  return here === OUT ? 'outside-shell' : null;
}

export function putFurniture(
  design: Design,
  { piece }: EditOf<'putFurniture'>,
  shell: Shell,
): Design | Refusal {
  if (design.furniture.length >= LIMITS.furniture) return 'too-many';
  return trouble(design, shell, piece) ?? { ...design, furniture: [...design.furniture, piece] };
}

export function setFurniture(design: Design, edit: EditOf<'setFurniture'>, shell: Shell): Design | Refusal {
  const old = design.furniture[edit.index];
  if (!old) return 'no-such-thing';
  const { locked, ...plain } = { ...old, ...edit.change };
  const next: Furniture = locked ? { ...plain, locked } : plain;
  const moved = (Object.keys(plain) as (keyof typeof plain)[]).some((key) => plain[key] !== old[key]);
  if (!moved && next.locked === old.locked) return 'nothing-changes';
  if (moved && old.locked) return 'piece-locked';
  return (
    trouble(design, shell, next) ?? {
      ...design,
      furniture: design.furniture.map((piece, i) => (i === edit.index ? next : piece)),
    }
  );
}

export function removeFurniture(design: Design, { index }: EditOf<'removeFurniture'>): Design | Refusal {
  const old = design.furniture[index];
  if (!old) return 'no-such-thing';
  if (old.locked) return 'piece-locked';
  return { ...design, furniture: design.furniture.filter((_, i) => i !== index) };
}

/** What stands in a room that is moved by so many cells goes with it, locked or not: it is not the piece that moves. */
export function carryFurniture(
  design: Design,
  shell: Shell,
  storey: number,
  isOwn: (x: number, y: number) => boolean,
  dx: number,
  dy: number,
): Design {
  let carried = false;
  const furniture = design.furniture.map((piece) => {
    const [x, y] = [cellAt(shell.xs, piece.x), cellAt(shell.ys, piece.y)];
    if (piece.storey !== storey || !isOwn(x, y)) return piece;
    carried = true;
    return {
      ...piece,
      x: piece.x + shell.xs[x + dx]! - shell.xs[x]!,
      y: piece.y + shell.ys[y + dy]! - shell.ys[y]!,
    };
  });
  return carried ? { ...design, furniture } : design;
}
