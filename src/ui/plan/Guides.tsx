import type { CSSProperties } from 'react';
import { useId, useMemo } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { OpeningPlan, Plan } from '../../derive/plan.ts';
import { leafPath, swing } from '../../drawing/opening-shape.ts';
import { boxes, outline } from '../../drawing/paths.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { around, grown } from '../../model/units.ts';
import { keptPlanOf, otherwise, planOf } from '../../store/derived.ts';
import type { Beside, OtherFloor } from '../../store/guides.ts';
import { acrossAt, besideOf, guidesOf, otherFloor, roundPiece } from '../../store/guides.ts';
import type { Table } from '../../store/state.ts';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlaces } from '../parts/use-places.ts';
import { Dimension } from './Dimensions.tsx';
import { CLEAR, figurePlace, SIZE } from './figure-place.ts';
import { inTheWayOf, labelPlace } from './label-place.ts';
import type { PlanWords } from './plan-words.ts';
import './guides.css';

type GuidesProps = {
  readonly store: StoreApi<Table>;
  readonly words: PlanWords;
  readonly px: Mm;
};

/**
 * What helps to put a thing where it should be: the walls that take the door or window in the hand, light lines through
 * walls it has come in line with, the end of the floor that keeps a stair from the hand, wall left beside a door, floor left round a piece, how far it is between the faces where
 * one measures, and what a try would change.
 */
export function Guides({ store, words, px }: GuidesProps) {
  const making = useStore(store, (t) => t.making);
  const refused = useStore(store, (t) => t.refused);
  const tool = useStore(store, (t) => t.tool);
  const ruler = useStore(store, (t) => (t.ruler?.storey === t.storey ? t.ruler : null));
  const storey = useStore(store, (t) => t.storey);
  const kept = useStore(store, keptPlanOf);
  const places = usePlaces(store);
  const trying = useStore(store, (t) => t.trying !== null);
  const table = store.getState();
  const lines = making ? guidesOf(kept, making) : [];
  const shown = planOf(table);
  const beside = making
    ? [...besideOf(shown, making), ...roundPiece(shown, making, table.models.kinds.furniture)]
    : [];
  const other = otherFloor(shown, { storey, tool, making, refused });
  const names = beside.length > 0 || other ? namesOn(shown, storey, table.models.kinds, words, px) : [];
  const across = ruler ? acrossAt(shown, ruler.storey, ruler) : [];
  const d = lines
    .map(({ axis, at, from, to }) => (axis === 'v' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`))
    .join('');
  return (
    <g className="rs-plan-dims" style={{ '--rs-px': px } as CSSProperties}>
      {trying ? <Tried before={kept} after={shown} storey={storey} kinds={table.models.kinds} /> : null}
      {places.length > 0 ? (
        <path className="rs-plan-place" d={boxes(places.map(({ rect }) => rect))} />
      ) : null}
      {d ? <path className="rs-plan-guide" d={d} /> : null}
      {other ? <Ends other={other} names={names} px={px} /> : null}
      {beside.map((gap) => (
        <Gap
          key={`${gap.axis} ${gap.from}`}
          gap={gap}
          text={words.metres(gap.to - gap.from)}
          names={names}
          px={px}
        />
      ))}
      {across.map(({ axis, at, from, to }) => (
        <Dimension
          key={`${axis} ${at} ${from}`}
          upright={axis === 'v'}
          {...{ from, to, at, px }}
          crossed={axis === 'v' ? ruler!.y : ruler!.x}
          text={words.metres(to - from)}
          tint="var(--rs-paper)"
        />
      ))}
    </g>
  );
}

type TriedProps = {
  readonly before: Plan;
  readonly after: Plan;
  readonly storey: number;
  readonly kinds: Kinds;
};

/** What a try brings, in the colour of the hand, and where it stood, in dots. */
function Tried({ before, after, storey, kinds }: TriedProps) {
  const { walls, openings, things } = useMemo(
    () => otherwise(before, after, storey, kinds.furniture),
    [before, after, storey, kinds],
  );
  const holes = (list: readonly OpeningPlan[]): Rect[] => list.map(({ hole }) => hole);
  const leaves = openings.come.map(({ axis, sweep }) => sweep && leafPath(axis, sweep) + swing(axis, sweep));
  return (
    <g fill="none">
      <path className="rs-plan-gone" d={boxes([...walls.gone, ...holes(openings.gone), ...things.gone])} />
      <path className="rs-plan-chosen-wall" d={boxes(walls.come)} />
      <path className="rs-plan-chosen" d={boxes([...holes(openings.come), ...things.come])} />
      <path className="rs-plan-chosen-leaf" d={leaves.join('')} />
    </g>
  );
}

/** Where the floor of the storey above ends, or of the one below, with its name. The line breaks off at names and areas, as it would on paper. */
function Ends({ other: { level, rects, end }, names, px }: EndsProps) {
  const { words } = useSpeech();
  const { told } = useMore();
  const id = useId();
  const clear = names.map((name) => grown(name, CLEAR * px));
  // A little more than the line, with the names for holes.
  const floor = around(rects);
  const reach = floor ? [grown(floor, 2 * CLEAR * px)] : [];
  return (
    <>
      <clipPath id={id}>
        <path d={boxes([...reach, ...clear])} clipRule="evenodd" />
      </clipPath>
      <path className="rs-plan-ends" d={outline(rects)} clipPath={`url(#${id})`} />
      {end ? <Figure gap={end} text={told.endsHere(words.storey.name(level))} names={names} px={px} /> : null}
    </>
  );
}

type EndsProps = { readonly other: OtherFloor; readonly names: readonly Rect[]; readonly px: Mm };

const TICK = 4.5;

/** Where the names of a storey's rooms stand. */
function namesOn(plan: Plan, storey: number, kinds: Kinds, words: PlanWords, px: Mm): readonly Rect[] {
  const openings = plan.openings.filter((o) => o.storey === storey);
  const inTheWay = inTheWayOf(storey, openings, plan.design.furniture, kinds.furniture);
  return plan.storeys[storey]!.rooms.flatMap(
    (room) => labelPlace(room, undefined, inTheWay, words, px).label?.rect ?? [],
  );
}

type GapProps = {
  readonly gap: Beside;
  readonly text: string;
  readonly names: readonly Rect[];
  readonly px: Mm;
};

/** A short length with its figure beside it, on the floor, and on no room's name where that can be helped. */
function Gap({ gap, text, names, px }: GapProps) {
  const { axis, at, from, to } = gap;
  const t = TICK * px;
  const upright = axis === 'v';
  const tick = (p: Mm): string => (upright ? `M${at - t} ${p}H${at + t}` : `M${p} ${at - t}V${at + t}`);
  return (
    <>
      <path
        className="rs-plan-dim"
        d={`${upright ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`}${tick(from)}${tick(to)}`}
      />
      <Figure gap={gap} text={text} names={names} px={px} />
    </>
  );
}

/** What is written beside a line. */
function Figure({ gap, text, names, px }: GapProps) {
  const { x, y, anchor } = figurePlace(gap, text, names, px);
  return (
    <text
      className="rs-plan-measure"
      x={x}
      y={y}
      fontSize={SIZE * px}
      strokeWidth={4 * px}
      style={{ stroke: 'var(--rs-paper)', textAnchor: anchor }}
    >
      {text}
    </text>
  );
}
