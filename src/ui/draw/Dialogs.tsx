import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect } from 'react';
import { foreseeing } from '../../store/foresee.ts';
import type { Home } from '../keeping/use-versions.ts';
import { useTableStore } from '../parts/table.ts';
import { idle } from '../shown.ts';

const AreaDialog = lazy(async () => ({ default: (await import('./AreaDialog.tsx')).AreaDialog }));
const CostDialog = lazy(async () => ({ default: (await import('./CostDialog.tsx')).CostDialog }));
const FilesDialog = lazy(async () => ({ default: (await import('../files/FilesDialog.tsx')).FilesDialog }));
const PricesDialog = lazy(async () => ({
  default: (await import('../prices/PricesDialog.tsx')).PricesDialog,
}));
const MenuDialog = lazy(async () => ({ default: (await import('./MenuDialog.tsx')).MenuDialog }));
const AboutDialog = lazy(async () => ({ default: (await import('./AboutDialog.tsx')).AboutDialog }));
const ShareDialog = lazy(async () => ({ default: (await import('../share/ShareDialog.tsx')).ShareDialog }));
const OpenDialog = lazy(async () => ({ default: (await import('../share/OpenDialog.tsx')).OpenDialog }));
const ClearDialog = lazy(async () => ({ default: (await import('../keeping/ClearDialog.tsx')).ClearDialog }));
const NeedsDialog = lazy(async () => ({ default: (await import('../needs/NeedsDialog.tsx')).NeedsDialog }));
const BothDialog = lazy(async () => ({ default: (await import('../both/BothDialog.tsx')).BothDialog }));
const VersionsDialog = lazy(async () => ({
  default: (await import('../keeping/VersionsDialog.tsx')).VersionsDialog,
}));
const NewerDialog = lazy(async () => ({ default: (await import('../newer/NewerDialog.tsx')).NewerDialog }));
const WallDialog = lazy(async () => ({ default: (await import('../wall/WallDialog.tsx')).WallDialog }));
const KeysDialog = lazy(async () => ({ default: (await import('../help/KeysDialog.tsx')).KeysDialog }));
const FindDialog = lazy(async () => ({ default: (await import('../find/FindDialog.tsx')).FindDialog }));

/** The dialog that lies over the table. */
export type Open =
  | 'find'
  | 'keys'
  | 'area'
  | 'cost'
  | 'prices'
  | 'files'
  | 'menu'
  | 'needs'
  | 'about'
  | 'share'
  | 'open'
  | 'versions'
  | 'clear'
  | 'newer'
  | 'wall'
  | 'both'
  | null;

type DialogsProps = {
  readonly open: Open;
  readonly onOpen: (next: Open) => void;
  readonly home: Home;
  readonly onHome: () => void;
  readonly onLink: (text: string) => void;
  readonly onFile: (file: File) => void;
  /** The card of what is picked up is wanted. */
  readonly onCard: () => void;
};

/** What is opened over the table. It comes with hands, after the plan. */
export function Dialogs({ open, onOpen, home, onHome, onLink, onFile, onCard }: DialogsProps): ReactNode {
  const close = (): void => onOpen(null);
  // It has come with hands too: what is taken from the shelf and has no place is told of.
  const store = useTableStore();
  useEffect(() => foreseeing(store, idle), [store]);
  return (
    <Suspense>
      {open === 'area' && <AreaDialog onClose={close} />}
      {open === 'cost' && <CostDialog onClose={close} onPrices={() => onOpen('prices')} />}
      {open === 'prices' && <PricesDialog onClose={close} />}
      {open === 'files' && <FilesDialog onClose={close} />}
      {open === 'needs' && <NeedsDialog onClose={close} />}
      {open === 'share' && <ShareDialog onClose={close} />}
      {open === 'open' && <OpenDialog onLink={onLink} onFile={onFile} onClose={close} />}
      {open === 'versions' && <VersionsDialog home={home} onClose={close} />}
      {open === 'newer' && <NewerDialog home={home} onClose={close} />}
      {open === 'clear' && <ClearDialog onClose={close} onShare={() => onOpen('share')} />}
      {open === 'wall' && <WallDialog onClose={close} onBoth={() => onOpen('both')} />}
      {open === 'both' && <BothDialog onClose={close} />}
      {open === 'keys' && <KeysDialog onClose={close} />}
      {open === 'find' && <FindDialog onClose={close} onCard={onCard} onOpen={onOpen} onHome={onHome} />}
      {open === 'about' && <AboutDialog onClose={close} />}
      {open === 'menu' && (
        <MenuDialog
          onClose={close}
          onHome={onHome}
          onNeeds={() => onOpen('needs')}
          onShare={() => onOpen('share')}
          onVersions={() => onOpen('versions')}
          onWall={() => onOpen('wall')}
          onPrices={() => onOpen('prices')}
          onFiles={() => onOpen('files')}
          onAbout={() => onOpen('about')}
          onClear={() => onOpen('clear')}
          onOpen={() => onOpen('open')}
          onFind={() => onOpen('find')}
          onKeys={() => onOpen('keys')}
        />
      )}
    </Suspense>
  );
}
