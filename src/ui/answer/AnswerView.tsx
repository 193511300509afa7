import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { keepAnswer } from '../../io/answer-drafts.ts';
import type { Ref } from '../../model/shell.ts';
import type { Answer, Remark } from '../../store/answering.ts';
import { createAnswering, pinOf } from '../../store/answering.ts';
import { drawnAs } from '../../store/borrow.ts';
import { planOf } from '../../store/derived.ts';
import { StoreySwitch } from '../draw/StoreySwitch.tsx';
import type { OwnHome } from '../hall.ts';
import { Button } from '../parts/Button.tsx';
import { Typed } from '../parts/Field.tsx';
import { useDesk, useMore } from '../parts/more.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { useShelf } from '../parts/shelf.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { useTableStore } from '../parts/table.ts';
import { useWhen } from '../parts/use-when.ts';
import type { OverSheet } from '../review/slots.ts';
import { OtherRevision } from '../snapshot/NotAtHand.tsx';
import { StillPlan } from '../snapshot/StillPlan.tsx';
import { AnswerRead, useCounted } from './AnswerRead.tsx';
import type { OnAnswer } from './answer-doors.ts';
import { AnswerContext, type AnswerStore, useAnswering, useAnswerStore } from './answering.ts';
import { Borrow } from './Borrow.tsx';
import { keepWhile } from './keep-while.ts';
import { Pins } from './Pins.tsx';
import { Sketch } from './Sketch.tsx';
import '../draw/draw.css';
import '../snapshot/snapshot.css';
import './answer.css';

const Ready = lazy(async () => ({ default: (await import('./Ready.tsx')).Ready }));

/** A pin that is pressed brings its remark into view: on a telephone it stands far under the drawing. */
function toRemark(index: number): void {
  const remark = document.getElementById(`rs-remark-${index}`);
  remark?.scrollIntoView({ block: 'nearest' });
  remark?.focus({ preventScroll: true });
}

const pins = (at: OverSheet): ReactNode => <Pins {...at} onOpen={toRemark} />;

type AnswerViewProps = {
  readonly answer: Answer;
  /** The house it was drawn in, when it is shown in another revision of that. */
  readonly drawnIn: Ref | null;
  /** The drawing of this device that it is about; null when that is not here. */
  readonly own: OwnHome | null;
  readonly onAnswer: OnAnswer;
  readonly onHome: () => void;
};

/** What the architect has answered, on the drawing it was said of; the family says back what it likes, and borrows what it likes. */
export function AnswerView({ answer, drawnIn, own, onAnswer, onHome }: AnswerViewProps): ReactNode {
  const { words } = useSpeech();
  const { answer: say } = useDesk();
  const { snapshot } = useMore();
  const shelf = useShelf();
  const [store] = useState<AnswerStore>(() => createAnswering(answer));
  const [opened] = useWhen('opened', answer.design);
  useEffect(() => {
    const id = own?.id;
    return id === undefined ? undefined : keepWhile(store, (now) => keepAnswer(shelf, id, now));
  }, [store, shelf, own]);
  return (
    <AnswerContext.Provider value={store}>
      <div className="rs-snapshot">
        <header className="rs-snapshot__head">
          <PageHeading>
            {say.read.title}: {useCounted(answer.remarks)}
          </PageHeading>
          <p>
            <Belongs own={own} /> {opened && <span className="rs-soft">{say.opened(opened)}</span>}
          </p>
          <div className="rs-row">
            {own ? (
              <Button icon="pencil" onClick={() => void onAnswer({ do: 'home', home: own.id })}>
                {say.read.toHome}
              </Button>
            ) : (
              !drawnIn && (
                <Button
                  icon="copy"
                  onClick={() =>
                    void onAnswer({ do: 'copy', of: 'answered', answer: store.getState().answer })
                  }
                >
                  {say.read.copy}
                </Button>
              )
            )}
            <Button icon="house" onClick={onHome}>
              {snapshot.home}
            </Button>
          </div>
          {drawnIn && <OtherRevision drawnIn={drawnIn} />}
        </header>
        <main className="rs-canvas" id="home" tabIndex={-1} aria-label={words.bar.home}>
          <StoreySwitch />
          <div className="rs-views-box" data-view="plan">
            <StillPlan over={pins} />
          </div>
        </main>
        <aside className="rs-panel" aria-label={say.title}>
          <AnswerRead under={(remark, i) => <ReplyForm remark={remark} index={i} />} />
          <GiveBack />
          <Sketch>
            {own && <Borrow own={own} onAnswer={onAnswer} />}
            <WholeSketch onAnswer={onAnswer} />
          </Sketch>
          {!own && (
            <Button icon="review" variant="tertiary" onClick={() => void onAnswer({ do: 'review', answer })}>
              {say.read.review}
            </Button>
          )}
        </aside>
      </div>
    </AnswerContext.Provider>
  );
}

