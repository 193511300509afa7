import { openingsInOrder } from '../model/canonical.ts';
import type { Design, DesignStorey, Room, Stair, StairKind, Turn } from '../model/design.ts';
import { ROOM_IDS } from '../model/design.ts';
import type { Purpose, Shared } from '../model/purpose.ts';
import { type Bits, BitsError } from './bits.ts';
import { type Section, sections, type Unknown } from './sections.ts';
import { edges, floor, type Kinds } from './snapshot-floor.ts';
import { furniture, locked } from './snapshot-furniture.ts';
import { muted } from './snapshot-muted.ts';
import { needs } from './snapshot-needs.ts';
import { openings, sliding } from './snapshot-openings.ts';
import { coded, list, maybe, mm, ref, text, usual } from './snapshot-words.ts';

/** Files in models/ that version 1 names by number. Fixed for ever; any other id is spelled. */
export const SHELLS = ['stavern', 'smal', 'vinkel'];
const PROGRAMMES = ['tek17-2026'];
const PRICES = ['anslag-2025'];

const MOST_CELLS = 200;
const MOST_STOREYS = 5;
const STAIR_KINDS: readonly StairKind[] = ['straight', 'l', 'u', 'winder'];
const STAIR_WIDTHS = [800, 900, 1000];
const MOST_STAIRS = 31;

/** What a snapshot holds: a canonical design, what it was shared for, and what this program does not know. */
export type Body = {
  readonly design: Design;
  /** Left out, it is for looking at only. */
  readonly purpose?: Purpose;
  readonly unknown: readonly Unknown[];
  /** Furniture kinds that were spelled out, maybe before they were given a code. */
  readonly spelled?: ReadonlySet<string>;
};

/** The content of a snapshot, version 1, both ways. The design is taken to be canonical. */
export function body(bits: Bits, given?: Body): Body {
  const d = given?.design;
  const shell = ref(bits, SHELLS, d?.shell);
  const programme = ref(bits, PROGRAMMES, d?.programme);
  const prices = ref(bits, PRICES, d?.prices);
  const side = bits.flag(d?.side === 'B') ? 'B' : 'A';
  const nx = bits.below(MOST_CELLS, d && d.storeys[0]!.rows[0]!.length - 1) + 1;
  const ny = bits.below(MOST_CELLS, d && d.storeys[0]!.rows.length - 1) + 1;
  const count = bits.below(MOST_STOREYS, d && d.storeys.length - 1) + 1;

  const kinds: Kinds = [];
  const storeys: DesignStorey[] = Array.from({ length: count }, (_, i) => {
    const s = d?.storeys[i];
    const rows = floor(bits, nx, ny, kinds, d && s && { rows: s.rows, rooms: d.rooms });
    return { rows, edges: edges(bits, nx, ny, s?.edges) };
  });
  const holes = openings(bits, nx, ny, storeys, d?.openings);
  const stairs = list(bits, 1, MOST_STAIRS, d?.stairs, (s) => stair(bits, count, s));

  const rooms = Object.fromEntries(kinds.map((kind, i): [string, Room] => [ROOM_IDS[i]!, { kind }]));
  const bare: Design = {
    version: 1,
    shell,
    programme,
    prices,
    side,
    storeys,
    rooms,
    openings: openingsInOrder(holes),
    stairs,
    furniture: [],
  };
  const spelled = new Set(given?.spelled);
  const told = sections<Shared>(
    bits,
    [...sectionsOf(spelled).map(around), PURPOSE],
    { design: bare, purpose: 'looking' },
    given && { whole: { purpose: 'looking', ...given }, unknown: given.unknown },
  );
  return given ?? { ...told.whole, unknown: told.unknown, spelled };
}

