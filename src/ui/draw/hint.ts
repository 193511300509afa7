import type { Selection, Tool } from '../../store/state.ts';
import type { Words } from '../../words/words.ts';

/** The one next thing to do with what the hand holds. */
export function hintFor(tool: Tool, inHand: Selection | null, empty: boolean, { hint, kind }: Words): string {
  switch (tool.id) {
    case 'room':
      return hint.room(kind[tool.kind]);
    case 'opening':
      return hint[tool.kind];
    case 'stair':
      return hint.stair;
    case 'piece':
      return hint.piece;
    case 'build':
      return hint.build;
    case 'paint':
      return inHand?.what === 'room' ? hint.paint : hint.paintNoRoom;
    case 'erase':
      return hint.erase;
    case 'gather':
      return hint.gather;
    case 'measure':
      return hint.measure;
    case 'select':
      if (inHand && document.activeElement?.closest('.rs-walk')) return hint.keys;
      if (inHand) return inHand.what === 'room' ? hint.push : hint.drag;
      return empty ? hint.empty : hint.select;
  }
}
