import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Plan } from '../../derive/plan.ts';
import type { Mm } from '../../model/units.ts';
import { radians } from '../../model/units.ts';
import type { BodyKind } from '../../store/inside.ts';
import { BODIES, bodyOf, comingIn, roomFor, walkMapOf, wayTo } from '../../store/inside.ts';
import { atLevel } from '../../view/eye.ts';
import type { Standing } from '../../view/inside.ts';
import { rayInside } from '../../view/inside.ts';
import { covers } from '../../view/rects.ts';
import type { View } from '../../view/view.ts';
import { Button } from '../parts/Button.tsx';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { useTable, useTableStore } from '../parts/table.ts';
import { CornerPlan } from './CornerPlan.tsx';
import { Stick } from './Stick.tsx';
import type { Push, Walk } from './stroller.ts';
import { atOnce, later } from './stroller.ts';
import './walking.css';

const STILL: Push = { ahead: 0, aside: 0, turn: 0 };
const KEYS: Readonly<Record<string, Partial<Push>>> = {
  ArrowUp: { ahead: 1 },
  ArrowDown: { ahead: -1 },
  ArrowLeft: { turn: -1 },
  ArrowRight: { turn: 1 },
  w: { ahead: 1 },
  s: { ahead: -1 },
  a: { aside: -1 },
  d: { aside: 1 },
};
/** One press of a button: so many seconds of walking or turning. */
const PRESS = 0.32;
/** A finger that strays farther than this looks round, in pixels; and how far one looks for a pixel. */
const STRAY = 8;
const LOOK = 0.005;
const HIGHEST = 0.9;

type WalkingProps = {
  readonly view: View;
  readonly plan: Plan;
  readonly reducedMotion: boolean;
  readonly onLeave: () => void;
};

/** Out of whose eyes, so high over their feet, the home is seen. */
const seenBy = ({ at, facing, tilt }: Walk, eye: Mm): Standing => ({
  eye: [at.x / 1000, (at.z + eye) / 1000, at.y / 1000],
  facing,
  tilt,
});

