import type { ReactNode } from 'react';
import { lazy, Suspense, useCallback, useContext, useEffect, useState } from 'react';
import { hashOf } from '../../io/snapshot.ts';
import type { Ref } from '../../model/shell.ts';
import { Meters } from '../draw/Meters.tsx';
import { Told } from '../needs/Told.tsx';
import { Button } from '../parts/Button.tsx';
import { useDesk, useMore } from '../parts/more.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { useMedia, WIDE } from '../parts/use-media.ts';
import type { Why } from '../parts/WhyNot.tsx';
import { WhyNot } from '../parts/WhyNot.tsx';
import { useWhenIdle } from '../parts/when-idle.ts';
import { asDrawn } from '../seen.ts';
import { CannotTell, OtherRevision } from '../snapshot/NotAtHand.tsx';
import type { StillDialog } from '../snapshot/StillDialogs.tsx';
import { StillDialogs } from '../snapshot/StillDialogs.tsx';
import { CutContext } from './cut.tsx';
import type { DeskPart } from './parts.ts';
import { DESK_PARTS } from './parts.ts';
import '../draw/draw.css';
import '../snapshot/snapshot.css';
import './review.css';
import { useComing } from '../parts/coming.ts';

const PaperSheets = lazy(async () => ({ default: (await import('./PaperSheets.tsx')).PaperSheets }));

type DeskProps = {
  /** The house it was drawn in, when it is shown in another revision of that: then its rooms are all that is told of it. */
  readonly drawnIn: Ref | null;
  /** Why another drawing, asked for while this one lies here, does not open. */
  readonly why: Why | null;
  readonly onHome: () => void;
};

/**
 * An architect's desk for one shared drawing, which stays as it is: sheets to the left, and to the right what matters most to the family
 * over figures and findings. On a small screen that comes first, and all else below each other.
 */
export function Desk({ drawnIn, why, onHome }: DeskProps): ReactNode {
  const { words } = useSpeech();
  const more = useMore();
  const { desk: say } = useDesk().review;
  const plan = usePlan();
  const idle = useWhenIdle();
  const hash = useHash(drawnIn);
  const [open, setOpen] = useState<StillDialog | null>(null);
  const cut = useContext(CutContext)?.cut;
  const { shell, design } = plan;
  const told = DESK_PARTS.filter((part) => !drawnIn || part.inAnyRevision);
  const parts = (beside: boolean): ReactNode =>
    told.filter((part) => part.beside === beside).map((part) => <Part key={part.id} part={part} />);
  return (
    <div className="rs-desk">
      {idle && !drawnIn && (
        <Suspense>
          <PaperSheets hash={hash} />
        </Suspense>
      )}
      <header className="rs-desk__head">
        <div className="rs-desk__title">
          <PageHeading size="sm">{say.title}</PageHeading>
          <p>
            {say.of(shell.name, design.side)} · <span className="rs-soft">{hash && say.hash(hash)}</span>
          </p>
          <strong className="rs-desk__stamp">{words.app.sketch}</strong>
        </div>
        <div className="rs-row rs-no-print">
          {!drawnIn && (
            <>
              <Button icon="wall" onClick={() => setOpen('both')}>
                {more.both.title}
              </Button>
              <Button icon="download" onClick={() => setOpen('files')}>
                {more.files.title}
              </Button>
              <Button icon="print" onClick={() => window.print()}>
                {say.print}
              </Button>
            </>
          )}
          <Button icon="house" onClick={onHome}>
            {more.snapshot.home}
          </Button>
        </div>
        <Jump parts={told} />
        {drawnIn && <OtherRevision drawnIn={drawnIn} />}
        {why && <WhyNot why={why} />}
      </header>
      <div className="rs-desk__wishes">
        {design.wishes ? (
          <Told parts={['wishes']} />
        ) : (
          <section aria-label={more.needs.told.wishes}>
            <p className="rs-soft">{say.wishes}</p>
          </section>
        )}
      </div>
      <main className="rs-desk__drawings" id="home" tabIndex={-1} aria-label={words.bar.home}>
        {parts(false)}
      </main>
      <aside className="rs-desk__figures rs-panel" aria-label={words.bar.meters}>
        <Told parts={['household', 'needs']} />
        {drawnIn ? <CannotTell /> : <Meters onArea={() => setOpen('area')} onCost={() => setOpen('cost')} />}
        {parts(true)}
      </aside>
      <ToPlace />
      <StillDialogs open={open} onOpen={setOpen} cut={cut} />
    </div>
  );
}

/** The beginning of the content hash of the drawing as it was drawn, by which two people know that they speak of one drawing. */
function useHash(drawnIn: Ref | null): string {
  const { design } = usePlan();
  const hash = useComing(useCallback(() => hashOf(asDrawn(design, drawnIn)), [design, drawnIn]));
  return hash?.slice(0, 12) ?? '';
}

const headingOf = (id: DeskPart['id']): string => `rs-desk-${id}`;

function Part({ part: { id, Part: Inside } }: { readonly part: DeskPart }): ReactNode {
  const { words } = useSpeech();
  const { desk: say } = useDesk().review;
  return (
    <section className="rs-desk__part" data-part={id} aria-labelledby={headingOf(id)}>
      <h2 className="ds-heading" data-size="xs" id={headingOf(id)} tabIndex={-1}>
        {say.part[id]}
      </h2>
      <Suspense fallback={<p className="rs-soft">{words.app.thinking}</p>}>
        <Inside />
      </Suspense>
    </section>
  );
}

/** One press to each part. The address stays as it is, since it holds a drawing. */
function Jump({ parts }: { readonly parts: readonly DeskPart[] }): ReactNode {
  const { desk: say } = useDesk().review;
  return (
    <nav className="rs-desk__jump rs-no-print" aria-label={say.jump}>
      {parts.map(({ id }) => (
        <Button
          key={id}
          variant="tertiary"
          onClick={() => {
            const heading = document.getElementById(headingOf(id));
            heading?.scrollIntoView({ block: 'start' });
            heading?.focus({ preventScroll: true });
          }}
        >
          {say.part[id]}
        </Button>
      ))}
    </nav>
  );
}

/** What a chosen line lights. */
const LIT = '.rs-plan-lit';

/** Brings a lit place into view: on a drawing beside the line that lit it, else on the plan. */
function showLit(): void {
  const part = document.activeElement?.closest('.rs-desk__part');
  const place = part?.querySelector(LIT) ?? document.querySelector(`.rs-desk ${LIT}`);
  place?.scrollIntoView({ block: 'nearest' });
}

/** Where the sheets stand beside the lines, a lit place comes into view by itself; on a small screen a button at the foot goes there. */
function ToPlace(): ReactNode {
  const { desk: say } = useDesk().review;
  const lit = useTable((t) => t.lit);
  const wide = useMedia(WIDE);
  useEffect(() => {
    if (wide && lit.length > 0) showLit();
  }, [wide, lit]);
  return (
    lit.length > 0 &&
    !wide && (
      <div className="rs-desk__to-place rs-no-print">
        <Button
          icon="eye"
          variant="primary"
          onClick={() => document.querySelector(`.rs-desk ${LIT}`)?.scrollIntoView({ block: 'center' })}
        >
          {say.place}
        </Button>
      </div>
    )
  );
}
