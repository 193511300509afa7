import { perPlan } from '../derive/per-plan.ts';
import type { Link, Plan, RoomPlan } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { Kinds, RoomKindId } from '../model/kinds.ts';
import { CHOICE } from '../model/shell.ts';
import { overlap } from '../model/units.ts';
import { meetsNeighbour } from './noise.ts';
import { piecesIn } from './pieces.ts';

/**
 * What is told of a design when several lie side by side: of its rooms and of the house only, never of who lives there. Each is read off
 * the plan, so that it is true or not; words/patterns/ has a phrase for each, and one that a language leaves out does not compile.
 * The first word is the topic, and a design has one trait of a topic at most: none where the topic says nothing of it.
 */
export const TRAITS = [
  'main entrance',
  'main spread',
  'sleep bedroom-bath',
  'sleep bedroom-toilet',
  'sleep bedroom',
  'sleep bath',
  'sleep toilet',
  'sleep none',
  'storeys used',
  'bedrooms some',
  'baths some',
  'toilets some',
  'toilets none',
  'laundry own',
  'laundry none',
  'homework apart',
  'homework living',
  'homework none',
  'play own',
  'play none',
  'guest own',
  'guest none',
  'dining own',
  'dining none',
  'stores both',
  'stores inside',
  'stores outside',
  'stores none',
  'kitchen open',
  'kitchen door',
  'kitchen apart',
  'ensuite some',
  'ensuite none',
  'passage some',
  'passage none',
  'stair hall',
  'stair living',
  'stair both',
  'wet stacked',
  'wet spread',
  'wet together',
  'light sides',
  'light none',
  'bath-window some',
  'bath-window none',
  'neighbour some',
  'neighbour none',
  'choice all',
  'choice some',
] as const;
export type TraitKey = (typeof TRAITS)[number];
export type Topic = TraitKey extends infer K ? (K extends `${infer T} ${string}` ? T : never) : never;

export const topicOf = (key: TraitKey): Topic => key.split(' ', 1)[0] as Topic;

/** `count` is the number in it, 0 where it holds none. Two designs have the same trait when both are the same. */
export type Trait = { readonly key: TraitKey; readonly count: number };
/** A trait and the rooms of the design that show it; none where nothing is to be shown. */
export type Told = Trait & { readonly rooms: readonly RoomId[] };

/** Bedrooms by any name: which of them a family calls whose is nobody's business here. */
export const BEDROOMS: ReadonlySet<RoomKindId> = new Set(['bedroom', 'adults', 'child', 'teen']);
const HALLS: ReadonlySet<RoomKindId> = new Set(['entry', 'hall']);

const tell = (key: TraitKey, rooms: readonly RoomPlan[] = [], count = 0): Told => ({
  key,
  count,
  rooms: [...new Set(rooms.map(({ id }) => id))],
});
/** Those there are, or that there are none. */
const someOf = (some: TraitKey, none: TraitKey, rooms: readonly RoomPlan[], count = 0): Told =>
  rooms.length > 0 ? tell(some, rooms, count) : tell(none);

type Home = {
  readonly plan: Plan;
  readonly kinds: Kinds;
  readonly of: (...kinds: RoomKindId[]) => RoomPlan[];
  readonly bedrooms: readonly RoomPlan[];
  /** On the storey of the entrance. */
  readonly here: (room: RoomPlan) => boolean;
  readonly linksBetween: (some: readonly RoomPlan[], others: readonly RoomPlan[]) => Link[];
};

/** A topic is asked of a home with rooms, and may have nothing to tell. */
type Ask = (home: Home) => Told | null;

const mainFunctions: Ask = ({ of, bedrooms, here }) => {
  const wanted = [of('living'), of('kitchen'), bedrooms, of('bath')];
  if (wanted.some((rooms) => rooms.length === 0)) return null;
  return wanted.every((rooms) => rooms.some(here))
    ? tell('main entrance', wanted.flat().filter(here))
    : tell('main spread');
};

