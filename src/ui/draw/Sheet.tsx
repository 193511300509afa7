import type { ReactNode } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useSpeech } from '../parts/speech.ts';
import { FloorTiles, OpeningTiles, RoomTiles, StairTiles } from './Palette.tsx';

export type Tab = 'rooms' | 'openings' | 'stairs' | 'list' | 'findings';

const TABS: readonly (readonly [Tab, IconName])[] = [
  ['rooms', 'plus'],
  ['openings', 'door'],
  ['stairs', 'stair'],
  ['list', 'layers'],
  ['findings', 'house'],
];

type SheetProps = {
  readonly tab: Tab | null;
  readonly onTab: (tab: Tab | null) => void;
  /** Card, room list and findings: the same parts as beside the drawing on a wide screen. */
  readonly list: ReactNode;
  readonly findings: ReactNode;
};

/** Everything under the thumb on a small screen; the home stays in view above it. */
export function Sheet({ tab, onTab, list, findings }: SheetProps): ReactNode {
  const { words } = useSpeech();
  return (
    <>
      {tab && (
        <div className="rs-sheet">
          {tab === 'list' && list}
          {tab === 'findings' && findings}
          {tab !== 'list' && tab !== 'findings' && (
            <section className="rs-shelf" aria-label={words.tab[tab]}>
              {tab === 'rooms' && <RoomTiles every />}
              {tab === 'openings' && <OpeningTiles />}
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
            aria-expanded={tab === id}
            onClick={() => onTab(tab === id ? null : id)}
          >
            <Icon name={tab === id ? 'chevron-down' : icon} />
            <span>{words.tab[id]}</span>
          </button>
        ))}
      </nav>
    </>
  );
}
