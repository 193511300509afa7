import type { ReactNode } from 'react';
import { StoreySwitch } from '../draw/StoreySwitch.tsx';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { StillPlan } from '../snapshot/StillPlan.tsx';
import '../draw/draw.css';
import '../snapshot/snapshot.css';

type FollowingProps = { readonly onTakeOver: () => void; readonly onHome: () => void };

/** A drawing that another tab draws on, seen while it changes, and taken over when that is wanted. */
export function Following({ onTakeOver, onHome }: FollowingProps): ReactNode {
  const { words } = useSpeech();
  const { following, menuDialog } = useMore();
  return (
    <div className="rs-snapshot" data-following="">
      <header className="rs-snapshot__head">
        <h1 className="ds-heading" data-size="md">
          {following.title}
        </h1>
        <p>{following.lead}</p>
        <div className="rs-row">
          <Button icon="pencil" variant="primary" onClick={onTakeOver}>
            {following.over}
          </Button>
          <Button icon="house" onClick={onHome}>
            {menuDialog.home}
          </Button>
        </div>
      </header>
      <main className="rs-canvas" id="home" tabIndex={-1} aria-label={words.bar.home}>
        <StoreySwitch />
        <div className="rs-views-box" data-view="plan">
          <StillPlan />
        </div>
      </main>
    </div>
  );
}
