import type { Mm } from '../../model/units.ts';

/** Centimetres somebody typed ("310", "3,1 m", "310 cm") as whole millimetres; null when it is no length. */
export function readCentimetres(text: string): Mm | null {
  const match = /^(\d+(?:[.,]\d+)?)\s*(m|cm)?$/.exec(text.trim());
  if (!match?.[1]) return null;
  const number = Number(match[1].replace(',', '.'));
  return Math.round(number * (match[2] === 'm' ? 1000 : 10));
}

/**
 * The same of the width or the depth of a room. "4,1" is metres: no room is as narrow as so many centimetres, less than a square of the
 * grid, and taken for that it would make a slit of one.
 */
export function readSize(text: string, square: Mm): Mm | null {
  const typed = readCentimetres(text);
  return typed !== null && typed < square ? readCentimetres(`${text.trim()} m`) : typed;
}
