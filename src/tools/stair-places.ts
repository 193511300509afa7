import type { Design, Stair, StairKind } from '../model/design.ts';
import { TURNS } from '../model/design.ts';
import { stairTrouble } from '../model/edits/stairs.ts';
import { columns, rowsOf } from '../model/grid.ts';
import type { Shell } from '../model/shell.ts';
import type { StairFloor } from '../model/stair.ts';
import { footprint } from '../model/stair.ts';

/** A place of a stair's box on the grid, in cells. */
export type StairPlace = {
  readonly stair: Stair;
  readonly wide: number;
  readonly deep: number;
  readonly index: number;
};

/** A kind of stair in a shell, whatever stands there: its shape for each turn in the corner of the grid, and all its places. */
type Stood = { readonly shapes: readonly (StairFloor | null)[]; readonly places: readonly StairPlace[] };
const stood = new WeakMap<Shell, Map<string, Stood>>();

/** Worked out once for a shell, kind and storey. */
export function stoodIn(shell: Shell, put: Pick<Stair, 'kind' | 'storey'>): Stood {
  const kinds = stood.get(shell) ?? new Map<string, Stood>();
  stood.set(shell, kinds);
  const key = `${put.storey} ${put.kind}`;
  const known = kinds.get(key) ?? standIn(shell, put);
  kinds.set(key, known);
  return known;
}

function standIn(shell: Shell, { kind, storey }: Pick<Stair, 'kind' | 'storey'>): Stood {
  const { height } = shell.storeys[storey]!;
  const shapes = TURNS.map((turn) =>
    footprint({ kind, storey, x: 0, y: 0, turn }, height, shell, shell.walls.inner),
  );
  const [nx, ny] = [columns(shell), rowsOf(shell)];
  const places: StairPlace[] = [];
  for (const turn of TURNS) {
    const shape = shapes[turn];
    if (!shape) continue;
    const { x1: wide, y1: deep } = shape.box;
    for (let y = 0; y <= ny - deep; y++)
      for (let x = 0; x <= nx - wide; x++)
        places.push({ stair: { kind, storey, x, y, turn }, wide, deep, index: places.length });
  }
  return { shapes, places };
}

/** Whether a stair of a kind has any place on a storey, wherever one points. */
export function stairStands(design: Design, shell: Shell, storey: number, kind: StairKind): boolean {
  const { places } = stoodIn(shell, { kind, storey });
  return places.some(({ stair }) => stairTrouble(design, shell, stair) === null);
}
