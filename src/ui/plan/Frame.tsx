import { memo } from 'react';
import type { Heard } from '../../check/party-wall.ts';
import type { Plan, StoreyPlan } from '../../derive/plan.ts';
import { entranceAt, houseRect } from '../../drawing/house.ts';
import { textWidth } from '../../drawing/label.ts';
import { boxes } from '../../drawing/paths.ts';
import type { Shell } from '../../model/shell.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { radians, sideAt } from '../../model/units.ts';
import { besideAll } from './beside.ts';
import { hatchFill } from './Patterns.tsx';
import type { PlanWords } from './plan-words.ts';
import { NEIGHBOUR, sheetRect } from './sheet.ts';

/** How deep the neighbour's sound and quiet are drawn. */
const HEARD: Mm = 420;

type NeighbourProps = {
  readonly id: string;
  readonly shell: Shell;
  readonly storey: StoreyPlan;
  /** What they have told of the wall here. */
  readonly heard: readonly Heard[];
  readonly words: PlanWords;
  readonly px: Mm;
};

/**
 * The neighbour's half of the party wall and a strip of their home, hatched: it is there, and it is not ours to see. Only where it makes
 * sound and where it needs quiet is told, once they have shared that.
 */
export const Neighbour = memo(function Neighbour(props: NeighbourProps) {
  const { id, shell, storey, heard, words, px } = props;
  const party = storey.walls.filter((w) => w.kind === 'party');
  if (party.length === 0) return null;
  const house = houseRect(shell);
  const { outer, party: half } = shell.walls;
  const y0 = Math.min(...party.map((w) => w.from)) - outer;
  const y1 = Math.max(...party.map((w) => w.to)) + outer;
  const right = shell.party === 'right';
  const strip = (from: Mm, to: Mm): Rect =>
    right
      ? { x0: house.x1 + from, x1: house.x1 + to, y0, y1 }
      : { x0: house.x0 - to, x1: house.x0 - from, y0, y1 };
  const wall = boxes([strip(0, half)]);
  const home = boxes([strip(half, half + NEIGHBOUR)]);
  return (
    <g>
      <linearGradient id={`${id}-fade`} x1={right ? 0 : 1} x2={right ? 1 : 0}>
        <stop className="rs-plan-fade" offset="0.1" stopOpacity={0} />
        <stop className="rs-plan-fade" offset="1" />
      </linearGradient>
      <path d={home} fill={hatchFill(id, 'neighbour')} />
      <path d={home} fill={`url(#${id}-fade)`} />
      <path d={wall} className="rs-plan-next-wall" fill={hatchFill(id, 'party')} />
      {heard.map(({ from, to, noise }) => {
        const zone = { ...strip(half, half + HEARD), y0: from, y1: to };
        const x = (zone.x0 + zone.x1) / 2;
        const name = `${words.neighbour} ${words.heard[noise]}`;
        return (
          <g key={from}>
            <path d={boxes([zone])} className="rs-plan-heard" data-noise={noise} />
            <text
              className="rs-plan-heard-name"
              transform={`translate(${x} ${(from + to) / 2}) rotate(${right ? 90 : -90})`}
              y={4 * px}
              fontSize={11.5 * px}
            >
              {to - from > name.length * 7 * px ? name : ''}
            </text>
          </g>
        );
      })}
    </g>
  );
});

type Props = {
  readonly plan: Plan;
  readonly storey: StoreyPlan;
  readonly words: PlanWords;
  readonly px: Mm;
  readonly small: boolean;
  /** The neighbour has told of the wall here, and is named there. */
  readonly told: boolean;
};

/** What stands round the house on the sheet: where one comes in, where pipes rise, north, scale, whose half is whose. */
export const Frame = memo(function Frame({ plan, storey, words, px, small, told }: Props) {
  const { shell } = plan;
  const house = houseRect(shell);
  const y = sheetRect(plan).y1 + 30 * px;
  const right = shell.party === 'right';
  const next = (right ? house.x1 : house.x0) + (right ? 1 : -1) * (shell.walls.party + NEIGHBOUR / 2);
  return (
    <g>
      <path className="rs-plan-wet" d={wetLine(shell, px)} />
      {shell.entrance.storey === storey.index ? <Entrance plan={plan} words={words} px={px} /> : null}
      <text
        className="rs-plan-next-name"
        transform={`translate(${next} ${(house.y0 + house.y1) / 2}) rotate(${right ? 90 : -90})`}
        y={4.5 * px}
        fontSize={12.5 * px}
        strokeWidth={6 * px}
      >
        {told ? '' : words.neighbour}
      </text>
      {small ? null : (
        <>
          <ScaleBar x={house.x0} y={y} words={words} px={px} />
          <North x={house.x1 - 12 * px} y={y + 2 * px} azimuth={shell.streetAzimuth} words={words} px={px} />
        </>
      )}
    </g>
  );
});

