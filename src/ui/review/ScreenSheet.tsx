import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import type { Mm, Rect } from '../../model/units.ts';

type ScreenSheetProps = {
  /** What is seen of the storey or the house. */
  readonly rect: Rect;
  /** Mm a CSS pixel. */
  readonly px: Mm;
  readonly name: string;
  readonly className?: string;
  readonly onClick?: ((event: MouseEvent<SVGSVGElement>) => void) | undefined;
  readonly children: ReactNode;
};

/** A drawing of the desk as large as it is to be read; what stands in it is in mm. */
export function ScreenSheet(props: ScreenSheetProps): ReactNode {
  const { rect, px, name, className = '', onClick, children } = props;
  const width = rect.x1 - rect.x0;
  const height = rect.y1 - rect.y0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: whoever wants a place by keys chooses it from the lists
    <svg
      className={`rs-plan rs-storey-sheet ${className}`.trim()}
      viewBox={`${rect.x0} ${rect.y0} ${width} ${height}`}
      width={width / px}
      height={height / px}
      role="img"
      aria-label={name}
      onClick={onClick}
      style={{ '--rs-px': px } as CSSProperties}
    >
      <g fill="none">{children}</g>
    </svg>
  );
}
