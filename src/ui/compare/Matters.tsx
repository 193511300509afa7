import type { ReactNode } from 'react';
import { useDesk } from '../parts/more.ts';
import { ReadAloud } from './ReadAloud.tsx';

type MattersProps = {
  /** Homes by nickname, with what the family lets be told in its own words; null where it does not. */
  readonly told: readonly { readonly id: string; readonly name: string; readonly words: string | null }[];
};

/** What matters most, in each family's own words, first and large. */
export function Matters({ told }: MattersProps): ReactNode {
  const say = useDesk().compare.matters;
  const silent = told.filter(({ words }) => words === null);
  return (
    <section className="rs-matters" aria-label={say.title}>
      <h2 className="rs-hidden">{say.title}</h2>
      {told.map(
        ({ id, name, words }) =>
          words !== null && (
            <figure key={id} className="rs-matters__one rs-card">
              <blockquote>{words}</blockquote>
              <figcaption>
                {name}
                <ReadAloud text={words} />
              </figcaption>
            </figure>
          ),
      )}
      {silent.length > 0 && (
        <p className="rs-soft">
          {silent.length === told.length ? say.none : say.silent(silent.map(({ name }) => name).join(', '))}
        </p>
      )}
    </section>
  );
}
