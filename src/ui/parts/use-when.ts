import { useEffect, useState } from 'react';
import { rememberWhen, whenDone } from '../../io/remembered.ts';
import { hashOf } from '../../io/snapshot.ts';
import type { WhenKey } from '../../io/storage.ts';
import type { Design } from '../../model/design.ts';
import { whenSaid } from '../keeping/when.ts';
import { useShelf } from './shelf.ts';
import { useSpeech } from './speech.ts';

type What = WhenKey extends `${infer W} ${string}` ? W : never;

/** When something was last done with a drawing on this device, as people say it; null when it was not, and what marks it as done now. */
export function useWhen(what: What, design: Design): readonly [when: string | null, done: () => void] {
  const shelf = useShelf();
  const { language } = useSpeech();
  const [known, setKnown] = useState<{ readonly key: WhenKey; readonly at: number | null } | null>(null);
  useEffect(() => {
    let here = true;
    void (async () => {
      const key: WhenKey = `${what} ${await hashOf(design)}`;
      const at = await whenDone(shelf, key);
      if (here) setKnown({ key, at });
      // A page that is not safe cannot reckon a hash: then nothing is remembered.
    })().catch(() => undefined);
    return () => {
      here = false;
    };
  }, [shelf, what, design]);
  const done = (): void => {
    if (!known) return;
    const at = Date.now();
    setKnown({ ...known, at });
    void rememberWhen(shelf, known.key, at);
  };
  return [known?.at ? whenSaid(known.at, language.tag) : null, done];
}
