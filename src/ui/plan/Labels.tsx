import { memo } from 'react';
import type { OpeningPlan, RoomPlan } from '../../derive/plan.ts';
import { AREA_SIZE, LEADING } from '../../drawing/label.ts';
import type { Furniture } from '../../model/design.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { ROOM_DRAWINGS } from '../icons/room-drawings.ts';
import type { Measured } from './Dimensions.tsx';
import { inTheWayOf, labelPlace } from './label-place.ts';
import type { PlanWords } from './plan-words.ts';

type Props = {
  readonly rooms: readonly RoomPlan[];
  readonly openings: readonly OpeningPlan[];
  readonly furniture: readonly Furniture[];
  readonly kinds: Kinds['furniture'];
  readonly measured: readonly Measured[];
  readonly words: PlanWords;
  readonly px: Mm;
};

/** Name and area of each room, in the middle of its clear floor, or beside what stands there. */
export const Labels = memo(function Labels(props: Props) {
  const { rooms, openings, furniture, kinds, measured, words, px } = props;
  const inTheWay = inTheWayOf(rooms[0]?.storey, openings, furniture, kinds);
  return (
    <g>
      {rooms.map((room) => {
        const dims = measured.find((m) => m.room.id === room.id);
        const { box, label } = labelPlace(room, dims, inTheWay, words, px);
        if (!label) return <RoomIcon key={room.id} kind={room.kind} {...box} px={px} />;
        return (
          <RoomLabel
            key={room.id}
            kind={room.kind}
            name={label.name.join('\n')}
            area={label.area}
            size={label.size}
            turned={label.turned}
            x={label.x}
            y={label.y}
            px={px}
          />
        );
      })}
    </g>
  );
});

type LabelProps = {
  readonly kind: RoomPlan['kind'];
  /** Lines of the name, by line breaks. */
  readonly name: string;
  readonly area: string | null;
  readonly size: number;
  readonly turned: boolean;
  readonly x: Mm;
  readonly y: Mm;
  readonly px: Mm;
};

// Plain values as props, so that a room nobody touched is not drawn again while a wall elsewhere moves.
const RoomLabel = memo(function RoomLabel({ kind, name, area, size, turned, x, y, px }: LabelProps) {
  const lines = name.split('\n');
  const em = size * px;
  // Baselines of a block centred on (x, y); 0.36 em is half a capital's height.
  const first = 0.36 * em - ((lines.length - 1 + (area ? AREA_SIZE : 0)) / 2) * LEADING * em;
  return (
    <text
      className="rs-plan-label"
      transform={`translate(${x} ${y})${turned ? ' rotate(-90)' : ''}`}
      fontSize={em}
      strokeWidth={3.5 * px}
      style={{ stroke: `var(--rs-tint-${kind})` }}
    >
      {lines.map((line, i) => (
        <tspan key={line} className="rs-plan-name" x={0} y={first + i * LEADING * em}>
          {line}
        </tspan>
      ))}
      {area ? (
        <tspan x={0} y={first + lines.length * LEADING * em} fontSize={em * AREA_SIZE}>
          {area}
        </tspan>
      ) : null}
    </text>
  );
});

/** Smallest and usual icon, in CSS pixels. */
const LEAST_ICON = 16;
const ICON = 24;

type IconProps = Rect & { readonly kind: RoomPlan['kind']; readonly px: Mm };

/** Where no name fits, the kind's picture from the palette. */
const RoomIcon = memo(function RoomIcon({ kind, x0, y0, x1, y1, px }: IconProps) {
  const across = Math.min(x1 - x0, y1 - y0) / px - 6;
  if (across < LEAST_ICON) return null;
  const scale = (Math.min(across, ICON) / ICON) * px;
  const drawing = ROOM_DRAWINGS[kind];
  return (
    <path
      className="rs-plan-icon"
      d={typeof drawing === 'string' ? drawing : drawing.d}
      transform={`translate(${(x0 + x1) / 2} ${(y0 + y1) / 2}) scale(${scale}) translate(-12 -12)`}
    />
  );
});
