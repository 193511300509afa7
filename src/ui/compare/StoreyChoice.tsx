import type { ReactNode } from 'react';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';

type StoreyChoiceProps = {
  readonly levels: readonly number[];
  readonly level: number;
  readonly onLevel: (level: number) => void;
};

/** One choice of storey for all the homes. */
export function StoreyChoice({ levels, level, onLevel }: StoreyChoiceProps): ReactNode {
  const { words } = useSpeech();
  if (levels.length < 2) return null;
  return (
    <ToggleGroup
      label={words.bar.storeys}
      value={`${level}`}
      onChange={(next) => onLevel(Number(next))}
      choices={levels.map((value) => ({ value: `${value}`, label: words.storey.name(value) }))}
    />
  );
}
