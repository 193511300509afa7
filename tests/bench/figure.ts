/** One measured figure. `ok` is null where no budget is set. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget: number | null;
  readonly ok: boolean | null;
};

/** A figure that should be at most its budget (or at least, for rates). */
export function figure(
  name: string,
  value: number,
  unit: string,
  budget: number | null = null,
  least = false,
): Figure {
  const ok = budget === null ? null : least ? value >= budget : value <= budget;
  return { name, value: Math.round(value * 1000) / 1000, unit, budget, ok };
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
/** The value below which a share of all lies; 0.5 is the median. */
export const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

/** Times a function in ms: `warm` calls that do not count, then `runs` that do. */
export function times(runs: number, warm: number, act: (i: number) => void): number[] {
  const taken: number[] = [];
  for (let i = -warm; i < runs; i++) {
    const start = performance.now();
    act(i);
    if (i >= 0) taken.push(performance.now() - start);
  }
  return taken;
}
