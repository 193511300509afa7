import type { ReactNode } from 'react';
import { useId } from 'react';
import './slide.css';

type SlideProps = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** What the value means: beside the slider, and to those who hear it. */
  readonly told: string;
  /** Left is left, whichever way the page runs. */
  readonly ofThePlan?: boolean;
  readonly onSlide: (value: number) => void;
};

/** A slider with what it means beside it. */
export function Slide({ label, told, ofThePlan, onSlide, ...range }: SlideProps): ReactNode {
  const id = useId();
  return (
    <div className="rs-slide">
      <label className="rs-hidden" htmlFor={id}>
        {label}
      </label>
      <input
        {...range}
        id={id}
        type="range"
        dir={ofThePlan ? 'ltr' : undefined}
        aria-valuetext={told}
        onChange={(event) => onSlide(Number(event.target.value))}
      />
      <output htmlFor={id}>{told}</output>
    </div>
  );
}
