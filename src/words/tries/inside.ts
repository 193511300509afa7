import type { MoreWords, Words } from '../words.ts';

/** A room inside a sentence: "badet" for one called by its kind; a name or a number of its own it keeps. */
export function inside(
  name: string,
  kind: Words['kind'],
  { the, known }: Pick<MoreWords['tries'], 'the' | 'known'>,
): string {
  const plain = (Object.keys(kind) as (keyof typeof kind)[]).find((k) => kind[k] === name);
  return plain ? known(the[plain]) : name;
}
