import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

type Size = { readonly width: number; readonly height: number };

/** A box and how large it is, in whole CSS pixels; null until it is laid out. */
export function useSize(): readonly [RefObject<HTMLDivElement | null>, Size | null] {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0) setSize({ width: Math.floor(width), height: Math.floor(height) });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [box, size];
}
