import type { CellRect } from '../model/grid.ts';
import type { Raster } from '../model/raster.ts';
import { eachCell, isRoom } from '../model/raster.ts';

/** How many rooms of a storey would come apart, were these rectangles taken from them. */
export function roomsCut({ nx, ny, cells }: Raster, taken: readonly CellRect[]): number {
  const gone = new Set<number>();
  for (const rect of taken) eachCell(rect, (x, y) => gone.add(y * nx + x));
  const around = (i: number): number[] => {
    const x = i % nx;
    return [
      ...(x > 0 ? [i - 1] : []),
      ...(x + 1 < nx ? [i + 1] : []),
      ...(i >= nx ? [i - nx] : []),
      ...(i + nx < nx * ny ? [i + nx] : []),
    ];
  };
  const left = (i: number, code: number): boolean => cells[i] === code && !gone.has(i);

  const codes = new Set([...gone].map((i) => cells[i]!).filter(isRoom));
  return [...codes].filter((code) => {
    // What is left of it beside what is taken hangs together, or it does not.
    const rim = [...gone].flatMap((i) => (cells[i] === code ? around(i).filter((j) => left(j, code)) : []));
    if (rim.length === 0) return false;
    const reached = new Set([rim[0]!]);
    for (const i of reached) for (const j of around(i)) if (left(j, code)) reached.add(j);
    return rim.some((i) => !reached.has(i));
  }).length;
}
