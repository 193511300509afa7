import type { ReactNode } from 'react';
import type { Finding } from '../../check/finding.ts';
import { programmeOf } from '../../store/derived.ts';
import type { FindingWords } from '../../words/findings/sentence.ts';
import { FindingList } from '../draw/Findings.tsx';
import { useFindingWords } from '../draw/finding-words.ts';
import { useFindingsOf } from '../draw/use-findings.ts';
import { WeightTag } from '../draw/WeightTag.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useDesk, useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { NotAtHand } from '../snapshot/NotAtHand.tsx';
import '../draw/panel.css';

/** What binds most comes first: law, an accepted way to it, then what the family needs, advice and statistics. */
const WEIGHTS = ['K', 'P', 'need', 'N', 'S'] as const;

/** All that the rules say, an architect's share included, by the weight of what they rest on. */
export function DeskFindings(): ReactNode {
  const { words } = useSpeech();
  const plan = usePlan();
  const known = useTable((t) => programmeOf(plan, t.models) !== undefined);
  const findings = useFindingsOf(plan, 'wholeBook');
  const told = useFindingWords();
  if (!known) return <NotAtHand what="programme" design={plan.design} />;
  if (!findings || !told) return <p className="rs-soft">{words.app.thinking}</p>;
  return WEIGHTS.map((weight) => {
    const some = findings.filter((f) => f.weight === weight);
    return some.length > 0 && <Weight key={weight} findings={some} told={told} />;
  });
}

type WeightProps = { readonly findings: readonly Finding[]; readonly told: FindingWords };

function Weight({ findings, told }: WeightProps): ReactNode {
  const { findings: say } = useMore();
  const { weight } = findings[0]!;
  const { findings: own } = useDesk().review.desk;
  const of = (state: Finding['state']): Finding[] => findings.filter((f) => f.state === state && !f.muted);
  const aside = findings.filter((f) => f.muted);
  const look = of('not');
  return (
    <section className="rs-desk__weight" aria-label={told.weight[weight]}>
      <h3 className="ds-heading" data-size="2xs">
        <WeightTag weight={weight} told={told} />
      </h3>
      <p className="rs-soft">{told.rules.means[weight]}</p>
      {look.length > 0 && <FindingList findings={look} told={told} still />}
      <Fold name={(n) => own.unknown(`${n}`)} icon="unknown" findings={of('unknown')} told={told} />
      <Fold name={say.good} icon="holds" findings={of('holds')} told={told} />
      <Fold name={say.aside} icon="info" findings={aside} told={told} />
    </section>
  );
}

type FoldProps = WeightProps & {
  readonly name: (n: number) => string;
  readonly icon: 'unknown' | 'holds' | 'info';
};

/** Those that need no look now, behind a line that counts them; on paper nothing is folded. */
function Fold({ name, icon, findings, told }: FoldProps): ReactNode {
  if (findings.length === 0) return null;
  return (
    <details className="rs-aside">
      <summary>
        <Icon name={icon} />
        <span>{name(findings.length)}</span>
      </summary>
      <FindingList findings={findings} told={told} still />
    </details>
  );
}
