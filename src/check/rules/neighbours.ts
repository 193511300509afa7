import type { Wall } from '../../derive/plan.ts';
import type { Rule, RuleInput } from '../finding.ts';
import type { Strip } from '../party-wall.ts';
import { clashes, lengthOf, partyWallsOn, stripOf } from '../party-wall.ts';
import type { Say } from '../rule.ts';
import { forArchitect, idsOf, rule, spotOf } from '../rule.ts';

type Home = Pick<RuleInput, 'plan' | 'kinds'>;
type Said = readonly Say<'N-02'>[];

const behind = ({ owners }: Wall) => owners.find((o) => o !== 'outside')!;
const measured = (walls: readonly Wall[]) =>
  ({ found: lengthOf(walls), unit: 'mm', where: walls.map(spotOf) }) as const;

/** What can be said of one home alone: which of its rooms it is about. */
function alone({ plan, kinds }: Home): Said {
  const walls = plan.storeys.flatMap(partyWallsOn);
  const roomAt = (w: Wall) => plan.room(behind(w));
  const loud = walls.filter((w) => {
    const room = roomAt(w);
    return room ? kinds.rooms[room.kind].wet : behind(w).startsWith('stair:');
  });
  const quiet = walls.filter((w) => {
    const room = roomAt(w);
    return room !== undefined && kinds.rooms[room.kind].serves === 'bedroom';
  });
  const told = (about: 'sound' | 'quiet', of: readonly Wall[]): Said => {
    if (of.length === 0) return [];
    const rooms = idsOf([...new Set(of.flatMap((w) => roomAt(w) ?? []))]);
    return [{ about, state: 'unknown', ...measured(of), wanted: null, rooms }];
  };
  const said = [...told('sound', loud), ...told('quiet', quiet)];
  if (said.length > 0 || walls.length === 0) return said;
  return [{ about: 'calm', state: 'holds', ...measured(walls), found: 0, wanted: null, rooms: [] }];
}

/** What can be said when the neighbour has shown their side: where one sleeps and the other is heard, and whose sleep it is. */
function met({ plan, kinds }: Home, theirs: Strip): Said {
  const found = clashes(stripOf(plan, kinds), theirs);
  const walls = plan.storeys.flatMap(partyWallsOn);
  const told = (about: 'asleep' | 'heard', whose: 'ours' | 'theirs'): Said => {
    const at = found
      .filter(({ quiet }) => quiet === whose)
      .flatMap(({ storey, from, to }) =>
        walls
          .filter((w) => w.storey === storey && w.from < to && w.to > from)
          .map((w) => ({ ...w, from: Math.max(w.from, from), to: Math.min(w.to, to) })),
      );
    if (at.length === 0) return [];
    const rooms = [...new Set(at.flatMap((w) => plan.room(behind(w)) ?? []))];
    return [
      { about, state: 'not', ...measured(at), wanted: 0, atMost: true, rooms: idsOf(rooms), nextDoor: true },
    ];
  };
  const said = [...told('asleep', 'ours'), ...told('heard', 'theirs')];
  if (said.length > 0 || walls.length === 0) return said;
  return [{ about: 'met', state: 'holds', ...measured(walls), found: 0, wanted: 0, atMost: true, rooms: [] }];
}

/**
 * N-02 (advice; NS 8175 class C asks R'w ≥ 55 dB of the wall itself, brannoglyd.no/lydteori/, 2026-11-23, read second hand):
 * rooms with water and stairs make sound in the wall to the neighbour, bedrooms want quiet there. What lies on the other side is
 * not on this drawing: until the neighbour shows it, the rule cannot tell, and only the architect is told. No figure: the number
 * is how much of the wall it is about.
 */
export const throughTheWall = forArchitect(
  rule('N-02', [], (home) => (home.nextDoor ? met(home, home.nextDoor) : alone(home))),
);

/** The same for a family, which can do something about it once the neighbour has shown their side. */
export const metAtTheWall: Rule = {
  ...rule('N-02', [], (home) => (home.nextDoor ? met(home, home.nextDoor) : [])),
  meets: true,
};
