import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Finding } from '../../check/finding.ts';
import { draftOf, keepDraft } from '../../io/answer-drafts.ts';
import { hashOf } from '../../io/snapshot.ts';
import type { Ref } from '../../model/shell.ts';
import {
  answerTo,
  asidesIn,
  createAnswering,
  onFinding,
  placeUnder,
  pointOn,
} from '../../store/answering.ts';
import { planOf } from '../../store/derived.ts';
import type { Asides } from '../draw/asides.ts';
import { AsidesContext } from '../draw/asides.ts';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import { useShelf } from '../parts/shelf.ts';
import { useTableStore } from '../parts/table.ts';
import type { SheetSlots } from '../review/slots.ts';
import { SheetSlotsContext } from '../review/slots.ts';
import { asDrawn } from '../seen.ts';
import type { OnAnswer } from './answer-doors.ts';
import type { AnswerStore } from './answering.ts';
import { AnswerContext, OnAnswerContext, useAnswerStore } from './answering.ts';
import { keepWhile } from './keep-while.ts';
import { ModelPins } from './ModelPins.tsx';
import { Pins } from './Pins.tsx';

/** How near a door or window one must press, in mm: half a door. */
const REACH = 450;

type AnswerDeskProps = {
  /** The house it was drawn in, when it is shown in another revision of that: the answer is to the drawing as it was shared. */
  readonly drawnIn: Ref | null;
  readonly onAnswer: OnAnswer;
  readonly children: ReactNode;
};

/**
 * The answer that is written at a desk: it begins with the draft of this device, is kept while it grows, and is pinned to the sheets.
 * The desk stands when the draft has come: what one does there meanwhile would be lost with a desk that is put up anew.
 */
export function AnswerDesk({ drawnIn, onAnswer, children }: AnswerDeskProps): ReactNode {
  const shelf = useShelf();
  const table = useTableStore();
  const [store, setStore] = useState<AnswerStore | null>(null);
  useEffect(() => {
    const design = asDrawn(table.getState().history.present, drawnIn);
    let here = true;
    let end = (): void => {};
    void (async () => {
      const hash = await hashOf(design);
      const draft = await draftOf(shelf, hash);
      if (!here) return;
      const made = createAnswering(draft ?? answerTo(design));
      end = keepWhile(made, (answer) => keepDraft(shelf, hash, answer));
      setStore(made);
    })();
    return () => {
      here = false;
      end();
    };
  }, [shelf, table, drawnIn]);
  return (
    <OnAnswerContext.Provider value={onAnswer}>
      {store && <Hung store={store}>{children}</Hung>}
    </OnAnswerContext.Provider>
  );
}

/** What the answer hangs on the desk: pins, what a press on a sheet does, and reasons for findings laid aside. */
function Hung({ store, children }: { readonly store: AnswerStore; readonly children: ReactNode }): ReactNode {
  const table = useTableStore();
  const aside = useStore(store, ({ answer }) => answer.aside);
  const slots = useMemo<SheetSlots>(
    () => ({
      over: (at) => <Pins {...at} />,
      model: (view) => <ModelPins view={view} />,
      onPlace: ({ storey, at }) =>
        store
          .getState()
          .pin(placeUnder(planOf(table.getState()), storey, at, REACH), pointOn({ storey, ...at })),
    }),
    [store, table],
  );
  const asides = useMemo<Asides>(() => {
    const { told, indexOf } = asidesIn(aside);
    return {
      told,
      lay: (finding, reason) => store.getState().layAside(finding, reason),
      has: (finding) => indexOf(finding) >= 0,
      more: (finding) => <RemarkOn finding={finding} />,
      bringBack: (finding) => store.getState().takeUp(indexOf(finding)),
    };
  }, [store, aside]);
  return (
    <AnswerContext.Provider value={store}>
      <SheetSlotsContext.Provider value={slots}>
        <AsidesContext.Provider value={asides}>{children}</AsidesContext.Provider>
      </SheetSlotsContext.Provider>
    </AnswerContext.Provider>
  );
}

/** A remark on what a rule says, begun where that is read. */
function RemarkOn({ finding }: { readonly finding: Finding }): ReactNode {
  const { answer: say } = useDesk();
  const store = useAnswerStore();
  const pin = (): void => {
    const { open, pin } = store.getState();
    open(null);
    pin(onFinding(finding));
  };
  return (
    <div className="rs-remark__on">
      <Button icon="pin" onClick={pin}>
        {say.add}
      </Button>
    </div>
  );
}
