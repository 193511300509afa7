import type { Plan, RoomPlan, StoreyPlan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import type { Models } from '../../model/models.ts';
import type { M2 } from '../../model/units.ts';
import { cameBeforeStairs } from '../../store/before-stairs.ts';
import { frontDoors, slitBeside } from '../../store/derived.ts';
import { leftOut } from '../../store/left-out.ts';
import { isMoved, newcomer } from '../../store/moved.ts';
import { changeFrom, turnedRound } from '../../store/opened.ts';
import { upsetBy } from '../../store/upset.ts';
import type { Formats } from '../../words/format.ts';
import type { MoreWords, Words } from '../../words/words.ts';
import { openingName, roomNames } from '../parts/names.ts';
import { changeCosts } from './change-says.ts';
import { FOR_A_ROOM } from './hint.ts';
import { lessSays } from './less-says.ts';
import { gotTooLittle, isNarrow, leftOutSays, MOST_NEW, newSays, SEEN } from './new-says.ts';
import { slitLeft } from './slit-left.ts';
import { remade, remadeSays, slid } from './tell-openings.ts';
import { tellPieces } from './tell-pieces.ts';
import { beforeStairSays, upsetSays } from './upset-says.ts';

const MOST_SENTENCES = { brief: 2, full: 3 };

type Says = {
  readonly words: Words;
  readonly more: MoreWords;
  readonly formats: Formats;
  /** A step back: whatever stands in the way now has stood there before. */
  readonly back?: boolean;
  /** Little room to say it in: what the meters show is left to them. */
  readonly brief?: boolean;
  /** Why what the hand moved did not come all the way. */
  readonly short?: string;
  /** The storey that came into view with it, since it happened there. */
  readonly came?: number | null;
};

/**
 * What happened between two plans, as up to three sentences, or two: "Stue er 18,2 m². Gang ble 0,9 m² mindre." The room in hand
 * comes first, the others by how much they changed; last what it costs, when it costs anything.
 */
export function tellChange(
  before: Plan,
  after: Plan,
  models: Models,
  inHand: RoomId | null,
  { words, more, formats, back = false, brief = false, short = '', came = null }: Says,
): string {
  const { told } = more;
  const round = turnedRound(before, after) ?? turnedRound(after, before);
  const names = roomNames(after, words);
  const oldNames = roomNames(before, words);
  const { side } = after.design;
  const whole = round ? told.wholeHome[round] : side === before.design.side ? null : told.otherSide(side);
  const said: string[] = whole ? [whole] : [];

  const fresh = after.rooms.filter(({ id }) => !before.room(id));
  said.push(...newSays(fresh, { names, models, more, formats, back }));
  const gone = before.rooms.filter(({ id }) => !after.room(id));
  for (const room of gone) {
    const name = oldNames.get(room.id)!;
    const heir = gone.length > 1 || back ? null : heirOf(room, before, after);
    said.push(heir ? told.gaveFloor(name, oldNames.get(heir.id)!) : told.goneRoom(name));
  }

  const swapped = whole ? null : changedPlaces(before, after);
  if (swapped) said.push(told.swapped(names.get(swapped[0].id)!, names.get(swapped[1].id)!));

  const moved = whole || swapped ? [] : after.rooms.filter((room) => isMoved(room, before.room(room.id)));
  const [one] = moved;
  if (one) said.push(moved.length > 1 ? told.movedRooms(moved.length) : told.movedRoom(names.get(one.id)!));

  if (priced(before) !== priced(after)) said.push(told.newPrices);

  const openings = after.openings.length - before.openings.length;
  const come = newcomer(before.design.openings, after.design.openings);
  const newest = after.openings.find(({ index }) => index === come);
  if (openings > 0 && newest) said.push(told.newOpening(openingName(newest, names, words)));
  // A door out elsewhere is no way in; who puts one looks for where that is.
  if (openings > 0 && newest?.kind === 'door' && newest.outer && frontDoors(after).length === 0)
    said.push(told.noFrontDoor(words.kind.entry));
  if (openings < 0) said.push(told.goneOpening);
  // Doors and furniture go where the whole home goes.
  if (openings === 0 && !whole) {
    const wider = after.openings.find((o, i) => o.width !== before.openings[i]?.width);
    if (wider) said.push(told.changedOpening(openingName(wider, names, words), formats.cm(wider.width)));
    // What rides with a room is told with it.
    const [along, ...others] = one ? [] : after.openings.filter((o, i) => slid(o, before.openings[i]));
    const other = after.openings.find((o, i) => remade(o, before.openings[i]));
    if (along && !wider)
      said.push(
        others.length > 0
          ? told.movedOpenings(others.length + 1)
          : told.movedOpening(openingName(along, names, words)),
      );
    if (other && !wider && !along)
      said.push(
        remadeSays(other, before.openings[other.index]!, openingName(other, names, words), names, {
          words,
          more,
          formats,
        }),
      );
  }
  const built = gained(before, after, ({ builtArea }) => builtArea);
  const free = gained(before, after, (storey) => storey.free.net);
  // Floor that a room has grown into, or has lost, is told with the room; what was built for a new one is told beside it.
  if (built >= SEEN && (free >= SEEN || fresh.length > 0)) said.push(told.newFloor(formats.m2(built)));
  if (built <= -SEEN && free <= -SEEN) said.push(told.goneFloor(formats.m2(-built)));
  const stair = after.stairs.length > before.stairs.length ? after.stairs.at(-1) : undefined;
  if (stair) {
    // A second one is seldom meant: most want the first elsewhere.
    const there = after.stairs.filter(({ storey }) => storey === stair.storey).length;
    said.push(there > 1 && !back ? told.stairMore(there) : told.newStair);
  }
  if (after.stairs.length < before.stairs.length) said.push(told.goneStair);
  const [stairsWere, stairsAre] = [before.design.stairs, after.design.stairs];
  const asMany = stairsAre.length === stairsWere.length;
  if (!whole && asMany && JSON.stringify(stairsAre) !== JSON.stringify(stairsWere))
    said.push(stairSays(stairsWere, stairsAre, more));

  const ridden = before.design.storeys !== after.design.storeys;
  const pieces = tellPieces(before.design.furniture, after, ridden, names, more);
  if (pieces && !whole) said.push(pieces);

  const changes = [...names.keys()]
    .flatMap((id) => {
      const [room, old] = [after.room(id), before.room(id)];
      return room && old && Math.abs(room.net - old.net) >= SEEN ? [{ room, by: room.net - old.net }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.room.id === inHand) - Number(a.room.id === inHand) || Math.abs(b.by) - Math.abs(a.by),
    );
  const lost = changes.filter(({ room, by }) => by < 0 && room.id !== inHand);
  const put = stair !== undefined || fresh.length > 0;
  const less = lessSays(lost, { names, models, more, formats, back, put, told: said.length > 0 });
  said.push(...less.says);
  const pushed =
    fresh.length === 0 && after.rooms.length === before.rooms.length && changes.some(({ by }) => by < 0);
  const open = pushed && !back ? slitLeft(before, after, models.kinds.rooms.hall.least.side) : null;
  if (open !== null) said.push(told.slit(formats.cm(open)));
  const slit = stair && !back ? slitBeside(after, stair) : null;
  if (slit) {
    const beside = told.besideStair(formats.cm(slit.clear));
    const { level } = after.shell.storeys[slit.storey]!;
    said.push(slit.storey === stair!.storey ? beside : told.upThere(words.storey.name(level), beside));
  }
  for (const change of changes) {
    if (less.of.includes(change)) continue;
    const { room, by } = change;
    const name = names.get(room.id)!;
    if (room.id === inHand && !swapped && !one && !whole) said.unshift(told.room(name, formats.m2(room.net)));
    else if (said.length === 0) said.push(told.room(name, formats.m2(room.net)));
    else said.push((by > 0 ? told.more : told.less)(name, formats.m2(Math.abs(by))));
  }

  // What a room has cost others comes before what could be better with it.
  const narrow = fresh.some((room) => isNarrow(room, models) && !gotTooLittle(room, models));
  if (!back && fresh.length <= MOST_NEW && narrow) said.push(told.narrow);
  const next = back ? null : nextStep(before, after, fresh);
  if (next) said.splice(1, 0, told.next[next]);
  // What needs a hand is told at once after what was done.
  const upset = back
    ? []
    : [
        ...leftOutSays(leftOut(before, after), names, more),
        ...beforeStairSays(cameBeforeStairs(before, after), names, more),
        ...upsetSays(upsetBy(before, after, models.kinds.furniture), words, more),
      ];
  said.splice(1, 0, ...upset, ...(short ? [short] : []));
  if (said.length === 0) said.push(told.changed);
  const { cost } = changeFrom(before, after, models);
  const costs = cost && changeCosts(cost, more.change, formats);
  const most = MOST_SENTENCES[brief ? 'brief' : 'full'];
  // The meters have the money; what stands in the way now is said here alone.
  const urgent = Math.max(upset.length, less.small === null ? 0 : said.indexOf(less.small));
  const withCosts = costs && (brief ? said.length < most : urgent < most - 1);
  const all = (withCosts ? [...said.slice(0, most - 1), costs] : said.slice(0, most)).join(' ');
  return came === null ? all : told.upThere(words.storey.name(after.shell.storeys[came]!.level), all);
}

/** What a home that is begun wants next, as a room of it takes the last floor of its storey. */
function nextStep(
  before: Plan,
  after: Plan,
  fresh: readonly RoomPlan[],
): keyof MoreWords['told']['next'] | null {
  const [room, ...more] = fresh;
  if (!room || more.length > 0) return null;
  const { index, free } = after.storeys[room.storey]!;
  if (free.net >= FOR_A_ROOM || before.storeys[index]!.free.net < FOR_A_ROOM) return null;
  if (after.shell.storeys.length > 1 && after.stairs.length === 0) return 'stair';
  return after.openings.some((o) => o.storey === index) ? null : 'openings';
}

/** Who has all the floor of a room that is gone. */
const heirOf = (room: RoomPlan, before: Plan, after: Plan): RoomPlan | undefined =>
  after.rooms.find(({ id, storey, net }) => {
    const old = before.room(id);
    return old !== undefined && storey === room.storey && net - old.net >= room.net - SEEN;
  });

/** Two rooms that have each other's floor now. */
function changedPlaces(before: Plan, after: Plan): readonly [RoomPlan, RoomPlan] | null {
  const floor = (room: RoomPlan | undefined): string =>
    room ? JSON.stringify([room.storey, room.rects]) : '';
  const moved = before.rooms.filter((room) => floor(room) !== floor(after.room(room.id)));
  const [a, b] = moved;
  if (!a || !b || moved.length > 2) return null;
  return floor(a) === floor(after.room(b.id)) && floor(b) === floor(after.room(a.id)) ? [a, b] : null;
}

/** What became of a stair: of several, that they are otherwise. */
function stairSays(before: Stairs, after: Stairs, { told }: MoreWords): string {
  const changed = after.flatMap((now, i) => (sameStair(now, before[i]!) ? [] : [{ now, old: before[i]! }]));
  const [only] = changed;
  if (!only || changed.length > 1) return told.changedStair;
  const { now, old } = only;
  if (now.turn !== old.turn) return told.turnedStair;
  if (now.mirrored !== old.mirrored) return told.mirroredStair;
  return now.x !== old.x || now.y !== old.y ? told.movedStair : told.changedStair;
}

type Stairs = Plan['design']['stairs'];
const sameStair = (a: Stairs[number], b: Stairs[number]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** By how much something of all storeys has become more, in m². */
function gained(before: Plan, after: Plan, of: (storey: StoreyPlan) => M2): M2 {
  const all = ({ storeys }: Plan): M2 => storeys.reduce((sum, storey) => sum + of(storey), 0);
  return all(after) - all(before);
}

/** By its name: a version that was kept names the same list again. */
const priced = ({ design: { prices } }: Plan): string => `${prices.id} ${prices.revision}`;
