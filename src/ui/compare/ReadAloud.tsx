import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';

/** A voice of the device itself that speaks a language: one that is fetched would send the words away. */
function voiceFor(tag: string): SpeechSynthesisVoice | undefined {
  const wanted = tag.startsWith('en') ? /^en/i : /^(nb|no|nn)/i;
  return globalThis.speechSynthesis
    ?.getVoices()
    .find(({ lang, localService }) => localService && wanted.test(lang));
}

/** Says a text aloud; not there at all on a device that has no voice for it. */
export function ReadAloud({ text }: { readonly text: string }): ReactNode {
  const { language } = useSpeech();
  const say = useDesk().compare.matters;
  const [voice, setVoice] = useState(() => voiceFor(language.tag));
  useEffect(() => {
    const look = (): void => setVoice(voiceFor(language.tag));
    look();
    globalThis.speechSynthesis?.addEventListener('voiceschanged', look);
    return () => {
      globalThis.speechSynthesis?.removeEventListener('voiceschanged', look);
      globalThis.speechSynthesis?.cancel();
    };
  }, [language]);
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
