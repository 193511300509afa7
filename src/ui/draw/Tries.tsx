import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useCallback, useEffect, useRef } from 'react';
import type { RoomId } from '../../model/design.ts';
import { keptPlanOf } from '../../store/derived.ts';
import type { Aim, Answer, Try } from '../../tries/tries.ts';
import type { FindingWords } from '../../words/findings/sentence.ts';
import { sentenceOf } from '../../words/findings/sentence.ts';
import type { TriesSay } from '../../words/tries/sentence.ts';
import { changeSays, toldSays } from '../../words/tries/sentence.ts';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { pieceName } from '../parts/piece-names.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable, useTableStore } from '../parts/table.ts';
import type { Looked } from './use-tries.ts';
import { useTries } from './use-tries.ts';
import './tries.css';

type TriesProps = { readonly aim: Aim; readonly told: FindingWords };

/** Up to three ways to make something hold, each shown on the drawing before it is kept; or what stands in the way of all. */
export function Tries({ aim, told }: TriesProps): ReactNode {
  const { tries: say } = useMore();
  const store = useTableStore();
  const { looked, looksOn, looksLonger, lookLonger } = useTries(aim);
  const answer = looked && looked !== 'unable' ? looked : null;
  const tries = answer?.tries ?? NONE;
  const shown = useTable((t) => tries.find(({ edits }) => edits === t.trying));

  // What is tried from here does not outlive what is said of it here.
  const here = useRef(tries);
  here.current = tries;
  useEffect(
    () => () => {
      const { trying, cancel } = store.getState();
      if (here.current.some(({ edits }) => edits === trying)) cancel();
    },
    [store],
  );

  // The first way comes under the edge of a small sheet: whoever asked for it sees it.
  const all = useRef<HTMLDivElement>(null);
  const some = tries.length > 0;
  useEffect(() => {
    if (some) all.current?.scrollIntoView({ block: 'nearest' });
  }, [some]);

  const drop = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !shown) return;
    event.stopPropagation();
    store.getState().cancel();
  };
  const longer = (event: MouseEvent): void => {
    if (shown) store.getState().cancel();
    // The button goes while more is looked for; who presses goes on from the heading above.
    headingOf(event.currentTarget)?.focus();
    lookLonger();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape drops the try from whichever of its buttons has focus
    <div className="rs-tries" ref={all} onKeyDown={drop}>
      <p className="rs-soft" role="status">
        {say[looksLonger ? 'lookingLonger' : stageOf(looked, shown, looksOn)]}
      </p>
      {answer && !answer.more && answer.inTheWay.length > 0 && (
        <InTheWay findings={answer.inTheWay} rooms={answer.rooms} told={told} />
      )}
      {tries.length > 0 && (
        <ul className="rs-rows">
          {tries.map((one) => (
            <li key={JSON.stringify(one.edits)}>
              <OneTry one={one} shown={one === shown} />
            </li>
          ))}
        </ul>
      )}
      {answer?.more && !looksLonger && <Button onClick={longer}>{say.lookLonger}</Button>}
    </div>
  );
}

const headingOf = (pressed: Element): HTMLElement | null | undefined =>
  pressed.closest('section, dialog')?.querySelector('h2');

const NONE: Answer['tries'] = [];

/** How far one has come, by the name of the sentence that says it. */
function stageOf(
  looked: Looked,
  shown: Try | undefined,
  looksOn: boolean,
): 'looking' | 'unable' | 'none' | 'notYet' | 'how' | 'lookingOn' | 'shown' {
  if (looked === null) return 'looking';
  if (looked === 'unable') return looked;
  if (looked.tries.length === 0) return looked.more ? 'notYet' : 'none';
  if (shown) return 'shown';
  return looksOn ? 'lookingOn' : 'how';
}

function useTriesSay(): TriesSay {
  const { words, formats } = useSpeech();
  const more = useMore();
  const names = roomNames(useTable(keptPlanOf), words);
  return {
    tries: more.tries,
    change: more.change,
    kind: words.kind,
    n: formats,
    pieceOf: (kind) => pieceName(kind, more),
    nameOf: (id) => names.get(id) ?? '',
  };
}

/** What it does and what that costs; pressed, it is shown on the drawing and may be kept. */
function OneTry({ one, shown }: { readonly one: Try; readonly shown: boolean }): ReactNode {
  const { words } = useSpeech();
  const say = useTriesSay();
  const store = useTableStore();
  const button = useRef<HTMLButtonElement>(null);
  // On a small screen what is done next may lie under the edge of the sheet.
  const keep = useCallback((node: HTMLDivElement | null) => {
    node?.scrollIntoView({ block: 'nearest' });
  }, []);
  const putBack = (): void => {
    store.getState().cancel();
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="ds-button rs-row-button rs-try"
        data-variant="tertiary"
        aria-pressed={shown}
        onClick={() => (shown ? putBack() : store.getState().tryOut(one.edits))}
      >
        <span>
          {toldSays(one.told, say).join(' ')}
          <span className="rs-try__cost">{changeSays(one, say).join(' ')}</span>
        </span>
      </button>
      {shown && (
        <div className="rs-try__keep" ref={keep}>
          <Button
            variant="primary"
            onClick={(event) => {
              // What is pressed goes with the finding; who presses goes on from the heading above.
              headingOf(event.currentTarget)?.focus();
              store.getState().dispatch(one.edits);
            }}
          >
            {say.tries.keep}
          </Button>
          <Button onClick={putBack}>{words.app.notNow}</Button>
        </div>
      )}
    </>
  );
}

/** The findings that no longer would hold with the way that came nearest. */
function InTheWay({
  findings,
  rooms,
  told,
}: {
  readonly findings: Answer['inTheWay'];
  readonly rooms: Answer['rooms'];
  readonly told: FindingWords;
}) {
  const { words, formats } = useSpeech();
  const { tries, nameOf } = useTriesSay();
  const named = (id: RoomId): string => nameOf(id) || (rooms[id] ? words.kind[rooms[id].kind] : '');
  return (
    <>
      <p className="rs-soft">{tries.stops}</p>
      <ul className="rs-soft">
        {findings.map((finding) => (
          <li key={`${finding.id} ${finding.about} ${finding.rooms.join()}`}>
            {sentenceOf(told, finding, named, formats)}
          </li>
        ))}
      </ul>
    </>
  );
}
