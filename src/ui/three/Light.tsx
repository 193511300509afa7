import type { ReactNode } from 'react';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { Slide } from './Slide.tsx';
import type { SunTime } from './sun-time.ts';
import { SEASONS, sunOf } from './sun-time.ts';

type LightProps = {
  /** Null in the even light of a model. */
  readonly time: SunTime | null;
  readonly onTime: (time: SunTime | null) => void;
};

/** Hours as a clock shows them. */
const clock = (hour: number): string => `${Math.floor(hour)}:${hour % 1 ? '30' : '00'}`;

/** The season, and the hour of the day. */
export function Light({ time, onTime }: LightProps): ReactNode {
  const { three: say } = useMore();
  return (
    <>
      <ToggleGroup
        label={say.light}
        className="rs-wrap"
        value={time?.season ?? 'none'}
        onChange={(season) => onTime(season === 'none' ? null : { hour: time?.hour ?? 13, season })}
        choices={(['none', ...SEASONS] as const).map((value) => ({ value, label: say.season[value] }))}
      />
      {time && <Hour time={time} onTime={onTime} />}
    </>
  );
}

type HourProps = { readonly time: SunTime; readonly onTime: (time: SunTime) => void };

/** The hour as a slider, and what the sun does then. */
function Hour({ time, onTime }: HourProps): ReactNode {
  const { three: say } = useMore();
  const { formats } = useSpeech();
  const { altitude } = sunOf(time);
  const degrees = `${formats.number(altitude)}°`;
  const told = altitude > 0 ? say.up(degrees) : say.down;
  return (
    <Slide
      label={say.hour}
      value={time.hour}
      min={0}
      max={24}
      step={0.5}
      told={`${say.time(clock(time.hour), say.day[time.season])}. ${told}`}
      onSlide={(hour) => onTime({ ...time, hour })}
    />
  );
}
