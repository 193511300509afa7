import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Owner, Plan } from '../../derive/plan.ts';
import type { StackedStorey } from '../../store/reviewed.ts';
import { spotsOn, stackedOf } from '../../store/reviewed.ts';
import { LitButton } from '../draw/Lit.tsx';
import { useDesk } from '../parts/more.ts';
import { ownerName, roomNames } from '../parts/names.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { StackedSheet } from './StackedSheet.tsx';

/** Storeys laid over each other: water over water, walls over walls, and where the stair comes up, in the picture and in words. */
export function Stacked(): ReactNode {
  const { desk: say } = useDesk().review;
  const plan = usePlan();
  const kinds = useTable((t) => t.models.kinds);
  const stacked = useMemo(() => stackedOf(plan, kinds.rooms), [plan, kinds]);
  if (stacked.length === 0) return <p>{say.stacked.one}</p>;
  return (
    <>
      {stacked.map((pair) => (
        <Pair key={pair.storey} plan={plan} pair={pair} />
      ))}
      <p className="rs-soft">{say.stacked.noLoads}</p>
    </>
  );
}

type PairProps = { readonly plan: Plan; readonly pair: StackedStorey };

function Pair({ plan, pair }: PairProps): ReactNode {
  const { words } = useSpeech();
  const { stacked: say } = useDesk().review.desk;
  const level = (storey: number): string => words.storey.name(plan.storeys[storey]!.shell.level);
  const title = say.over(level(pair.storey), level(pair.storey - 1));
  return (
    <section className="rs-desk__sheet rs-desk__pair" aria-label={title}>
      <div className="rs-desk__pair-said">
        <h3 className="ds-heading" data-size="2xs">
          {title}
        </h3>
        <Said plan={plan} pair={pair} />
        <ul className="rs-desk__key">
          {(['above', 'below', 'free', 'wet', 'wet-below'] as const).map((line) => (
            <li key={line}>
              <svg viewBox="0 0 40 20" width={40} height={20} aria-hidden="true">
                <path className="rs-laid" data-line={line} d="M2 5H38V15H2Z" />
              </svg>
              <span>{say.line[line]}</span>
            </li>
          ))}
        </ul>
      </div>
      <StackedSheet plan={plan} pair={pair} name={title} />
    </section>
  );
}

/** What stands over what, a sentence each; pressed, it lights its place. */
function Said({ plan, pair }: PairProps): ReactNode {
  const { words, formats } = useSpeech();
  const { stacked: say } = useDesk().review.desk;
  const names = roomNames(plan, words);
  const { storey, wet, walls, stairs } = pair;
  const listed = (owners: readonly Owner[]): string =>
    owners.map((owner) => ownerName(owner, names, words)).join(', ');
  const place = (end: string | null): string =>
    end === null
      ? words.place.free
      : ownerName(end.startsWith('free') ? 'free' : (end as Owner), names, words);
  // Figures to the middle of the walls stand beside none that another place gives of the whole room.
  const wetSays = (name: string, over: string, all: string): string =>
    over === all ? say.allWet(name) : say.wet(name, over, all);
  const lines = [
    ...wet.map(({ room, overWet, over }) => {
      const name = names.get(room.id) ?? '';
      return {
        key: room.id,
        text:
          overWet > 0
            ? wetSays(name, formats.m2(overWet), formats.m2(room.gross))
            : say.dry(name, listed(over) || words.place.outside),
        where: () => spotsOn(storey, room.rects),
      };
    }),
    ...walls.map(({ kind, length, overWall, free, over }) => ({
      key: kind,
      text:
        free.length === 0
          ? say.allWalls[kind]
          : say.walls[kind](formats.metres(overWall), formats.metres(length), listed(over)),
      where: () => spotsOn(storey, free),
    })),
    ...stairs.map((stair) => ({
      key: `stair ${stair.index}`,
      text: say.stair(place(stair.bottom.place), place(stair.top.place)),
      where: () => [...spotsOn(storey - 1, stair.rects), ...spotsOn(storey, stair.rects)],
    })),
  ];
  return (
    <ul className="rs-rows">
      {lines.map(({ key, text, where }) => (
        <li key={key}>
          <LitButton where={where}>
            <span>{text}</span>
          </LitButton>
        </li>
      ))}
    </ul>
  );
}
