import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../../src/io/export/files.ts';
import type { Home } from '../../../src/io/export/home.ts';
import { pdfOf } from '../../../src/io/export/pdf/pdf.ts';
import { pngSize } from '../../../src/io/png.ts';
import type { Answer, Remark } from '../../../src/model/answer.ts';
import { answerTo } from '../../../src/model/answer.ts';
import { nb as desk } from '../../../src/words/desk/nb.ts';
import { bcfFaults, parsed } from './bcf-checker.ts';
import { fileOf, homes, speaker } from './homes.ts';

const EDITIONS = ['2.1', '3.0'] as const;
type Edition = (typeof EDITIONS)[number];

/** The bytes of the file, and what another program unzips from them. */
async function written(home: Home, answer: Answer, edition: Edition) {
  const kind = edition === '2.1' ? 'bcf21' : 'bcf30';
  const how = { scale: 100, pdfOf, remarks: { answer, desk } } as const;
  const [file] = await filesOf(kind, home, speaker, how);
  const bytes = file!.content as Uint8Array;
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const paths = Object.values(zip.files).filter((f) => !f.dir);
  const files = Object.fromEntries(
    await Promise.all(paths.map(async (f) => [f.name, await f.async('uint8array')] as const)),
  );
  return { bytes, files, name: file!.name };
}

const remark = (place: Remark['place'], more: Partial<Remark> = {}): Remark => ({
  place,
  stance: 'question',
  text: 'Hvor skal vogna stå?',
  ...more,
});

