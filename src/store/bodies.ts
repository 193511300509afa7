// What a home is made of, part by part, for whoever draws it as a model. Apart from derived.ts, since the first screen does without.
export { groundOf, heightAt } from '../derive/ground.ts';
export { massesOf } from '../derive/masses.ts';
export { ROOF, roofOf, underRoof } from '../derive/roof.ts';
export { flightParts, JOINERY } from '../derive/stair-parts.ts';
export { stepsOf } from '../derive/steps.ts';
export { atFolds, wallParts } from '../derive/wall-parts.ts';
export type { Turning } from '../derive/wedges.ts';
export { isTurning, outerEnd } from '../derive/wedges.ts';
