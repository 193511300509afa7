import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Finding } from '../../check/finding.ts';
import { toldPlanOf } from '../../store/derived.ts';
import type { FindingWords } from '../../words/findings/sentence.ts';
import { sentenceOf } from '../../words/findings/sentence.ts';
import { Icon } from '../icons/Icon.tsx';
import { NeedsDoor } from '../needs/NeedsDoor.tsx';
import { Button } from '../parts/Button.tsx';
import { MoreOrFewer } from '../parts/MoreOrFewer.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable, useTableStore } from '../parts/table.ts';
import { useRoomNames } from '../parts/use-room-names.ts';
import { useRows } from '../parts/use-rows.ts';
import { useAsides } from './asides.ts';
import { FindingDetails } from './FindingDetails.tsx';
import { useFindingWords } from './finding-words.ts';
import { LayAside } from './LayAside.tsx';
import { OverFrame } from './OverFrame.tsx';
import { Tried } from './Tried.tsx';
import { useFindings } from './use-findings.ts';
import { WeightTag } from './WeightTag.tsx';
import '../parts/rows.css';
import './panel.css';

/** Said at once; the rest is one tap away. */
const AT_ONCE = 3;

const WEIGHTS = ['need', 'K', 'P', 'N', 'S'] as const;
/** Most useful first: what one can do something about, a living room before its windows; then what nobody can tell yet. */
const byUse = (a: Finding, b: Finding): number =>
  Number(a.state === 'unknown') - Number(b.state === 'unknown') ||
  WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight);

type FindingsProps = {
  /** Opens what the family has told of itself. Left out, the drawing is another's: it is looked at, never changed. */
  readonly onNeeds?: () => void;
  /** Opens the wall to the neighbour. */
  readonly onWall?: () => void;
};

/** The house speaks: short, friendly, three at a time. */
export function Findings({ onNeeds, onWall }: FindingsProps): ReactNode {
  const { words } = useSpeech();
  const more = useMore();
  const findings = useFindings();
  const plan = useTable(toldPlanOf);
  const told = useFindingWords();
  const still = onNeeds === undefined;
  const [all, setAll] = useState(false);
  // A closed list is not made anew with every step of a pushed wall.
  const [goodToo, setGoodToo] = useState(false);

  const { findings: say } = more;
  const todo = findings?.filter((f) => f.state !== 'holds' && !f.muted).sort(byUse) ?? [];
  const aside = findings?.filter((f) => f.muted) ?? [];
  const good = findings?.filter((f) => f.state === 'holds') ?? [];
  const shown = all ? todo : todo.slice(0, AT_ONCE);
  return (
    <section className="rs-findings" aria-label={say.title}>
      <h2 className="ds-heading" data-size="xs" tabIndex={-1}>
        {say.title}
      </h2>
      {!(findings && told) && <p className="rs-soft">{words.app.thinking}</p>}
      {findings && told && plan.rooms.length === 0 && <p className="rs-soft">{say.empty}</p>}
      {findings && told && plan.rooms.length > 0 && (
        <>
          {todo.length === 0 && <p>{say.allWell}</p>}
          {!still && <OverFrame told={told} />}
          <FindingList findings={shown} told={told} still={still} onWall={onWall} />
          {todo.length > AT_ONCE && <MoreOrFewer all={all} rest={todo.length - AT_ONCE} onAll={setAll} />}
          {good.length > 0 && (
            <details className="rs-good" onToggle={(event) => setGoodToo(event.currentTarget.open)}>
              <summary>
                <Icon name="holds" />
                <span>{say.good(good.length)}</span>
              </summary>
              {goodToo && <FindingList findings={good} told={told} still={still} />}
            </details>
          )}
          {aside.length > 0 && (
            <details className="rs-aside">
              <summary>
                <Icon name="info" />
                <span>{say.aside(aside.length)}</span>
              </summary>
              <FindingList findings={aside} told={told} still={still} />
            </details>
          )}
          <p className="rs-soft">{say.guide}</p>
        </>
      )}
      {onNeeds && <NeedsDoor word={more.needs.title} onOpen={onNeeds} />}
    </section>
  );
}

