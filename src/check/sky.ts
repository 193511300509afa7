import { perPlan } from '../derive/per-plan.ts';
import type { Plan, RoomPlan } from '../derive/plan.ts';
import type { Degrees, M2, Mm, Rect, Side } from '../model/units.ts';
import { grown, minus } from '../model/units.ts';
import { common, floorArea } from './floor.ts';

/** A rectangle as seen from a façade: along it, and how far in front of it. */
type Ahead = { readonly along: readonly [Mm, Mm]; readonly from: Mm; readonly to: Mm };

/** `at` is the façade's own line on the sheet, on the side it faces. */
function ahead(side: Side, at: Mm, r: Rect): Ahead {
  switch (side) {
    case 'left':
      return { along: [r.y0, r.y1], from: at - r.x1, to: at - r.x0 };
    case 'right':
      return { along: [r.y0, r.y1], from: r.x0 - at, to: r.x1 - at };
    case 'top':
      return { along: [r.x0, r.x1], from: at - r.y1, to: at - r.y0 };
    case 'bottom':
      return { along: [r.x0, r.x1], from: r.y0 - at, to: r.y1 - at };
  }
}

/** How high the home's own wings stand up over the horizon, straight out from a window and to its sides; 0 where none does. */
export type Sky = { readonly out: Degrees; readonly aside: Degrees };

/**
 * The sky before each outer window, by its index, as seen from its middle. A wing's top is that of its uppermost storey, without a roof over
 * it, and the distance is the shortest over ground:
 *
 *            │ wing │  ─ top
 *            │      │╲
 *            │      │  ╲ angle
 *            │      │    ╲▯ window
 *     ───────┘      └──────┘
 */
function skies(plan: Plan): ReadonlyMap<number, Sky> {
  const { outer } = plan.shell.walls;
  const found = new Map<number, Sky>();
  for (const o of plan.openings) {
    const side = o.wall?.faces;
    if (o.kind !== 'window' || !o.outer || !side) continue;
    const face = side === 'left' || side === 'top' ? o.at - outer : o.at + outer;
    const eye = plan.storeys[o.storey]!.shell.floor + o.sill + o.height / 2;
    let [out, aside] = [0, 0];
    for (const { shell, built } of plan.storeys.slice(o.storey)) {
      const rise = shell.floor + shell.height - eye;
      for (const rect of built) {
        const { along, from, to } = ahead(side, face, grown(rect, outer));
        if (to <= 0) continue;
        const past = Math.max(0, along[0] - o.to, o.from - along[1]);
        const away = Math.hypot(past, Math.max(0, from));
        const angle = (Math.atan2(rise, away) * 180) / Math.PI;
        // What hangs right over the window hides no horizon: it makes the room it must light larger (overhangOver).
        if (past > 0) aside = Math.max(aside, angle);
        else if (away > 0) out = Math.max(out, angle);
      }
    }
    found.set(o.index, { out, aside });
  }
  return found;
}
export const skyBefore = perPlan(skies);

/**
 * Floor above that reaches out over a room's windows, in the width of the room (TEK17 § 13-7: it counts as floor that must be lit).
 */
export function overhangOver(plan: Plan, room: RoomPlan): M2 {
  const above = plan.storeys[room.storey + 1];
  if (!above) return 0;
  const out = minus(above.built, plan.storeys[room.storey]!.built);
  if (out.length === 0) return 0;
  const windows = plan.openings.filter((o) => o.kind === 'window' && room.openings.includes(o.index));
  const walls = new Set(windows.flatMap(({ wall }) => (wall ? [wall] : [])));
  return [...walls].reduce((sum, { faces, at, from, to }) => {
    const strip = faces && stripBefore(faces, at, from, to);
    return strip ? sum + floorArea(common(out, [strip])) : sum;
  }, 0);
}

/** Ground before a wall, as far as any floor may reach. */
function stripBefore(side: Side, at: Mm, from: Mm, to: Mm): Rect {
  const far = 1e6;
  return {
    left: { x0: -far, x1: at, y0: from, y1: to },
    right: { x0: at, x1: far, y0: from, y1: to },
    top: { x0: from, x1: to, y0: -far, y1: at },
    bottom: { x0: from, x1: to, y0: at, y1: far },
  }[side];
}
