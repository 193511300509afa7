import { memo } from 'react';
import type { RoomPlan, StoreyPlan } from '../../derive/plan.ts';
import { boxes, outline } from '../../drawing/paths.ts';
import type { Mm } from '../../model/units.ts';
import { buildSigns } from '../../store/derived.ts';
import { floorFill, hatchFill } from './Patterns.tsx';

type Props = {
  readonly id: string;
  readonly storey: StoreyPlan;
  readonly full: boolean;
  /** The hand is about to build: choice floor stands out more. */
  readonly building: boolean;
};

/** Everything one walks on, and the floor that may be built. */
export const Floors = memo(function Floors({ id, storey, full, building }: Props) {
  const free = boxes(storey.free.rects);
  return (
    <g>
      <path className="rs-plan-built" d={boxes(storey.built)} />
      {full && free ? <path d={free} fill={hatchFill(id, 'grid')} /> : null}
      {storey.rooms.map((room) => (
        <Floor key={room.id} id={id} kind={room.kind} d={boxes(room.rects)} />
      ))}
      {storey.unbuilt.length > 0 ? <Unbuilt id={id} storey={storey} building={building} /> : null}
    </g>
  );
});

type FloorProps = { readonly id: string; readonly kind: RoomPlan['kind']; readonly d: string };

const Floor = memo(function Floor({ id, kind, d }: FloorProps) {
  const pattern = floorFill(id, kind);
  return (
    <>
      <path className="rs-plan-floor" style={{ fill: `var(--rs-tint-${kind})` }} d={d} />
      {pattern ? <path d={d} fill={pattern} /> : null}
    </>
  );
});

type UnbuiltProps = { readonly id: string; readonly storey: StoreyPlan; readonly building: boolean };

function Unbuilt({ id, storey, building }: UnbuiltProps) {
  const ring = outline(storey.unbuilt);
  return (
    <g className={building ? 'rs-plan-choice-now' : undefined}>
      <path d={ring} fill={hatchFill(id, 'choice')} />
      <path className="rs-plan-choice-line" d={ring} />
    </g>
  );
}

/** Half the width of the sign, and of its plus, in CSS pixels. */
const SIGN = 11;
const ARM = 5.5;

type SignProps = { readonly storey: StoreyPlan; readonly building: boolean; readonly px: Mm };

/** A plus on each stretch that may be built: a tap on it builds that. */
export const BuildSigns = memo(function BuildSigns({ storey, building, px }: SignProps) {
  const signs = buildSigns(storey).map(({ at }) => at);
  if (signs.length === 0) return null;
  const r = SIGN * px;
  const arm = ARM * px;
  return (
    <g className={building ? 'rs-plan-choice-now' : undefined}>
      <path
        className="rs-plan-choice-card"
        d={signs
          .map(({ x, y }) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`)
          .join('')}
      />
      <path
        className="rs-plan-choice-plus"
        d={signs.map(({ x, y }) => `M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`).join('')}
      />
    </g>
  );
});
