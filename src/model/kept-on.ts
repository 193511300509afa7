/** What has been worked out of things, by the thing: as a WeakMap holds it. */
export type KeptOn<Of extends object, What> = {
  readonly get: (of: Of) => What | undefined;
  readonly set: (of: Of, what: What) => void;
};

/**
 * Keeps what has been worked out of a thing on the thing itself, where it goes when that goes. It is seen by no copy, comparison or JSON of
 * the thing.
 *
 * For what lives a step of a drag or of a search. A WeakMap that stands in a module holds all of that until the next full collection,
 * since the small ones between take whatever an old WeakMap holds for alive (V8): plans long gone were carried along, and a small
 * collection took 3 to 9 ms of a step where it takes 1.5 to 2.5.
 */
export function keptOn<Of extends object, What>(): KeptOn<Of, What> {
  const key = Symbol();
  return {
    get: (of) => (of as { readonly [key]?: What })[key],
    set: (of, what) => {
      Object.defineProperty(of, key, { value: what, configurable: true });
    },
  };
}
