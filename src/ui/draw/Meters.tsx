import type { ReactNode } from 'react';
import type { AreaReport } from '../../check/area.ts';
import type { Band } from '../../check/band.ts';
import type { CostReport } from '../../check/cost.ts';
import { areaBand } from '../../store/derived.ts';
import type { Formats } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { Meter } from '../parts/Meter.tsx';
import { useSpeech } from '../parts/speech.ts';
import { useArea, useCost } from '../parts/table.ts';

/** The frame stands at four fifths of the bar, so that past it there is still bar to hatch. */
const SCALE = 1.25;
/** How far from the frame, in squares. */
export function areaSays(area: AreaReport, words: Words, formats: Formats): string {
  const by = formats.m2(Math.abs(area.frame - area.inUse));
  return areaBand(area) === 'over' ? words.meter.overBy(by) : words.meter.left(by);
}

/** How far from the frame, in kroner. */
export function costSays(cost: CostReport, words: Words, formats: Formats): string {
  const { low, high, frame, band } = cost;
  if (band === 'within') return words.meter.left(formats.roundKr(frame - high));
  if (band === 'over') return words.meter.overBy(formats.roundKr(low - frame));
  return words.meter.nearBy(formats.roundKr(high - frame));
}

type MetersProps = { readonly onArea: () => void; readonly onCost: () => void };

/** Area and money, always in view. Each is a button that opens its lines. */
export function Meters({ onArea, onCost }: MetersProps): ReactNode {
  const { words, formats } = useSpeech();
  const area = useArea();
  const cost = useCost();
  const band = areaBand(area);
  return (
    <section className="rs-meters" aria-label={words.bar.meters}>
      <button type="button" className="rs-meterbox" data-band={band} onClick={onArea} aria-haspopup="dialog">
        <span className="rs-meterbox__word">{words.meter.area}</span>
        <Figures value={formats.m2(area.inUse)} frame={words.meter.of(formats.m2(area.frame))} />
        <Meter at={area.inUse} frame={area.frame} end={area.frame * SCALE} />
        <Stands band={band} says={areaSays(area, words, formats)} />
      </button>
      {cost ? (
        <button
          type="button"
          className="rs-meterbox"
          data-band={cost.band}
          onClick={onCost}
          aria-haspopup="dialog"
        >
          <span className="rs-meterbox__word">{words.meter.budget}</span>
          <Figures
            value={formats.krRange(cost.low, cost.high)}
            frame={words.meter.of(formats.roundKr(cost.frame))}
          />
          <Meter at={cost.mid} frame={cost.frame} end={cost.frame * SCALE} />
          <Stands band={cost.band} says={costSays(cost, words, formats)} />
        </button>
      ) : (
        <button type="button" className="rs-meterbox" onClick={onCost} aria-haspopup="dialog">
          <span>{words.meter.budget}</span>
          <span>{words.meter.unknown}</span>
        </button>
      )}
    </section>
  );
}

type StandsProps = { readonly band: Band; readonly says: string };

/** How it stands to its frame, and by how much; over it, how much says both. */
function Stands({ band, says }: StandsProps): ReactNode {
  const { words } = useSpeech();
  if (band === 'over') return <span className="rs-meterbox__band">{says}</span>;
  return (
    <span className="rs-meterbox__band">
      {words.meter[band]} <span className="rs-soft">{says}</span>
    </span>
  );
}

/** The same as sentences. */
export function StandsInWords({ band, says }: StandsProps): ReactNode {
  const { words } = useSpeech();
  if (band === 'over') return <strong>{says}.</strong>;
  return (
    <>
      <strong>{words.meter[band]}.</strong> {says}.
    </>
  );
}

/** What it is, of what it may be. A phone shows the first only: there the notch in the bar is the frame. */
function Figures({ value, frame }: { readonly value: string; readonly frame: string }): ReactNode {
  return (
    <span className="rs-meterbox__figures">
      <span className="rs-num">{value}</span> <span className="rs-meterbox__frame">{frame}</span>
    </span>
  );
}
