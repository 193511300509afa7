import { DOMParser, type Element } from '@xmldom/xmldom';

/** The kinds of text that an attribute or an element may hold. */
const TEXTS = {
  text: /^/,
  // 3.0 takes no text that is empty or of blanks alone.
  filled: /\S/,
  guid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  ifcGuid: /^[0-9A-Za-z_$]{22}$/,
  date: /^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
  whole: /^-?\d+$/,
  double: /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/,
  flag: /^(true|false|0|1)$/,
} as const;
type Text = keyof typeof TEXTS;

/** Parts in the order they must stand in, each with how often; a choice holds exactly one of its own. */
type Part = { readonly name: string; readonly least: number; readonly most: number; readonly of: Shape };
type Shape = {
  readonly holds?: Text;
  readonly between?: readonly [number, number];
  readonly attributes?: Readonly<Record<string, Text>>;
  /** Attributes that must be there. */
  readonly needs?: readonly string[];
  readonly parts?: readonly Part[];
};

const part = (name: string, of: Shape, least: number, most: number): Part => ({ name, of, least, most });
const one = (name: string, of: Shape): Part => part(name, of, 1, 1);
const maybe = (name: string, of: Shape): Part => part(name, of, 0, 1);
const any = (name: string, of: Shape): Part => part(name, of, 0, Number.POSITIVE_INFINITY);
const some = (name: string, of: Shape): Part => part(name, of, 1, Number.POSITIVE_INFINITY);
const holds = (text: Text): Shape => ({ holds: text });
const list = (...parts: readonly Part[]): Shape => ({ parts });

/** What BCF asks of its files, edition by edition; written down from the two schemas as facts, apart from the writer. */
function shapesOf(edition: '2.1' | '3.0'): Readonly<Record<string, readonly [root: string, shape: Shape]>> {
  const old = edition === '2.1';
  const text = holds(old ? 'text' : 'filled');
  const said: Text = old ? 'text' : 'filled';
  const known = (shape: Shape): Shape => ({ ...shape, attributes: { Guid: 'guid' }, needs: ['Guid'] });
  const comment = known(
    list(
      ...[one('Date', holds('date')), one('Author', text), (old ? one : maybe)('Comment', text)],
      ...[maybe('Viewpoint', known({})), maybe('ModifiedDate', holds('date')), maybe('ModifiedAuthor', text)],
    ),
  );
  const viewpoint = known(
    list(maybe('Viewpoint', text), maybe('Snapshot', text), maybe('Index', holds('whole'))),
  );
  const external = old ? 'isExternal' : 'IsExternal';
  const file: Shape = {
    ...list(maybe('Filename', text), maybe('Date', holds('date')), maybe('Reference', text)),
    attributes: { IfcProject: 'ifcGuid', IfcSpatialStructureElement: 'ifcGuid', [external]: 'flag' },
  };
  const topic: Shape = {
    ...list(
      ...[old ? any('ReferenceLink', text) : maybe('ReferenceLinks', list(any('ReferenceLink', text)))],
      ...[one('Title', text), maybe('Priority', text), maybe('Index', holds('whole'))],
      ...[old ? any('Labels', text) : maybe('Labels', list(any('Label', text)))],
      ...[one('CreationDate', holds('date')), one('CreationAuthor', text)],
      ...[maybe('ModifiedDate', holds('date')), maybe('ModifiedAuthor', text)],
      ...[maybe('DueDate', holds('date')), maybe('AssignedTo', text), maybe('Stage', text)],
      ...[maybe('Description', text)],
      ...(old
        ? []
        : [
            maybe('Comments', list(any('Comment', comment))),
            maybe('Viewpoints', list(any('ViewPoint', viewpoint))),
          ]),
    ),
    attributes: { Guid: 'guid', TopicType: said, TopicStatus: said },
    needs: old ? ['Guid'] : ['Guid', 'TopicType', 'TopicStatus'],
  };
  const at = list(...['X', 'Y', 'Z'].map((name) => one(name, holds('double'))));
  const component: Shape = { attributes: { IfcGuid: 'ifcGuid' } };
  const hints: Shape = {
    attributes: { SpacesVisible: 'flag', SpaceBoundariesVisible: 'flag', OpeningsVisible: 'flag' },
  };
  const components = list(
    ...(old ? [maybe('ViewSetupHints', hints)] : []),
    maybe('Selection', list((old ? some : any)('Component', component))),
    (old ? one : maybe)('Visibility', {
      ...list(
        ...(old ? [] : [maybe('ViewSetupHints', hints)]),
        maybe('Exceptions', list((old ? some : any)('Component', component))),
      ),
      attributes: { DefaultVisibility: 'flag' },
    }),
  );
  const angle: Shape = { holds: 'double', between: old ? [45, 60] : [Number.MIN_VALUE, 179.999] };
  const camera = list(
    ...[one('CameraViewPoint', at), one('CameraDirection', at), one('CameraUpVector', at)],
    one('FieldOfView', angle),
    ...(old ? [] : [one('AspectRatio', { holds: 'double', between: [Number.MIN_VALUE, 1e9] })]),
  );
  const plane = list(one('Location', at), one('Direction', at));
  const words = (outer: string, inner: string): Part => one(outer, list(any(inner, holds('filled'))));
  return {
    'bcf.version': [
      'Version',
      {
        parts: old ? [maybe('DetailedVersion', text)] : [],
        attributes: { VersionId: 'text' },
        needs: ['VersionId'],
      },
    ],
    'markup.bcf': [
      'Markup',
      list(
        maybe('Header', old ? list(some('File', file)) : list(maybe('Files', list(any('File', file))))),
        one('Topic', topic),
        ...(old ? [any('Comment', comment), any('Viewpoints', viewpoint)] : []),
      ),
    ],
    'viewpoint.bcfv': [
      'VisualizationInfo',
      known(
        list(
          maybe('Components', components),
          (old ? maybe : one)('PerspectiveCamera', camera),
          maybe('ClippingPlanes', list(any('ClippingPlane', plane))),
        ),
      ),
    ],
    ...(!old && {
      'extensions.xml': [
        'Extensions',
        list(
          ...[words('TopicTypes', 'TopicType'), words('TopicStatuses', 'TopicStatus')],
          ...[words('Priorities', 'Priority'), words('TopicLabels', 'TopicLabel'), words('Users', 'User')],
          ...[words('SnippetTypes', 'SnippetType'), words('Stages', 'Stage')],
        ),
      ] as const,
    }),
  };
}

