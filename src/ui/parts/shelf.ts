import { createContext, useContext } from 'react';
import type { Store } from '../../io/storage.ts';

/** What is kept on this device beside the drawing in hand: price lists, versions, other drawings. */
export type Shelf = Store;

export const ShelfContext = createContext<Shelf | null>(null);

export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('No shelf stands beside this part');
  return shelf;
}
