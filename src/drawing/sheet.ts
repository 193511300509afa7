import type { Plan, StoreyPlan } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Degrees, Mm, Point, Rect, Side } from '../model/units.ts';
import { radians } from '../model/units.ts';
import type { Cut } from './cut.ts';
import { houseRect } from './house.ts';
import type { Drawing, Line, Text } from './lines.ts';
import { linesOf, together } from './lines.ts';
import { chainsDeep, measuresOf } from './measures.ts';
import type { DrawingWords } from './names.ts';
import { namesOf } from './names.ts';
import { sectionMarks } from './section.ts';
import type { UprightDrawing } from './upright-drawing.ts';

/** Scales a plan is drawn at, 1 : so much. */
export const SCALES = [50, 100] as const;
export type Scale = (typeof SCALES)[number];

/** Paper by its name, the first that serves before those after it: standing, and the largest lying too; in mm. */
const PAPERS = [
  { name: 'A4', width: 210, height: 297 },
  { name: 'A3', width: 297, height: 420 },
  { name: 'A3', width: 420, height: 297 },
] as const;
type PaperSize = (typeof PAPERS)[number];

/** Kept free round the drawing, where the sheet's frame runs, and the height of the title box at its foot; on paper, in mm. */
const EDGE = 10;
const TITLE = 26;
/** Lines of the title box: how far the first stands under its top, the second under that, and the others apart. */
const LINES = { first: 5, second: 5.5, apart: 4 } as const;
/** From the right: where the box is parted for the scale bar, and before that for the stamp. */
const PARTED = { bar: 44, stamp: 106 } as const;
/** The stamp's frame within its part of the box, and the line inside that. */
const STAMP = { beside: 4, over: 5.5, inside: 0.7 } as const;

/** What any sheet says of itself. */
export type TitleWords = {
  /** Lines of the title box, the most important first, on paper of this name at 1 : `scale`. */
  readonly title: (paper: string, scale: Scale) => readonly string[];
  /** What the drawing is not, in the stamp: the most important first. */
  readonly stamp: readonly string[];
};

/** What the sheet of a storey says. */
export type SheetWords = DrawingWords &
  TitleWords & {
    readonly north: string;
    readonly neighbour: string;
    /** What the section is called where it is marked. */
    readonly section: string;
  };

/** A drawing on a sheet of paper, in mm of the house; the paper's upper left corner lies at `corner`. */
export type Sheet = {
  readonly paper: string;
  /** Of the paper, in mm. */
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
  readonly corner: Point;
} & Drawing;

/** A storey with its measures and the names of its rooms, to stand at 1 : `scale` on paper. */
export function drawingOf(
  plan: Plan,
  storey: StoreyPlan,
  kinds: Kinds['furniture'],
  words: DrawingWords,
  scale: Scale,
): Drawing {
  const measures = measuresOf(plan, storey, scale);
  return {
    lines: [...linesOf(plan, storey, kinds), ...measures.lines],
    texts: [...measures.texts, ...namesOf(plan, storey, kinds, words, scale)],
  };
}

/** A storey on a sheet, at 1 : `asked` where it can be (see `laid`), with the section marked where it cuts. */
export function sheetOf(
  plan: Plan,
  storey: StoreyPlan,
  kinds: Kinds['furniture'],
  words: SheetWords,
  asked: Scale,
  cut: Cut,
): Sheet {
  const { streetAzimuth } = plan.shell;
  const draw = (scale: Scale): UprightDrawing => ({
    ...together([
      drawingOf(plan, storey, kinds, words, scale),
      sectionMarks(plan, cut, words.section, scale),
      { lines: [], texts: [neighbourName(plan, words.neighbour, scale)] },
    ]),
    rect: withChains(plan, scale),
  });
  return laid(draw, words, asked, (on, scale) => ({
    lines: [northArrow(on(14, 8), streetAzimuth, scale)],
    texts: [{ layer: 'sheet', at: on(7, 8), text: words.north, height: 2.6 * scale, turn: 0 }],
  }));
}

