import type { CSSProperties, ReactNode } from 'react';
import { memo, useId, useMemo } from 'react';
import type { Spot } from '../../check/finding.ts';
import type { Heard } from '../../check/party-wall.ts';
import type { Plan, RoomPlan, StoreyPlan } from '../../derive/plan.ts';
import { houseRect } from '../../drawing/house.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { Mm } from '../../model/units.ts';
import type { Selection } from '../../store/state.ts';
import { piecesIn } from '../../store/state.ts';
import { Below } from './Below.tsx';
import type { Measured } from './Dimensions.tsx';
import { Dimensions } from './Dimensions.tsx';
import { BuildSigns, Floors } from './Floors.tsx';
import { Frame, Neighbour } from './Frame.tsx';
import { Furniture } from './Furniture.tsx';
import { Labels } from './Labels.tsx';
import { Chosen, Fresh, Lit } from './Marks.tsx';
import { Openings } from './Openings.tsx';
import { Patterns } from './Patterns.tsx';
import type { PlanWords } from './plan-words.ts';
import { Stairs } from './Stairs.tsx';
import { isSmall, marginOf, sheetRect } from './sheet.ts';
import { fitted, viewBox } from './viewport.ts';
import { Shadow, Walls } from './Walls.tsx';
import './plan.css';

/** `full` is the working drawing; `home` leaves out what stands round the house; `thumb` text and dimensions too. */
export type Detail = 'full' | 'home' | 'thumb';

export type SheetProps = {
  readonly plan: Plan;
  /** Number of the storey drawn. */
  readonly storey: number;
  /** The storey under it, drawn as a ghost. */
  readonly below?: StoreyPlan | undefined;
  readonly kinds: Kinds;
  readonly words: PlanWords;
  readonly detail?: Detail;
  /** Millimetres a CSS pixel, for what keeps its size on the screen: text, handles, ticks. */
  readonly px: Mm;
  /** What is picked up; left out where nothing can be. */
  readonly selection?: Selection | null;
  readonly lit?: readonly Spot[];
  /** Rooms whose clear sizes are written out. */
  readonly measured?: readonly Measured[];
  /** Rooms held over the floor, not yet put down. */
  readonly fresh?: readonly RoomPlan[];
  readonly building?: boolean;
  /** Nothing can be built here: the drawing is only looked at. */
  readonly still?: boolean;
  /** What the neighbour has told of the wall on this storey. */
  readonly heard?: readonly Heard[];
  /** No room for north arrow and scale bar. */
  readonly small?: boolean;
};

const NOTHING: readonly never[] = [];

/**
 * One storey in millimetres, to stand inside an `<svg>`. Parts are memoised by the objects they draw, so that a pushed
 * wall redraws its own storey's walls and floors and nothing round them.
 */
export const PlanSheet = memo(function PlanSheet(props: SheetProps) {
  const { plan, storey: index, below, kinds, words, px } = props;
  const { detail = 'full', selection = null, lit = NOTHING, measured = NOTHING, fresh = NOTHING } = props;
  const id = useId();
  const storey = plan.storeys[index];
  const openings = useMemo(() => plan.openings.filter((o) => o.storey === index), [plan, index]);
  const chosen = useMemo(() => piecesIn(selection), [selection]);
  if (!storey) return null;
  const full = detail !== 'thumb';
  const around = detail === 'full';
  const { shell, design } = plan;
  return (
    <g fill="none" style={{ '--rs-px': px } as CSSProperties}>
      <Patterns id={id} />
      {around ? (
        <Neighbour
          id={id}
          shell={shell}
          storey={storey}
          heard={props.heard ?? NOTHING}
          words={words}
          px={px}
        />
      ) : null}
      <Shadow pieces={storey.pieces} />
      <Floors id={id} storey={storey} full={full} building={props.building ?? false} />
      {full && below ? <Below below={below} kinds={kinds} /> : null}
      <Lit id={id} lit={lit} storey={index} />
      <Stairs stairs={plan.stairs} storey={index} full={full} />
      <Furniture
        pieces={design.furniture}
        storey={index}
        kinds={kinds.furniture}
        here={chosen.length === 1 ? storey : null}
        chosen={chosen}
      />
      <Walls pieces={storey.pieces} openings={openings} />
      <Openings openings={openings} full={full} />
      {around ? (
        <Frame
          plan={plan}
          storey={storey}
          words={words}
          px={px}
          small={props.small ?? false}
          told={(props.heard ?? NOTHING).length > 0}
        />
      ) : null}
      {full && !props.still ? (
        <BuildSigns storey={storey} building={props.building ?? false} px={px} />
      ) : null}
      <Fresh rooms={fresh} />
      {full ? (
        <Labels
          rooms={storey.rooms}
          openings={openings}
          furniture={design.furniture}
          kinds={kinds.furniture}
          measured={measured}
          words={words}
          px={px}
        />
      ) : null}
      {props.selection === undefined ? null : (
        <Chosen plan={plan} storey={storey} selection={selection} px={px} />
      )}
      {full ? <Dimensions measured={measured} words={words} px={px} /> : null}
    </g>
  );
});

export type DrawingProps = Omit<SheetProps, 'px'> & {
  /** Size it will be shown at, in CSS pixels; text is laid out for it. */
  readonly width: number;
  readonly height: number;
  /** What lies over it, in mm. */
  readonly over?: ((at: Pick<SheetProps, 'plan' | 'storey' | 'px'>) => ReactNode) | undefined;
};

const TIGHT = { top: 4, right: 4, bottom: 4, left: 4 };

/** One storey as a picture of its own: a thumbnail, a card, a page. Fitted, and never touched. */
export const PlanDrawing = memo(function PlanDrawing({ width, height, over, ...sheet }: DrawingProps) {
  const full = (sheet.detail ?? 'full') === 'full';
  const size = { width, height };
  const { plan, storey } = sheet;
  const camera = full
    ? fitted(sheetRect(plan), size, marginOf(size))
    : fitted(houseRect(plan.shell), size, TIGHT);
  const px = 1 / camera.scale;
  return (
    <svg
      className="rs-plan"
      viewBox={viewBox(camera, size)}
      width={width}
      height={height}
      role="img"
      aria-label={sheet.words.summary}
    >
      <PlanSheet {...sheet} still px={px} small={isSmall(size)} />
      {over?.({ plan, storey, px })}
    </svg>
  );
});
