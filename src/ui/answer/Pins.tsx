import type { ReactNode } from 'react';
import type { Plan } from '../../derive/plan.ts';
import type { Mm } from '../../model/units.ts';
import type { Pin, Remark, Stance } from '../../store/answering.ts';
import { pinOf, STANCES } from '../../store/answering.ts';
import { apart } from '../../store/apart.ts';
import { useAnswering, useAnswerStore } from './answering.ts';
import './answer.css';

/** Each stance has a form of its own, so that colour only helps: a round, a rounded square, a house and a square. */
const FORMS = [
  'M0-13a13 13 0 1 0 .01 0z',
  'M-8-13H8a5 5 0 0 1 5 5V8a5 5 0 0 1-5 5H-8a5 5 0 0 1-5-5V-8a5 5 0 0 1 5-5z',
  'M0-15 13-4V13H-13V-4z',
  'M-13-13H13V13H-13z',
] as const;

/** A remark's pin about the middle of its place, in CSS pixels. */
export function PinShape({
  stance,
  number,
}: {
  readonly stance: Stance;
  readonly number: number;
}): ReactNode {
  return (
    <>
      <path d={FORMS[STANCES.indexOf(stance)]} />
      <text y={5.5}>{number}</text>
    </>
  );
}

/** Where the remarks are pinned, by their place in the list. */
export function placed(plan: Plan, remarks: readonly Remark[]): { readonly i: number; readonly pin: Pin }[] {
  return remarks.flatMap(({ place }, i) => {
    const pin = pinOf(plan, place);
    return pin ? [{ i, pin }] : [];
  });
}

type PinsProps = {
  readonly plan: Plan;
  readonly storey: number;
  readonly px: Mm;
  /** What a press does beside opening the remark. */
  readonly onOpen?: (remark: number) => void;
};

/** What a pin takes of the screen with a little air, in CSS pixels: a finger hits one of two. */
const ROOM = 30;

/**
 * The remarks of a storey, numbered as in the list beside the drawing, which is what keys and ears read. To stand inside an `<svg>` in mm.
 * Where they would hide each other they stand side by side, each with a line to its place.
 */
export function Pins({ plan, storey, px, onOpen }: PinsProps): ReactNode {
  const store = useAnswerStore();
  const remarks = useAnswering((a) => a.answer.remarks);
  const at = useAnswering((a) => a.at);
  const here = placed(plan, remarks).filter(({ pin }) => pin.storey === storey);
  const stands = apart(
    here.map(({ pin }) => pin),
    ROOM * px,
  );
  return (
    <g aria-hidden>
      {here.map(({ i, pin }, k) => (
        <path key={i} className="rs-pin-line" d={`M${pin.x} ${pin.y}L${stands[k]!.x} ${stands[k]!.y}`} />
      ))}
      {here.map(({ i }, k) => {
        const { stance } = remarks[i]!;
        const { x, y } = stands[k]!;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the drawing opens the same remark
          <g
            key={i}
            className="rs-pin"
            data-stance={stance}
            data-open={i === at || undefined}
            transform={`translate(${x} ${y}) scale(${px})`}
            onClick={(event) => {
              event.stopPropagation();
              store.getState().open(i);
              onOpen?.(i);
            }}
          >
            <PinShape stance={stance} number={i + 1} />
          </g>
        );
      })}
    </g>
  );
}
