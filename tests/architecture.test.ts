import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

/** What a folder, or a file at the top of src/, may import. Its own files it may always import. */
interface Row {
  /** Folders of src, 'folder' or 'folder/file.ts', for anything they export. */
  src: string[];
  /** The same, but only by `import type`. */
  types?: string[];
  /** Never, not even a type and not even when the folder is allowed above. */
  never?: string[];
  /** Packages: 'name' for the package itself, 'name/*' for what lies under it, 'node:*' for Node's own. */
  npm?: string[];
  /** Packages for some files only, by the beginning of the path in src/. */
  npmFor?: Record<string, string[]>;
  /** Data of the municipality: the JSON files in models/. */
  models?: true;
}

const everything = [
  'model',
  'derive',
  'check',
  'tools',
  'tries',
  'store',
  'drawing',
  'words',
  'io',
  'workers',
  'view',
  'ui',
];

const table: Record<string, Row> = {
  model: { src: [], npmFor: { 'model/parse': ['valibot'] } },
  derive: { src: ['model'] },
  // Of the model's values a check takes what says nothing of cells: units, heights, persons, weights, and what a reason hangs on.
  check: {
    src: [
      'derive',
      'model/units.ts',
      'model/shell.ts',
      'model/needs.ts',
      'model/programme.ts',
      'model/anchor.ts',
      'model/kept-on.ts',
    ],
    types: ['model'],
    never: ['model/grid.ts', 'model/raster.ts'],
  },
  drawing: { src: ['derive', 'model/units.ts', 'model/shell.ts'], types: ['model'] },
  tools: { src: ['model', 'derive'] },
  tries: { src: ['model', 'derive', 'check', 'tools'] },
  store: { src: ['model', 'derive', 'check', 'tools'], npm: ['zustand/vanilla'] },
  workers: { src: ['model', 'derive', 'check', 'tries', 'io/export/pdf'] },
  words: { src: [], types: ['model', 'derive', 'check', 'tries'] },
  io: {
    src: ['model', 'derive', 'check', 'drawing', 'words'],
    npm: ['idb', 'qr', 'qr/decode.js', 'valibot'],
    npmFor: {
      'io/export/dxf': ['@tarikjabiri/dxf', 'svgpath'],
      'io/export/guid': ['@noble/hashes/*'],
      'io/export/bcf': ['fflate'],
      'io/export/pdf': ['pdfkit', '@fontsource/*', 'bidi-js'],
    },
    models: true,
  },
  view: {
    src: ['store', 'words', 'model/units.ts'],
    types: ['model', 'derive', 'check'],
    never: ['model/grid.ts'],
    npm: ['react', 'react/*', 'three', 'three/*', '@react-three/fiber'],
  },
  ui: {
    src: [
      'store',
      'view',
      'io',
      'drawing',
      'words',
      'model/units.ts',
      'tries/most.ts',
      'workers/pdf-beside.ts',
    ],
    types: ['model', 'derive', 'check', 'tries'],
    never: ['model/grid.ts'],
    npm: [
      'react',
      'react/*',
      'react-dom',
      'react-dom/*',
      'zustand',
      'zustand/*',
      '@digdir/*',
      '@navikt/aksel-icons',
      '@fontsource-variable/*',
    ],
  },
  'inspect.ts': {
    src: ['model', 'derive', 'check', 'drawing', 'tries', 'io', 'words'],
    npm: ['node:*'],
    models: true,
  },
  'main.tsx': {
    src: everything,
    npm: ['react', 'react/*', 'react-dom', 'react-dom/*', '@digdir/*', '@fontsource-variable/*'],
    models: true,
  },
};

