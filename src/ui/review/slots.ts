import type { ReactNode } from 'react';
import { createContext } from 'react';
import type { Plan } from '../../derive/plan.ts';
import type { Design } from '../../model/design.ts';
import type { Mm, Point } from '../../model/units.ts';
import type { View } from '../../view/view.ts';

/** What lies over a storey's sheet is drawn in mm on the storey; `px` is mm a CSS pixel, for what keeps its size on the screen. */
export type OverSheet = { readonly plan: Plan; readonly storey: number; readonly px: Mm };

/** A place on a storey that somebody has pressed, in mm. */
export type Place = { readonly storey: number; readonly at: Point };

/** What others hang on the sheets of the desk and on its model: something drawn over each, and what a press on one does. */
export type SheetSlots = {
  readonly over?: (at: OverSheet) => ReactNode;
  /** The same, but under the sheet's own lines and letters. */
  readonly under?: (at: OverSheet) => ReactNode;
  /** What hangs over the model. */
  readonly model?: (view: View) => ReactNode;
  readonly onPlace?: (place: Place) => void;
};

export const SheetSlotsContext = createContext<SheetSlots>({});

/** The drawing that lay on the desk before this one, since the page was opened. */
export const EarlierContext = createContext<Design | null>(null);
