import type { Plan } from '../derive/plan.ts';
import type { Side } from '../model/units.ts';
import { earthLines, endsOf, neighbourOf, terrainOf } from './earth.ts';
import { heightsOf, pitchOf, widthsOf } from './heights.ts';
import type { Drawing } from './lines.ts';
import { looking } from './looking.ts';
import type { UprightDrawing, UprightWords } from './section.ts';
import { framed } from './section.ts';
import { ACROSS, uprightOf } from './upright.ts';

/** A façade as one sees it from outside: the side of the house that looks that way, or on the party side the wall to the neighbour. */
export function elevationOf(plan: Plan, side: Side, words: UprightWords, scale: number): UprightDrawing {
  const look = looking(ACROSS[side]);
  const from = Number.NEGATIVE_INFINITY;
  const upright = uprightOf(plan, look, from);
  const terrain = terrainOf(plan, look, from, upright);
  const { house } = upright;
  const openings = plan.openings.filter((o) => o.wall?.faces === side);
  const stops = openings.flatMap(({ storey, sill, height }) => {
    const { floor } = plan.storeys[storey]!.shell;
    return [floor + sill, floor + sill + height];
  });
  const jambs = openings.flatMap((o) => look.across(o.hole));
  const drawn: Drawing[] = [
    { lines: upright.lines, texts: pitchOf(plan, look, words.degrees, scale) },
    { lines: earthLines(plan, look, terrain, upright), texts: [] },
    neighbourOf(plan, look, from, terrain, upright, words.neighbour, scale),
    heightsOf(plan, endsOf(terrain, upright), stops, -terrain.line.at(-1)!.y, words, scale),
    widthsOf(house, jambs, terrain.foot, scale),
  ];
  return framed(drawn, endsOf(terrain, upright), scale);
}
