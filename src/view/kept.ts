import { useEffect, useMemo } from 'react';

/** A thing on the graphics card, made once and let go of when its parts change or it is no longer drawn. */
export function useKept<T extends { dispose(): void } | null>(make: () => T, parts: readonly unknown[]): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names the parts that matter
  const kept = useMemo(make, parts);
  useEffect(() => () => kept?.dispose(), [kept]);
  return kept;
}
