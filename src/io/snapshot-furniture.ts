import type { Furniture, Turn } from '../model/design.ts';
import { furnitureCode, furnitureWithCode } from '../model/furniture-codes.ts';
import type { Mm } from '../model/units.ts';
import { type Bits, BitsError } from './bits.ts';
import { SnapshotError } from './snapshot-error.ts';
import { list, rising, spelled } from './snapshot-words.ts';

const MOST = 1023;
/** Most pieces stand on a whole multiple of this many mm. */
const GRAIN = 50;

/**
 * Furniture storey by storey, down the sheet, so that each piece only tells how far below the one before it stands.
 * `spelledOut` gathers the kinds that had no code when this was written.
 */
export function furniture(
  bits: Bits,
  storeys: number,
  spelledOut: Set<string>,
  given?: readonly Furniture[],
): Furniture[] {
  const sorted = given && [...given].sort((a, b) => a.y - b.y);
  const strays = bits.flag(sorted?.some((f) => f.x % GRAIN !== 0 || f.y % GRAIN !== 0));
  const widest = bits.count(6, sorted && Math.max(...sorted.map((f) => Math.floor(f.x / GRAIN)))) + 1;
  const found: Furniture[] = [];
  for (let storey = 0; storey < storeys; storey++) {
    let row = 0;
    const here = sorted?.filter((f) => f.storey === storey);
    const pieces = list<Furniture>(bits, 3, MOST, here, (f) => {
      const kind = furnitureKind(bits, spelledOut, f?.kind);
      row += bits.count(3, f && Math.floor(f.y / GRAIN) - row);
      const y = row * GRAIN + stray(bits, strays, f?.y);
      const x = bits.below(widest, f && Math.floor(f.x / GRAIN)) * GRAIN + stray(bits, strays, f?.x);
      return { kind, storey, x, y, turn: bits.below(4, f?.turn) as Turn };
    });
    found.push(...pieces);
  }
  if (found.length > MOST) throw new BitsError('too much furniture');
  return found;
}

/** Which of the pieces are locked, by their places in the list; `given` is the same list with its locks. */
export function locked(bits: Bits, pieces: readonly Furniture[], given?: readonly Furniture[]): Furniture[] {
  const places = [...(given ?? pieces).keys()];
  const held = given && places.filter((i) => given[i]!.locked);
  const found = rising(bits, 2, places, places.length, held);
  return pieces.map((piece, i) => (found.includes(i) ? { ...piece, locked: true } : piece));
}

/** What a position is more than a multiple of the grain. */
const stray = (bits: Bits, strays: boolean, at?: Mm): Mm =>
  strays && bits.flag(at !== undefined && at % GRAIN !== 0) ? bits.below(GRAIN, at && at % GRAIN) : 0;

/** Six bits for the first 62 kinds; 0 says that the id is spelled, 63 that a longer number follows. */
function furnitureKind(bits: Bits, spelledOut: Set<string>, kind?: string): string {
  const code = kind === undefined || spelledOut.has(kind) ? 0 : furnitureCode(kind);
  const short = bits.below(64, Math.min(code, 63));
  if (short === 0) {
    const id = spelled(bits, kind);
    spelledOut.add(id);
    return id;
  }
  const id = furnitureWithCode(short < 63 ? short : 63 + bits.count(4, code - 63));
  if (id === undefined) throw new SnapshotError('newer');
  return id;
}
