import type { ReactNode } from 'react';
import type { Heard, Wall } from '../../store/wall.ts';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';

/** The wall as both homes tell of it, a storey above the other as in the house, the street to the left. */
export function WallPicture({ wall }: { readonly wall: Wall }): ReactNode {
  const { words, formats } = useSpeech();
  const { wall: say } = useMore();
  const shell = useTable((t) => t.shell);
  const [start, end] = [shell.ys[0]!, shell.ys.at(-1)!];
  const share = (mm: number): string => `${(100 * (mm - start)) / (end - start)}%`;
  const said = (heard: readonly Heard[]): string =>
    heard.map((h) => say.along(formats.metres(h.to - h.from), words.plan.heard[h.noise])).join(', ') ||
    say.nothing;

  const side = (name: string, heard: readonly Heard[] | undefined): ReactNode => (
    <div className="rs-wall-side">
      <span>{name}</span>
      <div className="rs-wall-strip" role="img" aria-label={heard ? said(heard) : say.unknown} dir="ltr">
        {heard?.map(({ from, to, noise }) => (
          <span
            key={from}
            data-noise={noise}
            style={{ left: share(from), width: `calc(${share(to)} - ${share(from)})` }}
          >
            <span>{words.plan.heard[noise]}</span>
          </span>
        ))}
      </div>
    </div>
  );
  return (
    <div className="rs-stack">
      {shell.storeys
        .map((storey, i) => (
          <section key={storey.level} className="rs-wall-storey" aria-label={words.storey.name(storey.level)}>
            <h3 className="ds-heading" data-size="2xs">
              {words.storey.name(storey.level)}
            </h3>
            {side(say.theirs, wall.theirs?.storeys[i])}
            <div className="rs-wall-clash" aria-hidden="true" dir="ltr">
              {wall.clashes
                .filter((c) => c.storey === i)
                .map(({ from, to }) => (
                  <span
                    key={from}
                    style={{ left: share(from), width: `calc(${share(to)} - ${share(from)})` }}
                  />
                ))}
            </div>
            {side(say.ours, wall.ours.storeys[i])}
          </section>
        ))
        .toReversed()}
    </div>
  );
}
