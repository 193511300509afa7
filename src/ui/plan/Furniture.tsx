import { later } from '../parts/later.tsx';

/** How each piece is drawn comes after walls and rooms: a home is known by those. */
export const Furniture = later(async () => (await import('./Pieces.tsx')).Pieces);
