import type { Design } from './design.ts';

/**
 * What a family lets be done with a drawing it shares, beside being looked at by whoever has it. It stands around the design and never in it,
 * so that the same home is the same home whatever it was shared for.
 *
 * - `looking`: nothing more. All that was shared before one could say so is this.
 * - `meetings`: it may be shown at meetings, under another name, and what the family tells of its needs may be told there as needs of the house.
 * - `meetings-and-words`: and what matters most to them may be shown there in their own words.
 */
export const PURPOSES = ['looking', 'meetings', 'meetings-and-words'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** A design as it was shared. */
export type Shared = { readonly design: Design; readonly purpose: Purpose };

/** A purpose as it stands in a file. One that this copy of the program does not know is none: then it is not for meetings. */
export const purposeOf = (said: unknown): Purpose => PURPOSES.find((known) => known === said) ?? 'looking';
