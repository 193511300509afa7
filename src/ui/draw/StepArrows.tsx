import type { ReactNode } from 'react';
import type { Mm } from '../../model/units.ts';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { Arrows } from './Arrows.tsx';

type StepArrowsProps = {
  readonly title: string;
  /** Steps to choose between, the usual one first. */
  readonly steps: readonly Mm[];
  readonly step: Mm;
  readonly onStep: (step: Mm) => void;
  readonly onMove: (dx: Mm, dy: Mm) => void;
};

/** Moves a thing by buttons, by the step one chooses beside them. */
export function StepArrows({ title, steps, step, onStep, onMove }: StepArrowsProps): ReactNode {
  const { formats } = useSpeech();
  const { card } = useMore();
  return (
    <div className="rs-pair rs-pair--wide">
      <Arrows title={title} step={step} onMove={onMove} />
      <div className="rs-stack">
        <span className="ds-label" aria-hidden="true">
          {card.step}
        </span>
        <ToggleGroup
          label={card.step}
          value={`${step}`}
          onChange={(value) => onStep(Number(value))}
          choices={steps.map((mm) => ({ value: `${mm}`, label: formats.cm(mm) }))}
        />
      </div>
    </div>
  );
}
