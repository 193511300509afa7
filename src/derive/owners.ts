import { OUT, STAIR, UNUSED } from '../model/raster.ts';
import type { Owner, Place } from './plan.ts';

/** A raster's code as the owner it stands for. */
export const ownerOf = (code: number): Owner =>
  code === OUT
    ? 'outside'
    : code === UNUSED
      ? 'free'
      : code >= STAIR
        ? `stair:${code - STAIR}`
        : String.fromCharCode(code);

/** The place an owner is on its storey. */
export const placeOf = (owner: Owner, storey: number): Place =>
  owner === 'free' ? `free:${storey}` : (owner as Place);
