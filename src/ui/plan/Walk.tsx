import type { KeyboardEvent, ReactNode } from 'react';
import { memo, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Plan } from '../../derive/plan.ts';
import { boxes, outline } from '../../drawing/paths.ts';
import type { OpeningKind } from '../../model/design.ts';
import type { Rect } from '../../model/units.ts';
import { around } from '../../model/units.ts';
import { changedThing, wentBack } from '../../store/changed-thing.ts';
import type { Table } from '../../store/state.ts';
import type { Movable } from '../../store/steady.ts';
import { alignSide } from '../../store/steady.ts';
import type { Thing } from '../../store/things.ts';
import { chosenThing, movableIn, nearTo, storeyOf, thingsOf } from '../../store/things.ts';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { toDrawing } from '../parts/to-drawing.ts';
import { ARROWS, pressArrow, pressZoom } from './keys.ts';
import type { Host } from './rim.ts';
import { thingNames } from './thing-names.ts';
import { useMarker } from './use-marker.tsx';
import { choose, comeTo, gather, putIn, removeThing, stepFor } from './walk-keys.ts';
import './walk.css';

export type WalkProps = {
  readonly store: StoreApi<Table>;
  /** What is kept: a drag is not told while it lasts. */
  readonly plan: Plan;
  /** Where on the drawing the focus is shown; millimetres. */
  readonly over: SVGGElement;
  readonly host: Host;
  /** One came to the drawing by a key: what had the focus is gone, and it is here, once the tree is. */
  readonly byKeys: boolean;
  /** The card of what is chosen is wanted. */
  readonly onCard: () => void;
};

/**
 * The plan as a tree beside the drawing, for keys and for ears: one stop for Tab, on what was come to last. The arrows go
 * from thing to thing; a thing taken in the hand they move. With a room, a door or a stair from the palette in the hand
 * they move a marker instead, which points as a finger does.
 */