const mustBeSeen = [
  'model',
  'derive',
  'check',
  'drawing',
  'tools',
  'tries',
  'store',
  'ui',
  'view',
  'io',
  'workers',
  'words',
];
const fewestFiles = 700;
const mostLines = 320;
const mayBeIndex = ['check/rules/index.ts'];
/** Doors to HTML, code from strings, storage outside io/ and the browser in what runs in Node. Found anywhere in a file, comments too. */
const forbidden: { words: RegExp; exceptIn?: readonly string[] }[] = [
  { words: /innerHTML|dangerouslySetInnerHTML/ },
  { words: /\beval\(/ },
  { words: /document\.write/ },
  { words: /localStorage/, exceptIn: ['io'] },
  {
    words: /\b(document|navigator)\.\w|new Worker\(|addEventListener|requestAnimationFrame/,
    exceptIn: ['view', 'ui', 'io', 'workers', 'main.tsx'],
  },
];

// --- reading -----------------------------------------------------------------------------------------------------

interface Import {
  /** As written, without ?query. */
  to: string;
  typeOnly: boolean;
}

type Node = Record<string, unknown> & { type: string };
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

function literal(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string'
    ? value.value
    : undefined;
}

/** `import { type A, type B }` brings nothing at run time either. */
function bringsTypesOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const names = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

/** Every way one file can name another: static, dynamic, re-export, type, worker address and glob. */
function importsOf(path: string, source: string): Import[] {
  const parsed = parseSync(path, source);
  const found: Import[] = [];
  const add = (to: string | undefined, typeOnly = false): void => {
    if (to !== undefined) found.push({ to: to.replace(/\?.*$/, ''), typeOnly });
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node)) return;
    if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type))
      add(literal(node.source), bringsTypesOnly(node));
    if (node.type === 'ImportExpression') add(literal(node.source) ?? '(a computed address)');
    if (node.type === 'TSImportType') add(literal(node.source), true);
    const first = Array.isArray(node.arguments) ? node.arguments[0] : undefined;
    const called = isNode(node.callee)
      ? source.slice(Number(node.callee.start), Number(node.callee.end))
      : '';
    if (node.type === 'NewExpression' && called === 'URL' && /^\.{1,2}\//.test(literal(first) ?? ''))
      add(literal(first));
    if (node.type === 'CallExpression' && called === 'import.meta.glob') {
      const patterns = isNode(first) && Array.isArray(first.elements) ? first.elements : [first];
      for (const pattern of patterns) add(literal(pattern) ?? '(a computed address)');
    }
    Object.values(node).forEach(visit);
  };
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`);
  visit(parsed.program);
  return found;
}

const top = resolve(import.meta.dirname, '..');
const src = join(top, 'src');

interface Source {
  /** In src/, with '/' between folders. */
  path: string;
  text: string;
  imports: Import[];
}

const slashed = (path: string): string => path.split(sep).join('/');

const sources: Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(slashed)
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });

/** The row a path in src/ belongs to: its folder, or the file itself at the top. */
const rowName = (path: string): string =>
  path.startsWith('inspect') ? 'inspect.ts' : (path.split('/')[0] ?? path);

/** Where a relative or rooted address leads, from the top of the project; undefined for a package. */
function target(from: string, to: string): string | undefined {
  if (to.startsWith('/')) return to.slice(1);
  if (!/^\.{1,2}(\/|$)/.test(to)) return undefined;
  return slashed(relative(top, resolve(src, dirname(from), to)));
}

// --- judging -----------------------------------------------------------------------------------------------------

const under = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);
const matches = (name: string, pattern: string): boolean =>
  pattern.endsWith('/*') || pattern.endsWith(':*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
const list = (names: string[]): string => (names.length > 0 ? names.join(', ') : 'nothing');

/** Why an import breaks the table, or undefined when it keeps it. */
function breach(from: string, { to, typeOnly }: Import): string | undefined {
  const name = rowName(from);
  const row = table[name];
  if (!row) return `${from}: src/${name} has no row in the table of tests/architecture.test.ts`;

  const place = target(from, to);
  if (place === undefined) {
    const special = Object.entries(row.npmFor ?? {}).flatMap(([start, names]) =>
      from.startsWith(start) ? names : [],
    );
    const allowed = [...(row.npm ?? []), ...special];
    if (allowed.some((pattern) => matches(to, pattern))) return undefined;
    return `${from} imports the package ${to}; ${name} may import from npm: ${list(allowed)}`;
  }
  if (under(place, 'models')) {
    return row.models ? undefined : `${from} imports ${place}; only io, inspect.ts and main.tsx read models/`;
  }
  if (!under(place, 'src')) return `${from} imports ${place}, which is outside src/`;
  const inSrc = place.slice('src/'.length);
  if (rowName(inSrc) === name) return undefined;
  if (row.never?.some((never) => under(inSrc, never)))
    return `${from} imports ${inSrc}; ${name} may never import it`;
  if (row.src.some((allowed) => under(inSrc, allowed))) return undefined;
  const typesAllowed = row.types?.some((allowed) => under(inSrc, allowed)) ?? false;
  if (typesAllowed && typeOnly) return undefined;
  const types = row.types ? `, and by \`import type\` from: ${list(row.types)}` : '';
  return `${from} imports ${inSrc}; ${name} may import from: ${list(row.src)}${types}`;
}