/** A section or a façade on a sheet, at 1 : `asked` where it can be. */
export const uprightSheet = (
  draw: (scale: Scale) => UprightDrawing,
  words: TitleWords,
  asked: Scale,
): Sheet => laid(draw, words, asked, () => ({ lines: [], texts: [] }));

/** From mm on paper, from a corner of it. */
type OnPaper = (x: number, y: number) => Point;

/** The smallest paper that holds so much of a house within its frame. */
const paperFor = ({ x0, y0, x1, y1 }: Rect, scale: Scale): PaperSize | undefined =>
  PAPERS.find(
    (p) => p.width >= (x1 - x0) / scale + 2 * EDGE && p.height >= (y1 - y0) / scale + 2 * EDGE + TITLE,
  );

/**
 * Lays a drawing on the smallest paper it fits on. What no paper holds at the scale that was asked for is drawn at the next, as its title
 * says: a house that runs over its frame can be measured by nobody. `mark` stands in the lower right corner of the title box.
 */
function laid(
  draw: (scale: Scale) => UprightDrawing,
  words: TitleWords,
  scale: Scale,
  mark: (on: OnPaper, scale: Scale) => Drawing,
): Sheet {
  const { rect: drawn, ...drawing } = draw(scale);
  const holds = paperFor(drawn, scale);
  const next = SCALES.find((s) => s > scale);
  if (!holds && next) return laid(draw, words, next, mark);
  const paper = holds ?? PAPERS[1];
  const corner = {
    x: (drawn.x0 + drawn.x1) / 2 - (paper.width / 2) * scale,
    y: (drawn.y0 + drawn.y1) / 2 - ((paper.height - TITLE) / 2) * scale,
  };
  const on: OnPaper = (x, y) => ({ x: corner.x + x * scale, y: corner.y + y * scale });
  const marked = mark((x, y) => on(paper.width - EDGE - x, paper.height - EDGE - y), scale);
  return {
    ...together([drawing, titleBox(words, on, paper, scale), marked]),
    paper: paper.name,
    width: paper.width,
    height: paper.height,
    scale,
    corner,
  };
}

/** The house with what stands round it; the same for all its storeys, so that they lie on each other. `scale` as in `measuresOf`. */
export function withChains(plan: Plan, scale: number): Rect {
  const house = houseRect(plan.shell);
  const deep = (side: Side): Mm => (side === plan.shell.party ? EDGE * scale : chainsDeep(plan, side, scale));
  return {
    x0: house.x0 - deep('left'),
    y0: house.y0 - deep('top'),
    x1: house.x1 + deep('right'),
    y1: house.y1 + deep('bottom'),
  };
}

