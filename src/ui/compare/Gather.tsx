import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { ChooseFiles } from '../parts/ChooseFile.tsx';
import { useDesk } from '../parts/more.ts';
import { ScanButton } from '../share/ScanButton.tsx';
import type { Came } from './use-gathering.ts';

type GatherProps = {
  readonly came: Came;
  /** Nothing lies on the table yet. */
  readonly first: boolean;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Many links in one paste, many files, or a folder of them; what came of each is told in a line. */
export function Gather({ came, first, onText, onFiles }: GatherProps): ReactNode {
  const say = useDesk().compare.gather;
  const id = useId();
  const [text, setText] = useState('');
  const add = (): void => {
    onText(text);
    setText('');
  };
  const form = (
    <>
      <form
        className="rs-stack"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label className="ds-label" htmlFor={id}>
          {say.field}
        </label>
        <textarea
          id={id}
          className="ds-input"
          dir="ltr"
          rows={first ? 4 : 2}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            // A whole list needs no second press; what is typed by hand does.
            const pasted = event.clipboardData.getData('text');
            if (text !== '' || pasted === '') return;
            event.preventDefault();
            onText(pasted);
          }}
        />
        <div className="rs-row">
          <Button type="submit" icon="plus" variant="primary">
            {say.add}
          </Button>
          <ChooseFiles word={say.files} icon="copy" onFiles={onFiles} />
          <ChooseFiles word={say.folder} many="folder" onFiles={onFiles} />
          <ScanButton onLink={onText} onFile={(file) => onFiles([file])} />
        </div>
      </form>
      <p className="rs-soft">{say.drop}</p>
    </>
  );
  return (
    <section className={first ? 'rs-gather rs-card' : 'rs-gather'} aria-label={first ? say.title : say.more}>
      {first ? (
        <>
          <h2 className="ds-heading" data-size="md">
            {say.title}
          </h2>
          <p>{say.lead}</p>
          {form}
        </>
      ) : (
        <details className="rs-fold rs-no-print">
          <summary>{say.more}</summary>
          <div className="rs-gather__more rs-card">{form}</div>
        </details>
      )}
      <div role="status" className="rs-stack">
        {came.waiting > 0 && (
          <>
            <p>{say.reading(`${came.read}`, `${came.read + came.waiting}`)}</p>
            <progress className="rs-gather__bar" value={came.read} max={came.read + came.waiting} />
          </>
        )}
        {[...came.lines].map(([line, times]) => (
          <p className="rs-note" key={line}>
            {times > 1 ? say.times(line, `${times}`) : line}
          </p>
        ))}
      </div>
    </section>
  );
}
