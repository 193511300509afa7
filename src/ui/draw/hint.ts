import type { Tool } from '../../store/state.ts';
import type { Words } from '../../words/words.ts';

/** The one next thing to do with what the hand holds. */
export function hintFor(tool: Tool, roomInHand: boolean, empty: boolean, { hint, kind }: Words): string {
  switch (tool.id) {
    case 'room':
      return hint.room(kind[tool.kind].toLocaleLowerCase());
    case 'opening':
      return hint[tool.kind];
    case 'stair':
      return hint.stair;
    case 'build':
      return hint.build;
    case 'paint':
      return roomInHand ? hint.paint : hint.paintNoRoom;
    case 'erase':
      return hint.erase;
    case 'select':
      return empty ? hint.empty : hint.select;
  }
}
