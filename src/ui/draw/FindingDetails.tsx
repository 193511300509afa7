import type { ReactNode } from 'react';
import { Suspense } from 'react';
import type { Finding } from '../../check/finding.ts';
import type { FindingWords } from '../../words/findings/sentence.ts';
import { estimateOf, figuresOf, shortOf } from '../../words/findings/sentence.ts';
import { measuredHow } from '../../words/measured/measured-words.ts';
import { formulaOf } from '../../words/rules/formula.ts';
import { useMeasuredWords, useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';

type FindingDetailsProps = { readonly finding: Finding; readonly told: FindingWords };

/** Why a finding matters, and what it rests on, for whoever wants to know: its rule, figures and formula, the text with weight and date, and how sure. */
export function FindingDetails({ finding, told }: FindingDetailsProps): ReactNode {
  const { formats } = useSpeech();
  const { findings: say } = useMore();
  const { id, weight, source, estimates } = finding;
  const { rules } = told;
  const { found, wanted } = figuresOf(finding, formats, rules);
  const short = shortOf(finding, formats, rules);
  const formula = formulaOf(finding, formats, rules);
  return (
    <>
      <p>{rules.why[id as keyof typeof rules.why]}</p>
      <dl className="rs-lines">
        <Fact name={rules.rule}>
          {id} {rules.title[id as keyof typeof rules.title]}
        </Fact>
        {found !== null && <Fact name={say.found}>{found}</Fact>}
        {wanted !== null && <Fact name={say.wanted}>{wanted}</Fact>}
        {short && <Fact name={rules.toGo.name}>{short}</Fact>}
        {formula && (
          <Fact name={rules.formula}>
            <bdi dir="ltr">{formula}</bdi>
          </Fact>
        )}
        <Suspense>
          <How finding={finding} />
        </Suspense>
        <Fact name={told.weight[weight]}>{source.section}</Fact>
        <Fact name={say.source}>
          {rules.mark[source.mark]}, {formats.date(source.read)}
        </Fact>
        {estimates.map((name) => (
          <Fact key={name} name={rules.estimate}>
            {estimateOf(rules, finding, name, formats)}
          </Fact>
        ))}
      </dl>
      <p className="rs-soft">{rules.means[weight]}</p>
      {source.url && (
        <a className="ds-link" href={source.url} target="_blank" rel="noreferrer">
          {say.openSource}
        </a>
      )}
    </>
  );
}

/** What was measured, from where to where: a number is worth no more than one can measure after. */
function How({ finding }: Pick<FindingDetailsProps, 'finding'>): ReactNode {
  const { formats } = useSpeech();
  const words = useMeasuredWords();
  return (
    <Fact name={words.name} long>
      {measuredHow(words, finding, formats)}
    </Fact>
  );
}

type FactProps = {
  readonly name: string;
  /** It is a sentence, not a figure. */
  readonly long?: boolean;
  readonly children: ReactNode;
};

function Fact({ name, long, children }: FactProps): ReactNode {
  return (
    <div data-long={long}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
