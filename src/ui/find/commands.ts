import type { OpeningKind, StairKind } from '../../model/design.ts';
import type { RoomKindId } from '../../model/kinds.ts';
import type { Mm } from '../../model/units.ts';
import { addFrontDoor, addRoom, addStair, pushSide } from '../../store/acts.ts';
import type { Table } from '../../store/state.ts';
import { alignmentsOf, alignSide, openFor } from '../../store/steady.ts';
import type { Thing } from '../../store/things.ts';
import { thingsOf } from '../../store/things.ts';
import { arrangeCommands } from './arrange-commands.ts';
import type { Around, Command, Door } from './command.ts';
import { lookAt, puttingByName, roomCalled, showing, wordsFor } from './command.ts';
import { pieceCommands } from './piece-commands.ts';
import { thingCommands } from './thing-commands.ts';

/** One step larger or smaller, as the steppers of the card. */
const STEP: Mm = 300;
const OPENINGS: readonly OpeningKind[] = ['door', 'window', 'opening'];
const STAIRS: readonly StairKind[] = ['straight', 'l', 'winder', 'u'];

/** Everything that can be done with this home: what is in it comes first, and first of all what is in the hand. */
export function commandsFor(around: Around): readonly Command[] {
  const { selection } = around.table();
  const inHand = selection?.what === 'room' ? selection.id : null;
  const rooms = thingsOf(around.plan).filter((thing) => thing.what === 'room');
  const first = rooms.filter(({ room }) => room.id === inHand);
  const rest = rooms.filter(({ room }) => room.id !== inHand);
  return [
    ...[...first, ...rest].flatMap((thing) => roomCommands(thing, around)),
    ...newCommands(around),
    ...frontDoor(around),
    ...arrangeCommands(around),
    ...thingCommands(around),
    ...pieceCommands(around),
    ...houseCommands(around),
  ];
}

type RoomThing = Extract<Thing, { what: 'room' }>;

function roomCommands({ room, sides }: RoomThing, around: Around): Command[] {
  const { table, more, plan } = around;
  const { find } = more;
  const called = roomCalled(around);
  const the = called(room.id);
  const also = (of: keyof typeof find.also): string => `${find.also[of]} ${wordsFor(around, room.id)}`;
  const id = (does: string): string => `${does} ${room.id}`;
  // Floor that is free is taken before that of a neighbour, and given to one before it is left at the wall round the house.
  const easiest = [...sides].sort((a, b) => taken(a) - taken(b)).map(({ side }) => side);
  const inside = [...sides].sort((a, b) => outer(a) - outer(b)).map(({ side }) => side);
  // In the hand, the room is what is told of first, and what the next word may be about.
  const held = (): Table => {
    lookAt(table(), room.storey).select({ what: 'room', id: room.id });
    return table();
  };
  const resize = (by: Mm) => () => {
    const here = held();
    for (const side of by > 0 ? easiest : inside) if (pushSide(here, room.id, side, by) === null) return;
  };
  return [
    { id: id('larger'), title: find.larger(the), also: also('larger'), run: resize(STEP) },
    { id: id('smaller'), title: find.smaller(the), also: also('smaller'), run: resize(-STEP) },
    ...OPENINGS.map((kind) => ({
      id: id(kind),
      title: find[kind](the),
      also: also(kind),
      run: () => void openFor(lookAt(table(), room.storey), room.id, kind),
    })),
    ...alignmentsOf(plan, room.id).map(({ side, with: other }) => ({
      id: id(`line ${side}`),
      title: find.inLine(the, more.card.side[side].toLocaleLowerCase(), called(other)),
      also: also('inLine'),
      run: () => void alignSide(held(), room.id, side),
    })),
    showing(around, id('show'), the, also('show'), room.storey, { what: 'room', id: room.id }, [
      around.words.kind[room.kind],
      room.label ?? '',
    ]),
    {
      id: id('remove'),
      title: find.remove(the),
      also: also('remove'),
      named: wordsFor(around, room.id),
      run: () => void lookAt(table(), room.storey).dispatch({ do: 'removeRoom', room: room.id }),
    },
  ];
}

const taken = ({ stretches }: RoomThing['sides'][number]): number =>
  stretches.filter(({ towards }) => towards !== 'free').length;

/** How much of a side lies at the wall round the house, in mm. */
const outer = ({ stretches }: RoomThing['sides'][number]): Mm =>
  stretches.reduce((sum, { kind, length }) => (kind === 'outer' || kind === 'party' ? sum + length : sum), 0);

function newCommands(around: Around): Command[] {
  const { table, words, more, plan } = around;
  const { find } = more;
  const kinds = Object.keys(table().models.kinds.rooms) as RoomKindId[];
  const { roomAlso } = find;
  return [
    ...kinds.map((kind) => ({
      id: `new ${kind}`,
      title: find.newRoom(words.kind[kind]),
      also: `${find.also.new} ${roomAlso[kind] ?? ''}`,
      alone: words.kind[kind],
      ...puttingByName(around, { id: 'room', kind }, (now) => addRoom(now, kind)),
    })),
    ...(plan.storeys.length < 2 ? [] : STAIRS).map((kind) => ({
      id: `new stair ${kind}`,
      title: find.newStair(words.stair[kind]),
      also: find.also.new,
      alone: words.stair[kind],
      ...puttingByName(around, { id: 'stair', kind }, (now) => addStair(now, kind)),
    })),
  ];
}

/** A door out where the municipality has set the entrance. */
function frontDoor({ plan, table, more: { find } }: Around): Command[] {
  const run = (): void => void addFrontDoor(lookAt(table(), plan.shell.entrance.storey));
  return [{ id: 'front door', title: find.frontDoor, also: find.also.frontDoor, alone: find.frontDoor, run }];
}

function houseCommands({ plan, table, words, more, onOpen, onHome }: Around): Command[] {
  const { find, menuDialog: menu } = more;
  const one = (id: string, title: string, also: string, run: () => void): Command => ({
    id,
    title,
    also,
    run,
    aside: true,
  });
  const door = (to: Door, title: string): Command => one(to, title, find.also.menu, () => onOpen(to));
  const view = (to: Table['view'], title: string): Command =>
    one(`view ${to}`, find.show(title), find.also.view, () => table().setView(to));
  return [
    one('undo', words.bar.undo, '', () => table().undo()),
    one('redo', words.bar.redo, '', () => table().redo()),
    ...plan.storeys.map(({ index, shell }) =>
      one(`storey ${index}`, find.goTo(words.storey.name(shell.level)), find.also.storey, () =>
        table().setStorey(index),
      ),
    ),
    view('plan', words.bar.plan),
    view('3d', words.bar.three),
    view('both', words.bar.both),
    door('area', words.meter.area),
    door('cost', words.meter.budget),
    door('needs', more.needs.title),
    door('share', words.bar.share),
    door('versions', words.bar.keep),
    door('open', menu.openFile),
    door('prices', menu.prices),
    door('keys', more.walk.keysTitle),
    door('wall', menu.wall),
    door('files', more.files.title),
    door('clear', more.clearing.title),
    door('about', menu.about),
    one('home', menu.home, find.also.menu, onHome),
    {
      id: 'measure',
      title: more.hand.measure,
      also: find.also.measure,
      run: () => table().setTool({ id: 'measure' }),
    },
    one('mirror', menu.mirror, '', () => void table().dispatch({ do: 'mirror' })),
    one('turnHalf', menu.turnHalf, '', () => void table().dispatch({ do: 'turnHalf' })),
    one('changeSide', menu.changeSide, '', () => void table().dispatch({ do: 'changeSide' })),
  ];
}
