import type { ReactNode } from 'react';
import { useDesk } from '../parts/more.ts';
import { ReadAloud } from '../parts/ReadAloud.tsx';
import type { Shown } from './shown-home.ts';

type MattersProps = { readonly homes: readonly Shown[] };

/** What matters most, in each family's own words, first and large. */
export function Matters({ homes }: MattersProps): ReactNode {
  const say = useDesk().compare.matters;
  const silent = homes.filter(({ words }) => words === null);
  return (
    <section className="rs-matters" aria-label={say.title}>
      <h2 className="rs-hidden">{say.title}</h2>
      {homes.map(
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
          {silent.length === homes.length ? say.none : say.silent(silent.map(({ name }) => name).join(', '))}
        </p>
      )}
    </section>
  );
}
