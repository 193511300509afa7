import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../icons/Icon.tsx';
import { useMore } from '../../parts/more.ts';
import { pieceName } from '../../parts/piece-names.ts';
import { useSpeech } from '../../parts/speech.ts';
import { Tiles } from '../../parts/Tiles.tsx';
import { usePlan, useTable } from '../../parts/table.ts';
import { Tile } from '../Palette.tsx';
import { FurnishButton } from './FurnishButton.tsx';
import type { PieceGroup } from './groups.ts';
import { kindsIn, PIECE_GROUPS, signOf } from './groups.ts';
import { PieceIcon } from './PieceIcon.tsx';

/** Furniture to pick up: first what it is for, then the pieces of that. */
export function FurnitureTiles(): ReactNode {
  const more = useMore();
  const known = useTable((t) => t.models.kinds.furniture);
  const [group, setGroup] = useState<PieceGroup | null>(null);
  const { words } = useSpeech();
  const tiles = useRef<HTMLDivElement>(null);
  const opened = useRef(false);

  // The tile that was pressed is gone: the first of those that came takes the focus.
  useEffect(() => {
    if (opened.current) tiles.current?.querySelector('button')?.focus();
    opened.current = group !== null || opened.current;
  }, [group]);

  return (
    <>
      {group === null && <FurnishHome />}
      <Tiles label={words.tab.furniture} ref={tiles}>
        {group === null ? (
          PIECE_GROUPS.map((id) => (
            <button
              key={id}
              type="button"
              className="ds-button rs-tile"
              data-variant="tertiary"
              onClick={() => {
                opened.current = true;
                setGroup(id);
              }}
            >
              <PieceIcon kind={signOf(id)} />
              <span>{more.furniture.groups[id]}</span>
            </button>
          ))
        ) : (
          <>
            <button
              type="button"
              className="ds-button rs-tile"
              data-variant="tertiary"
              onClick={() => setGroup(null)}
            >
              <Icon name="chevron-up" />
              <span>{more.onward.back}</span>
            </button>
            {kindsIn(group, Object.keys(known)).map((kind) => (
              <Tile
                key={kind}
                tool={{ id: 'piece', kind }}
                word={pieceName(kind, more)}
                picture={<PieceIcon kind={kind} />}
              />
            ))}
          </>
        )}
      </Tiles>
    </>
  );
}

/** All of it at once, for who would rather see the home lived in than choose. */
function FurnishHome(): ReactNode {
  const rooms = usePlan().rooms.length > 0;
  return rooms && <FurnishButton tile whole of={(now) => now.rooms} />;
}
