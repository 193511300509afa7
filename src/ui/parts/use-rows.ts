import { useRef } from 'react';

type Rows = ReadonlyMap<string, number>;

/** A row for each line, by what the line is about: one that stays keeps its row, and one that comes takes the first that is free. */
export function rowsFor(lines: readonly string[], before: Rows): Rows {
  const taken = new Set(lines.map((line) => before.get(line)));
  let free = 0;
  return new Map(
    lines.map((line) => {
      const own = before.get(line);
      if (own !== undefined) return [line, own];
      while (taken.has(free)) free++;
      return [line, free++];
    }),
  );
}

/**
 * Keys for a list whose lines come and go with every step of a pushed wall. To write in a row that is there is far less work for the
 * browser than to make a new one; what a row remembers must therefore say of which line it is.
 */
export function useRows(lines: readonly string[]): readonly number[] {
  const rows = useRef<Rows>(new Map());
  rows.current = rowsFor(lines, rows.current);
  return [...rows.current.values()];
}