/** A remark on a room, a window, a finding, a point and the whole home. */
function answerIn({ plan, findings }: Home): Answer {
  const [room] = plan.rooms;
  const window = plan.openings.find((o) => o.kind === 'window' && o.wall)!;
  const finding = findings!.find((f) => f.rooms.length > 0)!;
  return {
    ...answerTo(plan.design),
    remarks: [
      remark({ on: 'room', room: room!.id }, { stance: 'good', text: 'Fint lys.' }),
      remark({ on: 'opening', opening: window.index }),
      remark(
        { on: 'finding', finding: { rule: finding.id, about: finding.about, rooms: finding.rooms } },
        { stance: 'must', text: 'Døra er smal.', ground: { rule: 'R-10' }, alternative: '90 cm dør.' },
      ),
      remark({ on: 'point', storey: plan.storeys.length - 1, x: 2000, y: 3000 }, { stance: 'should' }),
      remark({ on: 'finding', finding: { rule: 'A-01', about: 'home', rooms: [] } }),
    ],
    replies: [{ remark: 1, says: 'ask', text: 'I gangen?' }],
  };
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const topics = (files: Readonly<Record<string, Uint8Array>>) =>
  Object.entries(files)
    .filter(([path]) => path.endsWith('markup.bcf'))
    .map(([path, bytes]) => ({ folder: path.split('/')[0]!, root: parsed(text(bytes)) }));

describe.each(homes)('$id', ({ home }) => {
  const answer = answerIn(home);

  test.each(EDITIONS)('holds by the schema of %s, with a camera and a picture for each remark', async (e) => {
    const { files } = await written(home, answer, e);
    expect(bcfFaults(files, e)).toEqual([]);
    expect(topics(files)).toHaveLength(answer.remarks.length);
    for (const { folder } of topics(files))
      expect(pngSize(files[`${folder}/snapshot.png`]!)).toEqual([800, 600]);
  });

  test.each(EDITIONS)(
    '%s says what the remarks say, and points at rooms that stand in the model',
    async (e) => {
      const { files } = await written(home, answer, e);
      const model = await fileOf('ifc', home);
      const all = topics(files).map(({ folder, root }) => ({
        title: root.getElementsByTagName('Title')[0]!.textContent!,
        kind: root.getElementsByTagName('Topic')[0]!.getAttribute('TopicType'),
        status: root.getElementsByTagName('Topic')[0]!.getAttribute('TopicStatus'),
        said: [...root.getElementsByTagName('Comment')].flatMap((c) =>
          c.hasAttribute('Guid') ? [c.getElementsByTagName('Comment')[0]!.textContent] : [],
        ),
        about: root.getElementsByTagName('Description')[0]!.textContent,
        pointed: [...parsed(text(files[`${folder}/viewpoint.bcfv`])).getElementsByTagName('Component')].map(
          (c) => c.getAttribute('IfcGuid')!,
        ),
      }));
      all.sort((a, b) => (a.title < b.title ? -1 : 1));
      expect(all.map(({ kind }) => kind)).toEqual(['Bra', 'Spørsmål', 'Må', 'Bør', 'Spørsmål']);
      expect(all.map(({ status }) => status)).toEqual(['Åpen', 'Besvart', 'Åpen', 'Åpen', 'Åpen']);
      expect(all[1]!.said).toEqual(['Hvor skal vogna stå?', 'Vi lurer på noe. I gangen?']);
      expect(all[2]!.about).toContain('Bygger på R-10');
      expect(all[2]!.about).toContain('90 cm dør.');
      const is = (guid: string, entity: string) => model.includes(`=${entity}('${guid}'`);
      expect(is(all[0]!.pointed[0]!, 'IFCSPACE')).toBe(true);
      expect(is(all[1]!.pointed[0]!, 'IFCWINDOW')).toBe(true);
      expect(all[2]!.pointed.every((guid) => is(guid, 'IFCSPACE'))).toBe(true);
      expect(text(files[`${topics(files)[0]!.folder}/markup.bcf`])).toContain(
        /=IFCPROJECT\('([^']+)/.exec(model)![1],
      );
    },
  );

  test('a camera looks down at where the remark is pinned', async () => {
    const { files } = await written(home, answer, '3.0');
    const first = topics(files).find(({ root }) =>
      /^1\./.test(root.getElementsByTagName('Title')[0]!.textContent!),
    )!;
    const camera = parsed(text(files[`${first.folder}/viewpoint.bcfv`]));
    const at = (name: string): number[] =>
      ['X', 'Y', 'Z'].map((k) =>
        Number(camera.getElementsByTagName(name)[0]!.getElementsByTagName(k)[0]!.textContent),
      );
    const [from, to, up] = [at('CameraViewPoint'), at('CameraDirection'), at('CameraUpVector')];
    const room = home.plan.rooms[0]!;
    const floor = home.plan.storeys[room.storey]!.shell.floor / 1000;
    const t = (floor - from[2]!) / to[2]!;
    const { x0, x1, y0, y1 } = room.bounds;
    const deep = home.plan.shell.ys.at(-1)!;
    const [x, y] = [(from[0]! + t * to[0]!) * 1000, deep - (from[1]! + t * to[1]!) * 1000];
    expect(t).toBeGreaterThan(0);
    expect(x > x0 && x < x1 && y > y0 && y < y1).toBe(true);
    expect(to.reduce((sum, v, i) => sum + v * up[i]!, 0)).toBeCloseTo(0);
  });
});

test('two files of one answer are the same bytes, and a remark that is written anew stays the same topic', async () => {
  const { home } = homes[0]!;
  const answer = answerIn(home);
  const [one, two] = [await written(home, answer, '3.0'), await written(home, answer, '3.0')];
  expect(two.bytes).toEqual(one.bytes);
  const anew = { ...answer, remarks: answer.remarks.map((r) => ({ ...r, text: `${r.text} Eller?` })) };
  const folders = topics((await written(home, anew, '3.0')).files).map(({ folder }) => folder);
  expect(folders).toEqual(topics(one.files).map(({ folder }) => folder));
});

