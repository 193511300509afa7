import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** Large type for a projector, on the whole screen where the browser lets us; leaving the whole screen ends it. */
export function useLarge(page: RefObject<HTMLElement | null>): readonly [boolean, (large: boolean) => void] {
  const [large, setLarge] = useState(false);
  useEffect(() => {
    const changed = (): void => {
      if (!document.fullscreenElement) setLarge(false);
    };
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  const change = (on: boolean): void => {
    setLarge(on);
    // Refused on some phones: then the type is large all the same.
    if (on) page.current?.requestFullscreen?.().catch(() => undefined);
    else if (document.fullscreenElement) void document.exitFullscreen();
  };
  return [large, change];
}
