import type { ReactNode } from 'react';
import { useId } from 'react';
import type { OpeningPlan, Plan } from '../../derive/plan.ts';
import { boxes, outline } from '../../drawing/paths.ts';
import type { Furniture } from '../../model/design.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { toldOf } from '../parts/compare-says.ts';
import { useTable } from '../parts/table.ts';
import type { Between } from './change-lines.ts';
import { spotsOfPieces } from './change-lines.ts';
import type { OverSheet } from './slots.ts';

/** How a change is marked: floor by a hatch of its own, things by a line round them, the earlier drawing in dashed lines. */
export type Mark = 'handed' | 'built' | 'unbuilt' | 'came' | 'went' | 'before';

/** Hatches by their lines, on a square of so many CSS pixels. */
const HATCHES = {
  handed: { size: 8, d: 'M0 8L8 0' },
  built: { size: 8, d: 'M0 8L8 0M0 0L8 8' },
  unbuilt: { size: 10, d: 'M0 5H5' },
} as const;

export const hatchOf = (id: string, mark: Mark): string => (mark in HATCHES ? `url(#${id}-${mark})` : 'none');

export function ChangeHatches({ id, px }: { readonly id: string; readonly px: Mm }): ReactNode {
  return (
    <defs>
      {Object.entries(HATCHES).map(([mark, { size, d }]) => (
        <pattern
          key={mark}
          id={`${id}-${mark}`}
          width={size}
          height={size}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${px})`}
        >
          <path className="rs-changed-hatch" data-mark={mark} d={d} />
        </pattern>
      ))}
    </defs>
  );
}

const here = <T extends { readonly storey: number }>(some: readonly T[], storey: number): T[] =>
  some.filter((one) => one.storey === storey);

type ChangedFloorProps = OverSheet & { readonly between: Between };

/** Floor that changed hands on a storey, under the lines of its sheet. */
export function ChangedFloor({ between, storey, px }: ChangedFloorProps): ReactNode {
  const id = useId();
  return (
    <g>
      <ChangeHatches id={id} px={px} />
      {here(between.handed ?? [], storey).map(({ from, to, floor }) => {
        const mark = from === 'outside' ? 'built' : to === 'outside' ? 'unbuilt' : 'handed';
        return (
          <path
            key={`${from} ${to}`}
            className="rs-changed"
            data-mark={mark}
            d={outline(floor)}
            fill={hatchOf(id, mark)}
          />
        );
      })}
    </g>
  );
}

const later = <T,>(pairs: readonly (readonly [T, T])[]): T[] => pairs.map(([, is]) => is);

/** Where walls stood before, things that came and went, and the numbers of the sentences about floor. */
export function ChangedThings({
  before,
  between: { handed, things },
  storey,
  px,
}: ChangedFloorProps & { readonly before: Plan }): ReactNode {
  const kinds = useTable((t) => t.models.kinds);
  const { openings, furniture } = things;
  const rects = (doors: readonly OpeningPlan[], pieces: readonly Furniture[]): Rect[] => [
    ...here(doors, storey).map((o) => o.hole),
    ...here(spotsOfPieces(pieces, kinds), storey).map((spot) => spot.rect),
  ];
  const went = rects(openings.gone, furniture.gone);
  const came = rects(
    [...openings.added, ...later(openings.changed)],
    [...furniture.added, ...later(furniture.changed)],
  );
  const walls = before.storeys[storey]?.pieces.map(({ rect }) => rect) ?? [];
  return (
    <g>
      {walls.length > 0 && <path className="rs-changed" data-mark="before" d={outline(walls)} />}
      <path className="rs-changed" data-mark="went" d={boxes(went)} />
      <path className="rs-changed" data-mark="came" d={boxes(came)} />
      {toldOf(handed ?? []).map(
        (piece, i) =>
          piece.storey === storey && (
            <Badge key={`${piece.from} ${piece.to}`} n={i + 1} floor={piece.floor} px={px} />
          ),
      )}
    </g>
  );
}

const size = (r: Rect): number => (r.x1 - r.x0) * (r.y1 - r.y0);

/** How far a number stands from the corner of its floor, in CSS pixels. */
const INSET = 16;

/** In the corner of the largest piece, clear of a room's name; in the middle of one that is too narrow for that. */
function Badge({ n, floor, px }: { readonly n: number; readonly floor: readonly Rect[]; readonly px: Mm }) {
  const largest = floor.reduce((a, b) => (size(b) > size(a) ? b : a));
  const { x0, x1, y0, y1 } = largest;
  const x = x0 + Math.min((x1 - x0) / 2, INSET * px);
  const y = y0 + Math.min((y1 - y0) / 2, INSET * px);
  return (
    <g transform={`translate(${x} ${y}) scale(${px})`}>
      <circle className="rs-changed-number" r={11} />
      <text className="rs-changed-figure" y={4.5} fontSize={13}>
        {n}
      </text>
    </g>
  );
}
