import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { Models } from '../../model/models.ts';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Meeting } from './Meeting.tsx';
import './compare.css';

type CompareDoorProps = {
  readonly models: Models;
  /** Links and files dropped or pasted while the meeting stands open, in their order. */
  readonly brought: readonly (string | File)[];
  /** A locked link asks for its password first, and is then brought. */
  readonly onLocked: (text: string) => void;
  readonly onHome: () => void;
};

/** The door to a meeting; when it is ended, a line for whoever asks what became of it. */
export function CompareDoor({ models, brought, onLocked, onHome }: CompareDoorProps): ReactNode {
  const { compare: say } = useDesk();
  const [receipt, setReceipt] = useState<string | null>(null);
  // What was brought to a meeting that is over is not brought to the next.
  const over = useRef(0);
  if (receipt === null)
    return (
      <Meeting
        models={models}
        brought={brought.slice(over.current)}
        onLocked={onLocked}
        onHome={onHome}
        onEnded={(line) => {
          over.current = brought.length;
          setReceipt(line);
        }}
      />
    );
  return (
    <main className="rs-meeting rs-meeting__over" id="home">
      <PageHeading>{say.title}</PageHeading>
      <p role="status">{receipt}</p>
      <div className="rs-row">
        <Button icon="house" variant="primary" onClick={onHome}>
          {say.back}
        </Button>
        <Button icon="plus" onClick={() => setReceipt(null)}>
          {say.end.next}
        </Button>
      </div>
    </main>
  );
}
