import type { Owner, Plan, RoomPlan } from '../../derive/plan.ts';
import { ACROSS, compassOf } from '../../drawing/compass.ts';
import type { Side } from '../../model/units.ts';
import type { RoomWall, Stretch, Thing } from '../../store/things.ts';
import type { Formats } from '../../words/format.ts';
import { inside } from '../../words/tries/inside.ts';
import type { MoreWords, Words } from '../../words/words.ts';
import { roomNames } from '../parts/names.ts';
import { openingNames } from '../parts/opening-names.ts';
import { pieceName } from '../parts/piece-names.ts';
import { stairName } from '../parts/stair-name.ts';

export type Says = { readonly words: Words; readonly more: MoreWords; readonly formats: Formats };

/** Neighbours a room is told by; who wants to know all of them goes into the room. */
const MOST_NEIGHBOURS = 3;

/** What each thing of a home is called when it is heard: name, size, and where it lies. */
export function thingNames(plan: Plan, { words, more, formats }: Says): (thing: Thing) => string {
  const { walk, tries, list, stairCard } = more;
  const names = roomNames(plan, words);
  const way = (side: Side): string => walk.compass[compassOf(plan.shell, side)];
  const the = (owner: Owner): string => {
    if (owner.startsWith('stair:')) return tries.place.stair;
    if (owner === 'free' || owner === 'outside') return tries.place[owner];
    return inside(names.get(owner) ?? '', words.kind, tries);
  };
  const facing = ({ kind, towards }: Stretch): string => {
    if (kind === 'outer' || kind === 'party') return walk.facing[kind];
    return kind === 'open' ? walk.facing.open(the(towards)) : walk.facing.room(the(towards));
  };
  const room = (of: RoomPlan, sides: readonly RoomWall[]): string => {
    const { x0, x1, y0, y1 } = of.clear;
    const shared = sides
      .flatMap(({ side, stretches }) => stretches.map((stretch) => ({ side, ...stretch })))
      .filter(({ towards }) => plan.room(towards) !== undefined)
      .sort((a, b) => b.length - a.length);
    const near = shared.filter(({ towards }, i) => shared.findIndex((s) => s.towards === towards) === i);
    return [
      names.get(of.id) ?? '',
      formats.m2(of.net),
      list.roomLine(formats.metres(x1 - x0), formats.metres(y1 - y0)),
      ...near
        .slice(0, MOST_NEIGHBOURS)
        .map(({ side, towards }) => walk.lies(way(ACROSS[side]), the(towards))),
    ].join(', ');
  };
  /** Windows of a room are told apart by the wall they stand in, and along it. */
  const opening = openingNames(plan, names, { words, more }, true);
  const level = (storey: number): string =>
    words.storey.name(plan.storeys[storey]?.shell.level ?? storey).toLocaleLowerCase();

  return (thing) => {
    switch (thing.what) {
      case 'storey': {
        const { shell, builtArea, free } = thing.storey;
        return walk.storey(words.storey.name(shell.level), formats.m2(builtArea), formats.m2(free.net));
      }
      case 'room':
        return room(thing.room, thing.sides);
      case 'wall': {
        const { side, stretches } = thing.wall;
        const length = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
        return [walk.wall(way(side), formats.metres(length)), ...stretches.map(facing)].join(', ');
      }
      case 'opening':
        return walk.opening(opening(thing.opening), formats.cm(thing.opening.width));
      case 'piece':
        return plan.design.furniture[thing.index]?.locked
          ? `${pieceName(thing.kind, more)}. ${more.furniture.locked}`
          : pieceName(thing.kind, more);
      case 'stair': {
        const { storey } = thing.stair;
        return walk.stair(
          stairName(plan, thing.stair, words),
          stairCard.up(level(storey), level(storey + 1)),
        );
      }
    }
  };
}
