import { useEffect, useState } from 'react';
import { limitsIn, pricesOf } from '../../store/derived.ts';
import type { Aim, Answer, Reach, Sought } from '../../tries/tries.ts';
import { useTable } from '../parts/table.ts';
import { useInspector } from './use-findings.ts';

/** Tries, or null while they are looked for; `unable` where the browser has no second thread to look in. */
export type Looked = Answer | 'unable' | null;

/** What was found, whether more is looked for just now, and the way to ask for that. */
type Tried = { readonly looked: Looked; readonly looksLonger: boolean; readonly lookLonger: () => void };

/**
 * Looks for tries for what is kept, beside the page, and anew when that changes: as long as a hand gladly waits, and longer when it asks
 * for that. What nobody waits for any longer is dropped.
 */
export function useTries(aim: Aim): Tried {
  const inspector = useInspector();
  const design = useTable((t) => t.history.present);
  const shell = useTable((t) => t.shell);
  const models = useTable((t) => t.models);
  const [last, setLast] = useState<(Pick<Sought, 'aim' | 'reach'> & { readonly found: Looked }) | null>(null);
  const [far, setFar] = useState<Pick<Sought, 'aim' | 'design'> | null>(null);
  const reach: Reach = far?.aim === aim && far.design === design ? 'far' : 'near';
  useEffect(() => {
    const { book, tries: ask } = inspector ?? {};
    const programme = book && limitsIn(book, design);
    if (!programme || !ask) return;
    const prices = pricesOf({ design }, models) ?? null;
    const { kinds } = models;
    const stop = new AbortController();
    const tell = (found: Looked): void => {
      if (!stop.signal.aborted) setLast({ aim, reach, found });
    };
    ask({ design, aim, reach, shell, programme, prices, kinds }, stop.signal)
      // The architect's own rules are kept to in silence: what only they are told stops nobody in words.
      .then(({ inTheWay, ...rest }) =>
        tell({
          ...rest,
          inTheWay: inTheWay.filter((f) => book.rules.some((rule) => rule.id === f.id && !rule.meets)),
        }),
      )
      .catch(() => tell('unable'));
    return () => stop.abort();
  }, [aim, design, reach, shell, models, inspector]);
  const of = last?.aim === aim ? last : null;
  return {
    looked: of?.found ?? null,
    looksLonger: reach === 'far' && of?.reach !== 'far',
    lookLonger: () => setFar({ aim, design }),
  };
}
