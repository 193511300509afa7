import type { Anchor } from './design.ts';

/** Equal for anchors of one finding, in whatever order its rooms are told. */
export const anchorKey = ({ rule, about, rooms, opening, storey }: Anchor): string =>
  JSON.stringify([rule, about, [...rooms].sort(), opening, storey]);
