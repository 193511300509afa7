import type { CSSProperties } from 'react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { boxes } from '../../drawing/paths.ts';
import type { Mm } from '../../model/units.ts';
import { keptPlanOf, planOf } from '../../store/derived.ts';
import type { Beside } from '../../store/guides.ts';
import { acrossAt, besideOf, guidesOf, placesFor } from '../../store/guides.ts';
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
 * What helps to put a thing where it should be: the walls that take the door or window in the hand, light lines through
 * walls it has come in line with, wall left beside a door, and how far it is between the faces where one measures.
 */
export function Guides({ store, words, px }: GuidesProps) {
  const making = useStore(store, (t) => t.making);
  const ruler = useStore(store, (t) => (t.ruler?.storey === t.storey ? t.ruler : null));
  const kind = useStore(store, (t) => (t.tool.id === 'opening' ? t.tool.kind : null));
  const storey = useStore(store, (t) => t.storey);
  const kept = useStore(store, keptPlanOf);
  const places = useMemo(() => (kind ? placesFor(kept, storey, kind) : []), [kept, storey, kind]);
  const table = store.getState();
  const lines = making ? guidesOf(kept, making) : [];
  const beside = making ? besideOf(planOf(table), making) : [];
  const across = ruler ? acrossAt(planOf(table), ruler.storey, ruler) : [];
  const d = lines
    .map(({ axis, at, from, to }) => (axis === 'v' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`))
    .join('');
  return (
    <g className="rs-plan-dims" style={{ '--rs-px': px } as CSSProperties}>
      {places.length > 0 ? <path className="rs-plan-place" d={boxes(places)} /> : null}
      {d ? <path className="rs-plan-guide" d={d} /> : null}
      {beside.map((gap) => (
        <Gap key={gap.from} gap={gap} text={words.metres(gap.to - gap.from)} px={px} />
      ))}
      {across.map(({ axis, at, from, to }) => (
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

const SIZE = 13;
const TICK = 4.5;
/** How far beside its line a length stands, in CSS pixels: most gaps are too short to hold it. */
const OFF = 8;

/** A short length with its figure beside it, on the floor. */
function Gap({ gap, text, px }: { readonly gap: Beside; readonly text: string; readonly px: Mm }) {
  const { axis, at, from, to, away } = gap;
  const [t, off, middle] = [TICK * px, away * OFF * px, (from + to) / 2];
  const upright = axis === 'v';
  const tick = (p: Mm): string => (upright ? `M${at - t} ${p}H${at + t}` : `M${p} ${at - t}V${at + t}`);
  return (
    <>
      <path
        className="rs-plan-dim"
        d={`${upright ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`}${tick(from)}${tick(to)}`}
      />
      <text
        className="rs-plan-measure"
        x={upright ? at + off : middle}
        y={upright ? middle + 0.36 * SIZE * px : at + off + (away > 0 ? 0.72 * SIZE * px : 0)}
        fontSize={SIZE * px}
        strokeWidth={4 * px}
        style={{ stroke: 'var(--rs-paper)', textAnchor: upright ? (away > 0 ? 'start' : 'end') : 'middle' }}
      >
        {text}
      </text>
    </>
  );
}
