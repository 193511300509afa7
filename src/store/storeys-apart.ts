import type { Design } from '../model/design.ts';

/** Storeys on which two designs are not the same. */
function storeysApart(a: Design, b: Design): number[] {
  const loose = (design: Design, s: number): string =>
    JSON.stringify([
      design.openings.filter((o) => o.storey === s),
      design.stairs.filter((stair) => stair.storey === s || stair.storey + 1 === s),
      design.furniture.filter((f) => f.storey === s),
      Object.entries(design.rooms).filter(([id]) => design.storeys[s]!.rows.some((row) => row.includes(id))),
    ]);
  return b.storeys.flatMap((storey, s) =>
    storey !== a.storeys[s] || loose(a, s) !== loose(b, s) ? [s] : [],
  );
}

/** Where to look to see what is between two designs: the storey in view when it shows some of it. */
export function storeyWithChange(before: Design, after: Design, inView: number): number {
  const there = storeysApart(before, after);
  return there.includes(inView) ? inView : (there[0] ?? inView);
}
