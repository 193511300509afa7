import type { RoomId } from '../../model/design.ts';
import type { M2 } from '../../model/units.ts';
import type { Holder, Told, Try } from '../../tries/tries.ts';
import { tenthUp } from '../findings/sentence.ts';
import type { Formats } from '../format.ts';
import type { MoreWords, Words } from '../words.ts';
import { inside } from './inside.ts';

type TryWords = MoreWords['tries'];
type Opened = Extract<Told, { what: 'opening' }>;
type Side = NonNullable<Opened['between']>[number];

/** All that is said of a try in one language: its own words, those of change, and what rooms are called by their kind. */
export type TriesSay = {
  readonly tries: TryWords;
  readonly change: MoreWords['change'];
  readonly kind: Words['kind'];
  readonly n: Formats;
  /** A kind of furniture's. */
  readonly pieceOf: (kind: string) => string;
  /** A room's name as it stands on the plan. */
  readonly nameOf: (id: RoomId) => string;
};

const theRoom = ({ tries, kind, nameOf }: TriesSay, id: RoomId): string => inside(nameOf(id), kind, tries);

function who(say: TriesSay, holder: Holder | Side): string {
  if (holder.startsWith('stair')) return say.tries.place.stair;
  const { place } = say.tries;
  return holder in place ? place[holder as keyof typeof place] : theRoom(say, holder);
}

/** With its first letter, and without the gap that a thing without a place leaves. */
const begun = (sentence: string): string =>
  sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1).replaceAll('  ', ' ');

/** "Badet får 1,2 m² fra gangen." One sentence for each thing that is done; what is done to several alike is said once. */
export function toldSays(told: readonly Told[], say: TriesSay): string[] {
  const times = new Map<string, number>();
  /** A room that is new has no name on the plan yet. */
  const fresh = new Map(told.flatMap((t) => (t.what === 'room' ? [[t.id, say.kind[t.kind]] as const] : [])));
  const named = { ...say, nameOf: (id: RoomId) => fresh.get(id) ?? say.nameOf(id) };
  for (const t of told) {
    const text = begun(sentence(t, named));
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  return [...times].map(([text, n]) => (n === 1 ? text : say.tries.several(text, say.n.number(n))));
}

function sentence(t: Told, say: TriesSay): string {
  const { tries, n } = say;
  switch (t.what) {
    case 'floor':
      return floorSays(t, say);
    case 'room': {
      const area = n.m2(t.area);
      const from = t.from[0];
      return from && from !== 'free' && from !== 'unbuilt'
        ? tries.room.of(say.kind[t.kind], area, who(say, from))
        : tries.room.new(say.kind[t.kind], area);
    }
    case 'swap':
      return tries.room.swap(theRoom(say, t.rooms[0]), theRoom(say, t.rooms[1]));
    case 'opening':
      return openingSays(t, say);
    case 'hands':
      return tries.hands[t.kind](placeSays(t.kind, t.was, say), placeSays(t.kind, t.is, say));
    case 'stair':
      return t.how === 'new' || t.how === 'place' ? tries.stair[t.how] : tries.stair[t.how](n.cm(t.mm));
    case 'piece': {
      const [piece, room] = [say.pieceOf(t.kind), theRoom(say, t.in)];
      return t.how === 'turn' ? tries.piece.turn(piece, room) : tries.piece.place(piece, room, n.cm(t.mm));
    }
    case 'pieces':
      return tries.piece.all(theRoom(say, t.in));
    case 'wall':
      return tries.wall[t.how](who(say, t.between[0]), who(say, t.between[1]));
  }
}

function floorSays({ to, from, area }: Extract<Told, { what: 'floor' }>, say: TriesSay): string {
  const { floor } = say.tries;
  const size = say.n.m2(tenthUp(area));
  const [giver, taker] = [who(say, from), who(say, to)];
  if (to === 'stair') return floor.toStair(size, giver);
  if (to === 'unbuilt') return from === 'free' ? floor.freeToUnbuilt(size) : floor.toUnbuilt(giver, size);
  if (to === 'free') return from === 'unbuilt' ? floor.unbuiltToFree(size) : floor.toFree(giver, size);
  if (from === 'unbuilt') return floor.fromUnbuilt(taker, size);
  return from === 'free' ? floor.fromFree(taker, size) : floor.rooms(taker, size, giver);
}

function openingSays({ kind, how, between, width, height, sill }: Opened, say: TriesSay): string {
  const { tries, n } = say;
  return tries[kind][how](placeSays(kind, between, say), n.cm(width), n.cm(height), n.cm(sill));
}

/** "mellom stua og gangen", "ut fra gangen", "i stua"; nothing for an opening that stands in no wall. */
function placeSays(kind: Opened['kind'], between: Opened['between'], say: TriesSay): string {
  if (!between) return '';
  const { door, window } = say.tries;
  const indoors = between.find((side) => side !== 'outside') ?? between[0];
  if (kind === 'window') return indoors === 'free' ? window.free : window.in(who(say, indoors));
  if (between.includes('outside')) return door.out(who(say, indoors));
  return door.between(who(say, between[0]), who(say, between[1]));
}

/** Smallest differences worth a word: half of the last decimal of an area, and less than any line costs. */
const SEEN_M2: M2 = 0.05;
const SEEN_KR = 500;

/** "Koster 20 000–30 000 kr mer. Dere bruker 1,2 m² mer." */
export function changeSays({ change: { area, cost }, left }: Try, { tries, change, n }: TriesSay): string[] {
  const says: string[] = [];
  if (cost && Math.abs(cost.most) < SEEN_KR) says.push(tries.sameCost);
  else if (cost) {
    const range = n.krRange(Math.abs(cost.least), Math.abs(cost.most));
    says.push((cost.most > 0 ? change.more : change.less)(range));
  }
  if (Math.abs(area) >= SEEN_M2)
    says.push((area > 0 ? tries.moreArea : tries.lessArea)(n.m2(Math.abs(area))));
  if (left) {
    const by = Math.abs((left.found ?? 0) - (left.wanted ?? 0));
    says.push(tries.left(left.unit === 'm2' ? n.m2(tenthUp(by)) : n.roundKr(by)));
  }
  return says;
}
