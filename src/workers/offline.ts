import { gate } from './gate.ts';

/** What tells that a hand takes hold of something, or lets go of it. */
const HANDS = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;

/**
 * Has the browser keep this version of the program, so that it opens without a net. It is fetched while no hand is at work: on a cheap
 * phone a wall that is pushed would stutter. A browser that cannot, or may not, goes on as before.
 */
export async function keepProgram(): Promise<void> {
  let atWork = false;
  let tell = (): void => {};
  const feel = ({ buttons, type }: PointerEvent): void => {
    const now = buttons > 0 && type !== 'pointercancel';
    if (now === atWork) return;
    atWork = now;
    tell();
  };
  for (const hand of HANDS) addEventListener(hand, feel, { capture: true, passive: true });

  // The page's own folder, also where it stands in somebody's sub folder.
  const address = new URL('sw.js', document.baseURI).href;
  const copy = await navigator.serviceWorker?.register(gate.createScriptURL(address)).catch(() => undefined);
  if (!copy) return;
  tell = () => copy.installing?.postMessage(atWork);
  tell();
  // A newer version is found later.
  copy.addEventListener('updatefound', tell);
}
