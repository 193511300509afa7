import type { ComponentType, CSSProperties } from 'react';
import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Plan } from '../../derive/plan.ts';
import type { Mm, Point, Rect } from '../../model/units.ts';
import type { Table } from '../../store/state.ts';
import { openingPut } from '../../store/state.ts';
import { useWhenIdle } from '../parts/when-idle.ts';
import { roomy } from './Dimensions.tsx';
import { heldIn } from './held.ts';
import { PlanSheet } from './PlanDrawing.tsx';
import type { PlanWords } from './plan-words.ts';
import type { Host } from './rim.ts';
import { mountRim } from './rim.ts';
import { isSmall, largeFor, marginOf, sheetRect } from './sheet.ts';
import { useSettled } from './use-settled.ts';
import type { Camera, Size } from './viewport.ts';
import { clamp, fitted, resized, revealed, viewBox } from './viewport.ts';
import type { WalkProps } from './Walk.tsx';

const guides = async () => ({ default: (await import('./Guides.tsx')).Guides });
const Guides = lazy(guides);

type Props = {
  readonly store: StoreApi<Table>;
  /** Plan of what is shown: the draft's while something is held. */
  readonly plan: Plan;
  readonly words: PlanWords;
  /** The plan for keys and ears, when it has come. */
  readonly walk?: ComponentType<WalkProps> | undefined;
  /** One came here by a key. */
  readonly byKeys: boolean;
  readonly onCard: () => void;
};

type Window = {
  readonly size: Size;
  readonly home: Camera;
  readonly camera: Camera;
  /** How much larger than usual whoever looks wants text, and with it lines and handles. */
  readonly large: number;
};

/** The plan one draws on: it fills its parent, which gives it a size. */
export function PlanView({ store, plan, words, walk: Walk, byKeys, onCard }: Props) {
  // All of it at once: hardly anything happens on the table that is not seen here, and the sheet is drawn by what it is given.
  const table = useStore(store);
  const { storey, lit, selection } = table;
  const tool = table.tool.id;
  const drafting = table.draft !== null;
  const { kinds } = table.models;
  const heard = table.wall.theirs?.storeys[storey];

  const [kept, setKept] = useState(plan);
  if (!drafting && kept !== plan) setKept(plan);
  const held = useMemo(
    () => heldIn(plan, drafting ? kept : plan, storey, selection),
    [plan, kept, drafting, storey, selection],
  );

  const svg = useRef<SVGSVGElement>(null);
  // By its numbers, and of the plan kept: what is only held never moves the camera.
  const { x0, y0, x1, y1 } = sheetRect(drafting ? kept : plan);
  const [shown, setShown] = useState<Window | null>(null);
  // The rim asks between two frames, when the newest window is not yet on the screen.
  const latest = useRef<Window | null>(null);
  const show = useCallback((next: Window) => {
    latest.current = next;
    setShown(next);
  }, []);

  useLayoutEffect(() => {
    const element = svg.current;
    if (!element) return;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      const size = { width, height };
      const large = largeFor(size);
      const home = fitted({ x0, y0, x1, y1 }, size, marginOf(size, large));
      const old = latest.current;
      show({ size, home, large, camera: old ? resized(old.camera, old, { home, size }) : home });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [x0, y0, x1, y1, show]);

  // Asked for in the first step of a drag, its file would be a third of what that step costs.
  const idle = useWhenIdle();
  useEffect(() => {
    if (idle) guides().catch(() => undefined);
  }, [idle]);

  const planNow = useRef(plan);
  useLayoutEffect(() => {
    planNow.current = plan;
  }, [plan]);
  const host = useMemo((): Host => {
    const look = (camera: Camera): void => {
      if (latest.current) show({ ...latest.current, camera });
    };
    return {
      table: store.getState,
      camera: () => latest.current!.camera,
      home: () => latest.current!.home,
      size: () => latest.current!.size,
      look,
      reveal: (rect) => {
        const now = latest.current;
        if (now) look(clamp(revealed(now.camera, rect, now.size), now.home, now.size));
      },
      empty: (p, reach) => isEmpty(planNow.current, store.getState().storey, p, reach),
    };
  }, [store, show]);
  const ready = shown !== null;
  // Before it is painted: what can be seen can be taken hold of.
  useLayoutEffect(() => (svg.current && ready ? mountRim(svg.current, host) : undefined), [host, ready]);
  const [over, setOver] = useState<SVGGElement | null>(null);

  const px = useSettled(shown ? shown.large / shown.camera.scale : 0, shown?.home);

  // What the hand changes is measured in any room.
  const measured = useMemo(
    () => (drafting ? held.measured : roomy(held.measured, px)),
    [drafting, held.measured, px],
  );

  return (
    <>
      <svg
        ref={svg}
        className="rs-plan rs-plan-view"
        data-tool={tool}
        aria-busy={table.hands === null}
        viewBox={shown ? viewBox(shown.camera, shown.size) : undefined}
        role="img"
        aria-label={words.summary}
        tabIndex={-1}
      >
        {shown ? (
          <PlanSheet
            plan={plan}
            storey={storey}
            below={plan.storeys[storey - 1]}
            kinds={kinds}
            words={words}
            px={px}
            selection={held.selection}
            lit={lit}
            measured={measured}
            fresh={held.fresh}
            building={tool === 'build'}
            {...(heard && { heard })}
            small={isSmall(shown.size) || shown.large > 1}
          />
        ) : null}
        {drafting || tool === 'measure' || tool === 'stair' || openingPut(table.tool) ? (
          <Suspense>
            <Guides store={store} words={words} px={px} />
          </Suspense>
        ) : null}
        {/* React listens for the focus where it draws into: without tabIndex, Tab would stop at a part with no name. */}
        <g ref={setOver} tabIndex={-1} style={{ '--rs-px': px } as CSSProperties} />
      </svg>
      <Suspense>
        {Walk && over && (
          <Walk
            store={store}
            plan={drafting ? kept : plan}
            over={over}
            host={host}
            byKeys={byKeys}
            onCard={onCard}
          />
        )}
      </Suspense>
    </>
  );
}

/** True where a hand finds nothing: out of doors or on free floor, and not beside an inner wall or an opening. */
function isEmpty(plan: Plan, storey: number, p: Point, reach: Mm): boolean {
  const here = plan.storeys[storey];
  if (!here) return true;
  const near = (r: Rect, by: Mm): boolean =>
    r.x0 - by <= p.x && p.x <= r.x1 + by && r.y0 - by <= p.y && p.y <= r.y1 + by;
  const stairs = plan.stairs.filter((s) => s.storey === storey || s.storey === storey - 1);
  const openings = plan.openings.filter((o) => o.storey === storey);
  return !(
    here.rooms.some((room) => room.rects.some((r) => near(r, 0))) ||
    stairs.some((s) => s.rects.some((r) => near(r, 0))) ||
    here.pieces.some((piece) => piece.kind === 'inner' && near(piece.rect, reach)) ||
    openings.some((o) => near(o.hole, reach))
  );
}
