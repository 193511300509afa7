import type { Body } from '../derive/stroll.ts';
import type { Mm } from '../model/units.ts';

export type { Body, Met, Stroller, WalkMap } from '../derive/stroll.ts';
export { comingIn, roomFor, stroll, walkMapOf, wayTo } from '../derive/stroll.ts';

export const BODIES = ['adult', 'child', 'wheelchair'] as const;
export type BodyKind = (typeof BODIES)[number];

/** Eye heights of an adult, a five-year-old and somebody who sits: assumed (users.md F29), measured on nobody. */
const EYES: Readonly<Record<BodyKind, Mm>> = { adult: 1600, child: 1100, wheelchair: 1200 };

/** Who may walk. Half widths are our estimates for those who walk; the wheelchair is as wide as the one among the furniture. */
export const bodyOf = (kind: BodyKind, sizes: Readonly<Record<string, { readonly width: number }>>): Body =>
  ({
    adult: { half: 225, eye: EYES.adult, climbs: true },
    child: { half: 160, eye: EYES.child, climbs: true },
    wheelchair: { half: (sizes.wheelchair?.width ?? 700) / 2, eye: EYES.wheelchair, climbs: false },
  })[kind];
