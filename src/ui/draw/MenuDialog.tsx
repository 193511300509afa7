import type { ReactNode } from 'react';
import type { Edit } from '../../model/edit.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { LanguageChoice, ThemeChoice } from '../parts/Preferences.tsx';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { saveDrawing } from '../share/save-drawing.ts';

type MenuDialogProps = {
  readonly onClose: () => void;
  readonly onHome: () => void;
  readonly onShare: () => void;
  readonly onAbout: () => void;
  readonly onOpen: () => void;
};

export function MenuDialog({ onClose, onHome, onShare, onAbout, onOpen }: MenuDialogProps): ReactNode {
  const { words } = useSpeech();
  const store = useTableStore();
  const act = (edit: Edit): void => {
    store.getState().dispatch(edit);
    onClose();
  };
  return (
    <Dialog title={words.menu.name} onClose={onClose}>
      <section className="rs-stack" aria-label={words.menu.drawing}>
        <h3 className="ds-heading" data-size="2xs">
          {words.menu.drawing}
        </h3>
        <div className="rs-row">
          <Button icon="house" onClick={onHome}>
            {words.menu.home}
          </Button>
          <Button icon="link" onClick={onShare}>
            {words.menu.share}
          </Button>
          <Button icon="download" onClick={() => saveDrawing(store.getState().history.present)}>
            {words.menu.saveFile}
          </Button>
          <Button icon="folder" onClick={onOpen}>
            {words.menu.openFile}
          </Button>
        </div>
      </section>
      <section className="rs-stack" aria-label={words.menu.whole}>
        <h3 className="ds-heading" data-size="2xs">
          {words.menu.whole}
        </h3>
        <div className="rs-row">
          <Button icon="mirror" onClick={() => act({ do: 'mirror' })}>
            {words.menu.mirror}
          </Button>
          <Button icon="turn" onClick={() => act({ do: 'turnHalf' })}>
            {words.menu.turnHalf}
          </Button>
          <Button icon="swap" onClick={() => act({ do: 'changeSide' })}>
            {words.menu.changeSide}
          </Button>
        </div>
      </section>
      <LanguageChoice />
      <ThemeChoice />
      <div className="rs-row">
        <Button icon="info" variant="tertiary" onClick={onAbout}>
          {words.menu.about}
        </Button>
      </div>
    </Dialog>
  );
}
