import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline';
import more from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline';

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

/** Parts of 45 and 120 kB, which come when there is something to write with them. */
const RARE = [
  { name: 'arabic', script: /\p{scx=Arabic}/u, load: () => import('./arabic.ts') },
  { name: 'ethiopic', script: /\p{scx=Ethiopic}/u, load: () => import('./ethiopic.ts') },
] as const;

/** The parts that a document needs which says this. */
export async function partsFor(said: string): Promise<readonly Part[]> {
  const rare = RARE.filter(({ script }) => script.test(said));
  return [
    ...ALWAYS,
    ...(await Promise.all(rare.map(async ({ name, load }) => part(name, (await load()).font)))),
  ];
}
