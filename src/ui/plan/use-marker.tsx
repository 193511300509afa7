import type { ReactNode, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Plan } from '../../derive/plan.ts';
import type { Mm, Point, Rect } from '../../model/units.ts';
import { acrossAt } from '../../store/guides.ts';
import { refusedAt } from '../../store/refused-at.ts';
import type { Pointer, Table, Tool } from '../../store/state.ts';
import { openingPut } from '../../store/state.ts';
import type { Thing } from '../../store/things.ts';
import { storeyOf } from '../../store/things.ts';
import { useMore } from '../parts/more.ts';
import { ownerName, roomNames } from '../parts/names.ts';
import { useSpeech } from '../parts/speech.ts';
import type { Key } from './keys.ts';
import { ARROWS, FAR } from './keys.ts';
import type { Host } from './rim.ts';

/** The marker stands in the middle of a square of 3M, so that it names one square and no wall. */
const SQUARE: Mm = 300;
/** What it may take hold of: half a square, so that it reaches the walls round its square. */
const REACH: Mm = SQUARE / 2 + 10;

type Props = {
  readonly store: StoreApi<Table>;
  readonly plan: Plan;
  readonly host: Host;
  readonly tree: RefObject<HTMLElement | null>;
  /** Where one stood when the tool was taken: the marker begins there. */
  readonly from: Thing;
  /** A tool is in the hand, and the keys are here. */
  readonly pointing: boolean;
};

/**
 * A finger for those who have keys: while a tool is in the hand, the arrows move a marker over the squares, what would be put
 * shows under it, and Enter puts it. A tool taken by a key brings the keys here; Escape lays it down and brings them back.
 */
export function useMarker({ store, plan, host, tree, from, pointing }: Props) {
  const { words, formats } = useSpeech();
  const { walk, list } = useMore();
  const storey = useStore(store, (t) => t.storey);
  const tool = useStore(store, (t) => t.tool);
  const measuring = tool.id === 'measure';
  const [moved, setMoved] = useState<Point | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const start = (): Point =>
    squareAt(middleOf(storeyOf(from) === storey ? from.rects : plan.storeys[storey]!.built));
  const at = pointing ? (moved ?? start()) : null;

  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.tool === before.tool) return;
        const { activeElement } = document;
        if (now.tool.id !== 'select') {
          if (before.tool.id === 'select') setMoved(null);
          cameFrom.current = null;
          if (!(activeElement instanceof HTMLElement) || !activeElement.matches(':focus-visible')) return;
          if (tree.current?.contains(activeElement)) return;
          cameFrom.current = activeElement;
          tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
        }
      }),
    [store, tree],
  );

  const pointer = ({ x, y }: Point): Pointer => ({ storey, x, y, reach: REACH });
  const shown = at ? `${at.x} ${at.y} ${storey} ${toolOf(tool)}` : '';
  /** Where it was found out whether Enter would be refused: told with the place, and not only when it is pressed. */
  const [found, setFound] = useState({ at: '', refused: false });
  const told = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ghost follows where the marker is, told by its numbers
  useEffect(() => {
    if (!at) return;
    store.getState().hover(pointer(at));
    setFound({ at: shown, refused: refusedAt(store.getState(), pointer(at)) !== null });
    host.reveal({ x0: at.x - SQUARE, y0: at.y - SQUARE, x1: at.x + SQUARE, y1: at.y + SQUARE });
  }, [shown, store]);

  const press = (e: Key): boolean => {
    if (!at) return false;
    const table = store.getState();
    const arrow = ARROWS[e.key];
    if (arrow) {
      const by = e.shiftKey ? FAR : SQUARE;
      setMoved(inside(plan, { x: at.x + arrow[0] * by, y: at.y + arrow[1] * by }));
    } else if (e.key === 'Enter' || e.key === ' ') {
      table.press(pointer(at));
      table.release(pointer(at));
      // The walls are lit for a hand; a key that was pressed on one of them means the card.
      if (openingPut(store.getState().tool) && store.getState().tool.id === 'select')
        table.setTool({ id: 'select' });
    } else if (e.key === 'Escape') {
      table.setTool({ id: 'select' });
      if (cameFrom.current?.isConnected) cameFrom.current.focus();
      cameFrom.current = null;
    } else return false;
    return true;
  };

  const place = (p: Point): string => {
    const here = plan.storeys[storey]!;
    const names = roomNames(plan, words);
    const stair = plan.stairs.find(
      (s) => (s.storey === storey || s.storey + 1 === storey) && holds(s.rects, p),
    );
    const room = here.rooms.find(({ rects }) => holds(rects, p));
    if (stair) return words.place.stair;
    if (room) return ownerName(room.id, names, words);
    return holds(here.built, p) ? words.place.free : walk.place.none;
  };
  const where = at && moved && walk.marker(place(at), formats.metres(at.x), formats.metres(at.y));
  const lengths =
    at && measuring ? acrossAt(plan, storey, at).map(({ from, to }) => formats.measure(to - from)) : [];
  const measured = lengths.length === 2 ? list.roomLine(lengths[0]!, lengths[1]!) : lengths.join('');
  // What the keys do is told where the marker begins, also where there is a length to tell.
  const line = [where, measured, measured && !where && walk.pointing].filter(Boolean).join('. ');
  // Floor and stairs are called so inside sentences; here they begin one.
  const what = line ? `${line.charAt(0).toLocaleUpperCase()}${line.slice(1)}` : at ? walk.pointing : '';
  // Told once a place, when all of it is known.
  if (!at || found.at === shown) told.current = at && found.refused ? walk.unfit(what) : what;
  const says = told.current;

  return { at, press, says, drawing: at && <Aim {...at} /> };
}

/** What is in the hand, as a word. */
const toolOf = (tool: Tool): string => ('kind' in tool ? `${tool.id} ${tool.kind}` : tool.id);

function Aim({ x, y }: Point): ReactNode {
  const out = SQUARE * 0.8;
  const d = `M${x - out} ${y}H${x + out}M${x} ${y - out}V${y + out}`;
  return (
    <>
      <path className="rs-walk-casing" d={d} />
      <path className="rs-walk-ring" d={d} />
    </>
  );
}

const holds = (rects: readonly Rect[], { x, y }: Point): boolean =>
  rects.some((r) => r.x0 <= x && x < r.x1 && r.y0 <= y && y < r.y1);

/** The middle of the first of some rectangles: of a room that is not square its middle may be another room. */
const middleOf = ([first]: readonly Rect[]): Point =>
  first ? { x: (first.x0 + first.x1) / 2, y: (first.y0 + first.y1) / 2 } : { x: 0, y: 0 };

const squareAt = ({ x, y }: Point): Point => ({
  x: (Math.floor(x / SQUARE) + 0.5) * SQUARE,
  y: (Math.floor(y / SQUARE) + 0.5) * SQUARE,
});

function inside({ shell }: Plan, { x, y }: Point): Point {
  const within = (lines: readonly Mm[], v: Mm): Mm =>
    Math.min(Math.max(v, lines[0]! + SQUARE / 2), lines.at(-1)! - SQUARE / 2);
  return { x: within(shell.xs, x), y: within(shell.ys, y) };
}
