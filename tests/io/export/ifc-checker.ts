import { SCHEMA_REGISTRY } from '@ifc-lite/parser';

/** A STEP value as it was read. */
type Value =
  | { readonly is: 'none' | 'derived' }
  | { readonly is: 'whole' | 'real'; readonly n: number }
  | { readonly is: 'text' | 'word'; readonly text: string }
  | { readonly is: 'ref'; readonly line: number }
  | { readonly is: 'list'; readonly of: readonly Value[] }
  | { readonly is: 'typed'; readonly type: string; readonly value: Value };
type Line = { readonly entity: string; readonly values: readonly Value[] };
type Attribute = {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly isArray: boolean;
  readonly isList: boolean;
  readonly isSet: boolean;
  readonly arrayBounds?: readonly [number, number | null | undefined];
};
type Entity = {
  readonly name: string;
  readonly isAbstract: boolean;
  readonly parent?: string;
  readonly allAttributes?: readonly Attribute[];
};

const entities = SCHEMA_REGISTRY.entities as unknown as Readonly<Record<string, Entity>>;
const types = SCHEMA_REGISTRY.types as unknown as Readonly<Record<string, string>>;
const enums = SCHEMA_REGISTRY.enums as unknown as Readonly<Record<string, readonly string[]>>;
const selects = SCHEMA_REGISTRY.selects as unknown as Readonly<Record<string, readonly string[]>>;
const entityNamed = new Map(Object.values(entities).map((e) => [e.name.toUpperCase(), e]));
const typeNamed = new Map(Object.keys(types).map((name) => [name.toUpperCase(), name]));

const isA = (name: string, wanted: string): boolean => {
  for (let at: string | undefined = name; at; at = entities[at]?.parent) if (at === wanted) return true;
  return false;
};
const choices = (type: string): string[] => (selects[type] ? selects[type].flatMap(choices) : [type]);

/** Reads one value of a STEP file and where the next begins. */
function read(text: string, from: number): [Value, number] {
  const rest = text.slice(from);
  const number = /^-?\d+(\.\d*)?(E[+-]?\d+)?/.exec(rest);
  if (rest[0] === '$') return [{ is: 'none' }, from + 1];
  if (rest[0] === '*') return [{ is: 'derived' }, from + 1];
  if (rest[0] === '#') {
    const digits = /^#(\d+)/.exec(rest)!;
    return [{ is: 'ref', line: Number(digits[1]) }, from + digits[0].length];
  }
  if (rest[0] === "'") {
    const quoted = /^'((?:[^']|'')*)'/.exec(rest);
    if (!quoted) throw new Error('a text without an end');
    return [{ is: 'text', text: quoted[1]! }, from + quoted[0].length];
  }
  if (rest[0] === '.') {
    const word = /^\.([A-Z0-9_]+)\./.exec(rest)!;
    return [{ is: 'word', text: word[1]! }, from + word[0].length];
  }
  if (rest[0] === '(') {
    const of: Value[] = [];
    let at = from + 1;
    while (text[at] !== ')') {
      const [value, next] = read(text, at);
      of.push(value);
      at = text[next] === ',' ? next + 1 : next;
      if (at >= text.length) throw new Error('a list without an end');
    }
    return [{ is: 'list', of }, at + 1];
  }
  if (number) return [{ is: number[1] ? 'real' : 'whole', n: Number(number[0]) }, from + number[0].length];
  const name = /^[A-Z0-9]+(?=\()/.exec(rest);
  if (!name) throw new Error(`nothing that is a value: ${rest.slice(0, 20)}`);
  const [inner, next] = read(text, from + name[0].length);
  if (inner.is !== 'list' || inner.of.length !== 1) throw new Error(`${name[0]} holds one value`);
  return [{ is: 'typed', type: name[0], value: inner.of[0]! }, next];
}

/** Why a value of a defined type is not one. */
function wrongOfType(value: Value, type: string): string | null {
  const under = types[type];
  if (under === undefined) return `nobody knows ${type}`;
  if (types[under] !== undefined) {
    if (type.startsWith('IfcPositive') && 'n' in value && value.n <= 0) return `${type} is above 0`;
    return wrongOfType(value, under);
  }
  if (under.startsWith('LIST'))
    return value.is === 'list' && value.of.every((v) => v.is === 'whole') ? null : `${type} is a list`;
  const wanted = under.startsWith('STRING')
    ? 'text'
    : { REAL: 'real', NUMBER: 'real', INTEGER: 'whole', BOOLEAN: 'word', LOGICAL: 'word' }[under];
  return value.is === wanted ? null : `${type} is ${wanted ?? under}`;
}

