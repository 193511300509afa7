import type { Table } from '../../store/state.ts';
import { removeSelected } from '../draw/remove-selected.ts';
import { nudge, stepFor } from './nudge.ts';

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export type Key = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** What the keyboard can ask of the camera. */
export type CameraKey =
  | { readonly by: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly by: 'zoom'; readonly factor: number }
  | { readonly by: 'fit' };

/** How far an arrow moves the sheet when nothing is selected, in CSS pixels. */
const PAN = 60;
const ZOOM = 1.25;

/**
 * Does what a key means while the drawing has the focus. True when the key was used; `camera` is asked for what moves
 * the view only.
 */
export function pressKey(e: Key, table: Table, camera: (act: CameraKey) => void): boolean {
  if (e.ctrlKey || e.metaKey) return false;
  const { selection } = table;
  const arrow = ARROWS[e.key];
  if (arrow) {
    const [dx, dy] = arrow;
    if (selection) return nudge(table, dx, dy, stepFor(e));
    if (e.altKey) return false;
    camera({ by: 'pan', dx: -dx * PAN, dy: -dy * PAN });
    return true;
  }
  if (e.altKey) return false;
  switch (e.key) {
    case 'r':
    case 'R':
      if (selection?.what !== 'piece') return false;
      table.turnPiece(selection.index);
      return true;
    case 'Delete':
    case 'Backspace':
      return removeSelected(table);
    case 'Escape':
      table.cancel();
      return true;
    case '+':
    case '=':
      camera({ by: 'zoom', factor: ZOOM });
      return true;
    case '-':
      camera({ by: 'zoom', factor: 1 / ZOOM });
      return true;
    case '0':
      camera({ by: 'fit' });
      return true;
    default:
      return false;
  }
}
