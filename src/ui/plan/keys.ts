import type { Mm } from '../../model/units.ts';
import type { Table } from '../../store/state.ts';
import type { Movable } from '../../store/steady.ts';
import { moveBy } from '../../store/steady.ts';
import type { Host } from './rim.ts';
import { clamp, pan, zoom } from './viewport.ts';

/** Ways an arrow key points, on the sheet. */
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** One press of an arrow with Shift, and with Alt. */
export const FAR: Mm = 600;
export const STEP: Mm = 300;

/** One press of an arrow: the step of the grid the house stands on. */
export const stepOf = ({ shell }: Pick<Table, 'shell'>): Mm => shell.xs[1]! - shell.xs[0]!;

/** How far an arrow moves the sheet when nothing is in the hand, in CSS pixels. */
const PAN = 60;
const ZOOM = 1.25;

/** Moves what is held, or looks elsewhere on the sheet. True when the key was used. */
export function pressArrow(e: Key, table: Table, held: Movable | null, host: Host): boolean {
  const arrow = ARROWS[e.key];
  if (!arrow) return false;
  const [dx, dy] = arrow;
  const by = e.shiftKey ? FAR : e.altKey ? STEP : stepOf(table);
  if (held) moveBy(table, held, dx * by, dy * by);
  else host.look(clamp(pan(host.camera(), -dx * PAN, -dy * PAN), host.home(), host.size()));
  return true;
}

/** Comes closer, goes back, or shows the whole house. True when the key was used. */
export function pressZoom({ key }: Key, host: Host): boolean {
  const { width, height } = host.size();
  const by = { '+': ZOOM, '=': ZOOM, '-': 1 / ZOOM }[key];
  if (key === '0') host.look(host.home());
  else if (by)
    host.look(clamp(zoom(host.camera(), { x: width / 2, y: height / 2 }, by), host.home(), host.size()));
  else return false;
  return true;
}
