/** A line of a STEP file (ISO 10303-21), by its number. */
export type Ref = { readonly line: number };

/** What an attribute may be. A plain number is a real; null is left out (`$`), and `DERIVED` follows from the rest (`*`). */
export type Value =
  | Ref
  | number
  | string
  | boolean
  | null
  | { readonly derived: true }
  | { readonly whole: number }
  | { readonly word: string }
  | { readonly type: string; readonly value: number | string | boolean }
  | readonly Value[];

export const DERIVED: Value = { derived: true };
export const whole = (n: number): Value => ({ whole: n });
/** A word of an enumeration. */
export const word = (name: string): Value => ({ word: name });
/** A value that says its own type, where several are allowed. */
export const typed = (type: string, value: number | string | boolean): Value => ({ type, value });

/** To a millionth, never in a way that a reader takes for a whole number. */
function real(n: number): string {
  const text = String(Math.round(n * 1e6) / 1e6 || 0);
  return text.includes('.') ? text : `${text}.`;
}

/**
 * Letters of ASCII as they are, others of the Basic Multilingual Plane by number. What lies beyond it (emoji) makes some readers fall over,
 * and stays in the design.
 */
function quoted(text: string): string {
  const letters = [...text.normalize('NFC')].filter((c) => c.length === 1 && c >= ' ' && c !== '\u007f');
  const coded = letters
    .map((c) => {
      if (c === "'") return "''";
      if (c === '\\') return '\\\\';
      return c <= '~' ? c : `\\X2\\${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}\\X0\\`;
    })
    .join('');
  return `'${coded.replaceAll('\\X0\\\\X2\\', '')}'`;
}

function written(value: Value): string {
  if (value === null) return '$';
  switch (typeof value) {
    case 'number':
      return real(value);
    case 'string':
      return quoted(value);
    case 'boolean':
      return value ? '.T.' : '.F.';
  }
  if (Array.isArray(value)) return `(${value.map(written).join(',')})`;
  const one = value as Exclude<Value, readonly Value[] | number | string | boolean | null>;
  if ('line' in one) return `#${one.line}`;
  if ('derived' in one) return '*';
  if ('whole' in one) return String(one.whole);
  if ('word' in one) return `.${one.word}.`;
  return `${one.type.toUpperCase()}(${written(one.value)})`;
}

export type Step = {
  /** Writes an entity and gives what others call it by. */
  readonly add: (entity: string, ...attributes: readonly Value[]) => Ref;
  /** The whole file. */
  readonly done: (head: { readonly name: string; readonly date: string; readonly by: string }) => string;
};

/** Begins a file of schema IFC4. Equal lines are written once. */
export function startStep(): Step {
  const lines: string[] = [];
  const known = new Map<string, Ref>();
  return {
    add: (entity, ...attributes) => {
      const text = `${entity.toUpperCase()}(${attributes.map(written).join(',')})`;
      const there = known.get(text);
      if (there) return there;
      lines.push(text);
      const ref = { line: lines.length };
      known.set(text, ref);
      return ref;
    },
    done: ({ name, date, by }) =>
      [
        'ISO-10303-21;',
        'HEADER;',
        `FILE_DESCRIPTION(('ViewDefinition [ReferenceView_V1.2]'),'2;1');`,
        `FILE_NAME(${quoted(name)},${quoted(`${date}T00:00:00`)},(''),(''),${quoted(by)},${quoted(by)},'');`,
        `FILE_SCHEMA(('IFC4'));`,
        'ENDSEC;',
        'DATA;',
        ...lines.map((text, i) => `#${i + 1}=${text};`),
        'ENDSEC;',
        'END-ISO-10303-21;',
        '',
      ].join('\n'),
  };
}
