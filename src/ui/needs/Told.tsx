import type { ReactNode } from 'react';
import { useMore } from '../parts/more.ts';
import { usePlan } from '../parts/table.ts';
import { usePrivateWords } from './private-words.ts';

type ToldProps = { readonly parts: readonly ('wishes' | 'household' | 'needs')[] };

/** What a family has told and chosen to share, in its own voice; nothing at all where it has not. */
export function Told({ parts }: ToldProps): ReactNode {
  const { needs: say } = useMore();
  const { design } = usePlan();
  const told = usePrivateWords();
  return parts.map((part) => {
    const lines = told(design, part);
    if (lines.length === 0) return null;
    return (
      <section key={part} aria-label={say.told[part]}>
        <h2 className="ds-heading" data-size="2xs">
          {say.told[part]}
        </h2>
        {part === 'wishes' ? (
          <blockquote className="rs-wishes">{lines}</blockquote>
        ) : (
          <p className="rs-told">{lines.join(' · ')}</p>
        )}
      </section>
    );
  });
}
