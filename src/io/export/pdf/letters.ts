import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline';
import more from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline';
import { font as arabic } from './arabic.ts';
import { font as ethiopic } from './ethiopic.ts';

/** A part of the font, with the letters of some scripts. */
export type Part = { readonly name: string; readonly bytes: () => Uint8Array };

const part = (name: string, of: string): Part => ({
  name,
  bytes: () => Uint8Array.from(atob(of.slice(of.indexOf(',') + 1)), (c) => c.charCodeAt(0)),
});

/**
 * Noto Sans in the parts it ships in, written into the program: the page may fetch nothing, not even from its own server. A letter is
 * set in the first part that has it.
 */
const ALWAYS = [part('latin', latin), part('more', more), part('cyrillic', cyrillic)];

/** Parts that are read when there is something to write with them. Not fetched by themselves: in a worker all is one file anyway. */
const RARE = [
  { name: 'arabic', script: /\p{scx=Arabic}/u, font: arabic },
  { name: 'ethiopic', script: /\p{scx=Ethiopic}/u, font: ethiopic },
] as const;

/** The parts that a document needs which says this. */
export function partsFor(said: string): readonly Part[] {
  const rare = RARE.filter(({ script }) => script.test(said));
  return [...ALWAYS, ...rare.map(({ name, font }) => part(name, font))];
}
