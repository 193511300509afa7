import type { Axis, Metres, Mm } from '../model/units.ts';
import { metres } from '../model/units.ts';
import type { Vector } from './eye.ts';
import type { Label } from './label.ts';
import type { Level } from './levels.ts';

/** A clear length on a storey, level (`h`) or upright (`v`), with what is written on it. Where several lines would tell it, the farthest is drawn. */
export type Length = {
  readonly storey: number;
  readonly axis: Axis;
  readonly from: Mm;
  readonly to: Mm;
  readonly at: readonly Mm[];
  readonly text: string;
};

/** How far over its floor a line lies, in metres. */
const OVER: Metres = 0.02;
/** No name of a room goes before it, but that of the room in the hand. */
const WEIGHT = 1e6;

/** The lengths on the storeys that are open, as cards on a line. */
export const lengthCards = (lengths: readonly Length[], levels: readonly Level[]): Label[] =>
  lengths.flatMap(({ storey, axis, from, to, at, text }) => {
    const level = levels.find(({ index, shown }) => index === storey && shown === 'cut');
    if (!level) return [];
    const point = (along: Mm, across: Mm): Vector => {
      const [x, z] = axis === 'h' ? [along, across] : [across, along];
      return [metres(x), level.y + OVER, metres(z)];
    };
    const lines = at.map((across) => [point(from, across), point(to, across)] as const);
    return [
      {
        id: `length ${axis} ${from} ${at[0]}`,
        name: text,
        area: '',
        at: lines[0]![0],
        lines,
        chosen: false,
        weight: WEIGHT,
      },
    ];
  });
