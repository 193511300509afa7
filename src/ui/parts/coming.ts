import { useEffect, useState } from 'react';

/**
 * What is asked for, null until the first has come. When another asking is given, what came stays until that one has come too, and an
 * answer that is late to come is not heard.
 * @param ask the same function as long as the same is asked for.
 */
export function useComing<T>(ask: () => Promise<T>): T | null {
  const [come, setCome] = useState<T | null>(null);
  useEffect(() => {
    let here = true;
    void ask().then((what) => here && setCome(() => what));
    return () => {
      here = false;
    };
  }, [ask]);
  return come;
}
