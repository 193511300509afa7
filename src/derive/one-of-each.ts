import { keptOn } from '../model/kept-on.ts';

/**
 * Gives for a value the first one met that says the same, so that what has been found out about one is known of the other:
 * of a room nobody touched while a wall elsewhere is pushed, and after undo. The oldest of more than `most` are forgotten.
 */
export function oneOfEach<T extends object>(most: number): (value: T) => T {
  const known = new Map<string, T>();
  const asked = keptOn<T, T>();
  return (value) => {
    const before = asked.get(value);
    if (before !== undefined) return before;
    const text = JSON.stringify(value);
    const same = known.get(text);
    asked.set(value, same ?? value);
    if (same !== undefined) return same;
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(text, value);
    return value;
  };
}
