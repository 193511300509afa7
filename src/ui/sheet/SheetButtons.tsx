import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Plan } from '../../derive/plan.ts';
import { linkFor } from '../../io/link.ts';
import { withText } from '../../io/png.ts';
import { hashOf } from '../../io/snapshot.ts';
import type { Purpose } from '../../model/purpose.ts';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { useTable } from '../parts/table.ts';
import { useMark } from '../parts/use-mark.ts';
import { saveAs } from '../share/save-drawing.ts';
import { HomeSheet } from './HomeSheet.tsx';
import { furnished, paint } from './paint.ts';

type SheetButtonsProps = {
  readonly plan: Plan;
  /** What the code on the sheet opens. */
  readonly link: string;
  readonly purpose: Purpose;
};

/** The home on one sheet, as a picture that carries it and on paper: both open it again. */
export function SheetButtons({ plan, link, purpose }: SheetButtonsProps): ReactNode {
  const { sheet } = useMore();
  const models = useTable((t) => t.models);
  const [asked, ask] = useState<{ readonly as: 'picture' | 'print'; readonly id: string } | null>(null);
  const [failed, setFailed] = useState(false);
  const paper = useRef<HTMLDivElement>(null);
  useMark('paper', asked !== null);
  useEffect(() => {
    const svg = paper.current?.querySelector('svg');
    if (!asked || !svg) return;
    const { design } = plan;
    const make = async (): Promise<void> => {
      await furnished(svg, design.furniture.length);
      if (asked.as === 'print') window.print();
      else
        saveAs(
          design,
          'png',
          new Blob([withText(await paint(svg), linkFor(design, '', purpose))], { type: 'image/png' }),
        );
    };
    make()
      .catch(() => setFailed(true))
      .finally(() => ask(null));
  }, [asked, plan, purpose]);
  const begin = (as: 'picture' | 'print'): void => {
    hashOf(plan.design).then(
      (hash) => ask({ as, id: hash.slice(0, 12) }),
      // A page that is not safe cannot reckon it.
      () => ask({ as, id: '' }),
    );
  };
  return (
    <>
      <Button icon="picture" onClick={() => begin('picture')}>
        {sheet.picture}
      </Button>
      <Button icon="print" onClick={() => begin('print')}>
        {sheet.print}
      </Button>
      {failed && <p role="alert">{sheet.failed}</p>}
      {asked &&
        createPortal(
          <div className="rs-paper" data-color-scheme="light" ref={paper} aria-hidden="true">
            <HomeSheet plan={plan} models={models} link={link} id={asked.id} />
          </div>,
          document.body,
        )}
    </>
  );
}
