import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Stacking } from '../../view/levels.ts';
import { Button } from '../parts/Button.tsx';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { useTable } from '../parts/table.ts';
import type { SunTime } from './sun-time.ts';
import { SEASONS, sunOf } from './sun-time.ts';
import './looks.css';

const STACKINGS = ['one', 'stacked', 'exploded', 'roofed'] as const satisfies readonly Stacking[];

type LooksProps = {
  readonly stacking: Stacking;
  readonly onStacking: (stacking: Stacking) => void;
  /** Null in the even light of a model. */
  readonly time: SunTime | null;
  readonly onTime: (time: SunTime | null) => void;
  /** Null where nobody can walk in. */
  readonly onWalk: (() => void) | null;
  /** A picture of what is seen, or one of each storey. */
  readonly onPicture: (each: boolean) => void;
};

/** Hours as a clock shows them. */
const clock = (hour: number): string => `${Math.floor(hour)}:${hour % 1 ? '30' : '00'}`;

/** How the home is looked at: which storeys, in which light, from inside, and as a picture to keep. */
export function Looks(props: LooksProps): ReactNode {
  const { stacking, onStacking, time, onTime, onWalk, onPicture } = props;
  const { three: say } = useMore();
  const several = useTable((t) => t.shell.storeys.length > 1);
  return (
    <section className="rs-looks rs-no-print" aria-label={say.title}>
      <Group title={say.storeys}>
        <ToggleGroup
          label={say.storeys}
          className="rs-wrap"
          value={stacking}
          onChange={onStacking}
          choices={STACKINGS.map((value) => ({ value, label: say.stacking[value] }))}
        />
      </Group>
      <Group title={say.light}>
        <ToggleGroup
          label={say.light}
          className="rs-wrap"
          value={time?.season ?? 'none'}
          onChange={(season) => onTime(season === 'none' ? null : { hour: time?.hour ?? 13, season })}
          choices={(['none', ...SEASONS] as const).map((value) => ({ value, label: say.season[value] }))}
        />
        {time && <Hour time={time} onTime={onTime} />}
      </Group>
      <div className="rs-looks__acts">
        {onWalk && (
          <Button icon="door" onClick={onWalk}>
            {say.walk}
          </Button>
        )}
        <Button icon="download" onClick={() => onPicture(false)}>
          {say.picture}
        </Button>
        {several && (
          <Button icon="download" variant="tertiary" onClick={() => onPicture(true)}>
            {say.pictures}
          </Button>
        )}
      </div>
    </section>
  );
}

type HourProps = { readonly time: SunTime; readonly onTime: (time: SunTime) => void };

/** The hour as a slider, and what the sun does then in words. */
function Hour({ time, onTime }: HourProps): ReactNode {
  const { three: say } = useMore();
  const { formats } = useSpeech();
  const id = useId();
  const { altitude } = sunOf(time);
  const told = altitude > 0 ? say.up(`${formats.number(altitude)}°`) : say.down;
  return (
    <>
      <label className="rs-hidden" htmlFor={id}>
        {say.hour}
      </label>
      <input
        id={id}
        type="range"
        className="rs-looks__hour"
        min={0}
        max={24}
        step={0.5}
        value={time.hour}
        aria-valuetext={`${clock(time.hour)}. ${told}`}
        onChange={(event) => onTime({ ...time, hour: Number(event.target.value) })}
      />
      <p className="rs-soft">
        {say.time(clock(time.hour), say.day[time.season])}. {told}
      </p>
    </>
  );
}