/** Title, stamp and scale bar at the foot of the paper. */
function titleBox(words: TitleWords, on: OnPaper, paper: PaperSize, scale: Scale): Drawing {
  const [left, right] = [EDGE, paper.width - EDGE];
  const [top, foot] = [paper.height - EDGE - TITLE, paper.height - EDGE];
  const to = (x: number, y: number): string => `${on(x, y).x} ${on(x, y).y}`;
  const line = (x0: number, y0: number, x1: number, y1: number): string => `M${to(x0, y0)}L${to(x1, y1)}`;
  const box = (x0: number, y0: number, x1: number, y1: number): string =>
    `M${to(x0, y0)}L${to(x1, y0)}L${to(x1, y1)}L${to(x0, y1)}Z`;
  const centred = (x: number, y: number, text: string, size: number): Text => ({
    layer: 'sheet',
    at: on(x, y),
    text,
    height: size * scale,
    turn: 0,
  });
  const [stamp, bars] = [right - PARTED.stamp, right - PARTED.bar];
  const stamped = (by: number): string =>
    box(stamp + STAMP.beside + by, top + STAMP.over + by, bars - STAMP.beside - by, foot - STAMP.over - by);
  const bar = scaleBar(on(right - BAR.right, top + 8), scale, PARTED.bar - BAR.right - BAR.left);
  return {
    lines: [
      { layer: 'sheet', d: box(left, EDGE, right, foot) },
      {
        layer: 'sheet',
        d: line(left, top, right, top) + line(stamp, top, stamp, foot) + line(bars, top, bars, foot),
      },
      { layer: 'sheet', d: stamped(0) + stamped(STAMP.inside) },
      ...bar.lines,
    ],
    texts: [
      ...words.title(paper.name, scale).map((text, i) => ({
        ...centred(
          left + 3,
          top + LINES.first + (i === 0 ? 0 : LINES.second + (i - 1) * LINES.apart),
          text,
          i === 0 ? 3.4 : 2.2,
        ),
        begins: true as const,
      })),
      ...words.stamp.map((text, i) =>
        centred((stamp + bars) / 2, (top + foot) / 2 + (i === 0 ? -2 : 3), text, i === 0 ? 3.4 : 2.1),
      ),
      ...bar.texts,
    ],
  };
}

/** How far down the party wall its name stands, as a share: beside the middle, where a section is cut more often than not. */
const LOW = 0.7;

/** Whose home lies beyond the party wall, written along it. */
export function neighbourName({ shell }: Plan, text: string, scale: number): Text {
  const house = houseRect(shell);
  const x = shell.party === 'left' ? house.x0 - 4 * scale : house.x1 + 4 * scale;
  return {
    layer: 'sheet',
    at: { x, y: house.y0 + LOW * (house.y1 - house.y0) },
    text,
    height: 2.3 * scale,
    turn: -90,
  };
}

/** Metres that the scale bar has where there is room, and what is kept beside it in its part of the box, on paper in mm. */
const BAR = { metres: 3, left: 4, right: 8 } as const;

/** A bar of whole metres that ends at a point on the storey, with their numbers over it; no longer than `room`, on paper in mm. */
export function scaleBar(end: Point, scale: number, room = Number.POSITIVE_INFINITY): Drawing {
  const metres = Math.max(1, Math.min(BAR.metres, Math.floor((room * scale) / 1000)));
  const named = Array.from({ length: metres + 1 }, (_, m) => m);
  const at = (m: number): Mm => end.x - (metres - m) * 1000;
  const ticks = named.map((m) => `M${at(m)} ${end.y - scale}V${end.y + scale}`).join('');
  const write = (x: Mm, text: string): Text => ({
    layer: 'sheet',
    at: { x, y: end.y - 3.5 * scale },
    text,
    height: 1.9 * scale,
    turn: 0,
  });
  return {
    lines: [{ layer: 'sheet', d: `M${at(0)} ${end.y}H${end.x}${ticks}` }],
    texts: [...named.map((m) => write(at(m), String(m))), write(end.x + 3.5 * scale, 'm')],
  };
}

/** A needle towards north in a ring. The street, at the top of the sheet, looks `azimuth` from north by east. */
export function northArrow(at: Point, azimuth: Degrees, scale: number): Line {
  const r: Mm = 5 * scale;
  const turn = radians(-azimuth);
  const away = (share: number, by: number): string => {
    const [x, y] = [Math.sin(turn + by) * share * r, -Math.cos(turn + by) * share * r];
    return `${Math.round(at.x + x)} ${Math.round(at.y + y)}`;
  };
  const ring = `M${at.x - r} ${at.y}A${r} ${r} 0 1 1 ${at.x + r} ${at.y}A${r} ${r} 0 1 1 ${at.x - r} ${at.y}Z`;
  return {
    layer: 'sheet',
    d: `${ring}M${away(1, 0)}L${away(0.6, 2.6)}L${away(0.25, Math.PI)}L${away(0.6, -2.6)}Z`,
  };
}
