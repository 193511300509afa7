/**
 * One of our own icons on the 24 × 24 grid of Aksel: strokes of 1.5 px with round ends, so that the two sit side by side.
 * `heavy` is the part the icon is about (3 px), `soft` what stands around it, `turn` quarter turns clockwise, `tone` a
 * closed shape laid under the strokes like coloured card.
 */
export type Drawing = {
  readonly d: string;
  readonly heavy?: string;
  readonly soft?: string;
  readonly tone?: string;
  readonly turn?: 1 | 2 | 3;
};

/** `mirror`: turns in right-to-left languages. For "onward" and "back"; never for a direction on the plan. */
export type IconProps = { readonly size?: number; readonly className?: string; readonly mirror?: boolean };

type DrawnProps = IconProps & { readonly drawing: Drawing | string; readonly card?: string };

export function Drawn({ drawing, size = 24, className, mirror, card }: DrawnProps) {
  const { d, heavy, soft, tone, turn }: Drawing = typeof drawing === 'string' ? { d: drawing } : drawing;
  return (
    <svg
      className={className ? `rs-icon ${className}` : 'rs-icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      data-mirror={mirror || undefined}
      aria-hidden="true"
      focusable="false"
    >
      <g transform={turn ? `rotate(${turn * 90} 12 12)` : undefined}>
        {tone && card ? <path className="rs-tone" d={tone} fill={card} stroke="none" /> : null}
        {soft ? <path d={soft} opacity={0.55} /> : null}
        <path d={d} />
        {heavy ? <path d={heavy} strokeWidth={3} /> : null}
      </g>
    </svg>
  );
}
