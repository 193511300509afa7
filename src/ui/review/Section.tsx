import type { ReactNode } from 'react';
import { useCallback, useContext, useId } from 'react';
import { ACROSS, compassOf } from '../../drawing/compass.ts';
import type { Cut } from '../../drawing/cut.ts';
import { cutsOf } from '../../drawing/cut.ts';
import { sectionOf } from '../../drawing/section.ts';
import type { UprightWords } from '../../drawing/upright-drawing.ts';
import type { Side } from '../../model/units.ts';
import { Button } from '../parts/Button.tsx';
import { useDesk, useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { usePlan } from '../parts/table.ts';
import { CutContext } from './cut.tsx';
import { UprightSheet } from './UprightSheet.tsx';
import { useChains } from './use-chains.tsx';

/** How far an arrow key moves the cut. */
const STEP = 50;

type Way = 'along' | 'across';
const wayOf = ({ towards }: Cut): Way => (towards === 'left' || towards === 'right' ? 'along' : 'across');

/** The house cut upright: along or across, seen one way or the other, and moved with a slider or the arrow keys. The plans mark where. */
export function Section(): ReactNode {
  const { formats } = useSpeech();
  const { upright: say } = useDesk().review;
  const { walk, files } = useMore();
  const plan = usePlan();
  const id = useId();
  const desked = useContext(CutContext);
  const { measured, box } = useChains();
  const cut = desked?.cut;
  const draw = useCallback(
    (words: UprightWords, scale: number) => sectionOf(plan, cut!, words, scale, measured),
    [plan, cut, measured],
  );
  if (!desked || !cut) return null;
  const { onCut } = desked;
  const [from, to] = cutsOf(plan, cut.towards);
  const compass = (side: Side): string => walk.compass[compassOf(plan.shell, side)];
  const first =
    wayOf(cut) === 'across'
      ? say.from.street
      : plan.shell.party === 'left'
        ? say.from.party
        : say.from.facade(compass('left'));
  const where = say.at(formats.measure(cut.at - from), first);
  const name = files.sheet.section(files.sheet.letter);
  const choose = (way: Way): void => {
    const towards = way === 'along' ? 'right' : 'bottom';
    const [low, high] = cutsOf(plan, towards);
    // A hair beside the middle, where walls rarely stand.
    onCut({ towards, at: Math.round((low + high) / 2) });
  };
  return (
    <>
      <div className="rs-desk__switches rs-no-print">
        <ToggleGroup
          label={say.way}
          value={wayOf(cut)}
          onChange={choose}
          choices={[
            { value: 'along', label: say.along },
            { value: 'across', label: say.across },
          ]}
        />
        <Button icon="turn" onClick={() => onCut({ ...cut, towards: ACROSS[cut.towards] })}>
          {say.turn}
        </Button>
        {box}
      </div>
      <div className="rs-cut rs-no-print">
        <label htmlFor={id}>{say.move}</label>
        <input
          id={id}
          type="range"
          dir="ltr"
          min={from}
          max={to}
          step={STEP}
          value={cut.at}
          aria-valuetext={where}
          onChange={(event) => onCut({ ...cut, at: Number(event.target.value) })}
        />
      </div>
      <figure className="rs-desk__sheet">
        <figcaption>
          <strong>{name}</strong>
          <span className="rs-soft">
            {where}. {say.looks(compass(cut.towards))}
          </span>
        </figcaption>
        <UprightSheet
          plan={plan}
          name={`${name}, ${where}`}
          towards={cut.towards}
          measured={measured}
          draw={draw}
        />
      </figure>
      <p className="rs-soft">{files.sheet.assumed}</p>
    </>
  );
}
