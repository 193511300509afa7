import type { Degrees, Radians } from '../model/units.ts';
import { radians } from '../model/units.ts';
/** Where the sun stands: compass direction from north by east, and height over the horizon, both in degrees. */
export type Sun = { readonly azimuth: number; readonly altitude: number };

/** A day of the year and a clock time in hours, as the clock on a Norwegian wall shows it; month from 1. */
export type Moment = { readonly month: number; readonly day: number; readonly hour: number };

/** Larvik, in degrees north and east. */
const PLACE = { north: 59.05, east: 10.04 } as const;
/** The days fall almost alike every year: the sun is a quarter of a degree from where it was. */
const YEAR = 2026;

const degrees = (angle: Radians): Degrees => (angle * 180) / Math.PI;

const DAY_MS = 86_400_000;

/** The last Sunday of a month (from 1), at 01:00 UTC: summertime begins in March and ends in October. */
function lastSunday(month: number): number {
  const last = new Date(Date.UTC(YEAR, month, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY_MS;
}

function utcOf({ month, day, hour }: Moment): number {
  const winter = Date.UTC(YEAR, month - 1, day) + (hour - 1) * 3_600_000;
  const summer = winter - 3_600_000;
  return summer >= lastSunday(3) && summer < lastSunday(10) ? summer : winter;
}

/**
 * The sun over Larvik, within a tenth of a degree; no air bends its light here. The Astronomical Almanac's low-precision
 * formulas (page C5): mean longitude and anomaly by days from noon of 1 January 2000, then the hour angle at the place.
 */
export function sunAt(moment: Moment): Sun {
  const days = (utcOf(moment) - Date.UTC(2000, 0, 1, 12)) / DAY_MS;
  const anomaly = radians(357.528 + 0.9856003 * days);
  const longitude = radians(
    280.46 + 0.9856474 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly),
  );
  const tilt = radians(23.439 - 0.0000004 * days);
  const declination = Math.asin(Math.sin(tilt) * Math.sin(longitude));
  const ascension = Math.atan2(Math.cos(tilt) * Math.sin(longitude), Math.cos(longitude));
  const starTime = radians(280.46062 + 360.985647 * days + PLACE.east);
  const hourAngle = starTime - ascension;
  const north = radians(PLACE.north);
  const altitude = Math.asin(
    Math.sin(north) * Math.sin(declination) + Math.cos(north) * Math.cos(declination) * Math.cos(hourAngle),
  );
  const azimuth = Math.atan2(
    -Math.sin(hourAngle),
    Math.tan(declination) * Math.cos(north) - Math.sin(north) * Math.cos(hourAngle),
  );
  return { azimuth: (degrees(azimuth) + 360) % 360, altitude: degrees(altitude) };
}
