import type { ReactNode } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';

export function AboutDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { app } = useSpeech().words;
  const { about } = useMore();
  return (
    <Dialog title={about.title} onClose={onClose}>
      <p>{about.text}</p>
      <h3 className="ds-heading" data-size="2xs">
        {about.limitsTitle}
      </h3>
      <ul className="ds-list">
        {about.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <h3 className="ds-heading" data-size="2xs">
        {about.privacyTitle}
      </h3>
      <p>{about.privacy}</p>
      <p className="rs-soft">{about.homes}</p>
      <p>
        <strong>{app.sketch}</strong>
      </p>
    </Dialog>
  );
}
