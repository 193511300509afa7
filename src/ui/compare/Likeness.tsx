import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Spot } from '../../check/finding.ts';
import type { Plan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import type { BoardStore } from '../../store/board.ts';
import { MOST_BESIDE } from '../../store/board.ts';
import type { Group, Holder, Seen } from '../../store/compared.ts';
import { commonOf } from '../../store/compared.ts';
import { differenceSentence, patternSentence } from '../../words/patterns/pattern-words.ts';
import { MoreOrFewer } from '../parts/MoreOrFewer.tsx';
import { useDesk, usePatternWords } from '../parts/more.ts';
import { useMedia } from '../parts/use-media.ts';
import { SideBySide } from './SideBySide.tsx';
import type { Shown } from './shown-home.ts';
import '../parts/rows.css';

type LikenessProps = {
  readonly board: BoardStore;
  readonly homes: readonly Shown[];
  readonly seen: readonly Seen[];
  readonly large: boolean;
};

/** A sentence, and the homes and rooms it speaks of. */
type Said = { readonly text: string; readonly held: readonly Holder[] };

/** What is the same and what differs, as sentences about rooms. One that is pressed shows the homes it speaks of, their rooms lit. */
export function Likeness({ board, homes, seen, large }: LikenessProps): ReactNode {
  const { compare: say } = useDesk();
  const words = usePatternWords();
  const level = useStore(board, (b) => b.level);
  const beside = useStore(board, (b) => b.beside);
  const { setLevel } = board.getState();
  const [chosen, setChosen] = useState<string | null>(null);
  // On a narrow screen the homes open under the sentence: beside it there is no room.
  const wide = useMedia('(min-width: 64em)');

  const { same, differs } = useMemo(() => {
    const common = commonOf(seen.map(({ told }) => told));
    const told = (group: Group): Said => ({
      text: patternSentence(words, group, common.of),
      held: group.held,
    });
    return {
      same: [...common.patterns, ...common.same].map(told),
      differs: common.differences.map(
        (groups): Said => ({
          text: differenceSentence(words, groups, (i) => homes[i]?.name ?? ''),
          held: groups.flatMap(({ held }) => held),
        }),
      ),
    };
  }, [seen, words, homes]);

  const said = [...same, ...differs].find(({ text }) => text === chosen);
  const shown = useMemo((): readonly Shown[] => {
    if (!said) return homes.filter(({ id }) => beside.includes(id));
    const lit = new Map(said.held.map(({ design, rooms }) => [design, rooms]));
    return homes
      .flatMap((home, i) => (lit.has(i) ? [{ ...home, lit: spotsOf(home.plan, lit.get(i) ?? []) }] : []))
      .slice(0, MOST_BESIDE);
  }, [homes, beside, said]);

  const press = ({ text, held }: Said): void => {
    setChosen(text === chosen ? null : text);
    const levels = held.flatMap(({ design, rooms }) => levelsIn(homes[design]?.plan, rooms));
    if (text !== chosen && levels.length > 0 && !levels.includes(level)) setLevel(levels[0]!);
  };
  const more = said ? said.held.length - shown.length : 0;
  const plans = shown.length > 0 && (
    <div className="rs-likeness__shown">
      {more > 0 && <p className="rs-soft">{say.likeness.more(`${more}`)}</p>}
      <SideBySide board={board} homes={shown} large={large} />
    </div>
  );
  const list = (title: string, sentences: readonly Said[], none: string): ReactNode => (
    <Sentences
      title={title}
      sentences={sentences}
      none={none}
      chosen={chosen}
      onPress={press}
      under={wide ? null : plans}
    />
  );
  return (
    <div className="rs-likeness">
      <div className="rs-likeness__said">
        {list(say.likeness.same, same, say.likeness.nothingSame)}
        {list(say.likeness.differs, differs, say.likeness.nothingDiffers)}
      </div>
      {wide && plans}
    </div>
  );
}

/** So many sentences are read at once; the rest are opened by who wants more. */
const AT_ONCE = 5;

type SentencesProps = {
  readonly title: string;
  readonly sentences: readonly Said[];
  /** Said where there are none. */
  readonly none: string;
  readonly chosen: string | null;
  readonly onPress: (one: Said) => void;
  /** Stands under the chosen one. */
  readonly under: ReactNode;
};

function Sentences({ title, sentences, none, chosen, onPress, under }: SentencesProps): ReactNode {
  const [all, setAll] = useState(false);
  // One that is open stays in view.
  const shown = sentences.filter(({ text }, i) => all || i < AT_ONCE || text === chosen);
  return (
    <section className="rs-stack" aria-label={title}>
      <h2 className="ds-heading" data-size="sm">
        {title}
      </h2>
      {sentences.length === 0 && <p className="rs-soft">{none}</p>}
      <ul className="rs-rows">
        {shown.map((one) => (
          <li key={one.text}>
            <button
              type="button"
              className="ds-button rs-row-button"
              data-variant="tertiary"
              aria-pressed={one.text === chosen}
              onClick={() => onPress(one)}
            >
              {one.text}
            </button>
            {one.text === chosen && under}
          </li>
        ))}
      </ul>
      {sentences.length > AT_ONCE && (
        <MoreOrFewer all={all} rest={sentences.length - AT_ONCE} onAll={setAll} />
      )}
    </section>
  );
}

const roomsOf = (plan: Plan, ids: readonly RoomId[]) => ids.flatMap((id) => plan.room(id) ?? []);

const spotsOf = (plan: Plan, ids: readonly RoomId[]): readonly Spot[] =>
  roomsOf(plan, ids).flatMap(({ storey, rects }) => rects.map((rect) => ({ storey, rect })));

const levelsIn = (plan: Plan | undefined, ids: readonly RoomId[]): readonly number[] =>
  plan ? roomsOf(plan, ids).map(({ storey }) => plan.storeys[storey]!.shell.level) : [];
