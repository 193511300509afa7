import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Version } from '../../io/storage.ts';
import { keptPlanOf } from '../../store/derived.ts';
import { planOfStep } from '../../store/opened.ts';
import { compareSays } from '../parts/compare-says.ts';
import { Select } from '../parts/Field.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import { Sheets } from '../snapshot/Sheets.tsx';
import { Figures } from './HomeRow.tsx';

const NOW = 'now';

type CompareProps = {
  readonly versions: readonly Version[];
  readonly first: Version;
  readonly called: (version: Version) => string;
};

/** Any two of the versions and the drawing as it is now: both pictures, and what stands between them in words. */
export function Compare({ versions, first, called }: CompareProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const { keeping } = more;
  const models = useTable((t) => t.models);
  const now = useTable(keptPlanOf);
  const [ids, setIds] = useState<readonly [string, string]>([first.id, NOW]);
  const choices = [
    { value: NOW, label: keeping.now },
    ...versions.map((version) => ({ value: version.id, label: called(version) })),
  ];
  const [before, after] = ids.map((id) => {
    const version = versions.find((v) => v.id === id);
    return version ? planOfStep(version.design, models) : now;
  });
  const said = before && after ? compareSays(before, after, models, { words, more, formats }) : [];
  return (
    <>
      <ul className="ds-list" aria-live="polite">
        {said.length > 0 ? said.map((line) => <li key={line}>{line}</li>) : <li>{keeping.same}</li>}
      </ul>
      <div className="rs-compared">
        {([0, 1] as const).map((i) => {
          const plan = [before, after][i];
          return (
            <section key={i} className="rs-stack">
              <Select
                label={i === 0 ? keeping.first : keeping.second}
                value={ids[i]}
                choices={choices}
                onChange={(id) => setIds(i === 0 ? [id, ids[1]] : [ids[0], id])}
              />
              {plan && (
                <>
                  <p className="rs-num">
                    <Figures plan={plan} models={models} />
                  </p>
                  <Sheets plan={plan} />
                </>
              )}
            </section>
          );
        })}
      </div>
    </>
  );
}
