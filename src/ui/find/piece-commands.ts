import { addPiece } from '../../store/acts.ts';
import { copyPieces } from '../../store/arrange.ts';
import { foresee } from '../../store/foresee.ts';
import { piecesOf, roomInHand } from '../../store/room-pieces.ts';
import { kindsIn, PIECE_GROUPS } from '../draw/furniture/groups.ts';
import { pieceName } from '../parts/piece-names.ts';
import type { Around, Command } from './command.ts';
import { lookAt, roomCalled, showing, small, wordsFor } from './command.ts';

/** Furniture put in, furniture that stands there, and all of it at once. */
export const pieceCommands = (around: Around): readonly Command[] => [
  ...furnishing(around),
  ...newPieces(around),
  ...standing(around),
];

/**
 * Into the room in the hand, or that of the piece or the door in the hand; into the hand itself, to be put where one points, when there is none or it has no
 * place for it.
 */
function newPieces({ table, plan, more }: Around): Command[] {
  const { find, furniture } = more;
  const pieceAlso: Readonly<Record<string, string | undefined>> = find.pieceAlso;
  const known = Object.keys(table().models.kinds.furniture);
  return PIECE_GROUPS.flatMap((group) =>
    kindsIn(group, known).map((kind) => {
      const name = pieceName(kind, more);
      return {
        id: `new piece ${kind}`,
        title: find.newPiece(name),
        also: `${find.also.new} ${find.also.piece} ${furniture.groups[group]} ${pieceAlso[kind] ?? ''}`,
        alone: name,
        foresee: () => foresee(table(), { id: 'piece', kind }, roomInHand(plan, table().selection)),
        run: () => {
          const room = roomInHand(plan, table().selection);
          const why = room && addPiece(table(), room, kind);
          if (room && !why) return;
          const none = foresee(table(), { id: 'piece', kind }, room);
          table().setTool({ id: 'piece', kind });
          if (why) table().refuse(why);
          if (none) table().note(none);
        },
      };
    }),
  );
}

function furnishing(around: Around): Command[] {
  const { plan, more, onFurnish } = around;
  const { find, furniture } = more;
  const called = roomCalled(around);
  const all: Command = {
    id: 'furnish',
    title: furniture.furnishAll,
    also: find.also.piece,
    run: () => onFurnish(null),
    stays: true,
  };
  return [
    all,
    ...plan.rooms.map(
      ({ id }): Command => ({
        id: `furnish ${id}`,
        title: find.furnish(called(id)),
        also: `${find.also.piece} ${wordsFor(around, id)}`,
        run: () => onFurnish(id),
        stays: true,
      }),
    ),
  ];
}

function standing(around: Around): Command[] {
  const { plan, table, more } = around;
  const { find, furniture } = more;
  const called = roomCalled(around);
  const roomOf = new Map(plan.rooms.flatMap((room) => piecesOf(plan, room).map((index) => [index, room.id])));
  return plan.design.furniture.flatMap((piece, index) => {
    const { storey, locked = false } = piece;
    const room = roomOf.get(index);
    const plain = small(pieceName(piece.kind, more));
    const name = room === undefined ? plain : find.pieceIn(plain, called(room));
    const also = (of: keyof typeof find.also): string =>
      `${find.also[of]} ${room === undefined ? '' : wordsFor(around, room)}`;
    const here = () => lookAt(table(), storey);
    return [
      showing(around, `show piece ${index}`, name, also('show'), storey, { what: 'piece', index }),
      {
        id: `turn piece ${index}`,
        title: `${furniture.turn}: ${name}`,
        also: also('piece'),
        run: () => here().turnPieces([index]),
      },
      {
        id: `lock piece ${index}`,
        title: `${locked ? furniture.unlock : furniture.lock}: ${name}`,
        also: also('piece'),
        run: () => void here().dispatch({ do: 'setFurniture', index, change: { locked: !locked } }),
      },
      {
        id: `copy piece ${index}`,
        title: find.copy(name),
        also: also('copy'),
        run: () => void copyPieces(here(), [piece]),
      },
      {
        id: `remove piece ${index}`,
        title: find.remove(name),
        also: also('remove'),
        run: () => void here().dispatch({ do: 'removeFurniture', index }),
      },
    ];
  });
}
