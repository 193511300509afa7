import type { ReactNode } from 'react';
import { createContext, useContext, useState } from 'react';
import type { LanguageId } from '../../words/words.ts';
import { LANGUAGES } from '../../words/words.ts';
import { useSpeech } from './speech.ts';
import { ToggleGroup } from './ToggleGroup.tsx';
import { useMedia } from './use-media.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What one chooses for oneself on this device; never part of a drawing. */
export type Preferences = {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  /** Settles when it is spoken, or as false when its words do not come. */
  readonly setLanguage: (id: LanguageId) => Promise<boolean>;
};

export const PreferencesContext = createContext<Preferences | null>(null);

/** True when the page is dark now, by choice or because the device is. */
export function useDark(): boolean {
  const { theme } = usePreferences();
  const device = useMedia('(prefers-color-scheme: dark)');
  return theme === 'auto' ? device : theme === 'dark';
}

function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('No preferences stand above this part');
  return preferences;
}

/** Each language by its own name, in its own script; never by a flag. */
export function LanguageChoice(): ReactNode {
  const { language, words } = useSpeech();
  const { setLanguage } = usePreferences();
  // Shown as chosen before its words have come, so that the next arrow goes on from there.
  const [asked, ask] = useState<LanguageId | null>(null);
  const [missing, miss] = useState(false);
  return (
    <>
      <ToggleGroup
        label={words.menu.language}
        className="rs-wrap"
        value={asked ?? language.id}
        onChange={async (id) => {
          ask(id);
          miss(false);
          if (await setLanguage(id)) return;
          ask(null);
          miss(true);
        }}
        choices={LANGUAGES.filter((l) => !l.hidden).map(({ id, name }) => ({
          value: id,
          label: name,
          lang: id,
        }))}
      />
      {missing && (
        <p className="rs-note" role="alert">
          {words.menu.languageMissing}
        </p>
      )}
    </>
  );
}

export function ThemeChoice(): ReactNode {
  const { words } = useSpeech();
  const { theme, setTheme } = usePreferences();
  return (
    <ToggleGroup
      label={words.menu.theme}
      className="rs-wrap"
      value={theme}
      onChange={setTheme}
      choices={[
        { value: 'auto', label: words.theme.auto },
        { value: 'light', label: words.theme.light, icon: 'sun' },
        { value: 'dark', label: words.theme.dark, icon: 'moon' },
      ]}
    />
  );
}
