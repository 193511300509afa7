import type { KeyboardEvent, ReactNode } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RoomId } from '../../model/design.ts';
import { takeLetters } from '../draw/early-letters.ts';
import { useFurnish } from '../draw/furniture/use-furnish.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTableStore } from '../parts/table.ts';
import { toDrawing } from '../parts/to-drawing.ts';
import type { Command, Door } from './command.ts';
import { commandsFor } from './commands.ts';
import { matching } from './match.ts';
import { useForeseen } from './use-foreseen.ts';
import '../parts/forms.css';
import './find.css';

type FindDialogProps = {
  readonly onClose: () => void;
  readonly onCard: () => void;
  readonly onOpen: (door: Door) => void;
  readonly onHome: () => void;
};

/** Answers shown at once; who wants others writes another word. */
const MOST = 8;

/** What was done from here last, the last first: it is offered once more before a word is written. */
let lately: readonly string[] = [];
const OFFERED = 3;

/** Where one works on the home, and goes on where one was. */
const WORKS = '.rs-canvas, .rs-chosen, .rs-list';

/** Writes what is wanted, picks it from what answers, and it is done: the same edits as by hand. */
export function FindDialog({ onClose, onCard, onOpen, onHome }: FindDialogProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const { find } = more;
  const store = useTableStore();
  const plan = usePlan();
  const id = useId();
  const [query, setQuery] = useState(takeLetters);
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    // Asked for once more: what was written is written over. The browser would go to a field of its own.
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      field.current?.select();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);

  const { says, busy, furnish } = useFurnish();
  const furnishNow = useRef(furnish);
  furnishNow.current = furnish;

  const table = store.getState;
  const all = useMemo(() => {
    const onFurnish = (wanted: RoomId | null): void =>
      furnishNow.current(({ rooms }) => rooms.filter(({ id }) => (wanted ?? id) === id), wanted === null);
    return commandsFor({
      plan,
      table,
      words,
      more,
      area: formats.m2,
      cm: formats.cm,
      onCard,
      onOpen,
      onHome,
      onFurnish,
    });
  }, [plan, table, words, more, formats, onCard, onOpen, onHome]);
  const found = useMemo(
    () => (query.trim() === '' ? again(all) : matching(query, all, find.small)),
    [query, all, find.small],
  );
  const shown = found.slice(0, MOST);
  const chosen = Math.min(at, shown.length - 1);

  const foreseen = useForeseen(query.trim() === '' ? undefined : shown[chosen]);

  // Closed first, so that focus is back where it was before something else takes it; both at once, or the next key would come between.
  const run = (command: Command | undefined): void => {
    if (!command) return;
    lately = [command.id, ...lately.filter((id) => id !== command.id)].slice(0, OFFERED);
    if (command.stays) {
      command.run();
      return;
    }
    flushSync(onClose);
    // Asked for by one who had come nowhere yet, or past some button on the way, the next key means what it does on the drawing.
    if (!command.aside && !document.activeElement?.closest(WORKS)) toDrawing();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') run(shown[chosen]);
    else if (step && shown.length > 0) setAt((chosen + step + shown.length) % shown.length);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={find.title} onClose={onClose}>
      <div className="ds-field">
        <label className="ds-label" htmlFor={`${id}-field`}>
          {find.field}
        </label>
        <input
          ref={field}
          id={`${id}-field`}
          className="ds-input"
          type="text"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown[chosen] ? `${id}-${chosen}` : undefined}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p className="rs-soft" role="status">
        {busy || says.length > 0
          ? (busy ? [more.furniture.thinking] : says).join(' ')
          : query.trim() === ''
            ? find.example
            : shown.length === 0
              ? find.none
              : foreseen || find.found(formats.number(found.length))}
      </p>
      <div className="rs-find" role="listbox" id={`${id}-list`} aria-label={find.title}>
        {shown.map((command, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, and tells which answer is chosen
          // biome-ignore lint/a11y/useFocusableInteractive: the same
          <div
            key={command.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === chosen}
            onClick={() => run(command)}
          >
            {command.title}
          </div>
        ))}
      </div>
    </Dialog>
  );
}

/** All there is, what was done lately first. */
function again(all: readonly Command[]): readonly Command[] {
  const first = lately.flatMap((id) => all.find((command) => command.id === id) ?? []);
  return [...first, ...all.filter((command) => !first.includes(command))];
}
