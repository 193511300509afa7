import { useCallback, useEffect, useRef } from 'react';

/** Acts now, or when the finger leaves the glass: a drawing that changes its size under a drag slips out of the hand. */
export function useWhenLetGo(): (act: () => void) => void {
  const pressed = useRef(false);
  useEffect(() => {
    const down = (): void => {
      pressed.current = true;
    };
    const up = (): void => {
      pressed.current = false;
    };
    addEventListener('pointerdown', down, true);
    addEventListener('pointerup', up, true);
    addEventListener('pointercancel', up, true);
    return () => {
      removeEventListener('pointerdown', down, true);
      removeEventListener('pointerup', up, true);
      removeEventListener('pointercancel', up, true);
    };
  }, []);
  return useCallback((act) => {
    if (pressed.current) addEventListener('pointerup', act, { once: true });
    else act();
  }, []);
}
