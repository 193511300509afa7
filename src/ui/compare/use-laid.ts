import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Rect } from '../../model/units.ts';
import { NARROW, useMedia } from '../parts/use-media.ts';
import type { Laid } from './look.ts';
import { laidOut } from './look.ts';

/** Height of the name over each home, and the least height of a home's own drawing, in CSS pixels. */
const HEAD = { usual: 40, large: 52 } as const;
const LOWEST = 220;

/** A place for homes side by side, and how so many of what covers `covered` are laid out in it; null until the place is laid out. */
export function useLaid(
  covered: Rect,
  count: number,
  large: boolean,
): readonly [RefObject<HTMLDivElement | null>, Laid | null] {
  const place = useRef<HTMLDivElement>(null);
  const [laid, setLaid] = useState<Laid | null>(null);
  const stacked = useMedia(NARROW);
  const head = large ? HEAD.large : HEAD.usual;
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0) return;
      const size = { width, height: stacked ? 0 : height };
      setLaid(laidOut(covered, stacked ? 1 : count, size, head, stacked ? width * 0.95 : LOWEST));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [covered, count, head, stacked]);
  return [place, laid];
}
