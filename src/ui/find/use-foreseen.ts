import { useEffect, useState } from 'react';
import { keptPlanOf } from '../../store/derived.ts';
import { tellNote } from '../draw/tell-note.ts';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { idle } from '../shown.ts';
import type { Command } from './command.ts';

/** What there is to tell of the answer that is chosen before it is done, as soon as it is known; empty when there is nothing. */
export function useForeseen(command: Command | undefined): string {
  const { words, formats } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const [told, tell] = useState<{ readonly of: Command; readonly says: string } | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      await idle();
      const note = gone ? null : command?.foresee?.();
      if (command && note)
        tell({ of: command, says: tellNote(note, keptPlanOf(store.getState()), { words, more, formats }) });
    };
    if (command?.foresee) void look();
    return () => {
      gone = true;
    };
  }, [command, store, words, more, formats]);
  return told && told.of === command ? told.says : '';
}
