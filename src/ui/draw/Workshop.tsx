import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { StorageWhy } from '../../io/storage.ts';
import { openingPut } from '../../store/state.ts';
import type { Strip } from '../../store/wall.ts';
import type { OnAnswer } from '../answer/answer-doors.ts';
import type { Home } from '../keeping/use-versions.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { toDrawing } from '../parts/to-drawing.ts';
import { LOW, useMedia, WIDE } from '../parts/use-media.ts';
import { useWhenIdle } from '../parts/when-idle.ts';
import { idle as whenIdle } from '../shown.ts';
import { Canvas } from './Canvas.tsx';
import type { Dialogs, Open } from './Dialogs.tsx';
import type { Shelf } from './hint.ts';
import { Meters } from './Meters.tsx';
import { Palette } from './Palette.tsx';
import type { Tab } from './Sheet.tsx';
import { Sheet } from './Sheet.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeys } from './use-keys.ts';
import { useWhenLetGo } from './use-when-let-go.ts';
import './draw.css';

const Card = lazy(async () => ({ default: (await import('./Card.tsx')).Card }));
const FurnitureTiles = lazy(async () => ({
  default: (await import('./furniture/FurnitureTiles.tsx')).FurnitureTiles,
}));
const RoomList = lazy(async () => ({ default: (await import('./rooms/RoomList.tsx')).RoomList }));
const ChangeLine = lazy(async () => ({ default: (await import('./ChangeLine.tsx')).ChangeLine }));
const Strips = lazy(async () => ({ default: (await import('./Strips.tsx')).Strips }));
const Findings = lazy(async () => ({ default: (await import('./Findings.tsx')).Findings }));

type WorkshopProps = {
  readonly onHome: () => void;
  readonly onLink: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly home: Home;
  /** Why the drawing is not kept on this device. */
  readonly notSaved: StorageWhy | null;
  /** What the neighbour has just shown of the wall between. */
  readonly wall: Strip | null;
  /** What is done about an architect's answer. */
  readonly onAnswer: OnAnswer;
};

/** The family's table: the home in the middle, everything else small and near the hand. */
export function Workshop({
  onHome,
  onLink,
  onFile,
  home,
  notSaved,
  wall,
  onAnswer,
}: WorkshopProps): ReactNode {
  const { words } = useSpeech();
  const store = useTableStore();
  const wide = useMedia(WIDE);
  // Beside the home there is room for the whole card.
  const whole = useMedia(LOW) || wide;
  const [open, setOpen] = useState<Open>(null);
  const [tab, setTab] = useState<Tab | null>('rooms');
  // The card of what is picked up has the place of a dialog beside the drawing.
  const picked = usePicked(wide, () => setOpen(null));
  // The first drag finds it at hand, and the plan does not wait for it.
  const idle = useWhenIdle();
  useKeys(setOpen);
  const [Opened, setOpened] = useState<typeof Dialogs | null>(null);
  useEffect(() => {
    if (wall) setOpen('wall');
  }, [wall]);
  useEffect(() => {
    // When the plan has been painted, which shares the line with nothing until then.
    let gone = false;
    let stop = (): void => {};
    const frame = requestAnimationFrame(() =>
      setTimeout(async () => {
        const [{ hands }, { mountDragOut }, { Dialogs }, { rehearse }] = await Promise.all([
          import('../../store/hands.ts'),
          import('./drag-out.ts'),
          import('./Dialogs.tsx'),
          import('../../store/rehearse.ts'),
        ]);
        setOpened(() => Dialogs);
        store.getState().takeUp(hands);
        if (!gone) stop = mountDragOut();
        await rehearse(store, whenIdle);
      }),
    );
    return () => {
      gone = true;
      stop();
      cancelAnimationFrame(frame);
    };
  }, [store]);

  const card = (
    <Suspense>
      <Card
        takeFocus={picked.byHand}
        onClose={picked.putBack}
        onOpen={whole || picked.byHand ? undefined : picked.take}
      />
    </Suspense>
  );
  const list = (
    <Suspense>
      <RoomList onPick={picked.take} />
    </Suspense>
  );
  const furniture = idle && (
    <Suspense>
      <FurnitureTiles />
    </Suspense>
  );
  const findings = (
    <Suspense fallback={<p className="rs-soft">{words.app.thinking}</p>}>
      <Findings onNeeds={() => setOpen('needs')} onWall={() => setOpen('wall')} />
    </Suspense>
  );

  return (
    <div className="rs-workshop">
      <button type="button" className="rs-skip" onClick={toDrawing}>
        {words.app.skip}
      </button>
      <TopBar
        onMenu={() => setOpen('menu')}
        onShare={() => setOpen('share')}
        onKeep={wide ? () => setOpen('versions') : undefined}
      />
      {wide && (
        <section className="rs-palette rs-no-print" aria-label={words.bar.tools}>
          <Palette furniture={furniture} />
        </section>
      )}
      <Canvas onCard={picked.take} />
      <div className="rs-foot">
        <div className="rs-says">
          {idle && (
            <Suspense>
              <ChangeLine />
            </Suspense>
          )}
          <StatusLine shelf={wide ? 'rooms' : shelfOf(tab)} />
        </div>
        {(idle || notSaved) && (
          <Suspense>
            <Strips home={home} notSaved={notSaved} onAnswer={onAnswer} onOpen={setOpen} />
          </Suspense>
        )}
        <Meters onArea={() => setOpen('area')} onCost={() => setOpen('cost')} />
      </div>
      {wide ? (
        <section className="rs-panel" aria-label={words.bar.panel}>
          {card}
          {findings}
          {list}
        </section>
      ) : (
        <Sheet
          tab={tab}
          onTab={(next) => {
            setTab(next);
            // What one took from the shelf that goes is not left in the hand, where nothing shows it.
            const { tool, setTool, select } = store.getState();
            if (tool.id !== 'select' || openingPut(tool)) setTool({ id: 'select' });
            select(null);
          }}
          card={picked.shown && card}
          furniture={furniture}
          list={list}
          findings={findings}
        />
      )}
      {Opened && (
        <Opened
          open={open}
          onOpen={setOpen}
          home={home}
          onHome={onHome}
          onLink={onLink}
          onFile={onFile}
          onCard={picked.take}
        />
      )}
    </div>
  );
}