/** Through the home on foot or in a wheelchair: by keys, by stick, by tapping the floor, or by buttons. */
export function Walking({ view, plan, reducedMotion, onLeave }: WalkingProps): ReactNode {
  const { words } = useSpeech();
  const say = useMore().three.inside;
  const store = useTableStore();
  const sizes = useTable((t) => t.models.kinds.furniture);
  const [kind, setKind] = useState<BodyKind>('adult');
  const body = bodyOf(kind, sizes);
  const map = useMemo(() => walkMapOf(plan, sizes), [plan, sizes]);
  const [walk, setWalk] = useState((): Walk | null => {
    const start = comingIn(plan, map, body);
    return start && { at: start, facing: radians(start.facing), tilt: -0.08, way: [], met: null };
  });
  const pushes = useRef(new Map<string, Partial<Push>>());
  const place = useRef<HTMLElement>(null);
  const latest = useRef({ walk, body, map });
  latest.current = { walk, body, map };

  const moving = useRef(0);
  const pushed = (): Push => Object.assign({ ...STILL }, ...pushes.current.values());
  /** Frames follow each other while somebody pushes or is on the way, and stop then. */
  const go = (): void => {
    if (moving.current) return;
    let before = performance.now();
    const step = (now: number): void => {
      const { walk: here, body: who, map: on } = latest.current;
      const push = pushed();
      if (!here || (pushes.current.size === 0 && here.way.length === 0)) {
        moving.current = 0;
        return;
      }
      setWalk(later(here, push, Math.min(0.1, (now - before) / 1000), on, who));
      before = now;
      moving.current = requestAnimationFrame(step);
    };
    moving.current = requestAnimationFrame(step);
  };
  const press = (push: Partial<Push>): void => {
    if (walk) setWalk(later(walk, { ...STILL, ...push }, PRESS, map, body));
  };
  useEffect(() => () => cancelAnimationFrame(moving.current), []);

  useEffect(() => {
    if (!walk) return;
    view.stand(seenBy(walk, body.eye));
  }, [view, walk, body.eye]);
  useEffect(() => () => view.stand(null), [view]);
  useEffect(() => place.current?.focus(), []);

  // The storeys beside the picture take one there, and show where one has climbed to.
  const asked = useTable((t) => t.storey);
  const known = useRef(asked);
  useEffect(() => {
    if (known.current === asked) return;
    known.current = asked;
    const { walk: now, body: who, map: on } = latest.current;
    const at = now && roomFor(on, { ...now.at, storey: asked }, who);
    if (now && at) setWalk({ ...now, at, way: [], met: null });
  }, [asked]);
  const storey = walk?.at.storey;
  useEffect(() => {
    if (storey === undefined) return;
    known.current = storey;
    store.getState().setStorey(storey);
  }, [store, storey]);

  const finger = useRef<{ id: number; x: number; y: number; strayed: boolean } | null>(null);
  const down = (e: PointerEvent): void => {
    e.currentTarget.setPointerCapture(e.pointerId);
    finger.current = { id: e.pointerId, x: e.clientX, y: e.clientY, strayed: false };
  };
  const move = (e: PointerEvent): void => {
    const f = finger.current;
    if (!f || f.id !== e.pointerId || !walk) return;
    const [dx, dy] = [e.clientX - f.x, e.clientY - f.y];
    if (!f.strayed && Math.hypot(dx, dy) < STRAY) return;
    finger.current = { id: f.id, x: e.clientX, y: e.clientY, strayed: true };
    const tilt = Math.max(-HIGHEST, Math.min(HIGHEST, walk.tilt + dy * LOOK));
    setWalk({ ...walk, facing: walk.facing - dx * LOOK, tilt, way: [] });
  };
  const up = (e: PointerEvent): void => {
    const f = finger.current;
    finger.current = null;
    if (!f || f.strayed || !walk) return;
    const box = e.currentTarget.getBoundingClientRect();
    const [px, py] = [(e.clientX - box.left) / box.width, (e.clientY - box.top) / box.height];
    const ray = rayInside(seenBy(walk, body.eye), box.width / box.height, 2 * px - 1, 1 - 2 * py);
    const floor = atLevel(ray, walk.at.z / 1000);
    const way = floor && wayTo(map, walk.at, { x: floor.x * 1000, y: floor.z * 1000 }, body);
    if (!way?.length) return;
    if (reducedMotion) setWalk(atOnce(walk, way));
    else {
      setWalk({ ...walk, way, met: null });
      go();
    }
  };

  const key = (e: KeyboardEvent, pressed: boolean): void => {
    if (e.key === 'Escape' && pressed) onLeave();
    const push = KEYS[e.key];
    if (!push || e.ctrlKey || e.metaKey || e.altKey || e.target !== place.current) return;
    e.preventDefault();
    e.stopPropagation();
    if (!pressed) pushes.current.delete(e.key);
    else if (reducedMotion) press(push);
    else {
      pushes.current.set(e.key, push);
      go();
    }
  };

  const room =
    walk && plan.storeys[walk.at.storey]?.rooms.find(({ rects }) => covers(rects, walk.at.x, walk.at.y));
  const told = walk?.met
    ? say.met[walk.met]
    : room
      ? say.here(roomNames(plan, words).get(room.id) ?? '')
      : '';
  return (
    <>
      <section
        ref={place}
        className="rs-inside"
        aria-label={say.title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk from here, as they do in a drawing
        tabIndex={0}
        onKeyDown={(e) => key(e, true)}
        onKeyUp={(e) => key(e, false)}
        onBlur={() => pushes.current.clear()}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={() => {
          finger.current = null;
        }}
      />
      {walk && <CornerPlan plan={plan} walk={walk} label={say.map} />}
      <div className="rs-inside__says" role="status">
        {told || say.hint}
      </div>
      <Stick
        onPush={(push) => {
          if (push) pushes.current.set('stick', push);
          else pushes.current.delete('stick');
          go();
        }}
      />
      <div className="rs-inside__bar rs-no-print">
        <ToggleGroup
          label={say.who}
          value={kind}
          onChange={(next) => {
            setKind(next);
            const at = walk && roomFor(map, walk.at, bodyOf(next, sizes));
            if (walk && at) setWalk({ ...walk, at, way: [], met: null });
          }}
          choices={BODIES.map((value) => ({ value, label: say.body[value] }))}
        />
        <Group title={say.moves} quiet>
          {/* Left is left, whichever way the page runs. */}
          <div className="rs-three__hands" dir="ltr">
            <Button icon="arrow-left" variant="tertiary" onClick={() => press({ turn: -1 })}>
              <span className="rs-hidden">{say.left}</span>
            </Button>
            <Button icon="arrow-up" variant="tertiary" onClick={() => press({ ahead: 1 })}>
              {say.ahead}
            </Button>
            <Button icon="arrow-down" variant="tertiary" onClick={() => press({ ahead: -1 })}>
              {say.back}
            </Button>
            <Button icon="arrow-right" variant="tertiary" onClick={() => press({ turn: 1 })}>
              <span className="rs-hidden">{say.right}</span>
            </Button>
            <Button icon="close" variant="tertiary" onClick={onLeave}>
              {say.leave}
            </Button>
          </div>
        </Group>
      </div>
    </>
  );
}
