import type { Wall } from '../../derive/plan.ts';
import { lengthOf, partyWallsOn } from '../party-wall.ts';
import type { Say } from '../rule.ts';
import { forArchitect, idsOf, rule, spotOf } from '../rule.ts';

/**
 * N-02 (advice; NS 8175 class C asks R'w ≥ 55 dB of the wall itself, brannoglyd.no/lydteori/, 2026-11-23, read second hand):
 * rooms with water and stairs make sound in the wall to the neighbour, bedrooms want quiet there. What lies on the other side is
 * not on this drawing, so where one of them stands at that wall it cannot tell. No figure: the number is how much of the wall it
 * is about.
 */
export const throughTheWall = forArchitect(
  rule('N-02', [], ({ plan, kinds }): Say<'N-02'>[] => {
    const walls = plan.storeys.flatMap(partyWallsOn);
    const behind = ({ owners }: Wall) => owners.find((o) => o !== 'outside')!;
    const roomAt = (w: Wall) => plan.room(behind(w));
    const loud = walls.filter((w) => {
      const room = roomAt(w);
      return room ? kinds.rooms[room.kind].wet : behind(w).startsWith('stair:');
    });
    const quiet = walls.filter((w) => {
      const room = roomAt(w);
      return room !== undefined && kinds.rooms[room.kind].serves === 'bedroom';
    });
    const told = (about: 'sound' | 'quiet', of: readonly Wall[]): Say<'N-02'>[] => {
      if (of.length === 0) return [];
      const rooms = idsOf([...new Set(of.flatMap((w) => roomAt(w) ?? []))]);
      const numbers = { found: lengthOf(of), wanted: null, unit: 'mm' } as const;
      return [{ about, state: 'unknown', ...numbers, rooms, where: of.map(spotOf) }];
    };
    const said = [...told('sound', loud), ...told('quiet', quiet)];
    if (said.length > 0 || walls.length === 0) return said;
    const numbers = { found: 0, wanted: null, unit: 'mm' } as const;
    return [{ about: 'calm', state: 'holds', ...numbers, rooms: [], where: walls.map(spotOf) }];
  }),
);
