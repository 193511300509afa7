import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect } from 'react';
import type { Both } from '../../store/both.ts';
import type { View } from '../../view/view.ts';
import { askForLateIcons } from '../icons/Icon.tsx';
import { holdLine } from '../line.ts';
import { Button } from '../parts/Button.tsx';
import { Guard } from '../parts/Guard.tsx';
import { askForMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import { shown } from '../shown.ts';

const Three = lazy(async () => ({ default: (await import('./Three.tsx')).Three }));

type ThreePaneProps = {
  readonly lost: boolean;
  readonly onLost: (lost: boolean) => void;
  readonly still?: boolean;
  readonly both?: Both | undefined;
  readonly over?: ((view: View) => ReactNode) | undefined;
};

/** The model when the device can show it, else one calm line; the plan beside it carries on. */
export function ThreePane({ lost, onLost, still = false, both, over }: ThreePaneProps): ReactNode {
  const { words, language } = useSpeech();
  // The model asks for these when it has come, which is a way there and back later.
  askForMore(language);
  askForLateIcons();
  if (lost) {
    return (
      <p className="rs-note rs-gone" role="status">
        {words.view3d.gone}{' '}
        <Button variant="tertiary" icon="cube-3d" onClick={() => onLost(false)}>
          {words.view3d.again}
        </Button>
      </p>
    );
  }
  return (
    <Guard onBroken={() => onLost(true)}>
      <Suspense fallback={<Waiting />}>
        <Three {...{ still, both, over }} onLost={() => onLost(true)} onBack={() => onLost(false)} />
      </Suspense>
    </Guard>
  );
}

/** The model is on its way. Where there is nothing else to look at, what may come later leaves it the line until it is drawn. */
function Waiting(): ReactNode {
  const { words } = useSpeech();
  const alone = useTable((t) => t.view === '3d');
  useEffect(() => {
    if (!alone) return;
    const letGo = holdLine();
    return () => void shown().then(letGo);
  }, [alone]);
  return <p className="rs-waiting rs-soft">{words.view3d.waiting}</p>;
}
