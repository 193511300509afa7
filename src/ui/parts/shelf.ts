import { createContext, useContext } from 'react';
import type { Store } from '../../io/storage.ts';

/** Price lists kept on this device, beside those that come with the app. */
export type Shelf = Pick<Store, 'prices' | 'keepPrices'>;

export const ShelfContext = createContext<Shelf | null>(null);

export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('No shelf stands beside this part');
  return shelf;
}
