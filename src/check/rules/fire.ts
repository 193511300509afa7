import { frontDoors } from '../../derive/outside.ts';
import type { OpeningPlan, Plan, Wall } from '../../derive/plan.ts';
import type { Mm, Side } from '../../model/units.ts';
import { lengthOf, partyWallsOn } from '../party-wall.ts';
import type { Say } from '../rule.ts';
import { forArchitect, rule, spotOf } from '../rule.ts';
import { partyLine } from '../spaces.ts';
import { countedStoreys } from '../storeys.ts';

const atParty = (plan: Plan): OpeningPlan[] =>
  plan.openings.filter((o) => o.axis === 'v' && o.at === partyLine(plan.shell));

/**
 * F-01 (TEK17 § 11-8 (1), pre-accepted, dibk.no 11/iii/11-8, 2026-05-17): each home is a fire cell of its own, so nothing opens
 * through the wall to the neighbour on any storey. No figure. An opening there has lost its wall and is kept on the drawing all
 * the same.
 */
export const ownFireCell = rule('F-01', [], ({ plan }) => {
  const through = atParty(plan);
  const numbers = { found: through.length, wanted: 0, atMost: true, unit: 'count', rooms: [] } as const;
  if (through.length > 0) return [{ about: 'cell', state: 'not', ...numbers, where: through.map(spotOf) }];
  const walls = plan.storeys.flatMap(partyWallsOn);
  return [{ about: 'cell', state: 'holds', ...numbers, where: walls.map(spotOf) }];
});

/** L-09 (no text: behind the wall is another home): `windows_count` windows, none, look through the wall to the neighbour. */
export const partyWindows = rule(
  'L-09',
  ['windows_count'],
  ({ plan, figures: { windows_count: wanted } }) => {
    const windows = plan.openings.filter((o) => o.kind === 'window');
    if (windows.length === 0) return [];
    const through = atParty(plan).filter((o) => o.kind === 'window');
    const numbers = { found: through.length, wanted, atMost: true, unit: 'count', rooms: [] } as const;
    return through.length > wanted
      ? [{ about: 'party', state: 'not', ...numbers, where: through.map(spotOf) }]
      : [{ about: 'party', state: 'holds', ...numbers, where: windows.map(spotOf) }];
  },
);

/**
 * F-02 (TEK17 § 11-3, pre-accepted 1 and 3, dibk.no 11/i/11-3, 2026-05-17): fire class of the house by its storeys (G-05): class
 * 1 to `first_count`, class 2 to `second_count`, and class 1 with `by_door_count` where each home has its way out straight to the
 * ground. It is told, not judged: the walls are not on the drawing. The other half may count a storey that this one does not.
 */
export const fireClass = forArchitect(
  rule(
    'F-02',
    [
      'first_count',
      'by_door_count',
      'second_count',
      'G-05.basement_mm',
      'G-05.mezzanine_parts_count',
      'G-05.loft_parts_count',
    ],
    ({ plan, kinds, figures: f }) => {
      const counted = countedStoreys(plan, kinds, {
        basement_mm: f['G-05.basement_mm'],
        mezzanine_parts_count: f['G-05.mezzanine_parts_count'],
        loft_parts_count: f['G-05.loft_parts_count'],
      });
      const classOf = (storeys: number): Say<'F-02'>['about'] => {
        if (storeys <= f.first_count) return 'first';
        if (storeys <= f.by_door_count) return frontDoors(plan).length > 0 ? 'by-door' : 'open';
        return storeys <= f.second_count ? 'second' : 'third';
      };
      const found = counted.filter((c) => c === 'yes').length;
      const numbers = { found, wanted: null, unit: 'count', rooms: [], where: [] } as const;
      const about = classOf(found);
      return about === 'open' || about !== classOf(plan.storeys.length)
        ? [{ about: 'open', state: 'unknown', ...numbers }]
        : [{ about, state: 'holds', ...numbers }];
    },
  ),
);

/** Parts of walls on one line that no wall below stands under. */
const hanging = (above: readonly Wall[], below: readonly Wall[]): Wall[] =>
  below.reduce<Wall[]>(
    (rest, { from, to }) =>
      rest.flatMap((w) =>
        [
          { ...w, to: Math.min(w.to, from) },
          { ...w, from: Math.max(w.from, to) },
        ].filter((part) => part.from < part.to),
      ),
    [...above],
  );

/**
 * F-04 (TEK17 § 11-8 (2) J, pre-accepted, dibk.no 11/iii/11-8, 2026-05-17): the wall to the neighbour goes without a break from
 * the ground to the outer roof and out into the eaves. That it stands on each storey over the one below is on the drawing; roof
 * and eaves are not. No figure.
 */
