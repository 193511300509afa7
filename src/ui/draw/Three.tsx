import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Plan } from '../../derive/plan.ts';
import type { Both } from '../../store/both.ts';
import { keptPlanOf } from '../../store/derived.ts';
import type { Selection } from '../../store/state.ts';
import { mountView } from '../../view/mount.tsx';
import type { ViewProps } from '../../view/props.ts';
import type { Plane } from '../../view/section.ts';
import type { View } from '../../view/view.ts';
import { FLOOR_TINTS } from '../look/tints.ts';
import { Button } from '../parts/Button.tsx';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { useDark } from '../parts/Preferences.tsx';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable, useTableStore } from '../parts/table.ts';
import { useMark } from '../parts/use-mark.ts';
import { useMedia } from '../parts/use-media.ts';
import { usePlaces } from '../parts/use-places.ts';
import { heldIn } from '../plan/held.ts';
import type { Standing } from '../three/Looks.tsx';
import { planesOf, usualPlane } from '../three/planes.ts';
import type { SunTime } from '../three/sun-time.ts';
import { sunOf } from '../three/sun-time.ts';
import { useLengths } from '../three/use-lengths.ts';
import { paceOf } from './pace.ts';
import './three.css';

const Walking = lazy(async () => ({ default: (await import('../three/Walking.tsx')).Walking }));
const Looks = lazy(async () => ({ default: (await import('../three/Looks.tsx')).Looks }));

/** What lies over the picture while one works on the home. */
const overPicture = (): readonly Element[] => [...document.querySelectorAll('.rs-storeys')];

const NOTHING_LIT: ViewProps['lit'] = [];
const NO_PLACES: ViewProps['places'] = [];

/** One press of a turn button, in degrees, and of a zoom button, as a factor. */
const TURN = 30;
const NEARER = 1.25;

type ThreeProps = {
  /** A snapshot is looked at, not worked on. */
  readonly still?: boolean;
  /** Both homes of the house, instead of the one on the table; nothing of them is lit or chosen. */
  readonly both?: Both | undefined;
  /** What hangs over the picture. */
  readonly over?: ((view: View) => ReactNode) | undefined;
  readonly onLost: () => void;
  readonly onBack: () => void;
};

/** What is marked while the hand is at work: what it is about to put, as on the plan, else what is picked up. */
function inHand(shown: Plan, kept: Plan, storey: number, selection: Selection | null): Selection | null {
  const held = heldIn(shown, kept, storey, selection);
  const [room] = held.fresh;
  return room ? { what: 'room', id: room.id } : held.selection;
}