const elements = (of: Element): Element[] => [...of.childNodes].filter((n): n is Element => n.nodeType === 1);

/** Why an element is not of a shape. */
function* wrongIn(element: Element, shape: Shape, path: string): Generator<string> {
  const { attributes = {}, needs = [], parts = [] } = shape;
  for (const { name, value } of [...element.attributes]) {
    const kind = attributes[name];
    if (!kind) yield `${path}: no attribute ${name} is known`;
    else if (!TEXTS[kind].test(value)) yield `${path}: ${name} is no ${kind}`;
  }
  for (const name of needs) if (!element.hasAttribute(name)) yield `${path}: ${name} is left out`;
  const inside = elements(element);
  const own = element.textContent ?? '';
  if (shape.holds) {
    if (inside.length > 0 || !TEXTS[shape.holds].test(own)) yield `${path}: no ${shape.holds}`;
    const [low, high] = shape.between ?? [-Infinity, Infinity];
    if (shape.between && (Number(own) < low || Number(own) > high)) yield `${path}: ${own} is out of bounds`;
    return;
  }
  if ([...element.childNodes].some((n) => n.nodeType === 3 && /\S/.test(n.nodeValue ?? '')))
    yield `${path}: loose text`;
  let i = 0;
  for (const { name, of, least, most } of parts) {
    let n = 0;
    for (; inside[i]?.tagName === name; i++, n++) yield* wrongIn(inside[i]!, of, `${path}/${name}`);
    if (n < least || n > most) yield `${path}: ${n} of ${name}`;
  }
  if (i < inside.length) yield `${path}: ${inside[i]!.tagName} is not expected there`;
}

/** Reads XML as strictly as it is meant: what is not well-formed throws. */
export function parsed(text: string): Element {
  const stop = (_: string, why: string): never => {
    throw new Error(why);
  };
  const root = new DOMParser({ onError: stop }).parseFromString(text, 'text/xml').documentElement;
  if (!root) throw new Error('nothing in it');
  return root;
}

/** All that is wrong with the files of a BCF archive, by their paths. */
export function bcfFaults(files: Readonly<Record<string, Uint8Array>>, edition: '2.1' | '3.0'): string[] {
  const shapes = shapesOf(edition);
  const faults: string[] = [];
  const told = new Set<string>();
  const guids = new Set<string>();
  for (const name of Object.keys(shapes))
    if (!Object.keys(files).some((path) => path.endsWith(name)) && !name.includes('v'))
      faults.push(`${name} is not there`);
  for (const [path, bytes] of Object.entries(files)) {
    const name = path.split('/').at(-1)!;
    if (name.endsWith('.png')) {
      if (bytes[0] !== 0x89) faults.push(`${path}: no picture`);
      continue;
    }
    const wanted = shapes[name];
    if (!wanted) {
      faults.push(`${path}: nobody knows such a file`);
      continue;
    }
    told.add(name);
    try {
      const root = parsed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      if (root.tagName !== wanted[0]) faults.push(`${path}: ${root.tagName}`);
      faults.push(...wrongIn(root, wanted[1], `${path} ${root.tagName}`));
      if (name === 'bcf.version' && root.getAttribute('VersionId') !== edition)
        faults.push(`${path}: another edition`);
      if (name === 'markup.bcf') {
        const topic = elements(root).find((e) => e.tagName === 'Topic')!;
        const guid = topic.getAttribute('Guid') ?? '';
        if (path !== `${guid}/${name}`) faults.push(`${path}: the topic is ${guid}`);
        const viewpoints = [...root.getElementsByTagName(edition === '2.1' ? 'Viewpoints' : 'ViewPoint')];
        for (const one of [topic, ...root.getElementsByTagName('Comment'), ...viewpoints]) {
          const id = one.getAttribute('Guid');
          if (!id) continue;
          if (guids.has(id)) faults.push(`${path}: ${id} twice`);
          guids.add(id);
        }
        for (const file of ['Snapshot', 'Viewpoint'])
          for (const { textContent } of root.getElementsByTagName(file))
            if (textContent && !files[`${guid}/${textContent}`])
              faults.push(`${path}: ${textContent} is not there`);
        const ids = viewpoints.map((v) => v.getAttribute('Guid'));
        for (const of of root.getElementsByTagName('Viewpoint'))
          if (of.hasAttribute('Guid') && !ids.includes(of.getAttribute('Guid')))
            faults.push(`${path}: a comment on a viewpoint that is not there`);
      }
    } catch (error) {
      faults.push(`${path}: ${(error as Error).message}`);
    }
  }
  return faults;
}
