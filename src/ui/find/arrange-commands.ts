import { copyRooms, copyStorey, swapRooms } from '../../store/arrange.ts';
import { isLeft } from '../../store/derived.ts';
import type { Tool } from '../../store/state.ts';
import { floorOf, tapFloor } from '../draw/by-hand.ts';
import { besides } from '../parts/names.ts';
import type { Around, Command } from './command.ts';
import { lookAt, roomCalled, wordsFor } from './command.ts';

/** Tools that are no room, opening, stair or piece, and the words for them. */
const TOOLS = ['gather', 'build', 'paint', 'erase'] as const satisfies readonly Tool['id'][];

/** Rooms put once more, exchanged or given away; floor built or left; and tools for the hand. */
export const arrangeCommands = (around: Around): readonly Command[] => [
  ...roomsAnew(around),
  ...storeysAnew(around),
  ...floorCommands(around),
  ...toolCommands(around),
];

function roomsAnew(around: Around): Command[] {
  const { plan, table, more } = around;
  const { find } = more;
  const called = roomCalled(around);
  return plan.rooms.flatMap((room, i) => {
    const the = called(room.id);
    const words = wordsFor(around, room.id);
    const others = plan.rooms.slice(i + 1);
    const neighbours = besides(plan, room).filter((owner) => plan.room(owner) !== undefined);
    const here = () => lookAt(table(), room.storey);
    return [
      {
        id: `copy ${room.id}`,
        title: find.copy(the),
        also: `${find.also.copy} ${words}`,
        run: () => void copyRooms(here(), [room.id]),
      },
      ...others.map((other) => ({
        id: `swap ${room.id} ${other.id}`,
        title: find.swap(the, called(other.id)),
        also: `${find.also.swap} ${words} ${wordsFor(around, other.id)}`,
        run: () => void swapRooms(here(), room.id, other.id),
      })),
      ...neighbours.map((to) => ({
        id: `give ${room.id} ${to}`,
        title: find.give(the, called(to)),
        also: `${find.also.give} ${words} ${wordsFor(around, to)}`,
        run: () => void here().dispatch({ do: 'giveFloor', room: room.id, to }),
      })),
    ];
  });
}

function storeysAnew({ plan, table, words, more: { find } }: Around): Command[] {
  const laid = plan.storeys.filter(({ rooms }) => rooms.length > 0);
  const empty = plan.storeys.filter(({ rooms }) => rooms.length === 0);
  const name = (storey: (typeof laid)[number]): string => words.storey.name(storey.shell.level);
  return empty.flatMap((to) =>
    laid.map((from) => ({
      id: `copy storey ${from.index} ${to.index}`,
      title: find.copyStorey(name(to), name(from)),
      also: find.also.copy,
      run: () => void copyStorey(lookAt(table(), to.index), from.index, to.index),
    })),
  );
}

function floorCommands({ plan, table, words, more, area }: Around): Command[] {
  const { find, list } = more;
  return plan.storeys.flatMap(({ index, shell, unbuilt }) =>
    shell.zones.flatMap((zone, i) => {
      const [first] = zone.rects;
      if (!first) return [];
      const says = isLeft(zone, unbuilt) ? list.build : list.unbuild;
      return {
        id: `floor ${index} ${zone.id}`,
        title: `${words.storey.name(shell.level)}: ${says(list.stretch(i + 1), area(floorOf(zone)))}`,
        also: find.also.floor,
        run: () => tapFloor(lookAt(table(), index), index, first),
      };
    }),
  );
}

const toolCommands = ({ table, words, more: { find, hand } }: Around): Command[] =>
  TOOLS.map((id) => ({
    id: `tool ${id}`,
    title: id === 'gather' ? hand.gather : words.tool[id],
    also: find.also.tool,
    run: () => table().setTool({ id }),
  }));
