import type { ReactNode } from 'react';
import type { View } from '../../store/state.ts';
import { Button } from '../parts/Button.tsx';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { useTable, useTableStore } from '../parts/table.ts';

type TopBarProps = {
  readonly onMenu: () => void;
  readonly onShare: () => void;
  /** Left out where the bar is narrow: the menu has it. */
  readonly onKeep: (() => void) | undefined;
};

export function TopBar({ onMenu, onShare, onKeep }: TopBarProps): ReactNode {
  const { words } = useSpeech();
  const store = useTableStore();
  const canUndo = useTable((t) => t.history.past.length > 0);
  const canRedo = useTable((t) => t.history.future.length > 0);
  return (
    <header className="rs-bar rs-no-print">
      <h1 className="rs-hidden">{words.app.title}</h1>
      <Button icon="menu" variant="tertiary" onClick={onMenu} aria-haspopup="dialog">
        {words.menu.name}
      </Button>
      <Button
        icon="undo"
        variant="tertiary"
        className="rs-onward"
        disabled={!canUndo}
        onClick={() => store.getState().undo()}
      >
        {words.bar.undo}
      </Button>
      <Button
        icon="redo"
        variant="tertiary"
        className="rs-onward"
        disabled={!canRedo}
        onClick={() => store.getState().redo()}
      >
        {words.bar.redo}
      </Button>
      <span className="rs-bar__space" />
      <ViewSwitch />
      {onKeep && (
        <Button icon="versions" onClick={onKeep} aria-haspopup="dialog">
          {words.bar.keep}
        </Button>
      )}
      <Button icon="link" onClick={onShare} aria-haspopup="dialog">
        {words.bar.share}
      </Button>
    </header>
  );
}

/** Plan, 3D or both. Both needs width, so a small screen does not offer it. */
export function ViewSwitch(): ReactNode {
  const { words } = useSpeech();
  const store = useTableStore();
  const view = useTable((t) => t.view);
  return (
    <ToggleGroup<View>
      label={words.bar.view}
      className="rs-views"
      value={view}
      onChange={(next) => store.getState().setView(next)}
      choices={[
        { value: 'plan', label: words.bar.plan, icon: 'plan-2d' },
        { value: '3d', label: words.bar.three, icon: 'cube-3d' },
        { value: 'both', label: words.bar.both, icon: 'both' },
      ]}
    />
  );
}
