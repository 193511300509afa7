import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { Plan } from '../../derive/plan.ts';
import type { Ref } from '../../model/shell.ts';
import { keptPlanOf } from '../../store/derived.ts';
import type { Newer } from '../../store/newer.ts';
import { moveOn, newerThan } from '../../store/newer.ts';
import { planOfStep } from '../../store/opened.ts';
import { useFindingWords } from '../draw/finding-words.ts';
import { useFindingsOf } from '../draw/use-findings.ts';
import { Figures } from '../keeping/HomeRow.tsx';
import type { Home } from '../keeping/use-versions.ts';
import { useVersions } from '../keeping/use-versions.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { WhyNot } from '../parts/WhyNot.tsx';
import { findingLines } from '../review/change-lines.ts';
import { Sheets } from '../snapshot/Sheets.tsx';
import { changesSays, outsideSays } from './newer-says.ts';

type NewerDialogProps = { readonly home: Home; readonly onClose: () => void };

/**
 * What has been made anew since the drawing was begun: what would be otherwise there and what would find no place, before anything is moved.
 * The drawing as it is is kept first, and moving is one step that can be undone.
 */
export function NewerDialog({ home, onClose }: NewerDialogProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const { newer: say, keeping } = more;
  const models = useTable((t) => t.models);
  const before = useTable(keptPlanOf);
  const { versions, why, lay } = useVersions(home);
  const [moved, setMoved] = useState(false);
  const newer = useMemo(() => newerThan(before.design, models), [before, models]);
  const next = useMemo(
    () => newer && moveOn(before.design, before.shell, newer, models),
    [before, newer, models],
  );
  const after = next && planOfStep(next.design, models);
  const says = { words, more, formats };

  if (!next || !after)
    return (
      <Dialog
        title={say.title}
        onClose={onClose}
        actions={
          <Button variant="primary" onClick={onClose}>
            {words.app.close}
          </Button>
        }
      >
        {moved && <p role="status">{say.moved}</p>}
      </Dialog>
    );

  const outside = outsideSays(before, after, next.outside, says);
  const changes = changesSays(before, after, models, says);
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      wide
      actions={
        <>
          <Button
            icon="swap"
            variant="primary"
            disabled={versions === null}
            onClick={async () => setMoved(await lay(next.design))}
          >
            {say.move}
          </Button>
          <Button onClick={onClose}>{words.app.notNow}</Button>
        </>
      }
    >
      {why && <WhyNot why={{ storing: why }} />}
      <ul className="ds-list">{newer && <Since newer={newer} />}</ul>
      <p>
        <strong>{say.stays}</strong> {say.keeps}
      </p>
      <Lines title={say.outside} lines={outside} />
      {outside.length === 0 && <p>{say.nothing}</p>}
      <Lines title={say.changes} lines={changes} />
      <Found before={before} after={after} />
      <div className="rs-compared">
        {([before, after] as const).map((plan, i) => (
          <section key={plan === before ? 'before' : 'after'} className="rs-stack">
            <h3 className="ds-heading" data-size="2xs">
              {i === 0 ? keeping.now : say.after}
            </h3>
            <p className="rs-num">
              <Figures plan={plan} models={models} />
            </p>
            <Sheets plan={plan} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function Since({ newer }: { readonly newer: Newer }): ReactNode {
  const { newer: say } = useMore();
  const { shell, programme, prices } = usePlan().design;
  const lines = [
    [say.shell, shell, newer.shell],
    [say.programme, programme, newer.programme],
    [say.prices, prices, newer.prices],
  ] as const satisfies readonly (readonly [typeof say.shell, Ref, Ref | undefined])[];
  return lines.map(([line, was, is]) =>
    is ? <li key={line('', '')}>{line(`${was.revision}`, `${is.revision}`)}</li> : null,
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <section className="rs-stack" aria-label={title}>
      <h3 className="ds-heading" data-size="2xs">
        {title}
      </h3>
      <ul className="ds-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** What the rules would say anew, and what no longer; they are asked of both, so it comes a little later. */
function Found({ before, after }: { readonly before: Plan; readonly after: Plan }): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const was = useFindingsOf(before, 'book');
  const is = useFindingsOf(after, 'book');
  const told = useFindingWords();
  if (!was || !is || !told) return <p className="rs-soft">{words.app.thinking}</p>;
  const { came, went } = findingLines(before, after, [was, is], told, { words, more, formats });
  return (
    <>
      <Lines title={more.newer.came} lines={came.map(({ text }) => text)} />
      <Lines title={more.newer.went} lines={went.map(({ text }) => text)} />
    </>
  );
}
