import type { Home } from '../home.ts';
import type { Says } from '../says.ts';
import type { Space } from './shapes.ts';

/** What everything in a model is written with. */
export type Kept = Space & {
  readonly home: Home;
  readonly says: Says;
  /** GlobalId of a thing of this home, by a name of its own. */
  readonly id: (name: string) => string;
};
