import type { ReactNode } from 'react';
import { useState } from 'react';
import type { OpeningKind, StairKind } from '../../model/design.ts';
import type { RoomKindId } from '../../model/kinds.ts';
import type { Tool } from '../../store/state.ts';
import { openingPut } from '../../store/state.ts';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';
import { RoomIcon } from '../icons/RoomIcon.tsx';
import { useSpeech } from '../parts/speech.ts';
import { Tiles } from '../parts/Tiles.tsx';
import { useTable, useTableStore } from '../parts/table.ts';

/** What nearly every home has stands first; the rest is one tap away. */
const USUAL: readonly RoomKindId[] = ['living', 'kitchen', 'bedroom', 'bath', 'entry', 'hall', 'wc', 'store'];

const OPENINGS: readonly (readonly [OpeningKind, IconName])[] = [
  ['door', 'door'],
  ['window', 'window'],
  ['opening', 'opening'],
];
const STAIRS: readonly (readonly [StairKind, IconName])[] = [
  ['straight', 'stair-straight'],
  ['l', 'stair-l'],
  ['winder', 'stair-winder'],
  ['u', 'stair-u'],
];
const FLOOR: readonly (readonly ['build' | 'paint' | 'erase', IconName])[] = [
  ['build', 'floor-plus'],
  ['paint', 'brush'],
  ['erase', 'eraser'],
];

type TileProps = { readonly tool: Tool; readonly word: string; readonly picture: ReactNode };

const sameTool = (a: Tool, b: Tool): boolean =>
  a.id === b.id && ('kind' in a ? a.kind : '') === ('kind' in b ? b.kind : '');
const putsAgain = (a: Tool, b: Tool): boolean =>
  a.id === 'select' && a.again !== undefined && a.again === openingPut(b);

/**
 * A long name may break before its last part, also where the browser knows no words to break by itself. It is heard without
 * the hyphen that may come.
 */
function Breakable({ word }: { readonly word: string }): ReactNode {
  const broken = word.replace(
    /^(\p{L}{5,})(rom|plass|seng|maskin|trommel|va(?:nn)?s+tank|stativ|sykkel|vogn|sofa)$/u,
    '$1\u00AD$2',
  );
  if (broken === word) return word;
  return (
    <>
      <span aria-hidden="true">{broken}</span>
      <span className="rs-hidden">{word}</span>
    </>
  );
}

/** Takes a tool in the hand; pressed again it is laid down, unless something was put with it. */
export function Tile({ tool, word, picture }: TileProps): ReactNode {
  const store = useTableStore();
  const held = useTable((t) => sameTool(t.tool, tool));
  const again = useTable((t) => putsAgain(t.tool, tool));
  return (
    <button
      type="button"
      className="ds-button rs-tile"
      data-variant="tertiary"
      aria-pressed={held || again}
      onClick={({ currentTarget }) => {
        store.getState().setTool(held ? { id: 'select' } : tool);
        // One that lay half past the edge of the shelf.
        currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        // With very large text the page is longer than the screen, and the next tap is on the drawing.
        document.querySelector('#home')?.scrollIntoView({ block: 'nearest' });
      }}
    >
      {picture}
      <span>
        <Breakable word={word} />
      </span>
    </button>
  );
}

type RoomTilesProps = {
  /** Every kind at once, for a row that scrolls. */
  readonly every?: boolean;
};

export function RoomTiles({ every = false }: RoomTilesProps): ReactNode {
  const { words } = useSpeech();
  const [all, setAll] = useState(false);
  const kinds = useTable((t) => t.models.kinds.rooms);
  const rest = (Object.keys(kinds) as RoomKindId[]).filter((kind) => !USUAL.includes(kind));
  return (
    <Tiles label={words.tab.rooms}>
      {[...USUAL, ...(every || all ? rest : [])].map((kind) => (
        <Tile
          key={kind}
          tool={{ id: 'room', kind }}
          word={words.kind[kind]}
          picture={<RoomIcon kind={kind} size={32} />}
        />
      ))}
      {!every && (
        <button
          type="button"
          className="ds-button rs-tile"
          data-variant="tertiary"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          <Icon name={all ? 'chevron-up' : 'more'} />
          <span>{all ? words.palette.fewerRooms : words.palette.moreRooms}</span>
        </button>
      )}
    </Tiles>
  );
}

export function OpeningTiles(): ReactNode {
  const { words } = useSpeech();
  return (
    <Tiles label={words.tab.openings}>
      {OPENINGS.map(([kind, icon]) => (
        <Tile
          key={kind}
          tool={{ id: 'opening', kind }}
          word={words.opening[kind]}
          picture={<Icon name={icon} size={32} />}
        />
      ))}
    </Tiles>
  );
}

export function StairTiles(): ReactNode {
  const { words } = useSpeech();
  return (
    <Tiles label={words.stair.name}>
      {STAIRS.map(([kind, icon]) => (
        <Tile
          key={kind}
          tool={{ id: 'stair', kind }}
          word={words.stair[kind]}
          picture={<Icon name={icon} size={32} />}
        />
      ))}
    </Tiles>
  );
}

export function FloorTiles(): ReactNode {
  const { words } = useSpeech();
  return (
    <Tiles label={words.tab.floor}>
      {FLOOR.map(([id, icon]) => (
        <Tile key={id} tool={{ id }} word={words.tool[id]} picture={<Icon name={icon} size={32} />} />
      ))}
    </Tiles>
  );
}

/** Everything one can pick up, in one column beside the drawing; furniture comes a little later. */
export function Palette({ furniture }: { readonly furniture: ReactNode }): ReactNode {
  const { words } = useSpeech();
  return (
    <>
      <h2 className="ds-heading" data-size="2xs">
        {words.tab.rooms}
      </h2>
      <RoomTiles />
      <h2 className="ds-heading" data-size="2xs">
        {words.tab.openings}
      </h2>
      <OpeningTiles />
      <h2 className="ds-heading" data-size="2xs">
        {words.stair.name}
      </h2>
      <StairTiles />
      <h2 className="ds-heading" data-size="2xs">
        {words.tab.furniture}
      </h2>
      {furniture}
      <h2 className="ds-heading" data-size="2xs">
        {words.tab.floor}
      </h2>
      <FloorTiles />
    </>
  );
}