/** Which drawing the answer is to, as far as this device knows. */
function Belongs({ own }: { readonly own: OwnHome | null }): ReactNode {
  const { read } = useDesk().answer;
  const design = useAnswering((a) => a.answer.design);
  if (!own) return read.elsewhere;
  if (drawnAs(own.now) === drawnAs(design)) return read.now;
  return own.version === null ? read.earlier : read.version(own.version);
}

type ReplyFormProps = { readonly remark: Remark; readonly index: number };

const NOTHING = 'none';

/** What the family says back: that it is fine, that it wonders, or words of its own; nothing must be said. */
function ReplyForm({ remark, index }: ReplyFormProps): ReactNode {
  const { answer: say } = useDesk();
  const store = useAnswerStore();
  const table = useTableStore();
  const reply = useAnswering((a) => a.answer.replies.find((r) => r.remark === index));
  const pin = pinOf(planOf(table.getState()), remark.place);
  return (
    <div className="rs-reply rs-stack">
      <div className="rs-row">
        {pin && (
          <Button
            icon="eye"
            variant="tertiary"
            onClick={() => {
              table.getState().setStorey(pin.storey);
              store.getState().open(index);
              document.getElementById('home')?.scrollIntoView({ block: 'nearest' });
            }}
          >
            {say.read.show}
          </Button>
        )}
        <ToggleGroup
          label={say.read.reply}
          value={reply?.says ?? NOTHING}
          choices={[
            { value: 'ok', label: say.read.ok, icon: 'good' },
            { value: 'ask', label: say.read.ask, icon: 'question' },
          ]}
          onChange={(says) => {
            if (says === 'ok' || says === 'ask') store.getState().reply(index, (r) => ({ ...r, says }));
          }}
        />
      </div>
      <Typed
        label={say.read.text}
        value={reply?.text ?? ''}
        long={280}
        lines={2}
        onDone={(text) =>
          store.getState().reply(index, ({ text: _, ...r }) => (text === '' ? r : { ...r, text }))
        }
      />
    </div>
  );
}

/** The replies on their way back, once there is one. */
function GiveBack(): ReactNode {
  const { read, made: madeWhen } = useDesk().answer;
  const [made, onMade] = useWhen(
    'replied',
    useAnswering((a) => a.answer.design),
  );
  const replies = useAnswering((a) => a.answer.replies);
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const none = replies.every(({ says, text }) => says === undefined && text === undefined);
  return (
    <div className="rs-stack">
      <Button
        icon="link"
        variant="primary"
        onClick={() => {
          setAsked(true);
          setOpen(!none);
        }}
      >
        {read.make}
      </Button>
      {asked && none && <p className="rs-lack">{read.none}</p>}
      {made && <p className="rs-soft">{madeWhen(made)}</p>}
      <Suspense>{open && <Ready back made={made} onMade={onMade} onClose={() => setOpen(false)} />}</Suspense>
    </div>
  );
}

function WholeSketch({ onAnswer }: { readonly onAnswer: OnAnswer }): ReactNode {
  const { borrow } = useDesk().answer;
  const answer = useAnswering((a) => a.answer);
  return (
    answer.sketch && (
      <Button icon="copy" onClick={() => void onAnswer({ do: 'copy', of: 'sketch', answer })}>
        {borrow.all}
      </Button>
    )
  );
}
