/** What a file of a home is called: by its content and what it holds, in letters that every system takes. */
export const fileName = ({ hash }: { readonly hash: string }, what: string, end: string): string =>
  `romslig-${hash.slice(0, 8)}-${what}.${end}`;
