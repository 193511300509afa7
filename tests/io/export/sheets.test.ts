import { describe, expect, test } from 'vitest';
import { houseRect } from '../../../src/drawing/house.ts';
import { textWidth } from '../../../src/drawing/label.ts';
import type { Text } from '../../../src/drawing/lines.ts';
import { chainsOf, measuresOf } from '../../../src/drawing/measures.ts';
import { SCALES } from '../../../src/drawing/sheet.ts';
import { sheetsOf } from '../../../src/io/export/sheets.ts';
import type { Rect } from '../../../src/model/units.ts';
import { SIDES } from '../../../src/model/units.ts';
import { nb } from '../../../src/words/nb.ts';
import { homes, speaker } from './homes.ts';

/** What a text covers, by capitals and figures alone; widths are estimated wide, and so taken with a little off. */
function boxOf({ at, text, height, turn, begins }: Text): Rect {
  const long = 0.9 * textWidth(text) * height;
  const [w, h] = turn ? [0.7 * height, long] : [long, 0.7 * height];
  const x0 = begins ? at.x : at.x - w / 2;
  return { x0, y0: at.y - h / 2, x1: x0 + w, y1: at.y + h / 2 };
}

/** What the straight lines of a path cover, and the ends of its arcs. */
function boxOfPath(d: string): Rect {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, letter, rest] of d.matchAll(/([MLHVA])([^MLHVAZ]*)/g)) {
    const n = (rest!.match(/-?[\d.]+/g) ?? []).map(Number);
    if (letter === 'H') xs.push(n[0]!);
    else if (letter === 'V') ys.push(n[0]!);
    else {
      xs.push(n.at(-2)!);
      ys.push(n.at(-1)!);
    }
  }
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

const meet = (a: Rect, b: Rect): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

describe.each(homes)('$id', ({ home }) => {
  const { plan } = home;
  test.each(SCALES)(
    'on its sheets at 1 : %i no text stands on another, and all say what they are not',
    (scale) => {
      for (const { name, sheet } of sheetsOf(home, speaker, scale)) {
        const { texts } = sheet;
        const clash = texts.flatMap((one, i) =>
          texts
            .slice(i + 1)
            .filter((other) => meet(boxOf(one), boxOf(other)))
            .map((other) => `${name}: ${one.text} on ${other.text}`),
        );
        expect(clash).toEqual([]);
        const said = texts.map(({ text }) => text);
        expect(said).toContain(nb.app.sketch);
        expect(said).toContain(nb.files.sheet.stamp);
      }
    },
  );

  test.each(SCALES)(
    'on its sheets at 1 : %i all stands within the frame, and the bar in its own part',
    (asked) => {
      for (const { name, sheet } of sheetsOf(home, speaker, asked)) {
        const { corner, scale, width, height, lines, texts } = sheet;
        const [left, right] = [corner.x + 10 * scale, corner.x + (width - 10) * scale];
        const [top, foot] = [corner.y + 10 * scale, corner.y + (height - 10) * scale];
        const out = [
          ...texts.map(boxOf),
          ...lines.filter(({ moved }) => !moved).map(({ d }) => boxOfPath(d)),
        ].filter((r) => r.x0 < left - 1 || r.x1 > right + 1 || r.y0 < top - 1 || r.y1 > foot + 1);
        expect(out, name).toEqual([]);
        const nought = texts.find(
          ({ layer, text, at }) => layer === 'sheet' && text === '0' && at.y > foot - 26 * scale,
        );
        expect(nought!.at.x, name).toBeGreaterThan(right - 44 * scale);
        const told = texts.filter(({ text }) => text.startsWith(`1 : ${scale} `));
        expect(told, name).toHaveLength(1);
      }
    },
  );

  test('nor at the sizes a screen draws its chains at', () => {
    for (const scale of [75, 120, 150, 180, 240])
      for (const storey of plan.storeys) {
        const boxes = measuresOf(plan, storey, scale).texts.map(boxOf);
        const clash = boxes.filter((one, i) => boxes.slice(i + 1).some((other) => meet(one, other)));
        expect(clash, `1 : ${scale}`).toEqual([]);
      }
  });

  test('every length of a chain is told, also one that is shorter than its figures, and clear of floor that may be built', () => {
    const sheets = sheetsOf(home, speaker, 100);
    for (const storey of plan.storeys) {
      const told = sheets[storey.index]!.sheet.texts.filter(({ layer }) => layer === 'measure');
      const wanted = SIDES.filter((side) => side !== plan.shell.party).flatMap((side) =>
        chainsOf(plan, storey, side).flatMap((chain) =>
          chain.slice(1).map((stop, i) => String(Math.round(stop - chain[i]!))),
        ),
      );
      expect(told.map(({ text }) => text).sort()).toEqual(wanted.sort());
      const house = houseRect(plan.shell);
      expect(told.filter((text) => meet(boxOf(text), house))).toEqual([]);
    }
  });
});
