import type { ReactNode } from 'react';
import type { Weight } from '../../model/programme.ts';
import type { FindingWords } from '../../words/findings/sentence.ts';

/** On a grid of 16: law is a solid block, an accepted way a frame, advice a bubble, statistics bars, a need a house. */
const SHAPES: Readonly<Record<Weight, string>> = {
  K: 'M4 4h8v8H4z',
  P: 'M2.5 2.5h11v11h-11zM6 6h4v4H6z',
  N: 'M8 2.5c3.6 0 6 2 6 4.75S11.6 12 8 12c-.7 0-1.3-.1-1.9-.2L3 13.75l.4-3C2.5 9.8 2 8.6 2 7.25 2 4.5 4.4 2.5 8 2.5z',
  S: 'M3 13.5v-4M8 13.5v-11M13 13.5v-7',
  need: 'M2 8l6-5.5L14 8M4 6.5v7h8v-7',
};

type WeightTagProps = { readonly weight: Weight; readonly told: FindingWords };

/** Law, accepted way, advice, statistics or need: told by shape and word, never by colour. */
export function WeightTag({ weight, told }: WeightTagProps): ReactNode {
  return (
    <span className="rs-weight" data-weight={weight}>
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true" focusable="false">
        <path d={SHAPES[weight]} />
      </svg>
      {told.weight[weight]}
    </span>
  );
}
