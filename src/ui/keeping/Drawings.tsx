import type { ReactNode } from 'react';
import { useCallback, useEffect, useState } from 'react';
import type { Design } from '../../model/design.ts';
import type { Models } from '../../model/models.ts';
import { planOfStep } from '../../store/opened.ts';
import { mayHoldDrawings } from '../late-store.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useShelf } from '../parts/shelf.ts';
import { useSpeech } from '../parts/speech.ts';
import { bedroomsIn } from '../start/HomeCard.tsx';
import { Bin, BinActions } from './Bin.tsx';
import { ClearDialog } from './ClearDialog.tsx';
import { HomeRow } from './HomeRow.tsx';
import { whenSaid } from './when.ts';

type DrawingsProps = {
  readonly models: Models;
  readonly onOpen: (id: string) => void;
  /** Something was thrown away or taken back. */
  readonly onChange: () => void;
};

type Drawing = {
  readonly id: string;
  readonly savedAt: number;
  readonly binned: boolean;
  readonly design: Design;
};

/** Every drawing on this device and its bin, behind one button; nothing where nothing has been drawn. */
export function Drawings({ models, onOpen, onChange }: DrawingsProps): ReactNode {
  const { words, language } = useSpeech();
  const { keeping, clearing } = useMore();
  const shelf = useShelf();
  const [drawings, setDrawings] = useState<readonly Drawing[]>([]);
  const [open, setOpen] = useState(false);
  const [asked, setClearing] = useState(false);
  const [thrown, setThrown] = useState<Drawing | null>(null);

  const read = useCallback(async (): Promise<void> => {
    const listed = (await mayHoldDrawings()) ? await shelf.list() : null;
    const found = (listed?.ok ? listed.documents : []).map(async ({ id, savedAt, binned }) => {
      const seen = await shelf.glance(id);
      return seen.ok && seen.present
        ? [{ id, savedAt, binned: binned !== undefined, design: seen.present }]
        : [];
    });
    setDrawings((await Promise.all(found)).flat());
  }, [shelf]);
  useEffect(() => {
    void read();
  }, [read]);

  if (drawings.length === 0) return null;
  const standing = drawings.filter(({ binned }) => !binned);
  const bin = drawings.filter(({ binned }) => binned);
  const then = async (act: Promise<unknown>): Promise<void> => {
    await act;
    await read();
    onChange();
  };
  const called = ({ design }: Drawing): string => words.start.bedrooms(bedroomsIn(design));
  const row = (drawing: Drawing, actions: ReactNode): ReactNode => (
    <li key={drawing.id}>
      <HomeRow
        models={models}
        plan={planOfStep(drawing.design, models)}
        title={called(drawing)}
        actions={actions}
      >
        <p className="rs-soft">{keeping.changed(whenSaid(drawing.savedAt, language.tag))}</p>
      </HomeRow>
    </li>
  );
  return (
    <div className="rs-row">
      <Button icon="folder" variant="tertiary" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {keeping.allOf(`${standing.length}`)}
      </Button>
      <Button icon="trash" variant="tertiary" onClick={() => setClearing(true)} aria-haspopup="dialog">
        {clearing.title}
      </Button>
      {asked && <ClearDialog onClose={() => setClearing(false)} />}
      {open && (
        <Dialog title={keeping.drawings} onClose={() => setOpen(false)} wide>
          <div role="status" className="rs-row">
            {thrown && (
              <>
                <p className="rs-note">{keeping.thrown(called(thrown))}</p>
                <Button
                  icon="undo"
                  onClick={() => {
                    void then(shelf.bin(thrown.id, false));
                    setThrown(null);
                  }}
                >
                  {keeping.undo}
                </Button>
              </>
            )}
          </div>
          <ul className="rs-kept-list">
            {standing.map((drawing) =>
              row(
                drawing,
                <>
                  <Button icon="pencil" onClick={() => onOpen(drawing.id)}>
                    {keeping.open}
                  </Button>
                  <Button
                    icon="trash"
                    variant="tertiary"
                    onClick={() => {
                      void then(shelf.bin(drawing.id, true));
                      setThrown(drawing);
                    }}
                  >
                    {keeping.throw}
                  </Button>
                </>,
              ),
            )}
          </ul>
          <Bin>
            {bin.map((drawing) =>
              row(
                drawing,
                <BinActions
                  onTakeBack={() => void then(shelf.bin(drawing.id, false))}
                  onForGood={() => void then(shelf.remove(drawing.id))}
                />,
              ),
            )}
          </Bin>
        </Dialog>
      )}
    </div>
  );
}