test('holds whatever is written', async () => {
  const { home } = homes[0]!;
  const any = fc.string({ unit: 'binary', maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(any, any, any, fc.constantFrom(...EDITIONS), async (said, way, back, edition) => {
      const { remarks } = answerIn(home);
      const answer: Answer = {
        ...answerTo(home.plan.design),
        remarks: remarks.slice(0, 2).map((r) => ({ ...r, text: said, alternative: way })),
        replies: [{ remark: 0, text: back }],
      };
      expect(bcfFaults((await written(home, answer, edition)).files, edition)).toEqual([]);
    }),
    {
      numRuns: 30,
      examples: [
        ['', '', '', '3.0'],
        ['\u0007', ' ', '\ud800', '3.0'],
      ],
    },
  );
  const hostile = '</Title><script a="&">\u0007\ud800\uffff 😀 ]]>';
  const place = { on: 'room', room: home.plan.rooms[0]!.id } as const;
  const answer = { ...answerIn(home), remarks: [remark(place, { text: hostile })], replies: [] };
  for (const edition of EDITIONS) {
    const { files } = await written(home, answer, edition);
    expect(topics(files)[0]!.root.getElementsByTagName('Description')[0]!.textContent).toBe(
      '</Title><script a="&"> 😀 ]]>',
    );
  }
});

const [old, now] = await Promise.all(
  EDITIONS.map(async (e) => (await written(homes[0]!.home, answerIn(homes[0]!.home), e)).files),
);
const whole = { '2.1': old!, '3.0': now! } as const;

describe('the checker finds', () => {
  type Plant = readonly [name: string, path: RegExp, plant: (file: string) => string];
  const planted: readonly Plant[] = [
    [
      'parts in another order',
      /markup/,
      (f) => f.replace(/(<Title>.*?<\/Title>)(<Index>.*?<\/Index>)/, '$2$1'),
    ],
    ['a part that must be there', /markup/, (f) => f.replace(/<CreationAuthor>.*?<\/CreationAuthor>/, '')],
    ['a part nobody knows', /markup/, (f) => f.replace('<Title>', '<Name>a</Name><Title>')],
    ['a GUID that is none', /markup/, (f) => f.replace(/(<Topic Guid=")./, '$1G')],
    ['a topic in another folder', /markup/, (f) => f.replace(/(<Topic Guid=").{8}/, '$100000000')],
    [
      'a GUID twice',
      /markup/,
      (f) => f.replace(/(<Comment Guid=")[^"]+/, `$1${/<Topic Guid="([^"]+)/.exec(f)![1]}`),
    ],
    ['a date that is none', /markup/, (f) => f.replace(/<Date>[^<]+/, '<Date>26.11.2026')],
    [
      'a viewpoint that is not there',
      /markup/,
      (f) => f.replace(/(<\/Comment><Viewpoint Guid=").{8}/, '$100000000'),
    ],
    ['a picture that is not there', /markup/, (f) => f.replace('snapshot.png', 'picture.png')],
    [
      'a camera without a direction',
      /viewpoint/,
      (f) => f.replace(/<CameraDirection>.*?<\/CameraDirection>/, ''),
    ],
    ['a number that is none', /viewpoint/, (f) => f.replace(/<X>[^<]+/, '<X>1,5')],
    ['an angle out of bounds', /viewpoint/, (f) => f.replace(/<FieldOfView>[^<]+/, '<FieldOfView>200')],
    ['an IFC GUID too short', /viewpoint/, (f) => f.replace(/(IfcGuid=")./, '$1')],
    [
      'hints where they do not stand',
      /viewpoint/,
      (f) => f.replace(/(<ViewSetupHints[^>]*>)(.*?)(<Selection>)/, '$2$3$1'),
    ],
    ['an end that is cut', /viewpoint/, (f) => f.slice(0, -30)],
    ['a letter that is steered by', /markup/, (f) => f.replace('<Title>', '<Title>&')],
    ['another edition', /version/, (f) => f.replace(/VersionId="[^"]+/, 'VersionId="2.0')],
  ];
  test.each(EDITIONS.flatMap((e) => planted.map(([name, ...plant]) => [e, name, ...plant] as const)))(
    '%s: %s',
    (edition, name, path, plant) => {
      const files = whole[edition];
      const [at] = Object.keys(files).filter((p) => path.test(p));
      const was = text(files[at!]);
      const bad = plant(was);
      // In 3.0 the hints stand inside what is seen, and cannot be moved so.
      if (bad === was) expect([edition, name]).toEqual(['3.0', 'hints where they do not stand']);
      else expect(bcfFaults({ ...files, [at!]: new TextEncoder().encode(bad) }, edition)).not.toEqual([]);
    },
  );

  test('a file that only 3.0 asks for', () => {
    const { 'extensions.xml': _, ...without } = whole['3.0'];
    expect(bcfFaults(without, '3.0')).toEqual(['extensions.xml is not there']);
  });
});
