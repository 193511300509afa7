import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import type { Aim } from '../../tries/tries.ts';
import type { FindingWords } from '../../words/findings/sentence.ts';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useFindingWords } from './finding-words.ts';

const Tries = lazy(async () => ({ default: (await import('./Tries.tsx')).Tries }));

/** In a dialog that tells of a frame that is passed: the ways back to it. */
export function WaysBack({ aim }: { readonly aim: 'area' | 'budget' }): ReactNode {
  const { tries: say } = useMore();
  const told = useFindingWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="idea" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say.back}
      </Button>
      {open && told && (
        <Suspense>
          <Tries aim={aim} told={told} />
        </Suspense>
      )}
    </>
  );
}

type TriedProps = {
  readonly aim: Aim;
  /** Nothing is to be asked now: the same row, without the way to ask. */
  readonly idle?: boolean;
  /** Which of all that could be otherwise: tries that were asked for are shown for as long as it is the same. */
  readonly about: string;
  /** What it is about, for those who do not see what the button stands beside. */
  readonly name: string;
  readonly told: FindingWords;
  readonly children: ReactNode;
};

/** Something that could be otherwise, and beside it the way to ask how. Nothing is looked for before it is asked. */
export function Tried({ aim, idle = false, about, name, told, children }: TriedProps): ReactNode {
  const { tries: say } = useMore();
  const { words } = useSpeech();
  const [asked, ask] = useState<string | null>(null);
  const open = asked === about && !idle;
  return (
    <>
      <div className="rs-tried">
        {children}
        {!idle && (
          <Button
            icon="idea"
            variant="tertiary"
            aria-expanded={open}
            aria-label={say.lookFor(name)}
            onClick={() => ask(open ? null : about)}
          >
            {say.look}
          </Button>
        )}
      </div>
      {open && (
        <Suspense fallback={<p className="rs-why rs-soft">{words.app.thinking}</p>}>
          <Tries aim={aim} told={told} />
        </Suspense>
      )}
    </>
  );
}
