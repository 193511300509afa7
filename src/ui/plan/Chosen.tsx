import { memo } from 'react';
import type { Plan, RoomPlan, StoreyPlan } from '../../derive/plan.ts';
import { leafPath, swing } from '../../drawing/opening-shape.ts';
import { boxes, outline } from '../../drawing/paths.ts';
import type { Mm, Side } from '../../model/units.ts';
import { grown } from '../../model/units.ts';
import { cornersOf, wallRect } from '../../store/derived.ts';
import type { Picked, Selection } from '../../store/state.ts';

export type ChosenProps = {
  readonly plan: Plan;
  readonly storey: StoreyPlan;
  readonly selection: Selection | null;
  readonly px: Mm;
};

/** Whatever is selected, in the colour of the hand. */
export const Chosen = memo(function Chosen({ selection, ...on }: ChosenProps) {
  if (!selection) return null;
  if (selection.what !== 'several') return <ChosenThing selection={selection} {...on} />;
  return selection.things.map((thing) => (
    <ChosenThing key={JSON.stringify(thing)} selection={thing} {...on} still />
  ));
});

type ChosenThingProps = Omit<ChosenProps, 'selection'> & {
  readonly selection: Picked;
  /** One of several: they are moved together, so that none shows how its walls are pushed. */
  readonly still?: boolean;
};

function ChosenThing({ plan, storey, selection, px, still = false }: ChosenThingProps) {
  if (selection.what === 'room') {
    const room = storey.rooms.find((r) => r.id === selection.id);
    if (room && still) return <Outline room={room} />;
    return room ? <ChosenRoom storey={storey} room={room} px={px} /> : null;
  }
  // Drawn with the furniture, which comes later than this.
  if (selection.what === 'piece') return null;
  if (selection.what === 'wall') {
    const wall = storey.walls.find((w) => w.key === selection.key);
    if (!wall) return null;
    return <path className="rs-plan-chosen-wall" d={boxes([wallRect(wall, wall.from, wall.to)])} />;
  }
  if (selection.what === 'stair') {
    const stair = plan.stairs.find((s) => s.index === selection.index);
    const here = stair && (stair.storey === storey.index || stair.storey === storey.index - 1);
    return here ? <path className="rs-plan-chosen" d={outline(stair.rects)} /> : null;
  }
  const opening = plan.openings.find((o) => o.index === selection.index && o.storey === storey.index);
  if (!opening) return null;
  const { axis, hole: r, sweep } = opening;
  const out = 3 * px;
  return (
    <g>
      <path className="rs-plan-chosen" d={boxes([grown(r, out)])} />
      {sweep ? <path className="rs-plan-chosen-leaf" d={leafPath(axis, sweep) + swing(axis, sweep)} /> : null}
    </g>
  );
}

type Handle = { readonly side: Side; readonly x: Mm; readonly y: Mm; readonly length: Mm };

/** Middle of the longest stretch of each side that may be pushed; the shell's own wall has no handle, nor has one at a stair. */
function handlesOf(storey: StoreyPlan, id: string): readonly Handle[] {
  const best = new Map<Side, Handle>();
  const walls = storey.walls.filter((w) => w.kind === 'inner');
  for (const { axis, at, from, to, owners } of [...walls, ...storey.open]) {
    const which = owners.indexOf(id);
    const other = owners[1 - which];
    if (which < 0 || other === 'outside' || other?.startsWith('stair')) continue;
    const side: Side = axis === 'h' ? (which === 1 ? 'top' : 'bottom') : which === 1 ? 'left' : 'right';
    const length = to - from;
    if (length <= (best.get(side)?.length ?? 0)) continue;
    const middle = (from + to) / 2;
    best.set(side, axis === 'h' ? { side, x: middle, y: at, length } : { side, x: at, y: middle, length });
  }
  return [...best.values()];
}

/** Hit areas are 44 px square at least; what is drawn is a small tab on the wall. */
const HIT = 44;
const TAB = 30;
/** Least side of a room, in CSS pixels, that has corners to take hold of beside its sides. */
const ROOMY = 72;
const THICK = 10;

function Outline({ room }: { readonly room: RoomPlan }) {
  const d = outline(room.rects);
  return (
    <>
      <path className="rs-plan-casing" d={d} />
      <path className="rs-plan-chosen" d={d} />
    </>
  );
}

function ChosenRoom({ storey, room, px }: { storey: StoreyPlan; room: RoomPlan; px: Mm }) {
  const handles = handlesOf(storey, room.id);
  const { x0, x1, y0, y1 } = room.bounds;
  const corners = Math.min(x1 - x0, y1 - y0) >= ROOMY * px ? cornersOf(storey, room) : [];
  return (
    <g>
      <Outline room={room} />
      {handles.map(({ side, x, y, length }) => {
        const flat = side === 'top' || side === 'bottom';
        const tab = Math.min(TAB * px, length * 0.6);
        const w = flat ? tab : THICK * px;
        const h = flat ? THICK * px : tab;
        return (
          <rect
            key={side}
            className="rs-plan-tab"
            x={x - w / 2}
            y={y - h / 2}
            width={w}
            height={h}
            rx={Math.min(w, h) / 2}
          />
        );
      })}
      {corners.map(({ across, along, x, y }) => (
        <circle key={`${across} ${along}`} className="rs-plan-tab" cx={x} cy={y} r={(THICK / 2) * px} />
      ))}
      {handles.map(({ side, x, y }) => (
        <rect
          key={side}
          className={
            side === 'top' || side === 'bottom' ? 'rs-plan-hit rs-plan-hit-y' : 'rs-plan-hit rs-plan-hit-x'
          }
          x={x - (HIT / 2) * px}
          y={y - (HIT / 2) * px}
          width={HIT * px}
          height={HIT * px}
        />
      ))}
      {corners.map(({ across, along, x, y }) => (
        <circle
          key={`${across} ${along}`}
          className={`rs-plan-hit rs-plan-hit-${(across === 'left') === (along === 'top') ? 'xy' : 'yx'}`}
          cx={x}
          cy={y}
          r={(HIT / 2) * px}
        />
      ))}
    </g>
  );
}
