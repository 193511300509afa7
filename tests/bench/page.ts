import type { Figure } from './figure.ts';
export async function pageFigures(_print: (figures: readonly Figure[]) => void): Promise<void> {}