export const partyWallToRoof = forArchitect(
  rule('F-04', [], ({ plan }) => {
    const storeys = plan.storeys.map(partyWallsOn);
    const loose = storeys.flatMap((walls, i) => (i === 0 ? [] : hanging(walls, storeys[i - 1]!)));
    const found = lengthOf(loose);
    const numbers = { found, wanted: null, unit: 'mm', rooms: [] } as const;
    const top = storeys.findLast((walls) => walls.length > 0) ?? [];
    const eaves = { about: 'eaves', state: 'unknown', ...numbers, found: null } as const;
    return [
      loose.length > 0
        ? { about: 'levels', state: 'not', ...numbers, where: loose.map(spotOf) }
        : { about: 'levels', state: 'holds', ...numbers, where: storeys.flat().map(spotOf) },
      { ...eaves, where: top.map(spotOf) },
    ];
  }),
);

/**
 * F-13 (TEK17 § 11-8 (2) K, pre-accepted, dibk.no 11/iii/11-8, 2026-05-17): storeys of a home stand open to each other over at
 * most `levels_count`. Stairs open to the rooms they meet, so storeys joined by stairs are counted. That each has a way out is
 * F-06.
 */
export const openLevels = rule('F-13', ['levels_count'], ({ plan, figures: { levels_count: wanted } }) => {
  if (plan.stairs.length === 0) return [];
  let [found, run] = [1, 1];
  for (const { index } of plan.storeys) {
    run = plan.stairs.some((s) => s.storey === index - 1) ? run + 1 : 1;
    found = Math.max(found, run);
  }
  const at = {
    unit: 'count',
    rooms: [],
    where: plan.stairs.flatMap((s) => s.rects.map((rect) => ({ storey: s.storey, rect }))),
  } as const;
  return [{ about: 'levels', state: found <= wanted ? 'holds' : 'not', found, wanted, atMost: true, ...at }];
});

/** Shortest way along the sheet from an opening to the wall to the neighbour. */
function toParty(plan: Plan, { axis, at, from, to }: OpeningPlan): Mm {
  const line = partyLine(plan.shell);
  const ends = axis === 'v' ? [at] : [from, to];
  return Math.min(...ends.map((x) => Math.abs(line - x)));
}

/** How far apart windows are free, and from where on those that are nearer must hold back less of the fire. */
type Apart = { readonly near_mm: Mm; readonly free_mm: Mm };

/**
 * What windows of the other half may come nearer to than `free_mm`. The other half is this shell mirrored, so its windows can look
 * this way only if some façade of the shell looks at the neighbour and may have windows; none stands in the party wall itself. Where
 * they are is not on this drawing: the distance is at least that to the party line.
 */
function apart(
  plan: Plan,
  { near_mm, free_mm }: Apart,
  looks: (faces: Side | null, party: Side) => boolean,
): (Say<'F-14'> & Say<'F-15'>)[] {
  const { party, storeys } = plan.shell;
  const windows = plan.openings.filter((o) => o.kind === 'window' && o.wall);
  if (windows.length === 0) return [];
  const mayMeet = storeys.some((s) => s.facades.some((f) => f.side === party && f.windows));
  const there = mayMeet ? windows.filter((o) => looks(o.wall!.faces, party)) : [];
  const near = there.filter((o) => toParty(plan, o) < free_mm);
  const found = there.length > 0 ? Math.min(...there.map((o) => toParty(plan, o))) : null;
  const numbers = { found, unit: 'mm', rooms: [] } as const;
  if (near.length === 0)
    return [{ about: 'apart', state: 'holds', ...numbers, wanted: free_mm, where: windows.map(spotOf) }];
  const close = found! < near_mm;
  const at = { ...numbers, wanted: close ? near_mm : free_mm, where: near.map(spotOf) };
  return [{ about: close ? 'close' : 'near', state: 'unknown', ...at }];
}

/**
 * F-14 (TEK17 § 11-8 (2) I table 3, pre-accepted in fire class 1, dibk.no 11/iii/11-8, 2026-05-17): windows of two homes in an
 * inner corner are free from `free_mm` apart. Nearer, one is E 30 or both are EI 15; nearer than `near_mm`, one is EI 30 or both
 * are EI 15. A window that looks away from the neighbour is in no corner with one of his.
 */
export const cornerWindows = forArchitect(
  rule('F-14', ['near_mm', 'free_mm'], ({ plan, figures }) =>
    apart(plan, figures, (faces, party) => faces === party || faces === 'top' || faces === 'bottom'),
  ),
);

/**
 * F-15 (TEK17 § 11-8 (2) I table 3, pre-accepted in fire class 1 for up to a third of windows in the wall, dibk.no 11/iii/11-8,
 * 2026-05-17): windows of two homes in walls that face each other are free from `free_mm` apart; nearer, and nearer than
 * `near_mm`, as in F-14.
 */
export const facingWindows = forArchitect(
  rule('F-15', ['near_mm', 'free_mm'], ({ plan, figures }) =>
    apart(plan, figures, (faces, party) => faces === party),
  ),
);