/** The wet wall is drawn just outside the wall it lies along, or on it when it stands inside the home. */
function wetLine(shell: Shell, px: Mm): string {
  const { from, to } = shell.wetWall;
  const house = houseRect(shell);
  const away = 5 * px;
  const outside = (at: Mm, lines: readonly Mm[], low: Mm, high: Mm): Mm =>
    at <= lines[0]! ? low - away : at >= lines.at(-1)! ? high + away : at;
  if (from.x === to.x) {
    const x = outside(from.x, shell.xs, house.x0, house.x1);
    return `M${x} ${from.y}V${to.y}`;
  }
  const y = outside(from.y, shell.ys, house.y0, house.y1);
  return `M${from.x} ${y}H${to.x}`;
}

type EntranceProps = { readonly plan: Plan; readonly words: Pick<PlanWords, 'entrance'>; readonly px: Mm };

/** A line along the stretch where the front door may stand, and a named triangle at the door, or in the middle until there is one. The name stands beside the doors that open over it. */
function Entrance({ plan, words, px }: EntranceProps) {
  const { shell } = plan;
  const { side, from, to } = shell.entrance;
  const house = houseRect(shell);
  const flat = side === 'top' || side === 'bottom';
  const outwards = side === 'top' || side === 'left' ? -1 : 1;
  const face = sideAt(house, side);
  const line = face + outwards * 5 * px;
  const tip = face + outwards * 9 * px;
  const base = tip + outwards * 11 * px;
  const at = entranceAt(plan);
  const p = (along: Mm, across: Mm): string => (flat ? `${along} ${across}` : `${across} ${along}`);
  const swings = plan.openings.flatMap((o): [Mm, Mm][] =>
    o.wall?.faces === side && o.storey === shell.entrance.storey && o.sweep && o.swing === outwards
      ? [flat ? [o.sweep.x0, o.sweep.x1] : [o.sweep.y0, o.sweep.y1]]
      : [],
  );
  const name = p(besideAll(at, 14 * px, textWidth(words.entrance) * 12.5 * px, swings), (tip + base) / 2);
  return (
    <>
      <path className="rs-plan-entrance-line" d={`M${p(from, line)}L${p(to, line)}`} />
      <path
        className="rs-plan-entrance"
        d={`M${p(at, tip)}L${p(at - 9 * px, base)}L${p(at + 9 * px, base)}Z`}
      />
      <text
        className="rs-plan-note"
        transform={`translate(${name}) rotate(${flat ? 0 : 90})`}
        y={4.5 * px}
        fontSize={12.5 * px}
      >
        {words.entrance}
      </text>
    </>
  );
}

type ScaleProps = {
  readonly x: Mm;
  readonly y: Mm;
  readonly words: Pick<PlanWords, 'scale'>;
  readonly px: Mm;
};

const LENGTHS: readonly Mm[] = [1000, 2000, 3000, 5000, 10000];

/** A few whole metres, as long as they are drawn. */
export function ScaleBar({ x, y, words, px }: ScaleProps) {
  const length = LENGTHS.find((mm) => mm >= 60 * px) ?? LENGTHS.at(-1)!;
  const h = 4 * px;
  const steps = length === 1000 ? 2 : length / 1000;
  const step = length / steps;
  const filled = Array.from({ length: steps }, (_, i) => i)
    .filter((i) => i % 2 === 0)
    .map((i) => `M${x + i * step} ${y}h${step}v${h}h${-step}Z`)
    .join('');
  return (
    <>
      <path className="rs-plan-scale-fill" d={filled} />
      <path className="rs-plan-scale" d={`M${x} ${y}h${length}v${h}h${-length}Z`} />
      <text className="rs-plan-note" x={x + length + 7 * px} y={y + 6.5 * px} fontSize={12.5 * px}>
        {words.scale(length)}
      </text>
    </>
  );
}

type NorthProps = Omit<ScaleProps, 'words'> & {
  readonly words: Pick<PlanWords, 'north'>;
  readonly azimuth: number;
};

export function North({ x, y, azimuth, words, px }: NorthProps) {
  const a = radians(-azimuth);
  const far = 21 * px;
  return (
    <>
      <g transform={`translate(${x} ${y}) rotate(${-azimuth}) scale(${px})`}>
        <path className="rs-plan-north" d="M-12 0a12 12 0 1 0 24 0a12 12 0 1 0 -24 0Z" />
        <path className="rs-plan-north-needle" d="M0 -12L5 6L0 3L-5 6Z" />
      </g>
      <text
        className="rs-plan-note rs-plan-note-mid"
        x={x + Math.sin(a) * far}
        y={y - Math.cos(a) * far + 4.5 * px}
        fontSize={12.5 * px}
      >
        {words.north}
      </text>
    </>
  );
}