export const Walk = memo(function Walk({ store, plan, over, host, byKeys, onCard }: WalkProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const storey = useStore(store, (t) => t.storey);
  const selection = useStore(store, (t) => t.selection);
  const tool = useStore(store, (t) => t.tool);
  const kinds = useStore(store, (t) => t.models.kinds);
  const things = useMemo(() => thingsOf(plan, kinds.furniture), [plan, kinds]);
  const nameOf = useMemo(() => thingNames(plan, { words, more, formats }), [plan, words, more, formats]);

  // As it was when one came to it: when it is gone, its place is where one stands.
  const [stood, stand] = useState<Thing | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [held, setHeld] = useState<Movable | null>(null);
  const [focused, setFocused] = useState(false);

  const isOpen = (thing: Thing): boolean =>
    thing.what === 'storey' ? thing.storey.index === storey : opened.has(thing.key);
  const seen = things.filter((thing) => {
    for (let up = thing.parent; up; up = up.parent) if (!isOpen(up)) return false;
    return true;
  });
  const here = seen.filter((thing) => storeyOf(thing) === storey);
  const at =
    (stood && (seen.find(({ key }) => key === stood.key) ?? nearTo(stood, here))) ?? here[1] ?? here[0]!;

  const tree = useRef<HTMLDivElement>(null);
  const goTo = useCallback((thing: Thing): void => {
    const ups: string[] = [];
    for (let up = thing.parent; up; up = up.parent) ups.push(up.key);
    setOpened((old) => (ups.every((up) => old.has(up)) ? old : new Set([...old, ...ups])));
    stand(thing);
  }, []);

  // What is chosen by a hand, or was put just now, is what one stands at; also what was before the tree was here.
  const [followed, follow] = useState<Table['selection']>(null);
  if (followed !== selection) {
    follow(selection);
    const thing = selection && !isChosen(at, selection) ? chosenThing(things, selection, at) : null;
    if (thing) goTo(thing);
    if (!selection || thing) setHeld(null);
  }

  // A step back or forth that went to another storey is followed to what it changed there.
  const history = useStore(store, (t) => t.history);
  const [last, setLast] = useState({ history, storey, plan });
  if (plan.design === history.present && (last.plan !== plan || last.storey !== storey)) {
    setLast({ history, storey, plan });
    const stepped = last.storey !== storey && wentBack(last.history, history);
    const thing = stepped ? changedThing(last.plan, plan, storey, things, kinds.furniture) : null;
    if (thing) {
      goTo(thing);
      setHeld(null);
    }
  }

  // The browser's own focus goes along, when it is here.
  useLayoutEffect(() => {
    const item = tree.current?.querySelector<HTMLElement>('[tabindex="0"]');
    if (focused && item && document.activeElement !== item) item.focus({ preventScroll: true });
  });

  useEffect(() => {
    if (byKeys && document.activeElement === document.body) toDrawing();
  }, [byKeys]);

  const helpId = useId();
  const marker = useMarker({ store, plan, host, tree, from: at, pointing: tool.id !== 'select' && focused });
  const says = marker.says || (held ? more.walk.holding : '');
  const ring = marker.at ? null : at.rects;
  useEffect(() => {
    const all = focused && ring && around(ring);
    if (all) host.reveal(all);
  }, [focused, ring, host]);
  const [low, setLow] = useState(false);
  const all = around(at.rects);
  const middle = marker.at?.y ?? (all ? (all.y0 + all.y1) / 2 : 0);
  useEffect(() => {
    const { y, scale } = host.camera();
    setLow((middle - y) * scale > host.size().height / 2);
  }, [middle, host]);

  const onKeyDown = (e: KeyboardEvent): void => {
    // Alt with an arrow is the browser's way back, unless there is something in the hand for it to move.
    if (e.ctrlKey || e.metaKey || (e.altKey && !(held && ARROWS[e.key]))) return;
    if (!press(e)) return;
    e.preventDefault();
    e.stopPropagation();
  };
  /** What was chosen last and not only walked to, for as long as nothing is done: what is gathered comes to that. */
  const chosen = useRef<Chosen>({ before: null, walked: null, design: null });
  const meant = (): Chosen['before'] => {
    const { selection: now, history } = store.getState();
    const { walked, design } = chosen.current;
    if (now !== walked || history.present !== design)
      chosen.current = { before: now, walked: now, design: history.present };
    return chosen.current.before;
  };
  const press = (e: KeyboardEvent): boolean => {
    const table = store.getState();
    if (marker.press(e) || pressZoom(e, host) || (held && pressArrow(e, table, held, host))) return true;
    const step = stepFor(e, { things, seen, at, held, table });
    if (step) {
      if ('to' in step) {
        meant();
        goTo(step.to);
        comeTo(table, step.to);
        chosen.current = { ...chosen.current, walked: store.getState().selection };
      } else if ('open' in step) open(step.open, step.shut);
      else if ('gather' in step) {
        table.select(meant());
        gather(store.getState(), step.gather);
        setHeld(null);
      } else if ('hold' in step) {
        if (!step.hold) {
          table.select(null);
          comeTo(store.getState(), at);
        } else if (table.selection?.what !== 'several') choose(table, at);
        setHeld(step.hold);
      } else {
        if (step.card) choose(table, step.card);
        onCard();
      }
      return true;
    }
    if (e.key === 'Delete' || e.key === 'Backspace') {
      removeThing(table, at);
      return true;
    }
    if (e.key.toLowerCase() === more.walk.line && at.what === 'wall') {
      alignSide(table, at.room.id, at.wall.side);
      return true;
    }
    const kind = Object.entries(more.walk.letter).find(([, letter]) => letter === e.key.toLowerCase())?.[0];
    if (!kind) return false;
    putIn(table, at, kind as OpeningKind);
    return true;
  };
  const open = (thing: Thing, shut = false): void => {
    if (thing.what === 'storey') choose(store.getState(), thing);
    else setOpened((old) => new Set(shut ? [...old].filter((k) => k !== thing.key) : [...old, thing.key]));
  };

  // After a finger or a mouse the drawing itself has the focus, and the arrows move what was chosen.
  useEffect(() => {
    const svg = over.ownerSVGElement;
    const onKey = (e: globalThis.KeyboardEvent): void => {
      if (e.ctrlKey || e.metaKey) return;
      const table = store.getState();
      if (pressArrow(e, table, movableIn(table.selection), host) || (!e.altKey && pressZoom(e, host)))
        e.preventDefault();
    };
    svg?.addEventListener('keydown', onKey);
    return () => svg?.removeEventListener('keydown', onKey);
  }, [store, over, host]);

  return (
    <>
      <div
        ref={tree}
        className="rs-walk"
        role="tree"
        aria-multiselectable
        aria-label={more.walk.title}
        aria-describedby={helpId}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={(e) => {
          if (e.currentTarget.contains(e.relatedTarget)) return;
          setFocused(false);
          setHeld(null);
        }}
      >
        {seen.map((thing) => {
          const beside = seen.filter(({ parent }) => parent === thing.parent);
          return (
            <div
              key={thing.key}
              role="treeitem"
              aria-level={thing.level}
              aria-posinset={beside.indexOf(thing) + 1}
              aria-setsize={beside.length}
              aria-expanded={thing.has ? isOpen(thing) : undefined}
              aria-selected={(held !== null && thing === at) || isAmong(thing, selection)}
              tabIndex={thing === at ? 0 : -1}
              onFocus={() => stand(thing)}
            >
              {nameOf(thing)}
            </div>
          );
        })}
      </div>
      <p className="rs-hidden" role="status">
        {says}
      </p>
      <p className="rs-hidden" id={helpId}>
        {more.walk.help}
      </p>
      {focused && (
        <p className="rs-walk-says" data-low={low || undefined} aria-hidden="true">
          <span>{says || more.walk.help}</span>
        </p>
      )}
      {focused &&
        createPortal(marker.at ? marker.drawing : <Ring rects={at.rects} held={held !== null} />, over)}
    </>
  );
});

/** What was chosen before one walked on, what walking chose, and the home in which it did. */
type Chosen = {
  readonly before: Table['selection'];
  readonly walked: Table['selection'];
  readonly design: Table['history']['present'] | null;
};

/** True when a thing is one of several that are in the hand together. */
const isAmong = (thing: Thing, selection: Table['selection']): boolean =>
  selection?.what === 'several' &&
  selection.things.some((picked) => thing.what === picked.what && isChosen(thing, picked));

/** True when a thing, or what it is part of, is what is chosen: a wall keeps the focus while its room is. */
const isChosen = (thing: Thing, selection: NonNullable<Table['selection']>): boolean =>
  (selection.what === 'room' && 'room' in thing && thing.room.id === selection.id) ||
  (selection.what === 'opening' && thing.what === 'opening' && thing.opening.index === selection.index) ||
  (selection.what === 'piece' && thing.what === 'piece' && thing.index === selection.index) ||
  (selection.what === 'stair' && thing.what === 'stair' && thing.stair.index === selection.index);

function Ring({ rects, held }: { readonly rects: readonly Rect[]; readonly held: boolean }): ReactNode {
  const d = disjoint(rects) ? outline(rects) : boxes(rects);
  return (
    <>
      <path className="rs-walk-casing" d={d} />
      <path className="rs-walk-ring" d={d} data-held={held || undefined} />
    </>
  );
}

/** The strips of a room's walls meet at its corners, and have no one outline. */
const disjoint = (rects: readonly Rect[]): boolean =>
  rects.every((a, i) =>
    rects.every((b, j) => j <= i || a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0),
  );
