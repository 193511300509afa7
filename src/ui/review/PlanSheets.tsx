import type { ReactNode } from 'react';
import { useContext, useMemo, useState } from 'react';
import { topHeight } from '../../store/reviewed.ts';
import { Check } from '../parts/Check.tsx';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { usePlan, useTable, useTableStore } from '../parts/table.ts';
import { useMedia } from '../parts/use-media.ts';
import type { Seen } from './StoreySheet.tsx';
import { StoreySheet } from './StoreySheet.tsx';
import { SheetSlotsContext } from './slots.ts';

const ALL = 'all';
/** Room for the chains round a house that is still large enough to be read. */
export const ROOMY = '(min-width: 40em)';
const SWITCHES = ['chains', 'furniture', 'below'] as const satisfies readonly (keyof Seen)[];

/** Every storey on a sheet, side by side where there is room, or one of them large: then the one in view, also in the model. */
export function PlanSheets(): ReactNode {
  const { words, formats } = useSpeech();
  const { desk: say } = useDesk().review;
  const plan = usePlan();
  const roomy = useMedia(ROOMY);
  const slots = useContext(SheetSlotsContext);
  const store = useTableStore();
  const storey = useTable((t) => t.storey);
  const [all, setAll] = useState(true);
  const [off, setOff] = useState<readonly (keyof Seen)[]>(roomy ? ['below'] : ['below', 'chains']);
  const seen = useMemo<Seen>(
    () => ({
      chains: !off.includes('chains'),
      furniture: !off.includes('furniture'),
      below: !off.includes('below'),
    }),
    [off],
  );
  const { walls } = plan.shell;
  const mm = (length: number): string => `${formats.number(length)} mm`;
  return (
    <>
      <div className="rs-desk__switches rs-no-print">
        {plan.storeys.length > 1 && (
          <ToggleGroup
            label={words.bar.storeys}
            value={all ? ALL : `${storey}`}
            onChange={(next) => {
              setAll(next === ALL);
              if (next !== ALL) store.getState().setStorey(Number(next));
            }}
            choices={[
              { value: ALL, label: say.plan.all },
              ...plan.storeys.map(({ index, shell }) => ({
                value: `${index}`,
                label: words.storey.short(shell.level),
                full: words.storey.name(shell.level),
              })),
            ]}
          />
        )}
        <fieldset className="rs-desk__checks">
          <legend className="rs-hidden">{say.plan.show}</legend>
          {SWITCHES.map((one) => (
            <Check
              key={one}
              label={say.plan.switch[one]}
              checked={seen[one]}
              onChange={(on) => setOff(on ? off.filter((o) => o !== one) : [...off, one])}
            />
          ))}
        </fieldset>
      </div>
      <div className="rs-desk__sheets" data-one={!all || undefined}>
        {plan.storeys
          .filter(({ index }) => all || index === storey)
          .map(({ index, shell }) => (
            <figure key={index} className="rs-desk__sheet">
              <figcaption>
                <strong>{words.storey.name(shell.level)}</strong>
                <span className="rs-soft">{say.plan.height(mm(topHeight(shell)))}</span>
              </figcaption>
              <StoreySheet plan={plan} storey={index} seen={seen} {...slots} />
            </figure>
          ))}
      </div>
      <p className="rs-soft">
        {say.plan.walls(mm(walls.outer), mm(walls.party), mm(walls.inner))} {words.app.sketch}.
      </p>
    </>
  );
}
