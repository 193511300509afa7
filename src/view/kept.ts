import { useEffect, useMemo } from 'react';

/** A thing made once, and anew when its parts change. */
export function useMade<T>(make: () => T, parts: readonly unknown[]): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names the parts that matter
  return useMemo(make, parts);
}

/** The same of a thing on the graphics card, which is let go of when it is no longer drawn. */
export function useKept<T extends { dispose(): void } | null>(make: () => T, parts: readonly unknown[]): T {
  const kept = useMade(make, parts);
  useEffect(() => () => kept?.dispose(), [kept]);
  return kept;
}
