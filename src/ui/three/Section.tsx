import type { ReactNode } from 'react';
import type { Mm } from '../../model/units.ts';
import type { Plane } from '../../view/section.ts';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { Slide } from './Slide.tsx';

/** How far an arrow key moves the plane. */
const STEP: Mm = 50;

export type Cutting = {
  /** Null while the house is not cut. */
  readonly plane: Plane | null;
  readonly onPlane: (plane: Plane | null) => void;
  /** From where to where it may be moved, and where it stands to begin with. */
  readonly ends: (axis: Plane['axis']) => readonly [Mm, Mm];
  readonly usual: Plane;
};

/** The house cut upright, from street to garden or from side to side, by a plane that a slider or the arrow keys move. */
export function Section({ plane, onPlane, ends, usual }: Cutting): ReactNode {
  const { section: say } = useMore().three;
  const { formats } = useSpeech();
  const choose = (axis: Plane['axis'] | 'none'): void => {
    if (axis === 'none') onPlane(null);
    else if (axis === usual.axis) onPlane(usual);
    else {
      const [low, high] = ends(axis);
      onPlane({ axis, at: Math.round((low + high) / 2) });
    }
  };
  const [from, to] = plane ? ends(plane.axis) : [0, 0];
  return (
    <>
      <ToggleGroup
        label={say.way}
        className="rs-wrap"
        value={plane?.axis ?? 'none'}
        onChange={choose}
        choices={(['none', 'x', 'y'] as const).map((value) => ({ value, label: say.axis[value] }))}
      />
      {plane && (
        <Slide
          label={say.move}
          value={plane.at}
          min={from}
          max={to}
          step={STEP}
          told={say.at[plane.axis](formats.measure(plane.at - from))}
          ofThePlan
          onSlide={(at) => onPlane({ ...plane, at })}
        />
      )}
    </>
  );
}
