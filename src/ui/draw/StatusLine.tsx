import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Design } from '../../model/design.ts';
import { keptPlanOf, planOf } from '../../store/derived.ts';
import type { History } from '../../store/history.ts';
import type { Table } from '../../store/state.ts';
import type { Words } from '../../words/words.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { BRIEF } from '../parts/use-media.ts';
import type { Shelf } from './hint.ts';
import { hintFor } from './hint.ts';

/**
 * One calm line under the drawing: what happened, why something did not, or what to do next. Screen readers hear it; what comes while a
 * hand is pressed is seen at once, and heard when it lets go and it is still so.
 */
export function StatusLine({ shelf }: { readonly shelf: Shelf }): ReactNode {
  const store = useTableStore();
  const { language, words, formats } = useSpeech();
  // Null: nothing has been told yet but what to do next.
  const [said, say] = useState<{
    readonly text: string;
    readonly calm: boolean;
    readonly hint?: true;
    /** Not to be heard yet. */
    readonly mute?: boolean;
    /** How much has been told: each time it comes anew into the page, and is heard also when it is the same as last time. */
    readonly nth: number;
  } | null>(null);

  useEffect(() => {
    say(null);
    // What was told last. Putting a thing down also lays down its tool, and that must not talk over it.
    let told: Design | null = null;
    /** How much there has been to tell. */
    let turn = 0;
    let pressed = false;
    const down = (): void => {
      pressed = true;
    };
    const up = (): void => {
      pressed = false;
      requestAnimationFrame(() => {
        if (store.getState().refused)
          say((was) => (was?.mute ? { ...was, mute: false, nth: was.nth + 1 } : was));
      });
    };
    addEventListener('pointerdown', down, true);
    for (const end of ENDS) addEventListener(end, up, true);
    const tell = (text: string, calm = true): void => {
      turn++;
      say((was) => ({ text, calm, mute: pressed, nth: (was?.nth ?? 0) + 1 }));
    };
    /** Tells what has to be fetched or put in words first, unless something that was done after it has been told meanwhile. */
    const tellLater = (saying: Promise<string>, calm = true): void => {
      const mine = ++turn;
      void saying.then((text) => {
        if (turn === mine && text) tell(text, calm);
      });
    };
    /** With `after`, where there is nothing to say of what comes next, what was told stays. */
    const hint = (now: Table, after = false): void => {
      const text = hintNow(now, shelf, words);
      say((was) =>
        after && text === '' && was && !was.hint
          ? was
          : { text, calm: true, hint: true, mute: pressed, nth: was?.nth ?? 0 },
      );
    };
    const leave = store.subscribe((now, before) => {
      const { present } = now.history;
      const why = now.refused;
      if (why && why !== before.refused) {
        tellLater(
          language.loadMore().then(({ refusal }) => (store.getState().refused === why ? refusal[why] : '')),
          false,
        );
      } else if (present !== before.history.present) {
        told = present;
        const step = stepSaid(before.history, now.history, words);
        const room = now.selection?.what === 'room' ? now.selection.id : null;
        const kept = keptPlanOf(before);
        const plan = planOf(now);
        // The teller comes with the first change: until then there is nothing to tell.
        tellLater(
          Promise.all([import('./tell.ts'), language.loadMore()]).then(([{ tellChange }, more]) => {
            const short = before.draft && before.refused ? more.refusal[before.refused] : '';
            const brief = matchMedia(BRIEF).matches;
            const came = now.storey === before.storey ? null : now.storey;
            const says = { words, more, formats, short, brief, came, back: step === words.done.undone };
            return `${step} ${tellChange(kept, plan, now.models, room, says)}`.trim();
          }),
        );
      } else if (now.noted && now.noted !== before.noted) {
        const { noted } = now;
        const plan = keptPlanOf(now);
        tellLater(
          Promise.all([import('./tell-note.ts'), language.loadMore()]).then(([{ tellNote }, more]) =>
            tellNote(noted, plan, { words, more, formats }),
          ),
        );
      } else if (now.tool !== before.tool && !(now.tool.id === 'select' && told === present)) {
        told = null;
        turn++;
        hint(now);
      } else if (now.storey !== before.storey) {
        const storey = now.shell.storeys[now.storey];
        // One that nobody has begun asks for its first room, whatever lies at hand.
        const first = now.tool.id === 'select' && keptPlanOf(now).storeys[now.storey]!.rooms.length === 0;
        const next = first ? hintNow(now, 'rooms', words) : '';
        if (storey) tell(`${words.done.storey(words.storey.name(storey.level))} ${next}`.trim());
      } else if (before.refused && !now.refused) {
        // What is refused once more was taken back first; only the answer is told.
        queueMicrotask(() => {
          const { refused, history } = store.getState();
          if (!refused && history === now.history) hint(store.getState());
        });
      } else if (now.selection !== before.selection) {
        const { selection } = now;
        if (selection?.what !== 'several') hint(now, true);
        else
          tellLater(
            language.loadMore().then(({ hand }) => {
              if (store.getState().selection !== selection) return '';
              return `${hand.several(selection.things.length)}. ${hintNow(now, shelf, words)}`.trim();
            }),
          );
      }
    });
    return () => {
      leave();
      removeEventListener('pointerdown', down, true);
      for (const end of ENDS) removeEventListener(end, up, true);
    };
  }, [store, shelf, language, words, formats]);

  return (
    <p
      className="rs-status"
      role="status"
      aria-live={said?.mute ? 'off' : 'polite'}
      data-calm={said?.calm ?? true}
      data-hint={said ? said.hint : true}
    >
      <span key={said?.nth ?? 0}>{said?.text ?? hintNow(store.getState(), shelf, words)}</span>
    </p>
  );
}

const ENDS = ['pointerup', 'pointercancel'] as const;

/** That this was a step back or forth, and not something new. */
const stepSaid = (before: History<Design>, now: History<Design>, { done }: Words): string =>
  now.future[0] === before.present ? done.undone : before.future[0] === now.present ? done.redone : '';

const hintNow = (table: Table, shelf: Shelf, words: Words): string =>
  hintFor(table.tool, table.selection, shelf, keptPlanOf(table).storeys[table.storey]!.free.net, words);
