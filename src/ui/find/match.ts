/** Something that can be found: what it is called, and other words for it. */
export type Findable = {
  readonly title: string;
  readonly also: string;
  /** Other forms of the words in the title, worth as much as those. */
  readonly named?: string;
  /**
   * Written alone, and as it is, this means this one before all others: a kind of room means one more of it. Its first word alone means it
   * before what only begins so: a bed is no bedroom. Begun, it is told before what is done with those there are.
   */
  readonly alone?: string;
  /** Written alone, it means this one next after one more of it: where to go, when there is one already. */
  readonly goes?: readonly string[];
};

/** Letters as they are typed on any keyboard: "Større" and "storre" are one word. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLocaleLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** A word in the name says more than another word for it. */
const WORTH = { title: 2, also: 1 } as const;
/** More than anything else that is found; and more than a word in the name. */
const MEANT = { name: 100, first: 1, begun: 0.65, goes: 50, goesBegun: 0.6 } as const;

function worthOf(word: string, title: readonly string[], also: readonly string[]): number {
  const begun = (other: string): boolean => other.startsWith(word);
  return title.some(begun) ? WORTH.title : also.some(begun) ? WORTH.also : 0;
}

function meaning(wanted: readonly string[], { alone, goes = [] }: Findable): number {
  const asked = wanted.join(' ');
  const by = (name: string, whole: number, begun: number): number => {
    const text = wordsOf(name).join(' ');
    return text === asked ? whole : text.startsWith(asked) ? begun : 0;
  };
  const going = Math.max(0, ...goes.map((name) => by(name, MEANT.goes, MEANT.goesBegun)));
  if (alone === undefined) return going;
  const first = wanted.length === 1 && wordsOf(alone)[0] === asked ? MEANT.first : 0;
  return Math.max(first, by(alone, MEANT.name, MEANT.begun));
}

/**
 * What answers to all words of a query, best first; else in the order given. Every word but the `small` ones must be there, whole
 * or begun; a query of nothing is answered by everything.
 */
export function matching<T extends Findable>(
  query: string,
  among: readonly T[],
  small: string,
): readonly T[] {
  const skipped = wordsOf(small);
  const asked = wordsOf(query);
  const wanted = asked.filter((word) => !skipped.includes(word));
  if (wanted.length === 0) return asked.length === 0 ? among : [];
  return among
    .map((one) => {
      const [title, also] = [wordsOf(one.title), wordsOf(one.also)];
      const names = [...title, ...wordsOf(one.named ?? '')];
      const worth = wanted.map((word) => worthOf(word, names, also));
      // Of two that hold all words, the one with fewer others is meant.
      const total = worth.reduce((sum, w) => sum + w, meaning(wanted, one)) - title.length / 100;
      return { one, found: worth.every((w) => w > 0), total };
    })
    .filter(({ found }) => found)
    .sort((a, b) => b.total - a.total)
    .map(({ one }) => one);
}
