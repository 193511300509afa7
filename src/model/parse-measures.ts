import * as v from 'valibot';
import type { Measures } from './measures.ts';
import { header, httpsOrOwn, isoDate, length, readAs, text } from './parse-file.ts';
import { MARKS } from './programme.ts';

/** Some figures, and where they are from. */
const sourced = <const F extends v.ObjectEntries>(figures: F) =>
  v.strictObject({
    section: text(120),
    url: httpsOrOwn,
    read: isoDate,
    mark: v.picklist(MARKS),
    figures: v.strictObject(figures),
  });

const measuresFile = v.strictObject({
  ...header('romslig-measures'),
  floor: sourced({ height_mm: length, width_mm: length }),
  door: sourced({ taken_mm: length }),
  daylight: sourced({ from_mm: length }),
  window: sourced({
    glass_share: v.pipe(v.number(), v.gtValue(0, 'a share above 0'), v.maxValue(1, 'a share from 0 to 1')),
  }),
});

/** Reads how homes are measured. Throws a ModelError. */
export function readMeasures(json: unknown, file: string): Measures {
  const { format: _, floor, door, daylight, window, ...head } = readAs(measuresFile, json, file);
  return {
    ...head,
    floor: { height: floor.figures.height_mm, width: floor.figures.width_mm },
    doorTakes: door.figures.taken_mm,
    glass: { from: daylight.figures.from_mm, share: window.figures.glass_share },
  };
}
