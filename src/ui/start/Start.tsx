import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import type { Design } from '../../model/design.ts';
import type { Models } from '../../model/models.ts';
import type { HouseSide } from '../../model/shell.ts';
import type { Kept, WorkDoor } from '../hall.ts';
import { Button } from '../parts/Button.tsx';
import { LanguageChoice, ThemeChoice } from '../parts/Preferences.tsx';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import type { Why } from '../parts/WhyNot.tsx';
import { useWhenIdle } from '../parts/when-idle.ts';
import { HomeCard } from './HomeCard.tsx';
import './start.css';

const WhyNot = lazy(async () => ({ default: (await import('../parts/WhyNot.tsx')).WhyNot }));
const Drawings = lazy(async () => ({ default: (await import('../keeping/Drawings.tsx')).Drawings }));
const OpenDialog = lazy(async () => ({ default: (await import('../share/OpenDialog.tsx')).OpenDialog }));

type StartProps = {
  readonly models: Models;
  /** Newest first. */
  readonly kept: readonly Kept[];
  /** Why something did not open. */
  readonly why: Why | null;
  readonly onResume: (id: string) => void;
  /** Looks again what lies on this device. */
  readonly onHome: () => void;
  readonly onBegin: (design: Design) => void;
  readonly onEmpty: (shell: string, side: HouseSide) => void;
  readonly onLink: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onEnter: (door: WorkDoor) => void;
};

const WORK_DOORS: readonly WorkDoor[] = ['review', 'compare'];

/** One sentence and a few large pictures. No form, no name; only doors that exist. */
export function Start(props: StartProps): ReactNode {
  const { models, kept, why, onResume, onHome, onBegin, onEmpty, onLink, onFile, onEnter } = props;
  const { words } = useSpeech();
  // Of each house the newest revision; older ones are kept for the drawings made in them.
  const houses = models.shells.filter(
    (s) => !models.shells.some((o) => o.id === s.id && o.revision > s.revision),
  );
  const [shell, setShell] = useState(houses.find((s) => s.id === USUAL_SHELL)?.id ?? houses[0]?.id ?? '');
  const [side, setSide] = useState<HouseSide>('A');
  const [opening, setOpening] = useState(false);
  const idle = useWhenIdle();

  return (
    <main className="rs-start">
      <header className="rs-start__head">
        <p className="rs-start__name">{words.app.name}</p>
        <h1 className="ds-heading" data-size="xl" tabIndex={-1}>
          {words.start.lead}
        </h1>
        <p className="rs-soft">{words.start.below}</p>
        {why && (
          <Suspense>
            <WhyNot why={why} />
          </Suspense>
        )}
      </header>

      {kept.length > 0 && (
        <section aria-labelledby="start-resume">
          <h2 className="ds-heading" data-size="sm" id="start-resume">
            {words.start.resume}
          </h2>
          <ul className="rs-homes">
            {kept.map(({ id, design, stands }, i) => (
              <li key={id}>
                <HomeCard
                  models={models}
                  design={design}
                  stands={stands}
                  first={i === 0}
                  onPick={() => onResume(id)}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {idle && (
        <Suspense>
          <Drawings models={models} onOpen={onResume} onChange={onHome} />
        </Suspense>
      )}

      <section aria-labelledby="start-examples">
        <h2 className="ds-heading" data-size="sm" id="start-examples">
          {words.start.examples}
        </h2>
        <ul className="rs-homes">
          {models.examples
            .filter((example) => example.shown)
            .map((example) => (
              <li key={example.id}>
                <HomeCard models={models} design={example.design} onPick={() => onBegin(example.design)} />
              </li>
            ))}
        </ul>
      </section>

      <div className="rs-start__doors">
        <section className="rs-card rs-stack" aria-labelledby="start-empty">
          <h2 className="ds-heading" data-size="sm" id="start-empty">
            {words.start.empty}
          </h2>
          <Button variant="primary" icon="pencil" onClick={() => onEmpty(shell, side)}>
            {words.start.empty}
          </Button>
          <p className="rs-soft">{words.start.emptyHint}</p>
          <div className="rs-row">
            <ToggleGroup
              label={words.start.house}
              className="rs-wrap"
              value={shell}
              onChange={setShell}
              choices={houses.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <ToggleGroup<HouseSide>
              label={words.start.side}
              value={side}
              onChange={setSide}
              choices={(['A', 'B'] as const).map((value) => ({
                value,
                label: words.start.sideOf(value),
              }))}
            />
          </div>
        </section>
        <section className="rs-card rs-stack" aria-labelledby="start-open">
          <h2 className="ds-heading" data-size="sm" id="start-open">
            {words.start.openTitle}
          </h2>
          <p className="rs-soft">{words.start.openHint}</p>
          <Button icon="folder" onClick={() => setOpening(true)} aria-haspopup="dialog">
            {words.start.openTitle}
          </Button>
          {opening && (
            <Suspense>
              <OpenDialog onLink={onLink} onFile={onFile} onClose={() => setOpening(false)} />
            </Suspense>
          )}
        </section>
      </div>

      <footer className="rs-start__foot">
        <LanguageChoice />
        <ThemeChoice />
        <nav className="rs-row" aria-label={words.start.doors}>
          {WORK_DOORS.map((door) => (
            <Button key={door} variant="tertiary" icon={door} onClick={() => onEnter(door)}>
              {words.start[door]}
            </Button>
          ))}
        </nav>
      </footer>
    </main>
  );
}

/** The house of the first families; any other is one tap away. */
const USUAL_SHELL = 'stavern';
