import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { PriceList } from '../../model/prices.ts';
import type { Ref } from '../../model/shell.ts';
import { keptPlanOf, pricesOf } from '../../store/derived.ts';
import { Button } from '../parts/Button.tsx';
import { ChooseFile } from '../parts/ChooseFile.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useShelf } from '../parts/shelf.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { useTable, useTableStore } from '../parts/table.ts';
import { fileSays } from './file-says.ts';

type PricesDialogProps = {
  /** A snapshot is looked at, not changed: only the list it names can be taken to hand. */
  readonly still?: boolean;
  readonly onClose: () => void;
};

const keyOf = ({ id, revision }: Ref): string => `${id} ${revision}`;

/**
 * By which list this drawing is priced. A list is a file from the municipality, kept on this device once it is opened. To use
 * another is a step like any other, and can be undone; other drawings keep theirs.
 */
export function PricesDialog({ still = false, onClose }: PricesDialogProps): ReactNode {
  const { words } = useSpeech();
  const { prices: say, snapshot, saved, cannotOpen } = useMore();
  const store = useTableStore();
  const shelf = useShelf();
  const plan = useTable(keptPlanOf);
  const models = useTable((t) => t.models);
  const [kept, setKept] = useState<readonly PriceList[]>([]);
  const [note, setNote] = useState<string | null>(null);
  const own = plan.design.prices;
  const [chosen, setChosen] = useState(keyOf(own));
  const line = useRef<HTMLParagraphElement>(null);
  // On a small screen it stands under the fold.
  useEffect(() => {
    if (note) line.current?.scrollIntoView({ block: 'nearest' });
  }, [note]);

  useEffect(() => {
    let here = true;
    void shelf.prices().then((found) => here && found.ok && setKept((opened) => [...opened, ...found.lists]));
    return () => {
      here = false;
    };
  }, [shelf]);

  const lists = [...new Map([...models.prices, ...kept].map((list) => [keyOf(list), list])).values()];
  const list = lists.find((one) => keyOf(one) === chosen);
  const nameOf = snapshot.revision;
  const known = pricesOf(plan, models) !== undefined;

  const open = async (file: File): Promise<void> => {
    const { PriceFileError, readPriceFileIn, samePrices } = await import('../../io/price-file.ts');
    try {
      const read = await readPriceFileIn(file);
      const other = lists.find((one) => keyOf(one) === keyOf(read));
      if (other && !samePrices(other, read)) setNote(say.other(nameOf(read)));
      else if (still && keyOf(read) !== keyOf(own)) setNote(say.wanted(nameOf(own), nameOf(read)));
      else {
        setKept((before) => [...before, read]);
        setChosen(keyOf(read));
        setNote(say.ready(nameOf(read)));
      }
    } catch (error) {
      if (!(error instanceof PriceFileError)) throw error;
      setNote(error.why === 'unread' ? cannotOpen.unread : fileSays(error.why, say));
    }
  };

  const use = async (taken: PriceList): Promise<void> => {
    const { learn, dispatch } = store.getState();
    const { id, revision } = taken;
    learn(taken);
    if (keyOf(taken) !== keyOf(own)) dispatch({ do: 'setPrices', prices: { id, revision } });
    const outcome = await shelf.keepPrices(taken);
    if (outcome.ok) onClose();
    else setNote(saved[outcome.why]);
  };

  const usable = list && (!known || keyOf(list) !== keyOf(own));
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" disabled={!usable} onClick={() => list && use(list)}>
            {say.use}
          </Button>
          <Button onClick={onClose}>{words.app.notNow}</Button>
        </>
      }
    >
      <p>{known ? say.lead(nameOf(own)) : snapshot.unknown.prices(nameOf(own))}</p>
      {!still && <p>{say.keeps}</p>}
      {!still && (
        <ToggleGroup
          label={say.lists}
          className="rs-wrap"
          value={chosen}
          onChange={setChosen}
          choices={lists.map((one) => ({ value: keyOf(one), label: nameOf(one) }))}
        />
      )}
      {list && <Source list={list} />}
      <div className="rs-row">
        <ChooseFile word={say.open} accept=".json,application/json" onFile={open} />
      </div>
      <p role="status" ref={line} className={note ? 'rs-note' : undefined}>
        {note}
      </p>
    </Dialog>
  );
}

/** Where a list comes from, and how many lines it has. */
function Source({ list }: { readonly list: PriceList }): ReactNode {
  const { formats } = useSpeech();
  const { costDialog } = useMore();
  return <p className="rs-soft">{costDialog.source(list.source, formats.date(list.date))}</p>;
}
