import { sha256 } from '@noble/hashes/sha2.js';

/** 128 bits that are the same for the same name in the same home. */
const bitsOf = (home: string, name: string): Uint8Array =>
  sha256(new TextEncoder().encode(`${home} ${name}`)).slice(0, 16);

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$';

/** A GlobalId of IFC: 22 digits of base 64. */
export function globalId(home: string, name: string): string {
  let bits = bitsOf(home, name).reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  let id = '';
  for (let i = 0; i < 22; i++) {
    id = DIGITS[Number(bits & 63n)]! + id;
    bits >>= 6n;
  }
  return id;
}

/** A GUID as BCF writes it, in small letters. */
export const uuid = (home: string, name: string): string =>
  [...bitsOf(home, name)]
    .map((byte, i) => ([4, 6, 8, 10].includes(i) ? '-' : '') + byte.toString(16).padStart(2, '0'))
    .join('');
