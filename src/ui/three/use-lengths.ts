import { useMemo } from 'react';
import type { Span } from '../../derive/spans.ts';
import type { Mm } from '../../model/units.ts';
import { keptPlanOf } from '../../store/derived.ts';
import { acrossAt, besideOf, roundPiece } from '../../store/guides.ts';
import type { Length } from '../../view/lengths.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { heldIn } from '../plan/held.ts';

/** How far from a wall's face a room is measured, in mm. */
const FROM_WALL: Mm = 350;

const NONE: readonly Length[] = [];

/**
 * The lengths that the plan writes out too: of the room in the hand and of those a push changes, beside an opening, round a piece, across
 * a room. None while the plan lies beside and shows them.
 */
export function useLengths(): readonly Length[] {
  const { formats } = useSpeech();
  const plan = usePlan();
  const beside = useTable((t) => t.view === 'both');
  const storey = useTable((t) => t.storey);
  const selection = useTable((t) => t.selection);
  const kept = useTable((t) => (t.draft ? keptPlanOf(t) : null)) ?? plan;
  const making = useTable((t) => t.making);
  const ruler = useTable((t) => (t.ruler?.storey === t.storey ? t.ruler : null));
  const furniture = useTable((t) => t.models.kinds.furniture);
  return useMemo(() => {
    if (beside) return NONE;
    const length = (span: Omit<Span, 'at'>, at: readonly Mm[]): Length => ({
      ...{ storey, axis: span.axis, from: span.from, to: span.to, at },
      text: formats.measure(span.to - span.from),
    });
    const within = (from: Mm, to: Mm): Mm[] =>
      to - from > 2 * FROM_WALL ? [from + FROM_WALL, to - FROM_WALL] : [(from + to) / 2];
    const rooms = heldIn(plan, kept, storey, selection).measured.flatMap(({ room, width, depth }) => {
      const { x0, x1, y0, y1 } = room.clear;
      return [
        ...(width ? [length({ axis: 'h', from: x0, to: x1 }, within(y0, y1))] : []),
        ...(depth ? [length({ axis: 'v', from: y0, to: y1 }, within(x0, x1))] : []),
      ];
    });
    const spans = [
      ...(making ? [...besideOf(plan, making), ...roundPiece(plan, making, furniture)] : []),
      ...(ruler ? acrossAt(plan, storey, ruler) : []),
    ];
    return [...rooms, ...spans.map((span) => length(span, [span.at]))];
  }, [beside, plan, kept, storey, selection, making, ruler, furniture, formats]);
}