/** The first ring of imports found, as the files along it; undefined when there is none. */
function ring(graph: Map<string, string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, trail: string[]): string[] | undefined => {
    const at = trail.indexOf(file);
    if (at >= 0) return [...trail.slice(at), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const found = walk(next, [...trail, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const found = walk(file, []);
    if (found) return found;
  }
  return undefined;
}

// --- tests -------------------------------------------------------------------------------------------------------

describe('the scan itself', () => {
  test('sees every way to import', () => {
    const text = `
      import a, { b } from './a.ts'; import './b.css'; import type { C } from './c.ts'; import { type D } from './d.ts';
      import { type E, e } from './e.ts'; export { f } from './f.ts'; export type { G } from './g.ts'; export * from './h.ts';
      const i = () => import('./i.ts'); let j: import('./j.ts').J; const k = new URL('./k.ts', import.meta.url);
      const l = import.meta.glob('./l/*.json'); import m from './m.ts?worker&url'; const no = "import './no.ts'"; // import './no.ts'`;
    const seen = importsOf('x.ts', text).map(({ to, typeOnly }) => (typeOnly ? `type ${to}` : to));
    expect(seen).toEqual([
      './a.ts',
      './b.css',
      'type ./c.ts',
      'type ./d.ts',
      './e.ts',
      './f.ts',
      'type ./g.ts',
      './h.ts',
      './i.ts',
      'type ./j.ts',
      './k.ts',
      './l/*.json',
      './m.ts',
    ]);
  });

  test('tells a breach from what is allowed', () => {
    const judge = (from: string, to: string, typeOnly = false): boolean =>
      breach(from, { to, typeOnly }) === undefined;
    expect(judge('check/area.ts', '../model/design.ts', true)).toBe(true);
    expect(judge('check/area.ts', '../model/design.ts')).toBe(false);
    expect(judge('check/area.ts', '../model/grid.ts', true)).toBe(false);
    expect(judge('check/rules/doors.ts', '../finding.ts')).toBe(true);
    expect(judge('model/grid.ts', '../derive/plan.ts', true)).toBe(false);
    expect(judge('model/parse.ts', 'valibot')).toBe(true);
    expect(judge('model/grid.ts', 'valibot')).toBe(false);
    expect(judge('ui/App.tsx', '../model/grid.ts', true)).toBe(false);
    expect(judge('ui/App.tsx', 'three')).toBe(false);
    expect(judge('view/House.tsx', 'three/addons/x.js')).toBe(true);
    expect(judge('io/shells.ts', '../../models/shells/x.json')).toBe(true);
    expect(judge('check/area.ts', '../../models/shells/x.json')).toBe(false);
    expect(judge('somewhere/x.ts', './y.ts')).toBe(false);
  });

  test('finds a ring', () => {
    expect(
      ring(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
    expect(
      ring(
        new Map([
          ['a', ['b', 'c']],
          ['b', ['c']],
          ['c', []],
        ]),
      ),
    ).toBeUndefined();
  });

  test('saw the project, not an empty folder', () => {
    const seen = new Set(sources.map(({ path }) => rowName(path)));
    expect(
      mustBeSeen.filter((folder) => !seen.has(folder)),
      'folders of src/ without any file',
    ).toEqual([]);
    expect(sources.length, 'files seen in src/').toBeGreaterThanOrEqual(fewestFiles);
    expect(sources.flatMap(({ imports }) => imports).length, 'imports seen').toBeGreaterThan(sources.length);
  });
});

describe('src', () => {
  test('imports only in the direction of the table', () => {
    const breaches = sources.flatMap(({ path, imports }) =>
      imports.flatMap((found) => breach(path, found) ?? []),
    );
    expect(breaches).toEqual([]);
  });

  test('names only files that exist', () => {
    const known = new Set(sources.map(({ path }) => `src/${path}`));
    const lost = sources.flatMap(({ path, imports }) =>
      imports
        .map(({ to }) => target(path, to))
        .filter(
          (place) => place !== undefined && /^src\/.*(\.tsx?|\/[^./]+)$/.test(place) && !known.has(place),
        )
        .map(
          (place) =>
            `${path} imports ${place}, which is not there; write the file's ending, as in './grid.ts'`,
        ),
    );
    expect(lost).toEqual([]);
  });

  test('has no ring of imports', () => {
    const graph = new Map(
      sources.map(({ path, imports }) => [
        path,
        // A type is gone at run time; only values can wait for each other in a ring.
        imports.flatMap(({ to, typeOnly }) =>
          typeOnly ? [] : (target(path, to)?.replace(/^src\//, '') ?? []),
        ),
      ]),
    );
    expect(ring(graph)?.join(' → ')).toBeUndefined();
  });

  test('keeps React and three in view/, ui/ and main.tsx', () => {
    const strays = sources
      .filter(({ path }) => !['view', 'ui', 'main.tsx'].includes(rowName(path)))
      .flatMap(({ path, imports }) => imports.map(({ to }) => ({ path, to })))
      .filter(({ to }) => /^(react|react-dom|three|@react-three)(\/|$)/.test(to))
      .map(({ path, to }) => `${path} imports ${to}; only view/, ui/ and main.tsx may`);
    expect(strays).toEqual([]);
  });

  test('has no barrels', () => {
    const barrels = sources
      .map(({ path }) => path)
      .filter((path) => /(^|\/)index\.tsx?$/.test(path) && !mayBeIndex.includes(path))
      .map((path) => `${path} is a barrel; import the file itself. Allowed: ${mayBeIndex.join(', ')}`);
    expect(barrels).toEqual([]);
  });

  test('has no file that grew into a hall', () => {
    const halls = sources
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > mostLines)
      .map(({ path, lines }) => `${path} has ${lines} lines, at most ${mostLines}; part it`);
    expect(halls).toEqual([]);
  });

  test('opens no door to HTML, code from strings or storage', () => {
    const doors = sources.flatMap(({ path, text }) =>
      forbidden
        .filter(({ words, exceptIn }) => words.test(text) && !exceptIn?.includes(rowName(path)))
        .map(
          ({ words, exceptIn }) =>
            `${path} holds ${words}${exceptIn ? `, allowed in ${exceptIn.join(', ')} only` : ''}`,
        ),
    );
    expect(doors).toEqual([]);
  });
});
