import type { Spot } from '../check/finding.ts';
import type { Plan } from '../derive/plan.ts';
import type { OpeningPlace, Selection } from '../store/state.ts';
import type { Theme } from './colour.ts';
import type { Tints } from './floors-geometry.ts';
import type { Sizes } from './furniture-geometry.ts';
import type { Gestures } from './hand.ts';
import type { Cards, Site } from './homes.ts';
import type { Length } from './lengths.ts';
import type { Stacking } from './levels.ts';
import type { Plane } from './section.ts';
import type { Sun } from './sun.ts';

export type ViewProps = {
  /** What is shown: the draft's plan while a gesture lasts. */
  readonly plan: Plan;
  /** What a hand meets: without what it is about to put, which would stand before the floor it points at. */
  readonly standing: Plan;
  /** The home on the other side of the party wall, shown with it; null for one home alone. */
  readonly beside: Site | null;
  /** Index of the storey worked on. */
  readonly storey: number;
  readonly selection: Selection | null;
  readonly lit: readonly Spot[];
  /** Where on the storey a tap would put one more opening: these stretches are lit. */
  readonly places: readonly OpeningPlace[];
  /** Lengths to write out: of what the hand holds and of what it changes. */
  readonly lengths: readonly Length[];
  /** The home as it is kept, while a try of it is looked at: what comes and goes is shown. */
  readonly kept: Plan | null;
  /** `entrance`: what is written where one comes in. */
  readonly words: Cards['words'] & { readonly entrance: string };
  readonly theme: Theme;
  readonly stacking: Stacking;
  /** Where a section cuts the house. */
  readonly plane: Plane;
  /** People stand by the house, to show how large it is. */
  readonly people: boolean;
  /** The sun that shines on it; null for the even light a model is looked at in. */
  readonly sun: Sun | null;
  /** The store's gestures; null when the home is looked at and not worked on. */
  readonly pointer: Gestures | null;
  /** Nothing is in the hand. */
  readonly empty: boolean;
  readonly reducedMotion: boolean;
  /** What the page lays over the picture, which no card lies under. */
  readonly over?: () => readonly Element[];
  /** Floor colours of the room kinds in this theme, `#rrggbb`. */
  readonly tints: Tints;
  /** Sizes of furniture by kind, in mm. */
  readonly furniture: Sizes;
  /** There is no 3D picture (no WebGL, or the graphics card let go of it); the plan carries on. */
  readonly onLost: () => void;
  /** The picture is there again after it was lost. */
  readonly onBack: () => void;
};

/** What can be seen in the picture: when none of it changed, no frame is drawn. */
const SEEN: readonly (keyof ViewProps)[] = [
  'plan',
  'beside',
  'storey',
  'selection',
  'lit',
  'places',
  'lengths',
  'kept',
  'words',
  'theme',
  'stacking',
  'plane',
  'people',
  'sun',
  'tints',
  'furniture',
];

/** Whether the picture of both is one and the same. */
export const same = (a: ViewProps, b: ViewProps): boolean => SEEN.every((key) => a[key] === b[key]);

/** The house stands under its roof. */
export const closed = ({ stacking }: ViewProps): boolean => stacking === 'roofed' || stacking === 'section';
/** What one turns to: how the storeys stand, and the way they are cut. */
export const faces = ({ stacking, plane }: ViewProps): string =>
  stacking === 'section' ? plane.axis : stacking;