const shelfOf = (tab: Tab | null): Shelf => (tab === 'list' || tab === 'findings' ? null : tab);

const focusInCard = (): object | null =>
  document.activeElement?.matches('.rs-chosen :focus-visible') ? {} : null;

/**
 * What is picked up, and where focus goes. Picked from the list, its card is open and takes the focus, which goes back to
 * the button it came from; picked with a finger on the drawing, focus stays there and a small screen shows one row of it.
 */
function usePicked(wide: boolean, onPicked: () => void) {
  const store = useTableStore();
  const picked = useRef(onPicked);
  picked.current = onPicked;
  const [shown, setShown] = useState(false);
  const [byHand, setByHand] = useState(false);
  const from = useRef<Element | null>(null);
  /** The keys were in the card that went last: a new one each time. */
  const [lost, setLost] = useState<object | null>(null);
  const whenLetGo = useWhenLetGo();

  useEffect(
    () =>
      store.subscribe((now, before) => {
        // The rest is tapped on the drawing, which has the height back.
        if (!wide && now.tool.id === 'gather' && before.tool.id !== 'gather') {
          setLost(focusInCard());
          setByHand(false);
        }
        if (now.selection === before.selection) return;
        // Taken from the drawing after something from the list: the hand is there, and so the focus stays.
        if (now.tool.id === 'select' && document.activeElement?.closest('.rs-canvas')) setByHand(false);
        if (!now.selection) {
          setLost(focusInCard());
          setShown(false);
          setByHand(false);
        }
        // What was just put is named under the drawing; the palette stays, since the next thing may be put at once.
        else if (now.history.present === before.history.present && now.tool.id === 'select')
          whenLetGo(() => {
            setShown(true);
            picked.current();
          });
      }),
    [store, wide, whenLetGo],
  );

  // After the card is gone: to what it was picked from, or else to the drawing, so that a key still means something.
  useEffect(() => {
    if (byHand) return;
    const back = from.current;
    from.current = null;
    if (document.activeElement !== document.body) return;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
    else if (lost) toDrawing();
  }, [byHand, lost]);

  return {
    shown,
    byHand,
    take: (): void => {
      from.current = document.activeElement;
      setShown(true);
      setByHand(true);
    },
    putBack: (): void => store.getState().select(null),
  };
}
