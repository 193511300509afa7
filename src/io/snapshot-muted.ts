import type { Anchor, Design, Muted } from '../model/design.ts';
import { ROOM_IDS } from '../model/design.ts';
import { type Bits, BitsError } from './bits.ts';
import { coded, list, maybe, rising, spelled, text } from './snapshot-words.ts';

const MOST = 63;
/** Letters of rule ids. */
const UPPER = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const LOWER = UPPER.map((letter) => letter.toLowerCase());

type Home = Pick<Design, 'rooms' | 'openings' | 'storeys'>;

/** Findings laid aside, of a design whose rooms and openings are read already. */
export const muted = (bits: Bits, home: Home, given?: readonly Muted[]): Muted[] =>
  list(bits, 1, MOST, given, (m) => ({ ...anchor(bits, home, m), reason: text(bits, m?.reason) }));

/** A finding, by its rule and its place in a canonical design. */
export function anchor(bits: Bits, { rooms, openings, storeys }: Home, given?: Anchor): Anchor {
  const rule = ruleId(bits, given?.rule);
  const about = spelled(bits, given?.about);
  const ids = [...ROOM_IDS].slice(0, Object.keys(rooms).length);
  const own = rising(bits, 0, ids, ids.length, given?.rooms);
  const opening = maybe(bits, given?.opening, (_, at) => placeIn(bits, openings, at));
  const storey = maybe(bits, given?.storey, (_, at) => placeIn(bits, storeys, at));
  return {
    rule,
    about,
    rooms: own,
    ...(opening !== undefined && { opening }),
    ...(storey !== undefined && { storey }),
  };
}

/** A place in a list. */
export function placeIn(bits: Bits, items: readonly unknown[], at?: number): number {
  if (items.length === 0) throw new BitsError('a place in an empty list');
  return bits.below(items.length, at);
}

/** "R-10", "L-01b": a letter, a number of two digits, perhaps a small letter. */
export function ruleId(bits: Bits, id?: string): string {
  const family = coded(bits, UPPER, UPPER.length, id?.[0]);
  const number = bits.below(100, id === undefined ? undefined : Number(id.slice(2, 4)));
  const part = maybe(bits, id?.[4], (_, letter) => coded(bits, LOWER, LOWER.length, letter));
  return `${family}-${String(number).padStart(2, '0')}${part ?? ''}`;
}
