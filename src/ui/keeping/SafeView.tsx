import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Version } from '../../io/storage.ts';
import type { Design } from '../../model/design.ts';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { useShelf } from '../parts/shelf.ts';
import { useSpeech } from '../parts/speech.ts';
import { saveDrawing } from '../share/save-drawing.ts';
import '../snapshot/snapshot.css';
import './keeping.css';
import { whenSaid } from './when.ts';

type SafeViewProps = {
  readonly id: string | null;
  readonly design: Design;
  readonly onBegin: (design: Design) => void;
  readonly onResume: (id: string) => void;
  readonly onHome: () => void;
};

/** A drawing that has not opened as it should: nothing of it is drawn here. Its file, its versions, and one more try. */
export function SafeView({ id, design, onBegin, onResume, onHome }: SafeViewProps): ReactNode {
  const { language } = useSpeech();
  const { safe, keeping, menuDialog } = useMore();
  const shelf = useShelf();
  const [versions, setVersions] = useState<readonly Version[]>([]);
  useEffect(() => {
    if (id !== null) void shelf.versions(id).then((found) => setVersions(found.ok ? found.versions : []));
  }, [shelf, id]);
  return (
    <main className="rs-snapshot rs-snapshot__alone" id="home">
      <h1 className="ds-heading" data-size="md">
        {safe.title}
      </h1>
      <p className="rs-note">{safe.lead}</p>
      <div className="rs-row">
        <Button icon="download" variant="primary" onClick={() => saveDrawing(design)}>
          {menuDialog.saveFile}
        </Button>
        {id !== null && (
          <Button icon="pencil" onClick={() => onResume(id)}>
            {safe.again}
          </Button>
        )}
        <Button icon="house" onClick={onHome}>
          {menuDialog.home}
        </Button>
      </div>
      {versions.length > 0 && (
        <section className="rs-stack" aria-label={keeping.versions}>
          <h2 className="ds-heading" data-size="xs">
            {keeping.versions}
          </h2>
          <ul className="rs-kept-list">
            {versions.map((version) => (
              <li key={version.id} className="rs-row">
                <span>{version.name ?? whenSaid(version.at, language.tag)}</span>
                <Button onClick={() => onBegin(version.design)}>{safe.open}</Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
}
