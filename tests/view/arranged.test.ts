import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/derive/plan.ts';
import { roomNames } from '../../src/ui/parts/names.ts';
import type { Size, Sizes } from '../../src/view/arranged.ts';
import { arranged } from '../../src/view/arranged.ts';
import type { Card } from '../../src/view/cards-apart.ts';
import type { Eye, Ray } from '../../src/view/eye.ts';
import {
  firstLook,
  fitted,
  lookDown,
  MARGIN,
  positionOf,
  projector,
  rayThrough,
} from '../../src/view/eye.ts';
import { behind, boxRound, cardsOf, cutOpen, homesKeeper, keptClear } from '../../src/view/homes.ts';
import type { Stacking } from '../../src/view/levels.ts';
import { withinFloor } from '../../src/view/own-floor.ts';
import type { Block } from '../../src/view/walls-seen.ts';
import { nb } from '../../src/words/nb.ts';
import { homes, models } from './home.ts';
import { meets } from './rays.ts';

/** Pictures at a desk, on a tablet and on a telephone; pixels. */
const PICTURES = { desk: [794, 650], tablet: [776, 760], phone: [360, 310] } as const;
const WAYS = 12;
/** What letters take, about: at most what they take in view.css. */
const LETTER = { full: 8, tight: 7.2 };
/** How far over the edge of a wall a card may be seen to reach; pixels. */
const RIM = 8;

/**
 * What share of the rooms is named, and what share of them with its area: beside a home on a telephone there is not always place for
 * all, and none may lie over a wall instead.
 */
const LEAST: Readonly<Record<string, { readonly named: number; readonly said: number }>> = {
  elsewhere: { named: 1, said: 1 },
  'one first': { named: 1, said: 1 },
  one: { named: 0.97, said: 0.95 },
  'exploded first': { named: 0.85, said: 0.8 },
  exploded: { named: 0.85, said: 0.8 },
};

const areaOf = (m2: number): string => `${m2.toFixed(1)} m²`;

function sizesOf(name: string, area: string): Sizes {
  const lines = (
    letters: number,
    letter: number,
    line: number,
    count: number,
    pad: readonly [number, number],
  ): Size => ({
    width: Math.min(144, letters * letter + pad[0]),
    height: line * count + pad[1],
  });
  const long = Math.max(name.length, area.length);
  return {
    full: lines(long, LETTER.full, 16.25, 2, [16, 5]),
    tight: lines(long, LETTER.tight, 14.4, 2, [6, 1]),
    brief: lines(name.length, LETTER.full, 16.25, 1, [16, 5]),
    small: lines(name.length, LETTER.tight, 14.4, 1, [6, 1]),
  };
}

/** The share of its way at which a ray comes down on a floor. */
function meetsFloor({ from, along }: Ray, { x0, x1, foot, z0, z1 }: Block): number {
  const t = (foot - from[1]) / along[1];
  const [x, z] = [from[0] + along[0] * t, from[2] + along[2] * t];
  return t > 0 && x > x0 && x < x1 && z > z0 && z < z1 ? t : Number.POSITIVE_INFINITY;
}

/** All cards of a home as they stand in a picture, seen from a side. */
function seenFrom(
  plan: Plan,
  storey: number,
  stacking: Stacking,
  [width, height]: readonly [number, number],
  azimuth: number | null,
) {
  const looking = { storey, stacking, furniture: models.kinds.furniture, inside: false };
  const shown = homesKeeper()([{ plan, at: 0 }], looking);
  const first = firstLook(plan.shell.party, width / height);
  const eye: Eye = fitted(
    { ...first, azimuth: azimuth ?? first.azimuth, elevation: lookDown(false, width / height) },
    boxRound(shown, false)!,
    MARGIN,
  );
  cutOpen(shown, eye.azimuth, storey);
  const said = roomNames(plan, nb);
  const names = (id: string): string => said.get(id)!;
  const labels = cardsOf(shown, { words: { names, area: areaOf }, storey, selection: null });
  const clear = keptClear(shown);
  const hidden = behind(shown, positionOf(eye));
  const cards = labels.map((label) => ({ label, sizes: sizesOf(label.name, label.area), stood: null }));
  const stands = arranged(cards, [], {
    width,
    height,
    project: projector(eye),
    sees: (_, at) => !hidden(at),
    keep: clear,
  });
  return { cards, stands, eye, hidden, ...clear };
}

/** How a card stands, and whether it covers a wall or another; null for a room of which nothing is seen. */
function judged(
  plan: Plan,
  storey: number,
  stacking: Stacking,
  size: readonly [number, number],
  azimuth: number | null,
) {
  const { cards, stands, eye, walls, floors, hidden } = seenFrom(plan, storey, stacking, size, azimuth);
  const [width, height] = size;
  const placed = stands.map((stand, i): Card | null => stand && { ...stand, ...cards[i]!.sizes[stand.form] });
  return cards.map(({ label: { at, floor } }, i) => {
    const [one, stand] = [placed[i], stands[i]];
    if (!one || !stand)
      return [at, ...withinFloor(floor!)].every(hidden)
        ? null
        : { named: false, own: false, area: false, over: false, touches: false };
    const touches = placed.some(
      (other, j) =>
        other &&
        j !== i &&
        Math.abs(one.x - other.x) * 2 < one.width + other.width &&
        Math.abs(one.y - other.y) * 2 < one.height + other.height,
    );
    const over = [-1, -0.5, 0, 0.5, 1].some((u) =>
      [-1, 0, 1].some((v) => {
        const [x, y] = [one.x + u * (one.width / 2 - RIM), one.y + v * (one.height / 2 - RIM)];
        const ray = rayThrough(eye, (2 * x) / width - 1, 1 - (2 * y) / height);
        const end = Math.min(...floors.map((on) => meetsFloor(ray, on)));
        return walls.some((wall) => meets(ray, wall, end));
      }),
    );
    return {
      named: true,
      own: stand.line === undefined,
      area: stand.form === 'full' || stand.form === 'tight',
      over,
      touches,
    };
  });
}

describe.each(Object.entries(PICTURES))('cards of rooms in the picture of a %s', (on, size) => {
  test.each(homes)(
    '%s: say name and m², cover no wall and none another, from wherever the home is seen',
    (_id, plan) => {
      const tally: Record<string, { all: number; named: number; own: number; area: number }> = {};
      for (const stacking of ['one', 'exploded'] as const)
        for (const storey of stacking === 'one' ? plan.storeys.keys() : [0])
          for (let way = -1; way < WAYS; way++) {
            const key = way < 0 ? `${stacking} first` : stacking;
            tally[key] ??= { all: 0, named: 0, own: 0, area: 0 };
            for (const card of judged(
              plan,
              storey,
              stacking,
              size,
              way < 0 ? null : 0.1 + (way * 2 * Math.PI) / WAYS,
            )) {
              if (!card) continue;
              expect(card.touches).toBe(false);
              expect(card.over).toBe(false);
              tally[key].all++;
              if (card.named) tally[key].named++;
              if (card.own) tally[key].own++;
              if (card.area) tally[key].area++;
            }
          }
      // As it is seen first most rooms have their names on their floors.
      const { all: seen, own } = tally['one first']!;
      if (on !== 'phone') expect(own / seen).toBeGreaterThan(0.5);
      for (const [way, { all, named, area }] of Object.entries(tally)) {
        const least = LEAST[on === 'phone' ? way : 'elsewhere']!;
        expect(named / all, way).toBeGreaterThanOrEqual(least.named);
        expect(area / all, way).toBeGreaterThanOrEqual(least.said);
      }
    },
  );
});
