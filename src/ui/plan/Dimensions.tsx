import { memo } from 'react';
import type { RoomPlan } from '../../derive/plan.ts';
import { textWidth } from '../../drawing/label.ts';
import type { Mm } from '../../model/units.ts';
import type { PlanWords } from './plan-words.ts';

/** A room whose clear width, depth or both are written on the plan. */
export type Measured = { readonly room: RoomPlan; readonly width: boolean; readonly depth: boolean };

type Props = { readonly measured: readonly Measured[]; readonly words: PlanWords; readonly px: Mm };

/** Floor that a dimension line takes along a wall, in CSS pixels. */
export const STRIP = 24;
/** Least width and depth of a floor, in CSS pixels, that has room for its name beside a dimension line. */
const [ROOMY_WIDTH, ROOMY_DEPTH] = [104, 72];
const FROM_WALL = 14;
const SIZE = 13;
const TICK = 4.5;

/** Without those of floors so small on the screen that the name would have to give way; the card has them all. */
export const roomy = (measured: readonly Measured[], px: Mm): readonly Measured[] =>
  measured.map(({ room, width, depth }) => ({
    room,
    width: width && room.clear.y1 - room.clear.y0 >= ROOMY_DEPTH * px,
    depth: depth && room.clear.x1 - room.clear.x0 >= ROOMY_WIDTH * px,
  }));

/** Dimension lines between wall faces, with slanted ticks, of the chosen room and of those that a push has changed. */
export const Dimensions = memo(function Dimensions({ measured, words, px }: Props) {
  return (
    <g className="rs-plan-dims">
      {measured.flatMap(({ room, width, depth }) => {
        const { x0, y0, x1, y1 } = room.clear;
        const tint = `var(--rs-tint-${room.kind})`;
        const inset = Math.min(FROM_WALL * px, (y1 - y0) / 2);
        const aside = Math.min(FROM_WALL * px, (x1 - x0) / 2);
        return [
          width ? (
            <Dimension
              key={`${room.id} width`}
              from={x0}
              to={x1}
              at={y0 + inset}
              text={words.metres(x1 - x0)}
              tint={tint}
              px={px}
            />
          ) : null,
          depth ? (
            <Dimension
              key={`${room.id} depth`}
              upright
              from={y0}
              to={y1}
              at={x0 + aside}
              text={words.metres(y1 - y0)}
              tint={tint}
              px={px}
            />
          ) : null,
        ];
      })}
    </g>
  );
});

type DimensionProps = {
  readonly from: Mm;
  readonly to: Mm;
  readonly at: Mm;
  readonly text: string;
  readonly tint: string;
  readonly px: Mm;
  readonly upright?: boolean;
  /** Where another line crosses it: its number keeps away from there. */
  readonly crossed?: Mm;
};

/** One line between two faces, with its length where there is room for it. */
export const Dimension = memo(function Dimension({
  from,
  to,
  at,
  text,
  tint,
  px,
  upright = false,
  crossed,
}: DimensionProps) {
  const t = TICK * px;
  const length = to - from;
  const gap = textWidth(text) * SIZE * px + 8 * px;
  // Too short for a line and a number: the number alone; too short for that: nothing, the room card has it.
  if (length < gap - 6 * px) return null;
  const half = (from + to) / 2;
  const free = crossed === undefined || Math.abs(half - crossed) > gap / 2 + SIZE * px;
  const middle = free ? half : ((crossed < half ? to : from) + crossed) / 2;
  const parts = length > gap + 14 * px ? [from, middle - gap / 2, middle + gap / 2, to] : [];
  const stretch = (a: Mm, b: Mm): string => (upright ? `M${at} ${a}V${b}` : `M${a} ${at}H${b}`);
  const tick = (p: Mm): string =>
    upright ? `M${at - t} ${p + t}L${at + t} ${p - t}` : `M${p - t} ${at + t}L${p + t} ${at - t}`;
  const [a, b, c, d] = parts;
  return (
    <>
      {a !== undefined ? (
        <path className="rs-plan-dim" d={stretch(a, b!) + stretch(c!, d!) + tick(from) + tick(to)} />
      ) : null}
      <text
        className="rs-plan-measure"
        transform={`translate(${upright ? at : middle} ${upright ? middle : at})${upright ? ' rotate(-90)' : ''}`}
        y={0.36 * SIZE * px}
        fontSize={SIZE * px}
        strokeWidth={4 * px}
        style={{ stroke: tint }}
      >
        {text}
      </text>
    </>
  );
});
