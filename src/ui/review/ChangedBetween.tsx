import type { ReactNode } from 'react';
import { useId, useMemo } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { Since } from '../draw/CostChange.tsx';
import { useFindingWords } from '../draw/finding-words.ts';
import { LitButton } from '../draw/Lit.tsx';
import { useFindingsOf } from '../draw/use-findings.ts';
import { useDesk, useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import { ChangedFloor, ChangedThings, ChangeHatches, hatchOf } from './ChangesOver.tsx';
import type { ChangeLine } from './change-lines.ts';
import { allBetween, changeLines, findingLines } from './change-lines.ts';
import { StoreySheet } from './StoreySheet.tsx';

type BetweenProps = { readonly before: Plan; readonly after: Plan };

const SEEN = { chains: false, furniture: true, below: false } as const;
const MARKS = ['handed', 'built', 'unbuilt', 'came', 'went', 'before'] as const;

/** Two drawings of one home: what changed in words, by topic, and in the picture of the later one with the earlier under it. */
export function ChangedBetween({ before, after }: BetweenProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const { changed: say } = useDesk().review.desk;
  const models = useTable((t) => t.models);
  const id = useId();
  const between = useMemo(() => allBetween(before, after), [before, after]);
  const speaker = { words, more, formats, desk: say };
  const topics = changeLines(before, after, between, models, speaker);
  return (
    <>
      <div className="rs-desk__sheet rs-desk__changes" aria-live="polite">
        {topics.length === 0 && <p>{more.keeping.same}</p>}
        {topics.map(([topic, lines]) => (
          <Lines key={topic} title={say.topic[topic]} lines={lines} />
        ))}
        <Since title={say.topic.figures} before={before} now={after} />
        <FoundAnew before={before} after={after} />
      </div>
      {between.handed && (
        <>
          <ul className="rs-desk__key">
            {MARKS.map((mark) => (
              <li key={mark}>
                <svg viewBox="0 0 40 20" width={40} height={20} aria-hidden="true">
                  <ChangeHatches id={id} px={1} />
                  <path className="rs-changed" data-mark={mark} d="M2 3H38V17H2Z" fill={hatchOf(id, mark)} />
                </svg>
                <span>{say.mark[mark]}</span>
              </li>
            ))}
          </ul>
          <div className="rs-desk__sheets rs-desk__after">
            {after.storeys.map(({ index, shell }) => (
              <figure key={index} className="rs-desk__sheet">
                <figcaption>
                  <strong>{words.storey.name(shell.level)}</strong>
                </figcaption>
                <StoreySheet
                  plan={after}
                  storey={index}
                  seen={SEEN}
                  under={(at) => <ChangedFloor between={between} {...at} />}
                  over={(at) => <ChangedThings before={before} between={between} {...at} />}
                />
              </figure>
            ))}
          </div>
        </>
      )}
    </>
  );
}

/** What the rules say of the two: both are asked, so it comes a little later. */
function FoundAnew({ before, after }: BetweenProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const { changed: say } = useDesk().review.desk;
  const was = useFindingsOf(before, 'wholeBook');
  const is = useFindingsOf(after, 'wholeBook');
  const told = useFindingWords();
  if (!was || !is || !told) return <p className="rs-soft">{words.app.thinking}</p>;
  const { came, went } = findingLines(before, after, [was, is], told, { words, more, formats });
  return (
    <>
      <Lines title={say.topic.came} lines={came} />
      <Lines title={say.topic.gone} lines={went} />
    </>
  );
}

/** Those with a place light it; the others are told. */
function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly ChangeLine[];
}): ReactNode {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="ds-heading" data-size="2xs">
        {title}
      </h3>
      <ul className="rs-rows">
        {lines.map(({ text, where, number }) => {
          const said = (
            <>
              {number !== undefined && <span className="rs-desk__number">{number}</span>}
              <span>{text}</span>
            </>
          );
          return (
            <li key={text}>
              {where.length > 0 ? (
                <LitButton where={() => where}>{said}</LitButton>
              ) : (
                <p className="rs-desk__told">{said}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
