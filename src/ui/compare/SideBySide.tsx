import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../parts/Button.tsx';
import { Guard } from '../parts/Guard.tsx';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { SidePlans } from './SidePlans.tsx';
import type { SideProps } from './side-props.ts';
import './side.css';

const SideModels = lazy(async () => ({ default: (await import('./SideModels.tsx')).SideModels }));

/** Homes beside one another, as plans or as models. Where the device shows no models the plans carry on, and one calm line says so. */
export function SideBySide(props: SideProps): ReactNode {
  const { words } = useSpeech();
  const three = useStore(props.board, (b) => b.three);
  const { setThree } = props.board.getState();
  const [lost, setLost] = useState(false);
  const choose = (
    <ToggleGroup
      label={words.bar.view}
      value={three && !lost ? 'three' : 'plan'}
      onChange={(view) => {
        setLost(false);
        setThree(view === 'three');
      }}
      choices={[
        { value: 'plan', label: words.bar.plan },
        { value: 'three', label: words.bar.three },
      ]}
    />
  );
  if (three && !lost)
    return (
      <Guard onBroken={() => setLost(true)}>
        <Suspense fallback={<p className="rs-soft">{words.view3d.waiting}</p>}>
          <SideModels {...props} onLost={() => setLost(true)}>
            {choose}
          </SideModels>
        </Suspense>
      </Guard>
    );
  return (
    <SidePlans {...props}>
      {choose}
      {lost && (
        <p className="rs-note" role="status">
          {words.view3d.gone}{' '}
          <Button variant="tertiary" icon="cube-3d" onClick={() => setLost(false)}>
            {words.view3d.again}
          </Button>
        </p>
      )}
    </SidePlans>
  );
}
