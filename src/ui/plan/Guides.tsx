import type { CSSProperties } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Mm } from '../../model/units.ts';
import { keptPlanOf, planOf } from '../../store/derived.ts';
import { acrossAt, besideOf, guidesOf } from '../../store/guides.ts';
import type { Table } from '../../store/state.ts';
import { Dimension } from './Dimensions.tsx';
import type { PlanWords } from './plan-words.ts';
import './guides.css';

type GuidesProps = {
  readonly store: StoreApi<Table>;
  readonly words: PlanWords;
  readonly px: Mm;
};

/**
 * What helps to put a thing where it should be: light lines through walls it has come in line with, wall left beside a
 * door, and how far it is between the faces where one measures.
 */
export function Guides({ store, words, px }: GuidesProps) {
  const making = useStore(store, (t) => t.making);
  const ruler = useStore(store, (t) => (t.ruler?.storey === t.storey ? t.ruler : null));
  const table = store.getState();
  const lines = making ? guidesOf(keptPlanOf(table), making) : [];
  const spans = [
    ...(making ? besideOf(planOf(table), making) : []),
    ...(ruler ? acrossAt(planOf(table), ruler.storey, ruler) : []),
  ];
  const d = lines
    .map(({ axis, at, from, to }) => (axis === 'v' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`))
    .join('');
  return (
    <g className="rs-plan-dims" style={{ '--rs-px': px } as CSSProperties}>
      {d ? <path className="rs-plan-guide" d={d} /> : null}
      {spans.map(({ axis, at, from, to }) => (
        <Dimension
          key={`${axis} ${at} ${from}`}
          upright={axis === 'v'}
          {...{ from, to, at, px }}
          text={words.metres(to - from)}
          tint="var(--rs-paper)"
        />
      ))}
    </g>
  );
}
