import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import type { Cut } from '../../drawing/cut.ts';
import { AreaDialog } from '../draw/AreaDialog.tsx';
import { CostDialog } from '../draw/CostDialog.tsx';

const PricesDialog = lazy(async () => ({
  default: (await import('../prices/PricesDialog.tsx')).PricesDialog,
}));
const BothDialog = lazy(async () => ({ default: (await import('../both/BothDialog.tsx')).BothDialog }));
const FilesDialog = lazy(async () => ({ default: (await import('../files/FilesDialog.tsx')).FilesDialog }));

export type StillDialog = 'area' | 'cost' | 'prices' | 'both' | 'files';

type StillDialogsProps = {
  readonly open: StillDialog | null;
  readonly onOpen: (dialog: StillDialog | null) => void;
  /** Where the section in the files cuts; left out, where it usually does. */
  readonly cut?: Cut | undefined;
};

/** What opens over another's drawing, which stays as it is. */
export function StillDialogs({ open, onOpen, cut }: StillDialogsProps): ReactNode {
  const close = (): void => onOpen(null);
  return (
    <Suspense>
      {open === 'area' && <AreaDialog still onClose={close} />}
      {open === 'cost' && <CostDialog still onClose={close} onPrices={() => onOpen('prices')} />}
      {open === 'prices' && <PricesDialog still onClose={close} />}
      {open === 'both' && <BothDialog onClose={close} />}
      {open === 'files' && <FilesDialog cut={cut} onClose={close} />}
    </Suspense>
  );
}
