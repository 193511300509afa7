import type { ComponentType } from 'react';
import { lazy } from 'react';
import type { DeskWords } from '../../words/words.ts';
import { AreaTables } from './AreaTables.tsx';
import { Changed } from './Changed.tsx';
import { CostTable } from './CostTable.tsx';
import { DeskFindings } from './DeskFindings.tsx';
import { Elevations } from './Elevations.tsx';
import { PlanSheets } from './PlanSheets.tsx';
import { Section } from './Section.tsx';
import { Stacked } from './Stacked.tsx';

/** A part of the desk: a name to jump to by, and whether it is a drawing or figures. It waits for its words under its own Suspense. */
export type DeskPart = {
  readonly id: keyof DeskWords['review']['desk']['part'];
  readonly beside: boolean;
  /** It tells of rooms alone, and so of a drawing that is shown in another revision of its house too. */
  readonly inAnyRevision?: true;
  readonly Part: ComponentType;
};

/** In the order in which an architect looks. A new sheet, or a new list beside the sheets, is a line here. */
export const DESK_PARTS: readonly DeskPart[] = [
  { id: 'plan', beside: false, inAnyRevision: true, Part: PlanSheets },
  { id: 'changed', beside: false, Part: Changed },
  { id: 'stacked', beside: false, inAnyRevision: true, Part: Stacked },
  { id: 'section', beside: false, Part: Section },
  { id: 'facades', beside: false, Part: Elevations },
  { id: 'model', beside: false, Part: lazy(async () => ({ default: (await import('./Model.tsx')).Model })) },
  {
    id: 'remarks',
    beside: true,
    inAnyRevision: true,
    Part: lazy(async () => ({ default: (await import('../answer/Remarks.tsx')).Remarks })),
  },
  { id: 'figures', beside: true, Part: AreaTables },
  { id: 'findings', beside: true, Part: DeskFindings },
  { id: 'cost', beside: true, Part: CostTable },
];
