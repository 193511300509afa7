import type { ReactNode } from 'react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { linksIn } from '../../io/link.ts';
import { isLocked } from '../../io/marked.ts';
import type { Models } from '../../model/models.ts';
import { createBoard } from '../../store/board.ts';
import { nicknameOf } from '../../words/patterns/pattern-words.ts';
import { newId } from '../new-id.ts';
import { Button } from '../parts/Button.tsx';
import { useDesk, usePatternWords } from '../parts/more.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { today } from '../parts/save-file.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { useMark } from '../parts/use-mark.ts';
import { NARROW, useMedia } from '../parts/use-media.ts';
import { filesIn } from './dropped.ts';
import { EndMeeting } from './EndMeeting.tsx';
import { Gather } from './Gather.tsx';
import type { Step } from './Step.tsx';
import { STEPS, StepOf } from './Step.tsx';
import type { Shown } from './shown-home.ts';
import { Tiles } from './Tiles.tsx';
import { useGathering } from './use-gathering.ts';
import { useKeptMeeting } from './use-kept-meeting.ts';
import { useLarge } from './use-large.ts';
import { useSeen } from './use-seen.ts';

type MeetingProps = {
  readonly models: Models;
  readonly brought: readonly (string | File)[];
  readonly onLocked: (text: string) => void;
  readonly onHome: () => void;
  /** The meeting is over, and nothing of it is left; with the line that says so. */
  readonly onEnded: (receipt: string) => void;
};

/** The table of a meeting: homes are gathered, looked at side by side and talked about, in the order a meeting takes them. */
export function Meeting({ models, brought, onLocked, onHome, onEnded }: MeetingProps): ReactNode {
  const { compare: say } = useDesk();
  const { language, formats } = useSpeech();
  const patterns = usePatternWords();
  const [board] = useState(() => createBoard(models, newId(), today()));
  const homes = useStore(board, (b) => b.homes);
  const [step, setStep] = useState<Step>('homes');
  const [ending, setEnding] = useState(false);
  const { ready, notKept, end } = useKeptMeeting(board);
  const { came, bring, field, write } = useGathering(board);
  const seen = useSeen(board, came.waiting === 0);
  const page = useRef<HTMLElement>(null);
  const [large, setLarge] = useLarge(page);
  useMark('large', large);
  // On a telephone the homes come first, and what ends the meeting last.
  const narrow = useMedia(NARROW);

  const taken = useRef(0);
  useEffect(() => {
    // First what was kept, so that what comes now finds its place beside it.
    if (!ready) return;
    const fresh = brought.slice(taken.current);
    taken.current = brought.length;
    if (fresh.length > 0) bring(fresh);
  });

  const shown = useMemo(
    () =>
      homes.map(
        ({ hash, nickname, plan, design }): Shown => ({
          id: hash,
          name: nicknameOf(patterns, nickname),
          plan,
          words: design.wishes ?? null,
        }),
      ),
    [homes, patterns],
  );
  // Sixty homes come at once: their tiles are drawn in slices, several arrivals in one.
  const tiles = useDeferredValue(shown);
  const first = homes.length === 0;

  const endMeeting: typeof end = async () => {
    const { homes: gone, decisions } = board.getState().meeting;
    const why = await end();
    if (why) return why;
    if (document.fullscreenElement) await document.exitFullscreen();
    const time = new Date().toLocaleTimeString(language.tag, { hour: '2-digit', minute: '2-digit' });
    onEnded(say.end.receipt(`${formats.date(today())}, ${time}`, `${gone.length}`, `${decisions.length}`));
    return null;
  };

  if (!ready) return null;
  const acts = (
    <div className="rs-row rs-no-print">
      {!first && (
        <Button icon="expand" aria-pressed={large} onClick={() => setLarge(!large)}>
          {large ? say.small : say.large}
        </Button>
      )}
      {first || large ? null : (
        <Button icon="close" aria-haspopup="dialog" onClick={() => setEnding(true)}>
          {say.end.title}
        </Button>
      )}
      {!large && (
        <Button icon="house" onClick={onHome}>
          {say.back}
        </Button>
      )}
    </div>
  );
  return (
    <main
      className="rs-meeting"
      id="home"
      ref={page}
      data-large={large || undefined}
      onDrop={(event) => {
        if (![...event.dataTransfer.types].includes('Files')) return;
        event.preventDefault();
        void filesIn(event.dataTransfer).then(bring);
      }}
    >
      <header className="rs-meeting__head">
        <div>
          <PageHeading>{say.title}</PageHeading>
          <p className="rs-soft">{say.aim}</p>
        </div>
        {!first && (
          <ToggleGroup
            label={say.steps}
            className="rs-wrap rs-no-print"
            value={step}
            onChange={setStep}
            choices={STEPS.map((value) => ({ value, label: say.step[value] }))}
          />
        )}
        {!narrow && acts}
      </header>
      <div className="rs-meeting__step" data-step={first ? 'homes' : step}>
        {notKept && !first && <p className="rs-note">{say.end.notKept}</p>}
        {step !== 'homes' && !first ? (
          <StepOf step={step} board={board} homes={shown} seen={seen} large={large} />
        ) : (
          <>
            <Gather
              came={came}
              lie={homes.length}
              text={field}
              onWrite={write}
              onText={(text) =>
                isLocked(text) && linksIn(text).length === 1 ? onLocked(text) : bring([text])
              }
              onFiles={bring}
            />
            {!first && <Tiles board={board} homes={tiles} resting={came.waiting === 0} />}
          </>
        )}
      </div>
      {narrow && acts}
      {ending && (
        <EndMeeting board={board} homes={shown} onEnd={endMeeting} onClose={() => setEnding(false)} />
      )}
    </main>
  );
}
