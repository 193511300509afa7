import type { ReactNode } from 'react';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import type { Size } from '../plan/viewport.ts';
import type { Shown } from './shown-home.ts';
import { storeyAt } from './shown-home.ts';

type PaneProps = {
  readonly home: Shown;
  readonly level: number;
  readonly size: Size;
  /** The storey at that level, drawn. */
  readonly children: ReactNode;
};

/** One of the homes, under its nickname. */
export function Pane({ home: { plan, name }, level, size, children }: PaneProps): ReactNode {
  const { words } = useSpeech();
  const { compare: say } = useDesk();
  return (
    <figure className="rs-side__home">
      <figcaption>
        <strong>{name}</strong> <span className="rs-soft">{say.tile.side(plan.shell.side)}</span>
      </figcaption>
      {storeyAt(plan, level) ? (
        children
      ) : (
        <p className="rs-soft rs-side__none" style={{ inlineSize: size.width, blockSize: size.height }}>
          {say.side.none(words.storey.name(level))}
        </p>
      )}
    </figure>
  );
}
