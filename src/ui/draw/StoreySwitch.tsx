import type { ReactNode } from 'react';
import { memo } from 'react';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { useTable, useTableStore } from '../parts/table.ts';

/** The storeys one above the other, as in the house: the top one on top. */
export const StoreySwitch = memo(function StoreySwitch(): ReactNode {
  const { words } = useSpeech();
  const store = useTableStore();
  const storeys = useTable((t) => t.shell.storeys);
  const storey = useTable((t) => t.storey);
  if (storeys.length < 2) return null;
  return (
    <ToggleGroup
      label={words.bar.storeys}
      className="rs-storeys"
      upright
      value={`${storey}`}
      onChange={(next) => store.getState().setStorey(Number(next))}
      choices={storeys
        .map(({ level }, i) => ({
          value: `${i}`,
          label: words.storey.short(level),
          full: words.storey.name(level),
        }))
        .reverse()}
    />
  );
});
