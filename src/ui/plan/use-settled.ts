import { useEffect, useState } from 'react';
import type { Mm } from '../../model/units.ts';
import type { Camera } from './viewport.ts';

/** Time without a camera move after which text gets its right size again, in ms. */
const SETTLE = 120;

/** A value that follows at once when the view was fitted anew, else when it has come to rest: a pinch lays out no text. */
export function useSettled(px: Mm, home: Camera | undefined): Mm {
  const [settled, setSettled] = useState({ px, home });
  if (settled.home !== home) setSettled({ px, home });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ px, home }), SETTLE);
    return () => clearTimeout(timer);
  }, [px, home]);
  return settled.home === home ? settled.px : px;
}
