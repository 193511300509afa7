const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Letters that XML 1.0 has a way to write; half a pair and what steers a machine are none of them. */
const WRITABLE = /^[ -\ud7ff\ue000-\ufffd]$|^.{2}$/;

export const writable = (text: string): string => [...text].filter((c) => WRITABLE.test(c)).join('');

/** A text as the inside of an element or an attribute. */
export const escaped = (text: string): string => writable(text).replace(/[&<>"]/g, (c) => SIGNS[c]!);

type Attributes = Readonly<Record<string, string | boolean>>;

/** An element with attributes, around others that are written already. */
export function element(name: string, attributes: Attributes = {}, ...inside: readonly string[]): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(`${value}`)}"`);
  const opened = `<${name}${said.join('')}`;
  return inside.length > 0 ? `${opened}>${inside.join('')}</${name}>` : `${opened}/>`;
}

/** An element around a text or a number. */
export const said = (name: string, value: string | number): string => element(name, {}, escaped(`${value}`));

export const xmlOf = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
