import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { useDesk } from './more.ts';
import { useSpeech } from './speech.ts';

/** A voice of the device itself that speaks a language: one that is fetched would send the words away. */
function voiceFor(tag: string): SpeechSynthesisVoice | undefined {
  const wanted = tag.startsWith('en') ? /^en/i : /^(nb|no|nn)/i;
  return globalThis.speechSynthesis
    ?.getVoices()
    .find(({ lang, localService }) => localService && wanted.test(lang));
}

type ReadAloudProps = {
  readonly text: string;
  /** The language the text is in, when that is not the page's. */
  readonly lang?: string | undefined;
};

/** Says a text aloud; not there at all on a device that has no voice for it. */
export function ReadAloud({ text, lang }: ReadAloudProps): ReactNode {
  const { language } = useSpeech();
  const say = useDesk().compare.matters;
  const tag = lang ?? language.tag;
  const [voice, setVoice] = useState(() => voiceFor(tag));
  useEffect(() => {
    const look = (): void => setVoice(voiceFor(tag));
    look();
    globalThis.speechSynthesis?.addEventListener('voiceschanged', look);
    return () => {
      globalThis.speechSynthesis?.removeEventListener('voiceschanged', look);
      globalThis.speechSynthesis?.cancel();
    };
  }, [tag]);
  if (!voice) return null;
  return (
    <Button
      variant="tertiary"
      icon="sound"
      onClick={() => {
        const spoken = new SpeechSynthesisUtterance(text);
        spoken.voice = voice;
        speechSynthesis.cancel();
        speechSynthesis.speak(spoken);
      }}
    >
      {say.aloud}
    </Button>
  );
}
