import type { ReactNode } from 'react';
import { useContext, useState } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { SnapshotError } from '../../io/snapshot-error.ts';
import type { Design } from '../../model/design.ts';
import { planOfStep } from '../../store/opened.ts';
import { Button } from '../parts/Button.tsx';
import { ChooseFile } from '../parts/ChooseFile.tsx';
import { LinkInput } from '../parts/LinkInput.tsx';
import { useDesk, useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { ChangedBetween } from './ChangedBetween.tsx';
import { EarlierContext } from './slots.ts';

/** What the drawing is held against: asked for, since nothing that was gone through is kept here. */
export function Changed(): ReactNode {
  const { words } = useSpeech();
  const { cannotOpen, snapshot } = useMore();
  const { changed: say } = useDesk().review.desk;
  const plan = usePlan();
  const models = useTable((t) => t.models);
  const earlier = useContext(EarlierContext);
  const [before, setBefore] = useState<Plan | null>(null);
  const [text, setText] = useState('');
  const [why, setWhy] = useState<string | null>(null);

  const hold = (design: Design): void => {
    const found = planOfStep(design, models);
    setBefore(found);
    setWhy(found ? null : snapshot.unknown.shell(snapshot.revision(design.shell)));
  };
  const read = async (what: string | File): Promise<void> => {
    const { readLink } = await import('../../io/link.ts');
    const found =
      typeof what === 'string' ? what : await (await import('../../io/read-any.ts')).readAny(what);
    hold(typeof found === 'string' ? readLink(found) : found.design);
  };
  const open = (what: string | File): void => {
    read(what).catch((error: unknown) => {
      if (!(error instanceof SnapshotError)) throw error;
      setWhy(cannotOpen[error.why]);
    });
  };

  if (before)
    return (
      <>
        <ChangedBetween before={before} after={plan} />
        <div className="rs-row rs-no-print">
          <Button icon="undo" onClick={() => setBefore(null)}>
            {say.other}
          </Button>
        </div>
      </>
    );
  return (
    <div className="rs-desk__sheet rs-desk__ask rs-no-print">
      <p>{say.lead}</p>
      {why && (
        <p className="rs-note" role="alert">
          {why}
        </p>
      )}
      <LinkInput label={say.field} value={text} onChange={setText} onEnter={() => open(text)} />
      <div className="rs-row">
        <Button icon="both" onClick={() => open(text)}>
          {say.open}
        </Button>
        <ChooseFile word={words.start.chooseFile} onFile={open} />
        {earlier && <Button onClick={() => hold(earlier)}>{say.earlier}</Button>}
      </div>
    </div>
  );
}
