import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?inline';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?inline';
import more from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?inline';

/**
 * Noto Sans in the parts it ships in, written into the program: the page may fetch nothing, not even from its own server. A letter is
 * set in the first part that has it.
 */
export const PARTS: readonly { readonly name: string; readonly bytes: () => Uint8Array }[] = [
  { name: 'latin', of: latin },
  { name: 'more', of: more },
  { name: 'cyrillic', of: cyrillic },
].map(({ name, of }) => ({
  name,
  bytes: () => Uint8Array.from(atob(of.slice(of.indexOf(',') + 1)), (c) => c.charCodeAt(0)),
}));
