import {
  Colors,
  DxfWriter,
  LWPolylineFlags,
  point2d,
  point3d,
  TextHorizontalAlignment,
  TextVerticalAlignment,
  Units,
} from '@tarikjabiri/dxf';
import svgpath from 'svgpath';
import type { Layer, Line, Text } from '../../drawing/lines.ts';
import { LAYERS } from '../../drawing/lines.ts';
import { PENS } from '../../drawing/pens.ts';
import type { Mm, Point } from '../../model/units.ts';
import type { Polyline, Vertex } from './uncovered.ts';
import { uncovered } from './uncovered.ts';

/** A storey's lines, and where its own origin is to lie in the drawing, in mm; y runs upwards there. */
export type Placed = {
  readonly at: Point;
  readonly lines: readonly Line[];
  readonly texts: readonly Text[];
};

/** What each layer is called in the file; a municipality has names of its own (models/layers/). */
export type LayerNames = Readonly<Record<Layer, string>>;

const COLOUR: Readonly<Partial<Record<Layer, number>>> = {
  wall: Colors.White,
  measure: Colors.Green,
  furniture: Colors.Cyan,
  lost: Colors.Red,
};

/**
 * Storeys side by side as a drawing in mm, on layers of their own; what a filled line hides on the sheet is left out. Dimensions are lines and texts: readers drop a DIMENSION entity that
 * comes without a block of its geometry. Letters outside the Basic Multilingual Plane, which such readers do not know, are left out.
 */
export function dxfOf(storeys: readonly Placed[], names: LayerNames): string {
  const dxf = new DxfWriter();
  dxf.setUnits(Units.Millimeters);
  dxf.setVariable('$MEASUREMENT', { 70: 1 });
  // Without it a reader that mends a file takes ø for two letters.
  dxf.setVariable('$DWGCODEPAGE', { 3: 'ANSI_1252' });
  dxf.addLType('DASHED', '__ __ __', [150, -100]);
  for (const layer of LAYERS)
    dxf.addLayer(
      names[layer],
      COLOUR[layer] ?? Colors.White,
      layer === 'overhead' || layer === 'unbuilt' || layer === 'lost' ? 'DASHED' : 'Continuous',
    );
  for (const { at, lines, texts } of storeys) {
    const laid = [...lines].sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
    const drawn = laid.map((line) => ({
      lines: polylinesOf(line, at),
      fills: PENS[line.layer].fill !== undefined,
    }));
    uncovered(drawn).forEach((seen, i) => {
      for (const { points, closed } of seen) {
        const flags = closed ? LWPolylineFlags.Closed : LWPolylineFlags.None;
        dxf.addLWPolyline(points, { layerName: names[laid[i]!.layer], flags });
      }
    });
    for (const text of texts) addText(dxf, text, at, names[text.layer]);
  }
  return dxf.stringify();
}

function addText(
  dxf: DxfWriter,
  { at, text, height, turn, begins }: Text,
  origin: Point,
  layerName: string,
): void {
  const place = point3d(origin.x + at.x, origin.y - at.y);
  dxf.addText(place, height * 0.72, plain(text), {
    layerName,
    ...(turn && { rotation: -turn }),
    horizontalAlignment: begins ? TextHorizontalAlignment.Left : TextHorizontalAlignment.Center,
    verticalAlignment: TextVerticalAlignment.Middle,
    secondAlignmentPoint: place,
  });
}

/** A text that is one line of a DXF file, no code of it, and without blanks its fonts do not know. */
const plain = (text: string): string =>
  [...text]
    .filter((c) => c >= ' ' && c.length === 1 && c !== '\u007f')
    .join('')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/%%/g, '% %');

type Corner = readonly [x: Mm, y: Mm];

/** Straight pieces in which a curve that is no part of a circle is drawn. */
const PIECES = 8;

/** A path as polylines, y upwards. A part of a circle stays one: the bulge of its segment. */
function polylinesOf({ d, moved }: Line, origin: Point): Polyline[] {
  const path = svgpath(d);
  if (moved) path.rotate(moved.turn * 90).translate(moved.x, moved.y);
  path.scale(1, -1).translate(origin.x, origin.y).abs().unshort();
  const all: Polyline[] = [];
  let points: Vertex[] = [];
  const end = (closed: boolean): void => {
    if (points.length > 1) all.push({ points, closed });
    points = [];
  };
  const add = (x: Mm, y: Mm): void => {
    points.push({ point: point2d(tidy(x), tidy(y)) });
  };
  path.iterate((segment, _, x, y) => {
    const to = segment.slice(-2) as unknown as Corner;
    switch (segment[0]) {
      case 'M':
        end(false);
        add(...to);
        return;
      case 'H':
        add(segment[1], y);
        return;
      case 'V':
        add(x, segment[1]);
        return;
      case 'A': {
        const [, rx, ry, , large, sweep] = segment;
        const last = points.at(-1);
        if (last && Math.abs(rx - ry) < 0.01) {
          last.bulge = bulge(Math.hypot(to[0] - x, to[1] - y), rx, large, Number(sweep));
          add(...to);
        } else for (const p of oval([x, y], segment)) add(...p);
        return;
      }
      case 'C': {
        const [, ax, ay, bx, by] = segment;
        for (const p of curve([x, y], [ax, ay], [bx, by], to)) add(...p);
        return;
      }
      case 'Q':
        for (const p of curve([x, y], [segment[1], segment[2]], to)) add(...p);
        return;
      case 'Z':
      case 'z': {
        const [first, last] = [points[0], points.at(-1)];
        // A ring that has come home needs no corner on top of its first; the last segment keeps its bulge.
        if (
          first &&
          last &&
          last !== first &&
          first.point.x === last.point.x &&
          first.point.y === last.point.y
        )
          points.pop();
        end(true);
        return;
      }
      default:
        add(...to);
    }
  });
  end(false);
  return all;
}

/** To the hundredth of a millimetre. */
const tidy = (value: number): number => Math.round(value * 100) / 100;

/** Tangent of a quarter of the arc's angle; anticlockwise is positive where y runs upwards, which is sweep 1 there. */
function bulge(chord: Mm, radius: Mm, large: number, sweep: number): number {
  const half = Math.asin(Math.min(1, chord / (2 * radius)));
  const angle = large ? 2 * Math.PI - 2 * half : 2 * half;
  return Math.tan(angle / 4) * (sweep ? 1 : -1);
}

/** Points along a Bézier curve of any degree, but for its first. */
function curve(...corners: readonly Corner[]): Corner[] {
  const between = (points: readonly Corner[], t: number): Corner =>
    points.length === 1
      ? points[0]!
      : between(
          points.slice(1).map(([x, y], i): Corner => {
            const [px, py] = points[i]!;
            return [px + (x - px) * t, py + (y - py) * t];
          }),
          t,
        );
  return Array.from({ length: PIECES }, (_, i) => between(corners, (i + 1) / PIECES));
}

/** Points along a part of an ellipse, by the cubic curves it is the same as. */
function oval(from: Corner, arc: readonly (string | number)[]): Corner[] {
  const found: Corner[] = [];
  svgpath(`M${from.join(' ')}${arc.join(' ')}`)
    .unarc()
    .abs()
    .iterate((s, _, x, y) => {
      if (s[0] === 'C') found.push(...curve([x, y], [s[1], s[2]], [s[3], s[4]], [s[5], s[6]]));
    });
  return found;
}
