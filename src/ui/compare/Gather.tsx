import type { ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { ChooseFiles } from '../parts/ChooseFile.tsx';
import { useDesk } from '../parts/more.ts';
import { ScanButton } from '../share/ScanButton.tsx';
import type { Came } from './use-gathering.ts';

type GatherProps = {
  readonly came: Came;
  /** How many homes lie on the table. */
  readonly lie: number;
  /** What stands in the field. */
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Many links in one paste, many files, or a folder of them; what came of each is told in a line. Links that did not join stay in the field. */
export function Gather({ came, lie, text, onWrite, onText, onFiles }: GatherProps): ReactNode {
  const say = useDesk().compare.gather;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { left } = came;
  const first = lie === 0;
  const summary = useRef<HTMLElement>(null);
  // The field goes as the first home comes; who came by keys is where it has gone.
  useEffect(() => {
    if (!first && document.activeElement === document.body) summary.current?.focus({ preventScroll: true });
  }, [first]);
  useEffect(() => {
    if (left.size > 0) setOpen(true);
  }, [left]);
  const add = (): void => {
    onWrite('');
    onText(text);
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
          onChange={(event) => onWrite(event.target.value)}
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
        <details
          className="rs-fold rs-no-print"
          open={open}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary ref={summary}>{say.more}</summary>
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
        {came.waiting === 0 && came.read > 0 && !first && <p className="rs-soft">{say.lie(lie)}</p>}
        {[...came.lines].map(([line, times]) => (
          <p className="rs-note" key={line}>
            {times > 1 ? say.times(line, `${times}`) : line}
          </p>
        ))}
        {byReason(left).map(([why, numbers]) => (
          <p className="rs-note" key={why}>
            {say.left(left.size > 1 ? numbers.join(', ') : '', why)}
          </p>
        ))}
      </div>
    </section>
  );
}

/** Each sentence that says why, with the numbers in the field of the links it is said of. */
function byReason(left: Came['left']): [string, string[]][] {
  const numbers = new Map<string, string[]>();
  for (const [i, why] of [...left.values()].entries())
    numbers.set(why, [...(numbers.get(why) ?? []), `${i + 1}`]);
  return [...numbers];
}
