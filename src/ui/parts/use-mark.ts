import { useLayoutEffect } from 'react';

/** What is so of the page as a whole: one walks in the model, has cut it, looks at it by its strip, a dialog stands beside the drawing, … */
type Mark = 'inside' | 'cut' | 'looking' | 'beside' | 'paper' | 'large';

/**
 * Marks the root of the page while something is so, for styles of what lies elsewhere on it. A style that asks a large part what lies
 * somewhere in it, by :has(), has the browser reckon every style in that part anew whenever anything in it comes or goes.
 */
export function useMark(mark: Mark, on: boolean): void {
  useLayoutEffect(() => {
    if (!on) return;
    const { documentElement: root } = document;
    root.toggleAttribute(`data-${mark}`, true);
    return () => {
      root.toggleAttribute(`data-${mark}`, false);
    };
  }, [mark, on]);
}
