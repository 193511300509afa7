/** Whoever waits for a large part has the line to himself: what nobody waits for comes after it. */
let waited = 0;
const others = new Set<() => void>();

/** A part is waited for, until what is given back is called. */
export function holdLine(): () => void {
  waited++;
  return () => {
    if (--waited > 0) return;
    for (const go of others) go();
    others.clear();
  };
}

/** When no part is waited for. */
export const lineFree = (): Promise<void> =>
  new Promise((go) => {
    if (waited === 0) go();
    else others.add(go);
  });
