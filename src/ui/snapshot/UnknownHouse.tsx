import type { ReactNode } from 'react';
import type { Design } from '../../model/design.ts';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { useSpeech } from '../parts/speech.ts';
import { saveDrawing } from '../share/save-drawing.ts';
import { NotAtHand } from './NotAtHand.tsx';
import './snapshot.css';

type UnknownHouseProps = {
  readonly design: Design;
  readonly own: boolean;
  readonly onHome: () => void;
};

/** A drawing of a house this copy of the program does not have: which rooms it holds, which file to ask for, and its own as a file. */
export function UnknownHouse({ design, own, onHome }: UnknownHouseProps): ReactNode {
  const { words } = useSpeech();
  const more = useMore();
  return (
    <main className="rs-snapshot rs-snapshot__alone" id="home">
      <PageHeading>{own ? more.snapshot.own : more.snapshot.title}</PageHeading>
      <NotAtHand what="shell" design={design} />
      <h2 className="ds-heading" data-size="xs">
        {more.snapshot.rooms}
      </h2>
      <ul className="ds-list">
        {Object.entries(design.rooms).map(([room, { kind, label }]) => (
          <li key={room}>{label || words.kind[kind]}</li>
        ))}
      </ul>
      <div className="rs-row">
        <Button icon="download" variant="primary" onClick={() => saveDrawing(design)}>
          {more.menuDialog.saveFile}
        </Button>
        <Button icon="house" onClick={onHome}>
          {more.snapshot.home}
        </Button>
      </div>
    </main>
  );
}
