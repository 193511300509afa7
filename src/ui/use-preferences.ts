import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Memory, Store } from '../io/storage.ts';
import { formatsOf } from '../words/format.ts';
import type { Language, LanguageId, Words } from '../words/words.ts';
import { languageOf } from '../words/words.ts';
import type { Preferences, Theme } from './parts/Preferences.tsx';
import { THEMES } from './parts/Preferences.tsx';
import type { Speech } from './parts/speech.ts';

/** What is known before the first screen: the language with its words, and what the device remembers. */
export type First = { readonly language: Language; readonly words: Words; readonly memory: Memory };

const themeOf = (text: string | undefined): Theme => THEMES.find((theme) => theme === text) ?? 'auto';

/** Language and light: shown on the whole page and remembered on this device. */
export function usePreferences(
  storage: Store,
  first: First,
): { readonly speech: Speech; readonly preferences: Preferences } {
  const [spoken, setSpoken] = useState<Pick<First, 'language' | 'words'>>(first);
  const [theme, setTheme] = useState(() => themeOf(first.memory.theme));

  useEffect(() => {
    const { documentElement: html } = document;
    html.lang = spoken.language.id === 'xx-rtl' ? 'nb' : spoken.language.id;
    html.dir = spoken.language.dir;
    document.title = spoken.words.app.title;
  }, [spoken]);

  // Before the first paint: a page that turns dark a moment later hurts the eyes.
  useLayoutEffect(() => {
    document.documentElement.dataset.colorScheme = theme;
  }, [theme]);

  const speech = useMemo(
    (): Speech => ({ ...spoken, formats: formatsOf(spoken.words, spoken.language.tag, spoken.language.dir) }),
    [spoken],
  );
  const asked = useRef<LanguageId>(null);
  const preferences = useMemo(
    (): Preferences => ({
      theme,
      setTheme: (next) => {
        setTheme(next);
        void storage.remember({ theme: next });
      },
      setLanguage: async (id: LanguageId) => {
        asked.current = id;
        const language = languageOf(id);
        const words = await language.load().catch(() => null);
        // One that arrows only went past may come last.
        if (asked.current !== id) return true;
        if (!words) return false;
        setSpoken({ language, words });
        void storage.remember({ language: id });
        return true;
      },
    }),
    [theme, storage],
  );
  return { speech, preferences };
}
