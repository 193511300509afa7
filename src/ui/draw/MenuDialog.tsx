import type { ReactNode } from 'react';
import type { Edit } from '../../model/edit.ts';
import { NeedsDoor } from '../needs/NeedsDoor.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { LanguageChoice, ThemeChoice } from '../parts/Preferences.tsx';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { useSaveFile } from '../share/save-drawing.ts';

type MenuDialogProps = {
  readonly onClose: () => void;
  readonly onHome: () => void;
  readonly onNeeds: () => void;
  readonly onShare: () => void;
  readonly onVersions: () => void;
  readonly onWall: () => void;
  readonly onPrices: () => void;
  readonly onFiles: () => void;
  readonly onAbout: () => void;
  readonly onClear: () => void;
  readonly onOpen: () => void;
  readonly onFind: () => void;
  readonly onKeys: () => void;
};

export function MenuDialog(props: MenuDialogProps): ReactNode {
  const {
    onClose,
    onHome,
    onNeeds,
    onShare,
    onVersions,
    onWall,
    onPrices,
    onFiles,
    onAbout,
    onClear,
    onOpen,
    onFind,
    onKeys,
  } = props;
  const { words } = useSpeech();
  const { clearing, hand, needs, walk, find, files, menuDialog: say } = useMore();
  const store = useTableStore();
  const act = (edit: Edit): void => {
    store.getState().dispatch(edit);
    onClose();
  };
  const save = useSaveFile(onShare);
  return (
    <Dialog title={words.menu.name} onClose={onClose}>
      <Button icon="search" onClick={onFind}>
        {find.title}
      </Button>
      <NeedsDoor word={needs.title} onOpen={onNeeds} />
      <section className="rs-stack" aria-label={say.drawing}>
        <h3 className="ds-heading" data-size="2xs">
          {say.drawing}
        </h3>
        <div className="rs-row">
          <Button icon="versions" onClick={onVersions}>
            {words.bar.keep}
          </Button>
          <Button icon="house" onClick={onHome}>
            {say.home}
          </Button>
          <Button icon="link" onClick={onShare}>
            {say.share}
          </Button>
          <Button icon="download" onClick={save}>
            {say.saveFile}
          </Button>
          <Button icon="folder" onClick={onOpen}>
            {say.openFile}
          </Button>
        </div>
      </section>
      <section className="rs-stack" aria-label={say.whole}>
        <h3 className="ds-heading" data-size="2xs">
          {say.whole}
        </h3>
        <div className="rs-row">
          <Button
            icon="expand"
            onClick={() => {
              const { setView, setTool, view } = store.getState();
              if (view === '3d') setView('plan');
              setTool({ id: 'measure' });
              onClose();
            }}
          >
            {hand.measure}
          </Button>
          <Button icon="mirror" onClick={() => act({ do: 'mirror' })}>
            {say.mirror}
          </Button>
          <Button icon="turn" onClick={() => act({ do: 'turnHalf' })}>
            {say.turnHalf}
          </Button>
          <Button icon="swap" onClick={() => act({ do: 'changeSide' })}>
            {say.changeSide}
          </Button>
        </div>
      </section>
      <LanguageChoice />
      <ThemeChoice />
      <div className="rs-row">
        <Button icon="wall" variant="tertiary" onClick={onWall}>
          {say.wall}
        </Button>
        <Button icon="swap" variant="tertiary" onClick={onPrices}>
          {say.prices}
        </Button>
        <Button icon="copy" variant="tertiary" onClick={onFiles}>
          {files.title}
        </Button>
        <Button icon="keyboard" variant="tertiary" onClick={onKeys}>
          {walk.keysTitle}
        </Button>
        <Button icon="info" variant="tertiary" onClick={onAbout}>
          {say.about}
        </Button>
        <Button icon="trash" variant="tertiary" onClick={onClear}>
          {clearing.title}
        </Button>
      </div>
    </Dialog>
  );
}
