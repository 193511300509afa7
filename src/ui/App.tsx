import type { ReactNode } from 'react';
import { lazy, Suspense, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Store } from '../io/storage.ts';
import type { Models } from '../model/models.ts';
import type { Doors } from './doors.ts';
import type { InspectorLoader } from './draw/use-findings.ts';
import { InspectorContext } from './draw/use-findings.ts';
import { Workshop } from './draw/Workshop.tsx';
import { Guard } from './parts/Guard.tsx';
import { PreferencesContext } from './parts/Preferences.tsx';
import { ShelfContext } from './parts/shelf.ts';
import { SpeechContext } from './parts/speech.ts';
import { TableContext } from './parts/table.ts';
import { Start } from './start/Start.tsx';
import type { First } from './use-preferences.ts';
import { usePreferences } from './use-preferences.ts';
import './parts/parts.css';

const Snapshot = lazy(async () => ({ default: (await import('./snapshot/Snapshot.tsx')).Snapshot }));
const Following = lazy(async () => ({ default: (await import('./keeping/Following.tsx')).Following }));
const SafeView = lazy(async () => ({ default: (await import('./keeping/SafeView.tsx')).SafeView }));
const AnswerView = lazy(async () => ({ default: (await import('./answer/AnswerView.tsx')).AnswerView }));
const ReviewDoor = lazy(async () => ({ default: (await import('./review/ReviewDoor.tsx')).ReviewDoor }));
const CompareDoor = lazy(async () => ({ default: (await import('./compare/CompareDoor.tsx')).CompareDoor }));
const UnlockDialog = lazy(async () => ({ default: (await import('./share/UnlockDialog.tsx')).UnlockDialog }));
const UnknownHouse = lazy(async () => ({
  default: (await import('./snapshot/UnknownHouse.tsx')).UnknownHouse,
}));

type AppProps = {
  readonly models: Models;
  readonly storage: Store;
  readonly doors: StoreApi<Doors>;
  /** What this device remembered before the first screen. */
  readonly first: First;
  readonly inspector: InspectorLoader;
};

/** Which screen is shown, in which language and light. The document itself lives on the table. */
export function App({ models, storage, doors, first, inspector }: AppProps): ReactNode {
  const { speech, preferences } = usePreferences(storage, first);
  const { words } = speech;
  return (
    <SpeechContext.Provider value={speech}>
      <PreferencesContext.Provider value={preferences}>
        <InspectorContext.Provider value={inspector}>
          <ShelfContext.Provider value={storage}>
            <Suspense fallback={<p className="rs-waiting">{words.app.opening}</p>}>
              <Guarded models={models} doors={doors} />
            </Suspense>
          </ShelfContext.Provider>
        </InspectorContext.Provider>
      </PreferencesContext.Provider>
    </SpeechContext.Provider>
  );
}

function Guarded(props: Pick<AppProps, 'models' | 'doors'>): ReactNode {
  const { screen, locked, beSafe, ...go } = useStore(props.doors);
  const shown = useRef(screen.name);
  // With very large text every page is longer than the screen: the next one begins at its beginning.
  useLayoutEffect(() => {
    if (shown.current !== screen.name) {
      scrollTo(0, 0);
      // Who came back by keys begins at its heading; other screens do so by themselves (PageHeading, the drawing's tree).
      if (screen.name === 'start') document.querySelector('h1')?.focus();
    }
    shown.current = screen.name;
  });
  return (
    <>
      <Guard key={screen.name} onBroken={beSafe}>
        <TableContext.Provider value={'table' in screen ? screen.table : null}>
          <Page {...props} />
        </TableContext.Provider>
      </Guard>
      {locked !== null && (
        <Suspense>
          <UnlockDialog key={locked} text={locked} onOpen={go.openLink} onClose={go.leaveLocked} />
        </Suspense>
      )}
    </>
  );
}

function Page({ models, doors }: Pick<AppProps, 'models' | 'doors'>): ReactNode {
  const { screen, ...go } = useStore(doors);
  switch (screen.name) {
    case 'draw':
      return (
        <Workshop
          onHome={go.goHome}
          onLink={go.openLink}
          onFile={go.openFile}
          home={screen.home}
          notSaved={screen.notSaved}
          wall={screen.wall}
          onAnswer={go.answer}
        />
      );
    case 'snapshot':
      return (
        <Snapshot
          drawnIn={screen.drawnIn}
          onCopy={go.copySnapshot}
          onReview={() => go.enter('review')}
          onHome={go.goHome}
        />
      );
    case 'review':
      return (
        <ReviewDoor
          {...screen}
          onLink={go.openLink}
          onFile={go.openFile}
          onAnswer={go.answer}
          onHome={go.goHome}
        />
      );
    case 'compare':
      return (
        <CompareDoor models={models} brought={screen.brought} onLocked={go.openLink} onHome={go.goHome} />
      );
    case 'answer':
      return <AnswerView {...screen} onAnswer={go.answer} onHome={go.goHome} />;
    case 'following':
      return <Following onTakeOver={() => go.resume(screen.id, undefined, true)} onHome={go.goHome} />;
    case 'safe':
      return (
        <SafeView
          {...screen}
          onBegin={go.begin}
          onResume={(id) => go.resume(id, { view: 'plan' })}
          onHome={go.goHome}
        />
      );
    case 'unknown-house':
      return <UnknownHouse {...screen} onHome={go.goHome} />;
    case 'start':
      return (
        <Start
          models={models}
          kept={screen.kept}
          why={screen.why}
          onResume={(id) => go.resume(id)}
          onHome={go.goHome}
          onBegin={go.begin}
          onEmpty={go.beginEmpty}
          onLink={go.openLink}
          onFile={go.openFile}
          onEnter={go.enter}
        />
      );
  }
}
