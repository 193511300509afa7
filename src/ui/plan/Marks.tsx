import { memo } from 'react';
import type { Spot } from '../../check/finding.ts';
import type { RoomPlan } from '../../derive/plan.ts';
import { boxes, outline } from '../../drawing/paths.ts';
import { later } from '../parts/later.tsx';
import { hatchFill } from './Patterns.tsx';

type LitProps = { readonly id: string; readonly lit: readonly Spot[]; readonly storey: number };

/** Places a finding speaks of: a soft wash, a hatch and a line, so that it does not rest on colour alone. */
export const Lit = memo(function Lit({ id, lit, storey }: LitProps) {
  const rects = lit.filter((s) => s.storey === storey).map((s) => s.rect);
  if (rects.length === 0) return null;
  const d = boxes(rects);
  return (
    <g className="rs-plan-lit">
      <path className="rs-plan-lit-wash" d={d} />
      <path d={d} fill={hatchFill(id, 'lit')} />
      <path className="rs-plan-lit-line" d={d} />
    </g>
  );
});

type FreshProps = { readonly rooms: readonly RoomPlan[] };

/** Rooms that are only held over the floor and not yet put down. */
export const Fresh = memo(function Fresh({ rooms }: FreshProps) {
  if (rooms.length === 0) return null;
  const d = rooms.map((room) => outline(room.rects)).join('');
  return (
    <g>
      <path className="rs-plan-casing" d={d} />
      <path className="rs-plan-fresh" d={d} />
    </g>
  );
});

/** Whatever is selected. It comes after the plan, before a hand has picked up anything. */
export const Chosen = later(async () => (await import('./Chosen.tsx')).Chosen);
