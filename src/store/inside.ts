import type { Body } from '../derive/stroll.ts';

export type { Body, Ground, Met, Stroller } from '../derive/stroll.ts';
export { comingIn, groundOf, roomFor, stroll, wayTo } from '../derive/stroll.ts';

export const BODIES = ['adult', 'child', 'wheelchair'] as const;
export type BodyKind = (typeof BODIES)[number];

/**
 * Who may walk: eye heights of an adult, a five-year-old and somebody who sits. Half widths are our estimates (E) for those
 * who walk; the wheelchair is as wide as the one among the furniture.
 */
export const bodyOf = (kind: BodyKind, sizes: Readonly<Record<string, { readonly width: number }>>): Body =>
  ({
    adult: { half: 225, eye: 1600, climbs: true },
    child: { half: 160, eye: 1100, climbs: true },
    wheelchair: { half: (sizes.wheelchair?.width ?? 700) / 2, eye: 1200, climbs: false },
  })[kind];
