import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Version } from '../../io/storage.ts';
import { VERSION_TEXT } from '../../io/storage-tables.ts';
import { planOfStep } from '../../store/opened.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextInput } from '../parts/Field.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import { WhyNot } from '../parts/WhyNot.tsx';
import { Bin, BinActions } from './Bin.tsx';
import { Compare } from './Compare.tsx';
import { HomeRow } from './HomeRow.tsx';
import { ModelThumb } from './ModelThumb.tsx';
import type { Home, Said } from './use-versions.ts';
import { useVersions } from './use-versions.ts';
import { whenSaid } from './when.ts';

type VersionsDialogProps = { readonly home: Home; readonly onClose: () => void };

/** What happened last, told under the title; a thrown version can be had back at once. */
type Told = { readonly text: string; readonly thrown?: Version };

/**
 * Keeps the drawing as it stands, with a name and what they like about it when they want to say so; and the line of those kept before: to
 * go back to, to compare, to throw away and have back.
 */
export function VersionsDialog({ home, onClose }: VersionsDialogProps): ReactNode {
  const { words, language } = useSpeech();
  const { keeping, onward } = useMore();
  const models = useTable((t) => t.models);
  const { versions, why, keep, goBack, bin, takeBack, remove } = useVersions(home);
  const [told, setTold] = useState<Told | null>(null);
  const [compared, setCompared] = useState<Version | null>(null);
  const called = ({ name, at }: Version): string => name ?? whenSaid(at, language.tag);
  const standing = versions?.filter(({ binned }) => binned === undefined) ?? [];
  const thrown = versions?.filter(({ binned }) => binned !== undefined) ?? [];
  const row = (version: Version, actions: ReactNode, more?: ReactNode): ReactNode => {
    const plan = planOfStep(version.design, models);
    return (
      <li key={version.id}>
        <HomeRow
          models={models}
          plan={plan}
          title={called(version)}
          model={plan && version.binned === undefined && <ModelThumb plan={plan} />}
          actions={actions}
        >
          {more}
        </HomeRow>
      </li>
    );
  };

  if (compared)
    return (
      <Dialog
        key="compare"
        title={keeping.compareTitle}
        onClose={onClose}
        wide
        actions={<Button onClick={() => setCompared(null)}>{onward.back}</Button>}
      >
        <Compare versions={standing} first={compared} called={called} />
      </Dialog>
    );

  return (
    <Dialog
      title={words.bar.keep}
      onClose={onClose}
      wide
      actions={<Button onClick={onClose}>{words.app.close}</Button>}
    >
      {why && <WhyNot why={{ storing: why }} />}
      <div role="status" className="rs-row">
        {told && <p className="rs-note">{told.text}</p>}
        {told?.thrown && (
          <Button
            icon="undo"
            onClick={async () => {
              if (told.thrown) await takeBack(told.thrown);
              setTold(null);
            }}
          >
            {keeping.undo}
          </Button>
        )}
      </div>
      <KeepForm
        onKeep={async (said) => {
          if (await keep(said)) setTold({ text: keeping.kept });
        }}
      />
      <section className="rs-stack" aria-label={keeping.versions}>
        <h3 className="ds-heading" data-size="2xs">
          {keeping.versions}
        </h3>
        {versions && standing.length === 0 && <p className="rs-soft">{keeping.none}</p>}
        <ul className="rs-kept-list">
          {standing.map((version, i) =>
            row(
              version,
              <>
                <Button
                  icon="undo"
                  onClick={async () => {
                    if (await goBack(version)) setTold({ text: keeping.wentBack(called(version)) });
                  }}
                >
                  {keeping.back}
                </Button>
                <Button icon="both" onClick={() => setCompared(version)}>
                  {keeping.compare}
                </Button>
                <Button
                  icon="trash"
                  variant="tertiary"
                  onClick={async () => {
                    if (await bin(version))
                      setTold({ text: keeping.thrown(called(version)), thrown: version });
                  }}
                >
                  {keeping.throw}
                </Button>
              </>,
              <Line version={version} before={standing[i + 1]} all={versions ?? []} called={called} />,
            ),
          )}
        </ul>
      </section>
      <Bin>
        {thrown.map((version) =>
          row(
            version,
            <BinActions onTakeBack={() => void takeBack(version)} onForGood={() => void remove(version)} />,
          ),
        )}
      </Bin>
    </Dialog>
  );
}

type LineProps = {
  readonly version: Version;
  /** The one under it in the list. */
  readonly before: Version | undefined;
  readonly all: readonly Version[];
  readonly called: (version: Version) => string;
};

/** What is said of a version, when it was kept, and what it was made from when that is not the one under it. */
function Line({ version, before, all, called }: LineProps): ReactNode {
  const { language } = useSpeech();
  const { keeping } = useMore();
  const parent = all.find(({ id }) => id === version.parent);
  return (
    <>
      {version.likes && <p>{version.likes}</p>}
      {(version.name || version.unasked) && (
        <p className="rs-soft">
          {[
            ...(version.unasked ? [keeping.unasked] : []),
            ...(version.name ? [whenSaid(version.at, language.tag)] : []),
          ].join(' · ')}
        </p>
      )}
      {parent && parent.id !== before?.id && <p className="rs-soft">{keeping.from(called(parent))}</p>}
    </>
  );
}

/** Both fields may stay empty: to keep is one press. */
function KeepForm({ onKeep }: { readonly onKeep: (said: Said) => Promise<void> }): ReactNode {
  const { keeping } = useMore();
  const [said, setSaid] = useState<Said>({ name: '', likes: '' });
  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await onKeep(said);
    setSaid({ name: '', likes: '' });
  };
  return (
    <form className="rs-stack" onSubmit={keep}>
      {(['name', 'likes'] as const).map((field) => (
        <TextInput
          key={field}
          label={keeping[field]}
          maxLength={VERSION_TEXT[field]}
          value={said[field]}
          onChange={(text) => setSaid({ ...said, [field]: text })}
        />
      ))}
      <div className="rs-row">
        <Button type="submit" icon="plus" variant="primary">
          {keeping.keep}
        </Button>
      </div>
    </form>
  );
}
