import type { Design, Muted } from '../model/design.ts';
import { ROOM_IDS } from '../model/design.ts';
import { type Bits, BitsError } from './bits.ts';
import { coded, list, maybe, rising, spelled, text } from './snapshot-words.ts';

const MOST = 63;
/** Letters of rule ids. */
const UPPER = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const LOWER = UPPER.map((letter) => letter.toLowerCase());

/** Findings laid aside, of a design whose rooms and openings are read already. */
export const muted = (
  bits: Bits,
  { rooms, openings, storeys }: Pick<Design, 'rooms' | 'openings' | 'storeys'>,
  given?: readonly Muted[],
): Muted[] =>
  list(bits, 1, MOST, given, (m) => {
    const rule = ruleId(bits, m?.rule);
    const about = spelled(bits, m?.about);
    const ids = [...ROOM_IDS].slice(0, Object.keys(rooms).length);
    const own = rising(bits, 0, ids, ids.length, m?.rooms);
    const opening = maybe(bits, m?.opening, (_, at) => placeIn(bits, openings, at));
    const storey = maybe(bits, m?.storey, (_, at) => placeIn(bits, storeys, at));
    return {
      rule,
      about,
      rooms: own,
      ...(opening !== undefined && { opening }),
      ...(storey !== undefined && { storey }),
      reason: text(bits, m?.reason),
    };
  });

function placeIn(bits: Bits, items: readonly unknown[], at?: number): number {
  if (items.length === 0) throw new BitsError('a place in an empty list');
  return bits.below(items.length, at);
}

/** "R-10", "L-01b": a letter, a number of two digits, perhaps a small letter. */
function ruleId(bits: Bits, id?: string): string {
  const family = coded(bits, UPPER, UPPER.length, id?.[0]);
  const number = bits.below(100, id === undefined ? undefined : Number(id.slice(2, 4)));
  const part = maybe(bits, id?.[4], (_, letter) => coded(bits, LOWER, LOWER.length, letter));
  return `${family}-${String(number).padStart(2, '0')}${part ?? ''}`;
}
