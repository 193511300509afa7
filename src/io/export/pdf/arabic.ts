/*
 * Plex, not Noto: Noto Sans Arabic sets a letter's body and its dots as glyphs of their own, and a reader that copies the text or reads it
 * aloud then finds bodies for letters (of ه and ة the same) and dots for nothing.
 */
import font from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff?inline';

export { font };
