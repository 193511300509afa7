/** A moment of this device as people say it: "26. nov. 2026, 14:32". */
export const whenSaid = (at: number, tag: string): string =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
