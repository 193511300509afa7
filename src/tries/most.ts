/** Tries told of one finding: more would be a list to read through, and no way on. */
export const MOST = 3;
