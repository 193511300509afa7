import { readFileSync } from 'node:fs';
import { derive } from '../src/derive/derive.ts';
import type { Plan } from '../src/derive/plan.ts';
import type { Design, EdgeKey, Furniture, Opening, Room, Stair } from '../src/model/design.ts';
import type { RoomKindId } from '../src/model/kinds.ts';
import { readMeasures } from '../src/model/parse-measures.ts';
import type { Shell } from '../src/model/shell.ts';
import { CHOICE, CORE, OUTSIDE } from '../src/model/shell.ts';

/**
 * A test of a plan is a picture of a plan. One character is a cell of 300 mm (or `cell` mm): letters are rooms, '.'
 * free floor, '-' choice floor left unbuilt, '#' outside the shell. The party wall is on the right, the street above.
 */
export type Picture = {
  readonly storeys: readonly string[];
  /** Kinds of rooms; those left out are by letter: L living, K kitchen, B bath, H hall, E entry, S store, others bedroom. */
  readonly kinds?: Readonly<Record<string, RoomKindId>>;
  readonly openings?: readonly (Partial<Opening> & { readonly edge: EdgeKey })[];
  readonly stairs?: readonly Stair[];
  /** Pieces by the middle of each, in mm; on the first storey and with their backs up the sheet unless they say otherwise. */
  readonly furniture?: readonly (Pick<Furniture, 'kind' | 'x' | 'y'> & Partial<Furniture>)[];
  readonly edges?: readonly Readonly<Record<EdgeKey, 'open' | 'wall'>>[];
  readonly cell?: number;
  readonly shell?: Partial<Shell>;
};

const USUAL: Readonly<Record<string, RoomKindId>> = {
  L: 'living',
  K: 'kitchen',
  B: 'bath',
  H: 'hall',
  E: 'entry',
  S: 'store',
  U: 'outstore',
  W: 'wc',
};

/** Lines of a picture, indentation and empty lines taken away. */
export const lines = (picture: string): string[] =>
  picture
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const file = 'models/measures/norsk-2026.json';
export const measures = readMeasures(JSON.parse(readFileSync(file, 'utf8')), file);

/** A shell as large as the picture; every façade but the party wall may have windows and doors. */
export function shellOf({ storeys, cell = 300, shell = {} }: Picture): Shell {
  const rows = storeys.map(lines);
  const nx = rows[0]![0]!.length;
  const ny = rows[0]!.length;
  const xs = Array.from({ length: nx + 1 }, (_, i) => i * cell);
  const ys = Array.from({ length: ny + 1 }, (_, i) => i * cell);
  const all = { windows: true, doors: true, ground: 0 };
  return {
    id: 'test',
    revision: 1,
    date: '2026-01-01',
    source: 'a test',
    name: 'Test',
    side: 'A',
    xs,
    ys,
    streetAzimuth: 0,
    party: 'right',
    walls: { outer: 350, party: 150, inner: 100 },
    storeys: rows.map((picture, level) => ({
      level,
      floor: level * 2800,
      height: 2800,
      ceiling: { clear: 2400 },
      mask: Uint8Array.from(
        [...picture.join('')].map((c) => (c === '#' ? OUTSIDE : c === '-' ? CHOICE : CORE)),
      ),
      zones: [],
      facades: [
        { side: 'top', from: 0, to: xs.at(-1)!, ...all, ground: -level * 2800 },
        { side: 'bottom', from: 0, to: xs.at(-1)!, ...all, ground: -level * 2800 },
        { side: 'left', from: 0, to: ys.at(-1)!, ...all, ground: -level * 2800 },
      ],
    })),
    entrance: { storey: 0, side: 'top', from: 0, to: xs.at(-1)! },
    wetWall: { from: { x: xs.at(-1)!, y: 0 }, to: { x: xs.at(-1)!, y: ys.at(-1)! } },
    roof: { kind: 'flat', slope: 0 },
    frame: { area: 100, budget: 5_000_000 },
    measures,
    ...shell,
  };
}

/** The design a picture shows. Openings without more said are 900 mm doors. */
export function designOf(picture: Picture): Design {
  const rows = picture.storeys.map(lines);
  const rooms: Record<string, Room> = {};
  for (const c of rows.flat().join(''))
    if (!'.-#'.includes(c)) rooms[c] = { kind: picture.kinds?.[c] ?? USUAL[c] ?? 'bedroom' };
  return {
    version: 1,
    shell: { id: 'test', revision: 1 },
    programme: { id: 'tek17-2026', revision: 1 },
    prices: { id: 'anslag-2025', revision: 1 },
    side: 'A',
    storeys: rows.map((r, s) => ({
      rows: r.map((row) => row.replaceAll('#', '-')),
      edges: picture.edges?.[s] ?? {},
    })),
    rooms,
    openings: (picture.openings ?? []).map((o): Opening => {
      const window = o.kind === 'window';
      return {
        storey: 0,
        offset: 0,
        width: window ? 1200 : 900,
        kind: 'door',
        hinge: 'start',
        swing: 1,
        sill: window ? 900 : 0,
        height: window ? 1200 : 2100,
        ...o,
      };
    }),
    stairs: picture.stairs ?? [],
    furniture: (picture.furniture ?? []).map((f) => ({ storey: 0, turn: 0, ...f })),
  };
}

export function planOf(picture: Picture): Plan {
  return derive(designOf(picture), shellOf(picture));
}

/** A storey of a design, drawn again. */
export const draw = (design: Design, storey = 0): string => design.storeys[storey]!.rows.join('\n');

/** The same text without indentation, to compare with `draw`. */
export const picture = (text: string): string => lines(text).join('\n');

/** Reads a file of the repository as JSON. */
export const readJson = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
