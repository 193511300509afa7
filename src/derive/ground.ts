import type { Shell } from '../model/shell.ts';
import type { Mm } from '../model/units.ts';

/** Heights of the ground by the place down the sheet, from the street to the garden; straight between them and level beyond. */
export type Ground = readonly (readonly [at: Mm, height: Mm])[];

/**
 * The ground as the shell tells it along the open side of the house: between the middles of its stretches. Heights in mm over the floor at
 * the entrance.
 */
export function groundOf(shell: Shell): Ground {
  const lowest = shell.storeys[0];
  if (!lowest) return [];
  const beside = shell.party === 'right' ? 'left' : 'right';
  return lowest.facades
    .flatMap(({ side, from, to, ground }): (readonly [Mm, Mm])[] => {
      const height = lowest.floor + ground;
      if (side === 'top') return [[shell.ys[0] ?? 0, height]];
      if (side === 'bottom') return [[shell.ys.at(-1) ?? 0, height]];
      return side === beside ? [[(from + to) / 2, height]] : [];
    })
    .sort(([a], [b]) => a - b);
}

/** Height of the ground at a place down the sheet, in the unit of its heights; undefined when nothing is known of it. */
export function heightAt(ground: readonly (readonly [at: Mm, height: number])[], at: Mm): number | undefined {
  let before = ground[0];
  if (!before) return undefined;
  for (const point of ground) {
    if (at <= point[0]) {
      const span = point[0] - before[0];
      return span > 0 ? before[1] + ((point[1] - before[1]) * (at - before[0])) / span : point[1];
    }
    before = point;
  }
  return before[1];
}