function wrong(value: Value, type: string, lines: ReadonlyMap<number, Line>): string | null {
  const of = choices(type);
  if (value.is === 'ref') {
    const line = lines.get(value.line);
    if (!line) return `#${value.line} is not there`;
    const name = entityNamed.get(line.entity)?.name ?? '';
    return of.some((wanted) => isA(name, wanted)) ? null : `#${value.line} is ${name}, no ${type}`;
  }
  if (value.is === 'typed') {
    const name = typeNamed.get(value.type);
    if (!name || !of.includes(name)) return `${value.type} is no ${type}`;
    return wrongOfType(value.value, name);
  }
  if (enums[type])
    return value.is === 'word' && enums[type].includes(value.text) ? null : `no word of ${type}`;
  if (entities[type] || selects[type]) return `${type} is asked for`;
  return wrongOfType(value, type);
}

function wrongAttribute(value: Value, a: Attribute, lines: ReadonlyMap<number, Line>): string | null {
  if (value.is === 'derived') return null;
  if (value.is === 'none') return a.optional ? null : 'is left out';
  if (!(a.isArray || a.isList || a.isSet)) return wrong(value, a.type, lines);
  if (value.is !== 'list') return 'is a list';
  const [least, most] = a.arrayBounds ?? [0, null];
  if (value.of.length < least || (most && value.of.length > most)) return `has ${value.of.length} parts`;
  const unique = a.type.startsWith('UNIQUE ');
  if (unique && new Set(value.of.map((part) => JSON.stringify(part))).size < value.of.length)
    return 'has a part twice';
  for (const part of value.of) {
    const why = wrong(part, a.type.replace('UNIQUE ', ''), lines);
    if (why) return why;
  }
  return null;
}

/** All that is wrong with an IFC4 file, by its schema and by some of its rules; written apart from the writer. */
export function faultsOf(file: string): string[] {
  const faults: string[] = [];
  if (/[^\n\x20-\x7e]/.test(file)) faults.push('letters that are not ASCII');
  if (!file.endsWith('ENDSEC;\nEND-ISO-10303-21;\n')) faults.push('no end');
  const lines = new Map<number, Line>();
  for (const [, number, entity, values] of file.matchAll(/^#(\d+)=([A-Z0-9]+)(\(.*\));$/gm)) {
    try {
      const [list] = read(values!, 0);
      lines.set(Number(number), { entity: entity!, values: list.is === 'list' ? list.of : [] });
    } catch (error) {
      faults.push(`#${number}: ${(error as Error).message}`);
    }
  }
  if (lines.size !== file.split('\n').filter((l) => l.startsWith('#')).length)
    faults.push('lines that are none');
  const ids = new Set<string>();
  for (const [number, { entity, values }] of lines) {
    const known = entityNamed.get(entity);
    const tell = (why: string): number => faults.push(`#${number} ${entity}: ${why}`);
    if (!known || known.isAbstract) {
      tell('is no entity');
      continue;
    }
    const attributes = known.allAttributes ?? [];
    if (attributes.length !== values.length) tell(`${values.length} values for ${attributes.length}`);
    attributes.forEach((a, i) => {
      const value = values[i];
      const why = value && wrongAttribute(value, a, lines);
      if (why) tell(`${a.name} ${why}`);
      if (a.name === 'GlobalId' && value?.is === 'text') {
        if (!/^[0-3][0-9A-Za-z_$]{21}$/.test(value.text)) tell('a GlobalId that is none');
        if (ids.has(value.text)) tell('a GlobalId twice');
        ids.add(value.text);
      }
    });
    const [first] = values;
    if (entity === 'IFCDIRECTION' && first?.is === 'list' && first.of.every((v) => 'n' in v && v.n === 0))
      tell('points nowhere');
    if (entity === 'IFCLOCALPLACEMENT') {
      const seen = new Set<number>([number]);
      for (let on = first; on?.is === 'ref'; on = lines.get(on.line)?.values[0]) {
        if (seen.has(on.line)) {
          tell('rests on itself');
          break;
        }
        seen.add(on.line);
      }
    }
  }
  return faults;
}
