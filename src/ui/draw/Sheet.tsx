import type { ReactNode } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useSpeech } from '../parts/speech.ts';
import { FloorTiles, OpeningTiles, RoomTiles, StairTiles } from './Palette.tsx';

export type Tab = 'rooms' | 'openings' | 'stairs' | 'furniture' | 'list' | 'findings';

const TABS: readonly (readonly [Tab, IconName])[] = [
  ['rooms', 'plus'],
  ['openings', 'door'],
  ['stairs', 'stair'],
  ['furniture', 'armchair'],
  ['list', 'list'],
  ['findings', 'house'],
];

type SheetProps = {
  readonly tab: Tab | null;
  readonly onTab: (tab: Tab | null) => void;
  /** What is picked up, in place of what the tab holds. */
  readonly card: ReactNode;
  readonly furniture: ReactNode;
  /** Room list and findings: the same parts as beside the drawing on a wide screen. */
  readonly list: ReactNode;
  readonly findings: ReactNode;
};

/** Everything under the thumb on a small screen; the home stays in view above it. */
export function Sheet({ tab, onTab, card, furniture, list, findings }: SheetProps): ReactNode {
  const { words } = useSpeech();
  const lifted = Boolean(card);
  return (
    <>
      {card && <div className="rs-sheet">{card}</div>}
      {tab && (
        // Kept under the card, so that focus finds its way back.
        <div className="rs-sheet" data-tab={tab} hidden={lifted}>
          {tab === 'list' && list}
          {tab === 'findings' && findings}
          {tab !== 'list' && tab !== 'findings' && (
            // Anew for each: one that was drawn aside would hide what the next begins with.
            <section key={tab} className="rs-shelf" aria-label={words.tab[tab]}>
              {tab === 'rooms' && <RoomTiles every />}
              {tab === 'openings' && <OpeningTiles />}
              {tab === 'furniture' && furniture}
              {tab === 'stairs' && (
                <>
                  <StairTiles />
                  <FloorTiles />
                </>
              )}
            </section>
          )}
        </div>
      )}
      <nav className="rs-tabs rs-no-print" aria-label={words.tab.sheet}>
        {TABS.map(([id, icon]) => (
          <button
            key={id}
            type="button"
            className="ds-button rs-tab"
            data-variant="tertiary"
            aria-expanded={tab === id && !lifted}
            onClick={() => onTab(tab === id && !lifted ? null : id)}
          >
            <Icon name={tab === id && !lifted ? 'chevron-down' : icon} />
            <span>{words.tab[id]}</span>
          </button>
        ))}
      </nav>
    </>
  );
}
