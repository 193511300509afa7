import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { planOf } from '../../store/derived.ts';
import type { Table } from '../../store/state.ts';
import type { Words } from '../../words/words.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { hintFor, tellChange } from './tell.ts';

/**
 * One calm line under the drawing: what happened, why something did not, or what to do next. Screen readers hear it.
 */
export function StatusLine(): ReactNode {
  const store = useTableStore();
  const { words, formats } = useSpeech();
  const [said, say] = useState<{ readonly text: string; readonly calm: boolean } | null>(null);

  useEffect(
    () =>
      store.subscribe((now, before) => {
        if (now.refused && now.refused !== before.refused) {
          say({ text: words.refusal[now.refused], calm: false });
        } else if (now.history.present !== before.history.present) {
          if (now.history.future.length > before.history.future.length)
            say({ text: words.done.undone, calm: true });
          else if (now.history.future.length < before.history.future.length && now.history.future.length > 0)
            say({ text: words.done.redone, calm: true });
          else {
            const kept = { ...before, draft: null };
            const room = now.selection?.what === 'room' ? now.selection.id : null;
            say({ text: tellChange(planOf(kept), planOf(now), room, words, formats), calm: true });
          }
        } else if (now.tool !== before.tool) {
          say({ text: hintNow(now, words), calm: true });
        } else if (now.storey !== before.storey) {
          const storey = now.shell.storeys[now.storey];
          if (storey) say({ text: words.done.storey(words.storey.name(storey.level)), calm: true });
        }
      }),
    [store, words, formats],
  );

  return (
    <p className="rs-status" role="status" data-calm={said?.calm ?? true}>
      {said?.text ?? hintNow(store.getState(), words)}
    </p>
  );
}

const hintNow = ({ tool, selection, history }: Table, words: Words): string =>
  hintFor(tool, selection?.what === 'room', Object.keys(history.present.rooms).length === 0, words);
