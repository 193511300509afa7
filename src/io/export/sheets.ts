import type { Plan } from '../../derive/plan.ts';
import { compassOf } from '../../drawing/compass.ts';
import type { Cut } from '../../drawing/cut.ts';
import { usualCut } from '../../drawing/cut.ts';
import { elevationOf } from '../../drawing/elevation.ts';
import type { DrawingWords } from '../../drawing/names.ts';
import { sectionOf } from '../../drawing/section.ts';
import type { Scale, Sheet } from '../../drawing/sheet.ts';
import { sheetOf, uprightSheet } from '../../drawing/sheet.ts';
import type { UprightWords } from '../../drawing/upright-drawing.ts';
import type { Mm, Side } from '../../model/units.ts';
import { SIDES } from '../../model/units.ts';
import type { Home } from './home.ts';
import type { Says, Speaker } from './says.ts';
import { saysOf } from './says.ts';

/** What no drawing goes without: that it is a sketch, and no more than that. */
export const stampOf = ({ words }: Pick<Says, 'words'>): string =>
  `${words.app.sketch}. ${words.files.sheet.stamp}`;

export const drawingWords = ({ room, n }: Pick<Says, 'room' | 'n'>): DrawingWords => ({
  room: ({ id }) => room(id),
  area: n.m2,
});

/** What sections and façades say. */
export function uprightWords({
  words,
  n,
  room,
  storey,
}: Pick<Says, 'words' | 'n' | 'room' | 'storey'>): UprightWords {
  const { eaves, ridge, ground, neighbour } = words.files.sheet;
  const sign = (height: Mm): string => (height > 0 ? '+' : height < 0 ? '−' : '±');
  return {
    storey,
    eaves,
    ridge,
    ground,
    neighbour,
    room: ({ id }) => room(id),
    level: (height) => `${sign(Math.round(height / 10))}${n.measure(Math.abs(height))}`,
    degrees: (angle) => `${n.exact(angle)}°`,
  };
}

/** What a side of the house is called: by the way it looks, or whose wall it is. */
export const facadeName = (
  { shell }: Pick<Plan, 'shell'>,
  side: Side,
  { words }: Pick<Says, 'words'>,
): string =>
  side === shell.party
    ? words.files.sheet.party
    : words.files.sheet.facade(words.walk.compass[compassOf(shell, side)]);

/** A sheet, and what its file is called. */
export type NamedSheet = { readonly name: string; readonly sheet: Sheet };

/** Every storey on a sheet of its own at 1 : `scale` where paper holds it, then the section and the four sides of the house. */
export function sheetsOf(
  { plan, area, hash, date, kinds }: Home,
  speaker: Speaker,
  scale: Scale,
  cut: Cut = usualCut(plan),
): NamedSheet[] {
  const says = saysOf(plan, speaker);
  const { sheet, name } = says.words.files;
  const { north, neighbour, letter } = sheet;
  const stamp = [says.words.app.sketch, sheet.stamp];
  /** `nth`: of all sheets. */
  const titled = (nth: number, ...more: readonly string[]) => ({
    title: (paper: string, scale: Scale): string[] => [
      sheet.home(plan.shell.name, plan.design.side),
      ...more,
      sheet.scale(scale, paper, nth, plan.storeys.length + 1 + SIDES.length),
      sheet.made(says.n.date(date), hash.slice(0, 12)),
    ],
    stamp,
  });
  const plans = plan.storeys.map((storey, i): NamedSheet => {
    const title = titled(i + 1, sheet.storey(says.storey(i), says.n.m2(area.storeys[i]!.bra)));
    const words = { ...drawingWords(says), ...title, north, neighbour, section: letter };
    return {
      name: `${name.plan}-${says.words.storey.short(storey.shell.level)}`,
      sheet: sheetOf(plan, storey, kinds.furniture, words, scale, cut),
    };
  });
  const words = uprightWords(says);
  const section: NamedSheet = {
    name: name.section,
    sheet: uprightSheet(
      (at) => sectionOf(plan, cut, words, at),
      titled(plan.storeys.length + 1, sheet.section(letter), sheet.assumed),
      scale,
    ),
  };
  const facades = SIDES.map((side, i): NamedSheet => {
    const seen = facadeName(plan, side, says);
    // No house says what it is clad with, and an architect looks for it on what is seen.
    const named = side === plan.shell.party ? seen : `${seen}. ${sheet.materials}`;
    const title = titled(plan.storeys.length + 2 + i, named, sheet.assumed);
    return {
      name: `${name.facade}-${i + 1}`,
      sheet: uprightSheet((at) => elevationOf(plan, side, words, at), title, scale),
    };
  });
  return [...plans, section, ...facades];
}