type FindingListProps = {
  readonly findings: readonly Finding[];
  readonly told: FindingWords;
  readonly still: boolean;
  readonly onWall?: (() => void) | undefined;
};

export function FindingList({ findings, told, still, onWall }: FindingListProps): ReactNode {
  const { formats } = useSpeech();
  const names = useRoomNames(useTable(toldPlanOf));
  const about = aboutOf(findings);
  const rows = useRows(about);
  return (
    <ul className="rs-rows">
      {findings.map((finding, i) => {
        const sentence = sentenceOf(told, finding, (id) => names.get(id) ?? '', formats);
        return (
          <li key={rows[i]}>
            <FindingRow
              finding={finding}
              about={about[i]!}
              sentence={sentence}
              told={told}
              still={still}
              onWall={onWall}
            />
            {finding.muted && <Reason finding={finding} {...finding.muted} still={still} />}
          </li>
        );
      })}
    </ul>
  );
}

/** What each finding is about, whatever its numbers: one that was opened stays open while a wall moves. */
function aboutOf(findings: readonly Finding[]): string[] {
  const count = new Map<string, number>();
  return findings.map(({ id, about, rooms }) => {
    const key = `${id} ${about} ${rooms.join()}`;
    const nth = (count.get(key) ?? 0) + 1;
    count.set(key, nth);
    return `${key} ${nth}`;
  });
}

type ReasonProps = {
  readonly finding: Finding;
  readonly index: number;
  readonly reason: string;
  readonly still: boolean;
};

/** Why an architect has laid a finding aside, and the way to bring it back. */
function Reason({ finding, index, reason, still }: ReasonProps): ReactNode {
  const { findings: say } = useMore();
  const store = useTableStore();
  const asides = useAsides();
  const bringBack = (): void => {
    if (asides) asides.bringBack(finding);
    else store.getState().dispatch({ do: 'unmute', index });
  };
  return (
    <div className="rs-why rs-stack">
      <p>{say.reason(reason)}</p>
      {(asides ? asides.has(finding) : !still) && (
        <Button icon="undo" onClick={bringBack}>
          {say.bringBack}
        </Button>
      )}
    </div>
  );
}

const ICONS = { holds: 'holds', not: 'look', unknown: 'unknown' } as const;

type FindingRowProps = {
  readonly finding: Finding;
  /** Which of all findings it is. */
  readonly about: string;
  readonly sentence: string;
  readonly told: FindingWords;
  readonly still: boolean;
  readonly onWall?: (() => void) | undefined;
};

/** A sentence; chosen, it lights its place and opens its figures. */
function FindingRow({ finding, about, sentence, told, still, onWall }: FindingRowProps): ReactNode {
  const { wall } = useMore();
  const store = useTableStore();
  const asides = useAsides();
  const lit = useTable((t) => t.lit === finding.where && t.lit.length > 0);
  const [opened, setOpened] = useState<string | null>(null);
  const open = opened === about;
  const { state, where, weight } = finding;
  // A row keeps its shape when what it says begins or ceases to hold: anew it would lose the finger and the focus.
  const idle = state !== 'not' || still || finding.muted !== undefined || finding.nextDoor === true;
  return (
    <>
      <Tried aim={finding} idle={idle} about={about} name={sentence} told={told}>
        <button
          type="button"
          className="ds-button rs-row-button rs-finding"
          data-variant="tertiary"
          data-state={state === 'not' ? 'look' : state}
          aria-expanded={open}
          onClick={() => {
            setOpened(open ? null : about);
            store.getState().light(open ? [] : where);
          }}
        >
          <Icon name={ICONS[state]} />
          <span>
            <span className="rs-hidden">{told.state[state]}: </span>
            {sentence}
            <WeightTag weight={weight} told={told} />
          </span>
        </button>
      </Tried>
      {open && (
        <div className="rs-why" data-lit={lit || undefined}>
          <FindingDetails finding={finding} told={told} />
          {finding.nextDoor && onWall && (
            <Button icon="wall" onClick={onWall}>
              {wall.title}
            </Button>
          )}
          {asides?.more(finding)}
          {state !== 'holds' && (!still || asides) && !finding.muted && <LayAside finding={finding} />}
        </div>
      )}
    </>
  );
}
