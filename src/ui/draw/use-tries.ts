import { useEffect, useState } from 'react';
import { limitsIn, pricesOf } from '../../store/derived.ts';
import { MOST } from '../../tries/most.ts';
import type { Aim, Answer, Reach, Sought } from '../../tries/tries.ts';
import { useTable } from '../parts/table.ts';
import { useInspector } from './use-findings.ts';

/** Tries, or null while they are looked for; `unable` where the browser has no second thread to look in. */
export type Looked = Answer | 'unable' | null;

/** What was found, whether more of it is still looked for, whether somebody asked for that, and the way to ask. */
type Tried = {
  readonly looked: Looked;
  readonly looksOn: boolean;
  readonly looksLonger: boolean;
  readonly lookLonger: () => void;
};

/** An answer, and whether it is all of it. */
type Told = Pick<Sought, 'aim' | 'reach'> & { readonly found: Looked; readonly whole: boolean };

/**
 * Looks for tries for what is kept, beside the page, and anew when that changes: as long as a hand gladly waits, and longer when it asks
 * for that. The first is told as soon as it is found. What nobody waits for any longer is dropped.
 */
export function useTries(aim: Aim): Tried {
  const inspector = useInspector();
  const design = useTable((t) => t.history.present);
  const shell = useTable((t) => t.shell);
  const models = useTable((t) => t.models);
  const [last, setLast] = useState<Told | null>(null);
  const [far, setFar] = useState<Pick<Sought, 'aim' | 'design'> | null>(null);
  const reach: Reach = far?.aim === aim && far.design === design ? 'far' : 'near';
  useEffect(() => {
    const { book, tries: ask } = inspector ?? {};
    const programme = book && limitsIn(book, design);
    if (!programme || !ask) return;
    const prices = pricesOf({ design }, models) ?? null;
    const { kinds } = models;
    const stop = new AbortController();
    let shown: Answer['tries'] = [];
    const tell = (found: Looked, whole: boolean): void => {
      if (!stop.signal.aborted) setLast({ aim, reach, found, whole });
    };
    const soFar = (first: Answer): void => {
      shown = first.tries;
      tell(first, false);
    };
    ask({ design, aim, reach, shell, programme, prices, kinds }, stop.signal, soFar)
      // The architect's own rules are kept to in silence: what only they are told stops nobody in words.
      .then(({ tries, inTheWay, ...rest }) =>
        tell(
          {
            ...rest,
            tries: belowShown(shown, tries),
            inTheWay: inTheWay.filter((f) => book.rules.some((rule) => rule.id === f.id && !rule.meets)),
          },
          true,
        ),
      )
      .catch(() => tell('unable', true));
    return () => stop.abort();
  }, [aim, design, reach, shell, models, inspector]);
  const of = last?.aim === aim ? last : null;
  return {
    looked: of?.found ?? null,
    looksOn: of?.whole === false,
    looksLonger: reach === 'far' && of?.reach !== 'far',
    lookLonger: () => setFar({ aim, design }),
  };
}

/**
 * Tries below those that somebody sees already and may be trying: they stay where they are and what they are, since a copy of one from
 * the worker would not be the one that is tried.
 */
export function belowShown(shown: Answer['tries'], tries: Answer['tries']): Answer['tries'] {
  const known = new Set(shown.map(({ edits }) => JSON.stringify(edits)));
  const others = tries.filter(({ edits }) => !known.has(JSON.stringify(edits)));
  return [...shown, ...others].slice(0, MOST);
}