/** The home as a model, with buttons for all that two fingers do. */
export function Three({ still = false, both, over, onLost, onBack }: ThreeProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const own = usePlan();
  const storey = useTable((t) => t.storey);
  const selection = useTable((t) => t.selection);
  const lit = useTable((t) => t.lit);
  const places = usePlaces(store);
  const lengths = useLengths();
  const empty = useTable((t) => t.tool.id === 'select');
  const kept = useTable((t) => (t.trying ? keptPlanOf(t) : null));
  const before = useTable((t) => (t.draft && !t.trying ? keptPlanOf(t) : null));
  const furniture = useTable((t) => t.models.kinds.furniture);
  /** The plan beside shows what a hand is about to do. */
  const drafting = useTable((t) => t.view === 'both' && t.draft !== null);
  const alone = useTable((t) => t.view === '3d');
  const dark = useDark();
  const reducedMotion = useMedia('(prefers-reduced-motion: reduce)');
  const [stacking, setStacking] = useState<Standing>('one');
  const [plane, setPlane] = useState<Plane | null>(null);
  const [people, setPeople] = useState(true);
  const [time, setTime] = useState<SunTime | null>(null);
  const [looking, setLooking] = useState(false);
  const [walking, setWalking] = useState(false);
  useMark('inside', walking && alone);
  useMark('cut', plane !== null && alone);
  const plan = both?.homes[0].plan ?? own;
  const beside = useMemo(() => (both ? { plan: both.homes[1].plan, at: both.apart } : null), [both]);
  const marked = useMemo(
    () => (before ? inHand(own, before, storey, selection) : selection),
    [own, before, storey, selection],
  );
  const usual = useMemo(() => usualPlane(plan), [plan]);
  const sun = useMemo(() => time && sunOf(time), [time]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<View | null>(null);
  const [hung, setHung] = useState<View | null>(null);
  const hands = useRef<HTMLDivElement>(null);

  const theme = dark ? 'dark' : 'light';
  const said = useMemo(() => {
    const names = new Map(
      [plan, beside?.plan ?? plan].map((home) => [
        home,
        roomNames(home, words, (home === plan && (kept ?? before)) || undefined),
      ]),
    );
    return {
      names: (id: string, home: typeof plan) => names.get(home)?.get(id) ?? '',
      area: formats.m2,
      entrance: words.kind.entry,
    };
  }, [plan, beside, kept, before, words, formats]);

  const props: ViewProps = {
    plan,
    standing: (both ? null : before) ?? plan,
    beside,
    storey,
    selection: both ? null : marked,
    lit: both ? NOTHING_LIT : lit,
    places: both || still ? NO_PLACES : places,
    lengths,
    kept: both ? null : kept,
    words: said,
    theme,
    stacking: plane ? 'section' : stacking,
    plane: plane ?? usual,
    people,
    sun,
    pointer: still ? null : store.getState(),
    empty,
    reducedMotion,
    over: overPicture,
    tints: FLOOR_TINTS[theme],
    furniture,
    onLost,
    onBack,
  };
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!canvas.current) return;
    const mounted = mountView(canvas.current, latest.current);
    view.current = mounted;
    setHung(mounted);
    return () => {
      view.current = null;
      mounted.dispose();
    };
  }, []);

  const [pace] = useState(paceOf);
  useEffect(() => pace.stop, [pace]);
  /** The hand is over the model itself, which then follows it at once. */
  const handHere = useRef(false);
  useEffect(() => pace.follow(() => view.current?.update(props) ?? false, drafting && !handHere.current));

  // Whoever comes out again, or shuts the strip, stands at the button by which they went in.
  const away = walking || looking;
  useEffect(() => {
    if (!away) return;
    return () => hands.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }, [away]);

  const enter = (): void => {
    setLooking(false);
    setWalking(true);
  };
  const { model: say } = more;
  return (
    <div className="rs-three" data-inside={walking || undefined} data-looking={looking || undefined}>
      <div
        className="rs-three__picture"
        onPointerEnter={() => {
          handHere.current = true;
        }}
        onPointerLeave={() => {
          handHere.current = false;
        }}
      >
        {/* Busy until the view says otherwise: from here on the attribute is its own. */}
        <canvas ref={canvas} role="img" aria-busy aria-label={both ? more.both.model : say.label} />
        <p className="rs-waiting rs-soft">{words.view3d.waiting}</p>
        {!walking && hung && over?.(hung)}
        {walking && view.current && (
          <Suspense>
            <Walking
              view={view.current}
              plan={plan}
              reducedMotion={reducedMotion}
              onLeave={() => setWalking(false)}
            />
          </Suspense>
        )}
      </div>
      {!walking && (
        <Group title={say.hands} quiet className="rs-no-print">
          {/* Left is left, whichever way the page runs. */}
          <div ref={hands} className="rs-three__hands" dir="ltr">
            <Button icon="arrow-left" variant="tertiary" onClick={() => view.current?.turn(-TURN, 0)}>
              {say.turn}
              <span className="rs-hidden"> {more.card.side.left}</span>
            </Button>
            <Button icon="arrow-right" variant="tertiary" onClick={() => view.current?.turn(TURN, 0)}>
              {say.turn}
              <span className="rs-hidden"> {more.card.side.right}</span>
            </Button>
            <Button icon="plus" variant="tertiary" onClick={() => view.current?.zoom(NEARER)}>
              {say.nearer}
            </Button>
            <Button icon="minus" variant="tertiary" onClick={() => view.current?.zoom(1 / NEARER)}>
              {say.farther}
            </Button>
            <Button icon="expand" variant="tertiary" onClick={() => view.current?.showAll()}>
              {say.whole}
            </Button>
            <Button
              icon="eye"
              variant="tertiary"
              aria-expanded={looking}
              onClick={() => setLooking((before) => !before)}
            >
              {more.three.see}
            </Button>
          </div>
        </Group>
      )}
      {looking && (
        <Suspense>
          <Looks
            stacking={stacking}
            onStacking={setStacking}
            people={people}
            onPeople={setPeople}
            cutting={{ plane, onPlane: setPlane, ends: (axis) => planesOf(plan, both, axis), usual }}
            time={time}
            onTime={setTime}
            onWalk={both ? null : enter}
            onPicture={async (each) => {
              const { savePictures } = await import('../three/save-picture.ts');
              if (view.current) await savePictures(view.current, plan, each, more.three.file);
            }}
            onFilm={async (stop, onShare) => {
              const { filmRound } = await import('../three/film.ts');
              return view.current && canvas.current
                ? filmRound(view.current, canvas.current, stop, onShare)
                : null;
            }}
            onClose={() => setLooking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
