import type { ReactNode } from 'react';
import { usePlanWords } from '../parts/plan-words.ts';
import type { SheetProps } from '../plan/PlanDrawing.tsx';
import { PlanSheet } from '../plan/PlanDrawing.tsx';
import type { Shown } from './shown-home.ts';
import { storeyAt } from './shown-home.ts';

type HomeSheetProps = Pick<SheetProps, 'kinds' | 'px' | 'lit' | 'detail' | 'small'> & {
  readonly home: Shown;
  readonly level: number;
};

/** A storey of a home in a drawing of several; its lowest where it has none at that level. */
export function HomeSheet({ home: { plan }, level, ...sheet }: HomeSheetProps): ReactNode {
  const storey = storeyAt(plan, level)?.index ?? 0;
  const words = usePlanWords(plan, storey);
  return <PlanSheet plan={plan} storey={storey} words={words} still {...sheet} />;
}
