import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Ref } from '../../model/shell.ts';
import { pricesOf, programmeOf } from '../../store/derived.ts';
import { Meters } from '../draw/Meters.tsx';
import { StoreySwitch } from '../draw/StoreySwitch.tsx';
import { ThreePane } from '../draw/ThreePane.tsx';
import { ViewSwitch } from '../draw/TopBar.tsx';
import { Told } from '../needs/Told.tsx';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { CannotTell, NotAtHand, OtherRevision } from './NotAtHand.tsx';
import type { StillDialog } from './StillDialogs.tsx';
import { StillDialogs } from './StillDialogs.tsx';
import { StillPlan } from './StillPlan.tsx';
import '../draw/draw.css';
import './snapshot.css';

const Findings = lazy(async () => ({ default: (await import('../draw/Findings.tsx')).Findings }));

type SnapshotProps = {
  /** The house it was drawn in, when it is shown in another revision of that: then it is for looking at only. */
  readonly drawnIn: Ref | null;
  readonly onCopy: () => void;
  /** To the architect’s desk with it. */
  readonly onReview: () => void;
  readonly onHome: () => void;
};

/** Another's drawing, in a place of its own: looked at, measured, never changed. */
export function Snapshot({ drawnIn, onCopy, onReview, onHome }: SnapshotProps): ReactNode {
  const { words } = useSpeech();
  const more = useMore();
  const view = useTable((t) => t.view);
  const plan = usePlan();
  const noPrices = useTable((t) => pricesOf(plan, t.models) === undefined);
  const noProgramme = useTable((t) => programmeOf(plan, t.models) === undefined);
  const [lost, setLost] = useState(false);
  const [open, setOpen] = useState<StillDialog | null>(null);
  const [ready, setReady] = useState(false);
  // After the plan is painted: what the house says is worth waiting for, the drawing is not.
  useEffect(() => {
    const timer = setTimeout(() => setReady(true));
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className="rs-snapshot">
      <header className="rs-snapshot__head">
        <PageHeading>{more.snapshot.title}</PageHeading>
        <p>
          {more.snapshot.lead} <strong>{words.app.sketch}.</strong>
        </p>
        <div className="rs-row">
          {!drawnIn && (
            <Button icon="copy" variant="primary" onClick={onCopy}>
              {more.snapshot.copy}
            </Button>
          )}
          <Button icon="house" onClick={onHome}>
            {more.snapshot.home}
          </Button>
          <Button icon="review" onClick={onReview}>
            {more.snapshot.review}
          </Button>
          <ViewSwitch />
        </div>
        {!drawnIn && <p className="rs-soft">{more.snapshot.copyHint}</p>}
        <Told parts={['wishes']} />
        {drawnIn && <OtherRevision drawnIn={drawnIn} />}
        {noPrices && <NotAtHand what="prices" design={plan.design} />}
        {noProgramme && <NotAtHand what="programme" design={plan.design} />}
      </header>
      <main className="rs-canvas" id="home" tabIndex={-1} aria-label={words.bar.home}>
        <StoreySwitch />
        <div className="rs-views-box" data-view={lost ? 'lost' : view}>
          {(view !== '3d' || lost) && <StillPlan />}
          {view !== 'plan' && <ThreePane still lost={lost} onLost={setLost} />}
        </div>
      </main>
      <aside className="rs-panel" aria-label={words.bar.panel}>
        <Told parts={['household', 'needs']} />
        {drawnIn ? <CannotTell /> : <Meters onArea={() => setOpen('area')} onCost={() => setOpen('cost')} />}
        {!drawnIn && (
          <div className="rs-row">
            <Button icon="wall" onClick={() => setOpen('both')}>
              {more.both.title}
            </Button>
            <Button icon="download" onClick={() => setOpen('files')}>
              {more.files.title}
            </Button>
          </div>
        )}
        {ready && !drawnIn && (
          <Suspense fallback={<p className="rs-soft">{words.app.thinking}</p>}>
            <Findings />
          </Suspense>
        )}
        <Rooms />
      </aside>
      <StillDialogs open={open} onOpen={setOpen} />
    </div>
  );
}

function Rooms(): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const plan = usePlan();
  const names = roomNames(plan, words);
  return (
    <section aria-label={more.snapshot.rooms}>
      <h2 className="ds-heading" data-size="xs">
        {more.snapshot.rooms}
      </h2>
      {plan.storeys.map((storey) => (
        <section key={storey.index} aria-label={words.storey.name(storey.shell.level)}>
          <h3 className="ds-heading" data-size="2xs">
            {words.storey.name(storey.shell.level)}
          </h3>
          {storey.rooms.length === 0 && <p className="rs-soft">{more.list.none}</p>}
          <ul className="rs-plain">
            {storey.rooms.map((room) => (
              <li key={room.id}>
                <span>{names.get(room.id)}</span>
                <span className="rs-num">{formats.m2(room.net)}</span>
                <span className="rs-num rs-soft">
                  {more.list.roomLine(
                    formats.metres(room.clear.x1 - room.clear.x0),
                    formats.metres(room.clear.y1 - room.clear.y0),
                  )}
                </span>
                {room.note && <q className="rs-soft">{room.note}</q>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