function stair(bits: Bits, storeys: number, s?: Stair): Stair {
  const kind = coded(bits, STAIR_KINDS, 8, s?.kind);
  const storey = bits.below(storeys, s?.storey);
  const x = bits.below(MOST_CELLS + 1, s?.x);
  const y = bits.below(MOST_CELLS + 1, s?.y);
  const turn = bits.below(4, s?.turn) as Turn;
  const mirrored = bits.flag(s?.mirrored);
  const width = maybe(bits, s?.width, (_, w) => usual(bits, STAIR_WIDTHS, w, mm));
  const going = maybe(bits, s?.going, mm);
  return {
    kind,
    storey,
    x,
    y,
    turn,
    ...(mirrored && { mirrored }),
    ...(width !== undefined && { width }),
    ...(going !== undefined && { going }),
  };
}

/** A section of the design, in what is shared. */
const around = ({ tag, has, walk }: Section<Design>): Section<Shared> => ({
  tag,
  has: ({ design }) => has(design),
  walk: (bits, { design, purpose }, given) => ({ design: walk(bits, design, given?.design), purpose }),
});

/** What it was shared for, outside the design: then it is for meetings, and one bit says whether the words are too. */
const PURPOSE: Section<Shared> = {
  tag: 8,
  has: ({ purpose }) => purpose !== 'looking',
  walk: (bits, { design }, given) => {
    const words = bits.flag(given?.purpose === 'meetings-and-words');
    return { design, purpose: words ? 'meetings-and-words' : 'meetings' };
  },
};

/** Everything beyond the bare home. Tags 9 … 14 are free. */
const sectionsOf = (spelled: Set<string>): readonly Section<Design>[] => [
  {
    tag: 1,
    has: (d) => d.furniture.length > 0,
    walk: (bits, d, given) => ({
      ...d,
      furniture: furniture(bits, d.storeys.length, spelled, given?.furniture),
    }),
  },
  {
    tag: 2,
    has: (d) => Object.values(d.rooms).some(hasText),
    walk: (bits, d, given) => ({ ...d, rooms: { ...d.rooms, ...texts(bits, d.rooms, given?.rooms) } }),
  },
  {
    tag: 3,
    has: (d) => d.wishes !== undefined,
    walk: (bits, d, given) => ({ ...d, wishes: text(bits, given?.wishes) }),
  },
  {
    tag: 4,
    has: (d) => d.needs !== undefined,
    walk: (bits, d, given) => ({ ...d, needs: needs(bits, given?.needs) }),
  },
  {
    tag: 5,
    has: (d) => d.muted !== undefined,
    walk: (bits, d, given) => ({ ...d, muted: muted(bits, d, given?.muted) }),
  },
  {
    tag: 6,
    has: (d) => d.openings.some((o) => o.slides),
    walk: (bits, d, given) => ({ ...d, openings: sliding(bits, d.openings, given?.openings) }),
  },
  {
    tag: 7,
    has: (d) => d.furniture.some((f) => f.locked),
    walk: (bits, d, given) => ({ ...d, furniture: locked(bits, d.furniture, given?.furniture) }),
  },
];

type Text = Pick<Room, 'label' | 'note'> & { readonly at: number };

/** Names and notes of the rooms that have any. */
function texts(bits: Bits, rooms: Design['rooms'], given?: Design['rooms']): Design['rooms'] {
  const ids = [...ROOM_IDS].filter((id) => Object.hasOwn(rooms, id));
  if (ids.length === 0) throw new BitsError('words for rooms that are not there');
  const lettered = given && ids.map((id, at): Text => ({ ...given[id], at })).filter(hasText);
  const found: Record<string, Room> = {};
  list(bits, 2, ids.length, lettered, (r) => {
    const at = bits.below(ids.length, r?.at);
    const label = maybe(bits, r?.label, text);
    const note = maybe(bits, r?.note, text);
    const id = ids[at]!;
    found[id] = { ...rooms[id]!, ...(label !== undefined && { label }), ...(note !== undefined && { note }) };
    return { at };
  });
  return found;
}

const hasText = (r: Pick<Room, 'label' | 'note'>): boolean => r.label !== undefined || r.note !== undefined;
