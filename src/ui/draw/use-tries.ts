import { useEffect, useState } from 'react';
import { limitsIn, pricesOf } from '../../store/derived.ts';
import type { Aim, Answer } from '../../tries/tries.ts';
import { useTable } from '../parts/table.ts';
import { useInspector } from './use-findings.ts';

/** Tries, or null while they are looked for; `unable` where the browser has no second thread to look in. */
export type Looked = Answer | 'unable' | null;

/** Looks for tries for what is kept, beside the page, and anew when that changes. What nobody waits for any longer is dropped. */
export function useTries(aim: Aim): Looked {
  const inspector = useInspector();
  const design = useTable((t) => t.history.present);
  const shell = useTable((t) => t.shell);
  const models = useTable((t) => t.models);
  const [looked, setLooked] = useState<{ readonly aim: Aim; readonly found: Looked } | null>(null);
  useEffect(() => {
    const { book, tries: ask } = inspector ?? {};
    const programme = book && limitsIn(book, design);
    if (!programme || !ask) return;
    const prices = pricesOf({ design }, models) ?? null;
    const { kinds } = models;
    const stop = new AbortController();
    const tell = (found: Looked): void => {
      if (!stop.signal.aborted) setLooked({ aim, found });
    };
    ask({ design, aim, shell, programme, prices, kinds }, stop.signal)
      // The architect's own rules are kept to in silence: what only they are told stops nobody in words.
      .then(({ inTheWay, ...rest }) =>
        tell({
          ...rest,
          inTheWay: inTheWay.filter((f) => book.rules.some((rule) => rule.id === f.id && !rule.meets)),
        }),
      )
      .catch(() => tell('unable'));
    return () => stop.abort();
  }, [aim, design, shell, models, inspector]);
  return looked?.aim === aim ? looked.found : null;
}
