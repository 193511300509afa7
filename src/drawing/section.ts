import type { Plan } from '../derive/plan.ts';
import { clearHeight, topHeight } from '../model/shell.ts';
import type { Mm, Point, Rect } from '../model/units.ts';
import { minus } from '../model/units.ts';
import type { Cut } from './cut.ts';
import { houseRect } from './house.ts';
import { textWidth } from './label.ts';
import type { Drawing, Line, Text } from './lines.ts';
import { flipped, looking } from './looking.ts';
import type { UprightDrawing, UprightWords } from './upright-drawing.ts';
import { uprightDrawing } from './upright-drawing.ts';

const LETTERS = 2.1;
/** How high most doors are. */
const DOOR: Mm = 2100;

/** A house cut upright, with what is seen beyond, the earth round it, room names and heights, drawn to stand at 1 : `scale`. */
export function sectionOf(
  plan: Plan,
  cut: Cut,
  words: UprightWords,
  scale: number,
  measured = true,
): UprightDrawing {
  const look = looking(cut.towards);
  const stops = plan.storeys.map(({ shell }) => shell.floor + topHeight(shell));
  const texts = roomNames(plan, cut, words, scale);
  return uprightDrawing(
    plan,
    look,
    flipped(look, cut.at),
    { stops, jambs: [], texts },
    words,
    scale,
    measured,
  );
}

/** Each room that is cut, by name, in the middle of the longest stretch of it. */
function roomNames(plan: Plan, { towards, at: line }: Cut, words: UprightWords, scale: number): Text[] {
  const { across } = looking(towards);
  const upright = towards === 'left' || towards === 'right';
  const met = (r: Rect): boolean => (upright ? r.x0 < line && line < r.x1 : r.y0 < line && line < r.y1);
  return plan.storeys.flatMap((storey) => {
    const walls = storey.pieces.map((p) => p.rect);
    return storey.rooms.flatMap((room): Text[] => {
      const stretches = minus(room.rects, walls)
        .filter(met)
        .map((r) => across(r));
      const longest = stretches.sort(([a, b], [c, d]) => d - c - (b - a))[0];
      if (!longest) return [];
      const middle = (longest[0] + longest[1]) / 2;
      const along = towards === 'right' || towards === 'top' ? middle : -middle;
      const clear = clearHeight(storey.shell, upright ? { x: line, y: along } : { x: along, y: line });
      const text = words.room(room);
      const letters = LETTERS * scale;
      const fits = textWidth(text) * letters < longest[1] - longest[0];
      // Over the doors where there is room for it, and on end in a narrow room.
      const height = fits && clear - DOOR > 1.2 * letters ? (DOOR + clear) / 2 : clear / 2;
      const at = { x: middle, y: -(storey.shell.floor + height) };
      return [{ layer: 'name', turn: fits ? 0 : -90, at, text, height: letters }];
    });
  });
}

/** How far the marks of a section reach out over the house, short of its chains, and how large its letter and arrow are; on paper. */
const OUT = 3.2;
const LETTER = 2.6;
const ARROW = 2;

/** Where a section cuts, as it is marked on the plan: a stroke at each end with an arrow the way one looks, and its letter. */
export function sectionMarks(plan: Plan, { towards, at }: Cut, letter: string, scale: number): Drawing {
  const house = houseRect(plan.shell);
  const upright = towards === 'left' || towards === 'right';
  const way = towards === 'left' || towards === 'top' ? -1 : 1;
  const on = (along: Mm, across: Mm): Point =>
    upright ? { x: at + across, y: along } : { x: along, y: at + across };
  const p = ({ x, y }: Point): string => `${x} ${y}`;
  const [from, to] = upright ? [house.y0, house.y1] : [house.x0, house.x1];
  const ends = [
    { edge: from, out: -1 },
    { edge: to, out: 1 },
  ];
  return {
    lines: ends.map(({ edge, out }): Line => {
      const tip = edge + out * OUT * scale;
      const a = ARROW * scale;
      const head = [
        on(tip, way * a),
        on(tip - out * 0.4 * a, way * 0.3 * a),
        on(tip + out * 0.4 * a, way * 0.3 * a),
      ];
      return {
        layer: 'section',
        d: `M${p(on(edge + out * scale, 0))}L${p(on(tip, 0))}L${p(on(tip, way * a))}M${head.map(p).join('L')}Z`,
      };
    }),
    texts: ends.map(
      ({ edge, out }): Text => ({
        layer: 'section',
        text: letter,
        height: LETTER * scale,
        turn: 0,
        at: on(edge + out * OUT * scale, way * (ARROW + 0.7 * LETTER) * scale),
      }),
    ),
  };
}
