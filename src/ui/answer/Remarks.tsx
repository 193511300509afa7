import type { ReactNode } from 'react';
import { lazy, Suspense, useContext, useEffect, useState } from 'react';
import type { RemarkPlace } from '../../store/answering.ts';
import { saysNothing } from '../../store/answering.ts';
import { useFindingsOf } from '../draw/use-findings.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { useMedia } from '../parts/use-media.ts';
import { useWhen } from '../parts/use-when.ts';
import { AnswerContext, OnAnswerContext, useAnswering, useAnswerStore } from './answering.ts';
import { Given } from './Given.tsx';
import { RemarkForm, toLack } from './RemarkForm.tsx';
import { RemarkHead, Said } from './Said.tsx';
import { Sketch } from './Sketch.tsx';
import './answer.css';

const Preview = lazy(async () => ({ default: (await import('./Preview.tsx')).Preview }));
const Ready = lazy(async () => ({ default: (await import('./Ready.tsx')).Ready }));

/** The architect's remarks beside the sheets, from the first pin to the link. */
export function Remarks(): ReactNode {
  const { words } = useSpeech();
  if (!useContext(AnswerContext)) return <p className="rs-soft">{words.app.thinking}</p>;
  return (
    <>
      <Written />
      <OnPaper />
    </>
  );
}

/** What is printed of them: as the family reads them, without fields and buttons. */
function OnPaper(): ReactNode {
  const remarks = useAnswering(({ answer }) => answer.remarks);
  const printed = useMedia('print');
  return (
    printed && (
      <ol className="rs-remarks">
        {remarks.map((remark, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a remark is its place in the list
          <li key={i}>
            <Said remark={remark} index={i} />
          </li>
        ))}
      </ol>
    )
  );
}

function Written(): ReactNode {
  const { answer: say } = useDesk();
  const store = useAnswerStore();
  const { answer, at, asked, before, kept } = useAnswering((a) => a);
  const plan = usePlan();
  const storey = useTable((t) => t.storey);
  const found = useFindingsOf(plan, 'wholeBook') ?? [];
  // In another revision of its house a drawing is told by its rooms alone, and has no sketch beside it that would be drawn in that.
  const asShared = useAsShared();
  const findings = asShared ? found : [];
  const [open, setOpen] = useState<'preview' | 'ready' | null>(null);
  const [refused, setRefused] = useState(0);
  useEffect(() => {
    if (refused > 0) toLack();
  }, [refused]);
  const [made, onMade] = useWhen('made', answer.design);
  const [opened] = useWhen('opened', answer.design);
  const add = (): void => {
    const first = plan.storeys[storey]?.rooms[0] ?? plan.rooms[0];
    const place: RemarkPlace = first ? { on: 'room', room: first.id } : { on: 'point', storey, x: 0, y: 0 };
    store.getState().open(null);
    store.getState().pin(place);
  };
  return (
    <div className="rs-stack rs-no-print">
      <p className="rs-soft">{at === null ? say.lead : say.pick}</p>
      <ol className="rs-remarks">
        {answer.remarks.map((remark, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a remark is its place in the list
          <li key={i} data-open={i === at || undefined}>
            <button
              type="button"
              className="ds-button rs-row-button"
              data-variant="tertiary"
              aria-expanded={i === at}
              onClick={() => store.getState().open(i === at ? null : i)}
            >
              <span>
                <RemarkHead remark={remark} index={i} />
                {i !== at && <span className="rs-remark__text">{remark.text}</span>}
              </span>
              <Icon name={i === at ? 'chevron-up' : 'chevron-down'} />
            </button>
            {i === at && <RemarkForm remark={remark} index={i} findings={findings} />}
            <Given remark={i} />
          </li>
        ))}
      </ol>
      {before && (
        <div className="rs-row" role="status">
          <span>{say.removed}</span>
          <Button icon="undo" onClick={() => store.getState().undo()}>
            {say.undo}
          </Button>
        </div>
      )}
      <Button icon="pin" onClick={add}>
        {say.add}
      </Button>
      {asShared && <CounterSketch />}
      {asked && saysNothing(answer) && <p className="rs-lack">{say.nothing}</p>}
      <div className="rs-row">
        <Button
          icon="link"
          variant="primary"
          onClick={() => {
            if (store.getState().ask()) setOpen('ready');
            else setRefused(refused + 1);
          }}
        >
          {say.make}
        </Button>
        <Button icon="eye" onClick={() => setOpen('preview')}>
          {say.preview}
        </Button>
      </div>
      {(made ?? opened) && (
        <p className="rs-soft">
          {[made && say.made(made), opened && say.opened(opened)].filter(Boolean).join(' ')}
        </p>
      )}
      {kept !== null && (
        <p className={kept ? 'rs-soft' : 'rs-note'} role="status" data-kept={`${kept}`}>
          {kept ? say.draft : say.lost}
        </p>
      )}
      <Suspense>
        {open === 'preview' && <Preview onClose={() => setOpen(null)} />}
        {open === 'ready' && <Ready made={made} onMade={onMade} onClose={() => setOpen(null)} />}
      </Suspense>
    </div>
  );
}

/** Whether the drawing is shown in the very house it was drawn in. */
function useAsShared(): boolean {
  const shown = usePlan().design.shell;
  return useAnswering(({ answer: { design } }) => design.shell.revision === shown.revision);
}

/** The architect's own sketch beside the family's drawing: made as a copy, drawn on with every tool, and sent along. */
function CounterSketch(): ReactNode {
  const { sketch: say } = useDesk().answer;
  const onAnswer = useContext(OnAnswerContext);
  const store = useAnswerStore();
  const answer = useAnswering((a) => a.answer);
  const draw = (): void => void onAnswer({ do: 'sketch', answer: store.getState().answer });
  if (!answer.sketch)
    return (
      <Button icon="pencil" onClick={draw}>
        {say.make}
      </Button>
    );
  return (
    <Sketch>
      <p role="status">{say.attached}</p>
      <div className="rs-row">
        <Button icon="pencil" onClick={draw}>
          {say.go}
        </Button>
        <Button icon="trash" variant="tertiary" onClick={() => store.getState().attach(null)}>
          {say.away}
        </Button>
      </div>
    </Sketch>
  );
}
