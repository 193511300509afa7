import { memo } from 'react';
import type { Drawing, Line, Text } from '../../drawing/lines.ts';
import { LAYERS } from '../../drawing/lines.ts';
import { DASH, PENS } from '../../drawing/pens.ts';

type DrawnProps = {
  readonly drawing: Drawing;
  /** Mm on the storey for a mm of paper: what pens and dashes are measured by. */
  readonly scale: number;
};

/** A drawing's lines and letters, to stand inside an `<svg>` in mm: the same as on paper, in the ink of the page's light. */
export const Drawn = memo(function Drawn({ drawing, scale }: DrawnProps) {
  return LAYERS.map((layer) => {
    const lines = drawing.lines.filter((l) => l.layer === layer);
    const texts = drawing.texts.filter((t) => t.layer === layer);
    const { pen, dashed } = PENS[layer];
    return lines.length + texts.length === 0 ? null : (
      <g
        key={layer}
        className="rs-drawn"
        data-layer={layer}
        strokeWidth={pen * scale}
        strokeDasharray={dashed && DASH.map((mm) => mm * scale).join(' ')}
      >
        {byKey(lines, keyOf).map(([key, line]) => (
          <path key={key} d={line.d} transform={placeOf(line)} />
        ))}
        {byKey(texts, ({ at, text }) => `${at.x} ${at.y} ${text}`).map(([key, text]) => (
          <Letters key={key} {...text} />
        ))}
      </g>
    );
  });
});

/** Each with its key; of two that would be drawn over each other alike, one. */
const byKey = <T,>(all: readonly T[], key: (one: T) => string): readonly (readonly [string, T])[] => [
  ...new Map(all.map((one) => [key(one), one])),
];

const keyOf = ({ d, moved }: Line): string => (moved ? `${moved.x} ${moved.y} ${moved.turn} ${d}` : d);
const placeOf = ({ moved }: Line): string | undefined =>
  moved && `translate(${moved.x} ${moved.y}) rotate(${moved.turn * 90})`;

/** A capital's half height, in ems, from the middle of a line down to where its letters stand. */
const HALF = 0.36;

function Letters({ at, text, height, turn, begins }: Text) {
  return (
    <text
      transform={`translate(${at.x} ${at.y})${turn ? ` rotate(${turn})` : ''}`}
      y={HALF * height}
      fontSize={height}
      data-begins={begins}
    >
      {text}
    </text>
  );
}
