import type { Plan } from '../../derive/plan.ts';
import type { Cut } from '../../drawing/cut.ts';
import { usualCut } from '../../drawing/cut.ts';
import { elevationOf } from '../../drawing/elevation.ts';
import { houseRect } from '../../drawing/house.ts';
import type { Text } from '../../drawing/lines.ts';
import { together } from '../../drawing/lines.ts';
import { chainsDeep } from '../../drawing/measures.ts';
import { sectionMarks, sectionOf } from '../../drawing/section.ts';
import { drawingOf } from '../../drawing/sheet.ts';
import type { Mm, Point, Side } from '../../model/units.ts';
import { SIDES } from '../../model/units.ts';
import type { Placed } from './dxf.ts';
import { dxfOf } from './dxf.ts';
import type { Home } from './home.ts';
import { loadLayers } from './layers.ts';
import type { Says } from './says.ts';
import { drawingWords, facadeName, stampOf, uprightWords } from './sheets.ts';

/** In a drawing program text is as large as it would be at 1 : 100. */
const SCALE = 100;
/** Between two drawings, and what a title takes over one, in mm. */
const APART: Mm = 3000;
const TITLE: Mm = 9 * SCALE;

/** Storeys side by side, and under them the section and the four sides of the house, each by its name. */
export function houseDxf(home: Home, says: Says, cut: Cut = usualCut(home.plan)): string {
  return dxfOf([...storeysOf(home, says, cut), ...uprightsOf(home.plan, says, cut)], loadLayers());
}

const titled = (text: string, at: Point, says: Says): Text => ({
  layer: 'sheet',
  turn: 0,
  height: 3 * SCALE,
  at,
  text: `${text} · ${stampOf(says)}`,
});

function storeysOf({ plan, kinds }: Home, says: Says, cut: Cut): Placed[] {
  const house = houseRect(plan.shell);
  const beside = (side: Side): Mm => chainsDeep(plan, side, SCALE);
  const step = house.x1 - house.x0 + beside('left') + beside('right') + APART;
  const marks = sectionMarks(plan, cut, says.words.files.sheet.letter, SCALE);
  return plan.storeys.map((storey, i): Placed => {
    const drawing = drawingOf(plan, storey, kinds.furniture, drawingWords(says), SCALE);
    const { lines, texts } = together([drawing, marks]);
    const over = { x: (house.x0 + house.x1) / 2, y: house.y0 - beside('top') - TITLE / 2 };
    const title = titled(says.storey(i), over, says);
    return { at: { x: i * step, y: plan.shell.ys.at(-1)! }, lines, texts: [...texts, title] };
  });
}

function uprightsOf(plan: Plan, says: Says, cut: Cut): Placed[] {
  const { sheet } = says.words.files;
  const words = uprightWords(says);
  const drawn = [
    { name: sheet.section(sheet.letter), drawing: sectionOf(plan, cut, words, SCALE) },
    ...SIDES.map((side) => ({
      name: facadeName(plan, side, says),
      drawing: elevationOf(plan, side, words, SCALE),
    })),
  ];
  const outer = houseRect(plan.shell).y1 - plan.shell.ys.at(-1)!;
  const top = -outer - chainsDeep(plan, 'bottom', SCALE) - APART - TITLE;
  let x: Mm = 0;
  return drawn.map(({ name, drawing: { rect, lines, texts } }): Placed => {
    const at = { x: x - rect.x0, y: top + rect.y0 };
    x += rect.x1 - rect.x0 + APART;
    const over = { x: (rect.x0 + rect.x1) / 2, y: rect.y0 - TITLE / 2 };
    return { at, lines, texts: [...texts, titled(name, over, says)] };
  });
}
