import type { ReactNode } from 'react';
import type { Design } from '../../model/design.ts';
import type { Ref } from '../../model/shell.ts';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan } from '../parts/table.ts';

type NotAtHandProps = { readonly what: 'shell' | 'prices' | 'programme'; readonly design: Design };

/** What this copy of the program cannot tell of a drawing, and which file to ask for. */
export function NotAtHand({ what, design }: NotAtHandProps): ReactNode {
  const { unknown, revision } = useMore().snapshot;
  return <p className="rs-note">{unknown[what](revision(design[what]))}</p>;
}

/** The drawing as it looks in the newest revision it fits, and which file to ask for. */
export function OtherRevision({ drawnIn }: { readonly drawnIn: Ref }): ReactNode {
  const { unknown, revision } = useMore().snapshot;
  const { shell } = usePlan();
  return <p className="rs-note">{unknown.revision(revision(drawnIn), revision(shell))}</p>;
}

/** Frame, façades and heights belong to the revision that is not here: area, cost and rules wait for it. */
export function CannotTell(): ReactNode {
  const { bar, meter } = useSpeech().words;
  return (
    <section className="rs-meters" aria-label={bar.meters}>
      {[meter.area, meter.budget].map((what) => (
        <p className="rs-meterbox" key={what}>
          {what}: {meter.unknown}
        </p>
      ))}
    </section>
  );
}
