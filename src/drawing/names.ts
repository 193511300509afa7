import type { Plan, RoomPlan, StoreyPlan } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { M2, Mm, Rect } from '../model/units.ts';
import { standingRect } from '../model/units.ts';
import { AREA_SIZE, blockOf, fitLabel, LEADING, settle, textWidth } from './label.ts';
import type { Text } from './lines.ts';

/** What a drawing says, in the reader's language. */
export type DrawingWords = {
  readonly room: (room: Pick<RoomPlan, 'id'>) => string;
  /** "12,4 m²" */
  readonly area: (area: M2) => string;
};

/** A step of letter size on paper, in mm: labels are laid out as on a screen whose dots are so large. */
const DOT = 0.2;
/** Letters no smaller than this are read on paper, in dots. */
const LEAST = 8;

/** Names and net areas of a storey's rooms as they are laid out on paper, at 1 : `scale`. */
export function namesOf(
  plan: Plan,
  storey: StoreyPlan,
  kinds: Kinds['furniture'],
  words: DrawingWords,
  scale: number,
): Text[] {
  const dot = DOT * scale;
  const inTheWay: Rect[] = [
    ...plan.openings.flatMap((o) => (o.storey === storey.index && o.wall ? (o.sweep ?? []) : [])),
    ...plan.design.furniture.flatMap((f) => {
      const kind = f.storey === storey.index ? kinds[f.kind] : undefined;
      return kind ? [standingRect(f, kind)] : [];
    }),
  ];
  return storey.rooms.flatMap((room) => nameOf(room, inTheWay, words, dot));
}

function nameOf(room: RoomPlan, inTheWay: readonly Rect[], words: DrawingWords, dot: Mm): Text[] {
  const [name, area] = [words.room(room), words.area(room.net)];
  const label = fitLabel(room.clear, name, area, dot) ?? squeezed(room.clear, name, dot);
  const at = settle(room.clear, blockOf(label, dot), inTheWay, dot);
  const lines = [...label.name, ...(label.area ? [label.area] : [])];
  const size = label.size * dot;
  const step = LEADING * size;
  return lines.map((text, i): Text => {
    const off = (i - (lines.length - 1) / 2) * step;
    return {
      layer: 'name',
      at: label.turned ? { x: at.x + off, y: at.y } : { x: at.x, y: at.y + off },
      text,
      height: i < label.name.length ? size : size * AREA_SIZE,
      turn: label.turned ? -90 : 0,
    };
  });
}

/** A room on a drawing is never without its name: along its longer side, as small as can be read. */
function squeezed(clear: Rect, name: string, dot: Mm) {
  const [width, depth] = [clear.x1 - clear.x0, clear.y1 - clear.y0];
  const size = Math.max(LEAST, Math.min(11, Math.max(width, depth) / dot / textWidth(name)));
  return { name: [name], area: null, size, turned: depth > width };
}
