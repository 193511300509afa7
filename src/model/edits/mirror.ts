import type { Design, DesignStorey, EdgeKey, EdgeState, Furniture, Opening, Stair } from '../design.ts';
import { NONE } from '../design.ts';
import type { Edit, Refusal } from '../edit.ts';
import type { Edge } from '../grid.ts';
import { columns, edgeKey, edgeOf, rowsOf } from '../grid.ts';
import { edgeAt, OUT, readRows, standing, stretchOf, UNUSED, writeRows } from '../raster.ts';
import type { Shell } from '../shell.ts';
import { CORE, mirrorShell, OUTSIDE } from '../shell.ts';
import { turned } from '../stair.ts';

/** Which ways a home is turned over: left for right, and top for bottom. Both together are a half turn. */
type Flip = { readonly x: boolean; readonly y: boolean };

const flipEdge = (e: Edge, nx: number, ny: number, f: Flip): Edge =>
  e.axis === 'v'
    ? { axis: 'v', x: f.x ? nx - e.x : e.x, y: f.y ? ny - 1 - e.y : e.y }
    : { axis: 'h', x: f.x ? nx - 1 - e.x : e.x, y: f.y ? ny - e.y : e.y };

function flipEdges(edges: DesignStorey['edges'], nx: number, ny: number, f: Flip): DesignStorey['edges'] {
  const entries = Object.entries(edges) as [EdgeKey, EdgeState][];
  return Object.fromEntries(entries.map(([k, s]) => [edgeKey(flipEdge(edgeOf(k), nx, ny, f)), s]));
}

/** `to` is the shell the result stands in; its grid is the flipped grid of `shell` up to line positions. */
function flipOpening(o: Opening, shell: Shell, to: Shell, f: Flip): Opening {
  const s = stretchOf(shell, o);
  const lines = s.axis === 'v' ? shell.ys : shell.xs;
  const count = s.axis === 'v' ? columns(shell) : rowsOf(shell);
  const alongFlips = s.axis === 'v' ? f.y : f.x;
  const acrossFlips = s.axis === 'v' ? f.x : f.y;
  const line = acrossFlips ? count - s.line : s.line;
  const from = alongFlips ? lines.at(-1)! - s.to : s.from;
  return {
    ...o,
    ...(edgeAt(to, s.axis, line, from) ?? { edge: o.edge, offset: o.offset }),
    hinge: alongFlips ? (o.hinge === 'start' ? 'end' : 'start') : o.hinge,
    swing: acrossFlips ? (o.swing === 1 ? -1 : 1) : o.swing,
  };
}

function flipStair(stair: Stair, shell: Shell, f: Flip): Stair {
  const box = standing(shell, stair)?.box ?? { x0: stair.x, y0: stair.y, x1: stair.x + 1, y1: stair.y + 1 };
  const { mirrored, ...rest } = stair;
  const x = f.x ? columns(shell) - box.x1 : stair.x;
  const y = f.y ? rowsOf(shell) - box.y1 : stair.y;
  if (f.x && f.y) return { ...stair, x, y, turn: turned(stair.turn, 2) };
  return { ...rest, x, y, turn: turned(0, -stair.turn), ...(mirrored ? {} : { mirrored: true as const }) };
}

const flipPiece = (p: Furniture, shell: Shell, f: Flip): Furniture => ({
  ...p,
  x: f.x ? shell.xs.at(-1)! - p.x : p.x,
  y: f.y ? shell.ys.at(-1)! - p.y : p.y,
  turn: f.x && f.y ? turned(p.turn, 2) : turned(0, -p.turn),
});

function flipDesign(design: Design, shell: Shell, to: Shell, f: Flip): Design {
  const [nx, ny] = [columns(shell), rowsOf(shell)];
  return {
    ...design,
    storeys: design.storeys.map((storey) => {
      const rows = f.x ? storey.rows.map((row) => [...row].reverse().join('')) : storey.rows;
      return { rows: f.y ? [...rows].reverse() : rows, edges: flipEdges(storey.edges, nx, ny, f) };
    }),
    openings: design.openings.map((o) => flipOpening(o, shell, to, f)),
    stairs: design.stairs.map((s) => flipStair(s, shell, f)),
    furniture: design.furniture.map((p) => flipPiece(p, shell, f)),
  };
}

/** Fits flipped floor back into the same shell; refuses when a room or a stair would fall outside it. */
function refit(design: Design, shell: Shell): Design | Refusal {
  const nx = columns(shell);
  let lost = false;
  const storeys = design.storeys.map((storey, s) => {
    const mask = shell.storeys[s]!.mask;
    const cells = readRows(storey, nx, rowsOf(shell));
    cells.forEach((c, i) => {
      if (mask[i] === OUTSIDE && c !== OUT) {
        if (c !== UNUSED) lost = true;
        cells[i] = OUT;
      } else if (mask[i] === CORE && c === OUT) cells[i] = UNUSED;
    });
    return { ...storey, rows: writeRows(cells, storey, nx) };
  });
  const stands = design.stairs.every((stair) => {
    const print = standing(shell, stair);
    return print?.cells.every((r) =>
      [stair.storey, stair.storey + 1].every((s) => {
        for (let y = r.y0; y < r.y1; y++)
          if (storeys[s]!.rows[y]!.slice(r.x0, r.x1).includes(NONE)) return false;
        return true;
      }),
    );
  });
  return lost || !stands ? 'outside-shell' : { ...design, storeys };
}

export const mirror = (design: Design, _: Edit, shell: Shell): Design | Refusal =>
  refit(flipDesign(design, shell, shell, { x: true, y: false }), shell);

export const turnHalf = (design: Design, _: Edit, shell: Shell): Design | Refusal =>
  refit(flipDesign(design, shell, shell, { x: true, y: true }), shell);

/** The same home on the other side of the party wall. Exact, since the shell mirrors too. */
export const changeSide = (design: Design, _: Edit, shell: Shell): Design => ({
  ...flipDesign(design, shell, mirrorShell(shell), { x: true, y: false }),
  side: design.side === 'A' ? 'B' : 'A',
});