const sleepByTheEntrance: Ask = ({ of, bedrooms, here }) => {
  const [beds, baths, toilets] = [bedrooms, of('bath'), of('wc')].map((rooms) => rooms.filter(here));
  const water = baths!.length > 0 ? baths! : toilets!;
  if (beds!.length === 0)
    return water.length === 0
      ? tell('sleep none')
      : tell(water === baths ? 'sleep bath' : 'sleep toilet', water);
  if (water.length === 0) return tell('sleep bedroom', beds);
  return tell(water === baths ? 'sleep bedroom-bath' : 'sleep bedroom-toilet', [...beds!, ...water]);
};

const storeysUsed: Ask = ({ plan }) =>
  tell('storeys used', [], plan.storeys.filter(({ rooms }) => rooms.length > 0).length);

const counted =
  (key: TraitKey, roomsOf: (home: Home) => readonly RoomPlan[]): Ask =>
  (home) => {
    const rooms = roomsOf(home);
    return rooms.length > 0 ? tell(key, rooms, rooms.length) : null;
  };

/** A room of its own for something. */
const own =
  (kind: 'laundry' | 'play' | 'guest' | 'dining'): Ask =>
  ({ of }) =>
    someOf(`${kind} own`, `${kind} none`, of(kind));

/** Where one can sit with lessons or paper: a room for it, or a desk. What has no wall to the living room is in it. */
const homework: Ask = ({ plan, of, linksBetween }) => {
  const living = of('living');
  const hasDesk = (room: RoomPlan): boolean => piecesIn(plan, room).some(({ kind }) => kind === 'desk');
  const places = plan.rooms.filter((room) => room.kind === 'homework' || hasDesk(room));
  const inLiving = (room: RoomPlan): boolean =>
    living.includes(room) || linksBetween([room], living).some(({ by }) => by === 'open');
  const apart = places.filter((room) => !inLiving(room));
  return apart.length > 0
    ? tell('homework apart', apart)
    : someOf('homework living', 'homework none', places);
};

const stores: Ask = ({ of }) => {
  const [inside, outside] = [of('store'), of('outstore')];
  if (inside.length > 0 && outside.length > 0) return tell('stores both', [...inside, ...outside]);
  return inside.length > 0 ? tell('stores inside', inside) : someOf('stores outside', 'stores none', outside);
};

const kitchenAndLiving: Ask = ({ of, linksBetween }) => {
  const [kitchens, living] = [of('kitchen'), of('living')];
  if (kitchens.length === 0 || living.length === 0) return null;
  const ways = linksBetween(kitchens, living);
  const both = [...kitchens, ...living];
  const met = both.filter(({ id }) => ways.some(({ a, b }) => a === id || b === id));
  if (ways.some(({ by }) => by === 'open' || by === 'opening')) return tell('kitchen open', met);
  return ways.length > 0 ? tell('kitchen door', met) : tell('kitchen apart', both);
};

/** Rooms of one kind with a way straight into one of another. */
const leadingTo = ({ linksBetween }: Home, rooms: readonly RoomPlan[], to: readonly RoomPlan[]): RoomPlan[] =>
  rooms.filter((room) => linksBetween([room], to).length > 0);

const bathFromBedroom: Ask = (home) => {
  const baths = home.of('bath');
  if (baths.length === 0 || home.bedrooms.length === 0) return null;
  return someOf('ensuite some', 'ensuite none', leadingTo(home, baths, home.bedrooms));
};

const bedroomOffLiving: Ask = (home) => {
  const living = home.of('living');
  if (living.length === 0 || home.bedrooms.length === 0) return null;
  return someOf('passage some', 'passage none', leadingTo(home, home.bedrooms, living));
};

/** Where one goes up from the entrance storey. */
const stairFrom: Ask = ({ plan, here }) => {
  const up = plan.stairs.filter(({ storey }) => storey === plan.shell.entrance.storey);
  const met = new Set(up.flatMap(({ bottom }) => bottom.meets.map(({ place }) => place)));
  const rooms = plan.rooms.filter((room) => here(room) && met.has(room.id));
  const [halls, living] = [
    rooms.filter(({ kind }) => HALLS.has(kind)),
    rooms.filter((r) => r.kind === 'living'),
  ];
  if (halls.length > 0 && living.length > 0) return tell('stair both', [...halls, ...living]);
  if (halls.length > 0) return tell('stair hall', halls);
  return living.length > 0 ? tell('stair living', living) : null;
};

