import type { ComponentType, SVGProps } from 'react';

/**
 * One of our own icons on the 24 × 24 grid of Aksel: strokes of 1.5 px with round ends, so that the two sit side by side.
 * `soft` is what stands around what the icon is about, `tone` a closed shape laid under the strokes like coloured card.
 */
export type Drawing = {
  readonly d: string;
  readonly soft?: string;
  readonly tone?: string;
};

/** `size` is in pixels of ordinary text: an icon grows with the words beside it. */
export type IconProps = { readonly size?: number; readonly className?: string };

export const lengthOf = (size: number): string => `${size / 16}rem`;

type DrawnProps = IconProps & { readonly drawing: Drawing | string; readonly card?: string };

export function Drawn({ drawing, size = 24, className, card }: DrawnProps) {
  const { d, soft, tone }: Drawing = typeof drawing === 'string' ? { d: drawing } : drawing;
  return (
    <svg
      className={className ? `rs-icon ${className}` : 'rs-icon'}
      width={lengthOf(size)}
      height={lengthOf(size)}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {tone && card ? <path className="rs-tone" d={tone} fill={card} stroke="none" /> : null}
      {soft ? <path d={soft} opacity={0.55} /> : null}
      <path d={d} />
    </svg>
  );
}

type TakenProps = IconProps & { readonly from: ComponentType<SVGProps<SVGSVGElement>> };

/** An icon of Aksel's own. */
export function Taken({ from: Aksel, size = 24, className }: TakenProps) {
  return (
    <Aksel
      className={className ? `rs-icon ${className}` : 'rs-icon'}
      width={lengthOf(size)}
      height={lengthOf(size)}
      aria-hidden
    />
  );
}
