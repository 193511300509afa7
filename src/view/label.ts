import type { Vector } from './eye.ts';
import type { OwnFloor } from './own-floor.ts';
import type { Line } from './ruled.ts';

/** What a card says and where in the world it points. `weight` decides who stays when two would overlap. */
export type Label = {
  /** Of its room, in the house. */
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly at: Vector;
  /** The floor it keeps to, so that it covers no wall. */
  readonly floor?: OwnFloor;
  /** In a section: the ends of the stretch that it keeps to. */
  readonly between?: readonly Vector[];
  /** It stands on one of these lines, which tell the same. */
  readonly lines?: readonly Line[];
  readonly chosen: boolean;
  readonly weight: number;
};