const waterOverWater: Ask = ({ plan, kinds }) => {
  const wet = plan.rooms.filter(({ kind }) => kinds.rooms[kind].wet);
  if (wet.length < 2) return null;
  const over = (a: RoomPlan, b: RoomPlan): boolean =>
    a.storey === b.storey + 1 && a.rects.some((r) => b.rects.some((s) => overlap(r, s)));
  const stacked = wet.filter((a) => wet.some((b) => over(a, b) || over(b, a)));
  if (stacked.length > 0) return tell('wet stacked', stacked);
  return tell(wet.every(({ storey }) => storey === wet[0]!.storey) ? 'wet together' : 'wet spread', wet);
};

/** The ways a room looks out through its windows. */
const looksOut = (plan: Plan, room: RoomPlan): number =>
  new Set(
    room.openings.flatMap((index) => {
      const { kind, outer, wall } = plan.openings[index]!;
      return kind === 'window' && outer && wall?.faces ? [wall.faces] : [];
    }),
  ).size;

const livingLight: Ask = ({ plan, of }) => {
  const living = of('living');
  if (living.length === 0) return null;
  const most = Math.max(...living.map((room) => looksOut(plan, room)));
  if (most === 0) return tell('light none');
  const brightest = living.filter((room) => looksOut(plan, room) === most);
  return tell('light sides', brightest, most);
};

const bathWindow: Ask = ({ plan, of }) => {
  const baths = of('bath');
  if (baths.length === 0) return null;
  const withWindow = baths.filter((room) => looksOut(plan, room) > 0);
  return someOf('bath-window some', 'bath-window none', withWindow);
};

const sleepByNeighbour: Ask = ({ plan, bedrooms }) => {
  if (bedrooms.length === 0) return null;
  const beside = bedrooms.filter((room) => meetsNeighbour(plan, room));
  return someOf('neighbour some', 'neighbour none', beside);
};

const choiceFloor: Ask = ({ plan }) => {
  if (!plan.shell.storeys.some(({ mask }) => mask.includes(CHOICE))) return null;
  return tell(plan.storeys.some(({ unbuilt }) => unbuilt.length > 0) ? 'choice some' : 'choice all');
};

const TOPICS: readonly Ask[] = [
  mainFunctions,
  sleepByTheEntrance,
  storeysUsed,
  counted('bedrooms some', ({ bedrooms }) => bedrooms),
  counted('baths some', ({ of }) => of('bath')),
  ({ of }) => someOf('toilets some', 'toilets none', of('wc'), of('wc').length),
  own('laundry'),
  homework,
  own('play'),
  own('guest'),
  own('dining'),
  stores,
  kitchenAndLiving,
  bathFromBedroom,
  bedroomOffLiving,
  stairFrom,
  waterOverWater,
  livingLight,
  bathWindow,
  sleepByNeighbour,
  choiceFloor,
];

/** All that can be told of a plan, one trait a topic, in the order of the topics. Nothing is told of a home without rooms. */
export const traitsOf = perPlan((plan, kinds: Kinds): readonly Told[] => {
  if (plan.rooms.length === 0) return [];
  const of = (...wanted: RoomKindId[]): RoomPlan[] => plan.rooms.filter(({ kind }) => wanted.includes(kind));
  const home: Home = {
    plan,
    kinds,
    of,
    bedrooms: plan.rooms.filter(({ kind }) => BEDROOMS.has(kind)),
    here: ({ storey }) => storey === plan.shell.entrance.storey,
    linksBetween: (some, others) => {
      const [ones, rest] = [new Set<string>(some.map((r) => r.id)), new Set<string>(others.map((r) => r.id))];
      return plan.links.filter(({ a, b }) => (ones.has(a) && rest.has(b)) || (ones.has(b) && rest.has(a)));
    },
  };
  return TOPICS.flatMap((ask) => ask(home) ?? []);
});
