import { gate } from './gate.ts';

/**
 * Has the browser keep this version of the program, so that it opens without a net. A browser that cannot, or may not, goes on as before.
 */
export async function keepProgram(): Promise<void> {
  // The page's own folder, also where it stands in somebody's sub folder.
  const address = new URL('sw.js', document.baseURI).href;
  await navigator.serviceWorker?.register(gate.createScriptURL(address)).catch(() => undefined);
}
