import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  IFCDOOR,
  IFCFURNITURE,
  IFCOPENINGELEMENT,
  IFCROOF,
  IFCSLAB,
  IFCSPACE,
  IFCSTAIR,
  IFCWALL,
  IFCWINDOW,
  IfcAPI,
} from 'web-ifc';
import { derive } from '../../../src/derive/derive.ts';
import { massesOf } from '../../../src/derive/masses.ts';
import { globalId } from '../../../src/io/export/guid.ts';
import type { Home } from '../../../src/io/export/home.ts';
import { fillingKey } from '../../../src/io/export/ifc/keys.ts';
import { minus } from '../../../src/model/units.ts';
import { fileOf, homes } from './homes.ts';
import { faultsOf } from './ifc-checker.ts';

const ifcOf = (home: Home): Promise<string> => fileOf('ifc', home);
const first = await ifcOf(homes[0]!.home);
const reader = new IfcAPI();

beforeAll(async () => {
  await reader.Init();
});

describe.each(homes)('$id', ({ home }) => {
  const { plan } = home;

  test('holds by the schema of IFC4', async () => {
    expect(faultsOf(await ifcOf(home))).toEqual([]);
  });

  test('another reader counts what the plan has, and finds rooms and walls where they stand', async () => {
    const text = await ifcOf(home);
    const model = reader.OpenModel(new TextEncoder().encode(text));
    const count = (type: number): number => reader.GetLineIDsWithType(model, type).size();
    const set = plan.openings.filter((o) => o.wall);
    expect(count(IFCSPACE)).toBe(plan.rooms.length);
    expect(count(IFCWINDOW)).toBe(set.filter((o) => o.kind === 'window').length);
    expect(count(IFCDOOR)).toBe(set.filter((o) => o.kind === 'door').length);
    expect(count(IFCOPENINGELEMENT)).toBeGreaterThanOrEqual(set.length);
    expect(count(IFCSTAIR)).toBe(plan.stairs.length);
    expect(count(IFCFURNITURE)).toBe(plan.design.furniture.length);
    expect(count(IFCWALL)).toBeGreaterThanOrEqual(plan.storeys.length * 4);

    /** Round all that a kind of thing is made of, in mm: x to the right, y up the sheet, z over the ground. */
    const boxes = (type: number): Map<number, { low: number[]; high: number[] }> => {
      const found = new Map<number, { low: number[]; high: number[] }>();
      reader.StreamAllMeshesWithTypes(model, [type], (mesh) => {
        const [low, high] = [
          [Infinity, Infinity, Infinity],
          [-Infinity, -Infinity, -Infinity],
        ];
        for (let i = 0; i < mesh.geometries.size(); i++) {
          const part = mesh.geometries.get(i);
          const shape = reader.GetGeometry(model, part.geometryExpressID);
          const corners = reader.GetVertexArray(shape.GetVertexData(), shape.GetVertexDataSize());
          const m = part.flatTransformation;
          for (let v = 0; v < corners.length; v += 6) {
            const at = [0, 1, 2].map(
              (k) =>
                m[k]! * corners[v]! + m[4 + k]! * corners[v + 1]! + m[8 + k]! * corners[v + 2]! + m[12 + k]!,
            );
            // Its y runs up and its z towards the eye, in metres.
            [at[0]!, -at[2]!, at[1]!].forEach((value, k) => {
              low[k] = Math.min(low[k]!, value * 1000);
              high[k] = Math.max(high[k]!, value * 1000);
            });
          }
        }
        found.set(mesh.expressID, { low, high });
      });
      return found;
    };
    const deep = plan.shell.ys.at(-1)!;
    /** How high the house is over a rectangle, at most. */
    const over = ({ low, high }: { low: number[]; high: number[] }): number => {
      const met = massesOf(plan).filter(
        ({ rect }) =>
          rect.x0 < high[0]! && rect.x1 > low[0]! && deep - rect.y1 < high[1]! && deep - rect.y0 > low[1]!,
      );
      return Math.max(...met.flatMap(({ top }) => top));
    };
    const spaces = boxes(IFCSPACE);
    for (const box of [...spaces.values(), ...boxes(IFCWALL).values(), ...boxes(IFCSLAB).values()])
      expect(box.high[2]!).toBeLessThan(over(box) + 1);
    // Over the middle of every room lies a floor or a roof.
    const lids = [...boxes(IFCSLAB).values(), ...boxes(IFCROOF).values()];
    for (const { low, high } of spaces.values())
      expect(
        lids.some(
          (lid) =>
            lid.high[2]! > high[2]! && [0, 1].every((k) => lid.low[k]! < high[k]! && lid.high[k]! > low[k]!),
        ),
      ).toBe(true);
    // A door is shut: it stands in its hole.
    const doors = boxes(IFCDOOR);
    for (const [line, { low, high }] of doors) {
      const id = reader.GetLine(model, line).GlobalId.value as string;
      const o = plan.openings.find((at) => globalId(home.hash, fillingKey(at)) === id)!;
      const { x0, x1, y0, y1 } = o.hole;
      for (const [k, [from, to]] of [
        [x0, x1],
        [deep - y1, deep - y0],
      ].entries()) {
        expect(low[k]!).toBeGreaterThan(from! - 1);
        expect(high[k]!).toBeLessThan(to! + 1);
      }
    }
    expect(spaces.size).toBe(plan.rooms.length);
    for (const [line, { low, high }] of spaces) {
      const id = reader.GetLine(model, line).Name.value as string;
      const room = plan.room(id)!;
      const storey = plan.storeys[room.storey]!;
      const net = minus(
        room.rects,
        storey.pieces.map((p) => p.rect),
      );
      const [x0, x1] = [Math.min(...net.map((r) => r.x0)), Math.max(...net.map((r) => r.x1))];
      const [y0, y1] = [Math.min(...net.map((r) => deep - r.y1)), Math.max(...net.map((r) => deep - r.y0))];
      const near = (found: readonly number[], wanted: readonly number[]): void => {
        for (const [k, value] of wanted.entries()) expect(Math.abs(found[k]! - value)).toBeLessThan(1);
      };
      near(low, [x0, y0, storey.shell.floor]);
      near(high, [x1, y1]);
    }
    const walls = [...boxes(IFCWALL).values()];
    const rects = plan.storeys.flatMap((s) => s.pieces.map((p) => p.rect));
    const least = Math.min(...walls.map((w) => w.low[0]!));
    const most = Math.max(...walls.map((w) => w.high[0]!));
    expect(Math.abs(least - Math.min(...rects.map((r) => r.x0)))).toBeLessThan(1);
    expect(Math.abs(most - Math.max(...rects.map((r) => r.x1)))).toBeLessThan(1);
    const [roof] = boxes(IFCROOF).values();
    const masses = massesOf(plan).filter(({ of }) => of === 'roof');
    expect(boxes(IFCROOF).size).toBe(1);
    const ends = (k: 'x' | 'y'): [number, number] => [
      Math.min(...masses.map(({ rect }) => rect[`${k}0`])),
      Math.max(...masses.map(({ rect }) => rect[`${k}1`])),
    ];
    const [[x0, x1], [y0, y1]] = [ends('x'), ends('y')];
    const wanted = [
      [x0, deep - y1, Math.min(...masses.flatMap(({ foot }) => foot))],
      [x1, deep - y0, Math.max(...masses.flatMap(({ top }) => top))],
    ];
    for (const [k, corner] of [roof!.low, roof!.high].entries())
      for (const [axis, value] of corner.entries())
        expect(Math.abs(value - wanted[k]![axis]!)).toBeLessThan(1);
    reader.CloseModel(model);
  });

  test('tells the areas that the panel shows', async () => {
    const text = await ifcOf(home);
    const areas = [...text.matchAll(/IFCQUANTITYAREA\('NetFloorArea',\$,\$,([\d.]+),\$\)/g)].map((m) =>
      Number(m[1]),
    );
    for (const room of plan.rooms) expect(areas.some((a) => Math.abs(a - room.net) < 0.01)).toBe(true);
    expect(text).toContain(`'BRA-i',$,IFCAREAMEASURE(${String(home.area.braI)}`);
  });
});

test('a door opens to the side that the plan shows', async () => {
  const { home } = homes[0]!;
  const { plan } = home;
  const line = (ref: string): string => new RegExp(`^#${ref}=(.*)$`, 'm').exec(first)![1]!;
  const numbers = (text: string): number[] => /\(\(([^)]*)\)\)/.exec(text)![1]!.split(',').map(Number);
  const doors = plan.openings.filter((o) => o.wall && o.kind === 'door' && o.sweep);
  expect(doors.length).toBeGreaterThan(3);
  for (const o of doors) {
    const id = globalId(home.hash, fillingKey(o)).replaceAll('$', '\\$');
    const [, placement, kind] = new RegExp(
      `=IFCDOOR\\('${id}'.*?,#(\\d+),#\\d+,.*\\.SINGLE_SWING_(\\w+)\\.`,
    ).exec(first)!;
    const axes = /#(\d+)\);$/.exec(line(placement!))![1]!;
    const [, , x] = [...line(axes).matchAll(/#(\d+)/g)].map(([, ref]) => ref!);
    const [dx, dy] = numbers(line(x!)) as [number, number];
    // Its y, a quarter anticlockwise of its x, runs towards the floor that the leaf sweeps over; the sheet's y runs down.
    const from = { x: (o.hole.x0 + o.hole.x1) / 2, y: (o.hole.y0 + o.hole.y1) / 2 };
    const to = { x: (o.sweep!.x0 + o.sweep!.x1) / 2 - from.x, y: from.y - (o.sweep!.y0 + o.sweep!.y1) / 2 };
    expect(Math.sign(to.x * -dy + to.y * dx), `opening ${o.index}`).toBe(1);
    const hinge = { x: o.sweep!.hinge.x - from.x, y: from.y - o.sweep!.hinge.y };
    expect(hinge.x * dx + hinge.y * dy < 0 ? 'LEFT' : 'RIGHT').toBe(kind);
  }
});

test('tells how thick walls are, what fire class asks of the wall to the neighbour, and no more', async () => {
  const { home } = homes[0]!;
  const { outer, party, inner } = home.plan.shell.walls;
  const layers = [...first.matchAll(/IFCMATERIALLAYER\(#\d+,([\d.]+),/g)].map(([, thick]) => Number(thick));
  expect(layers).toEqual([...new Set([outer, party, inner])]);
  expect([...first.matchAll(/IFCMATERIAL\('([^']*)'/g)].map(([, name]) => name)).toEqual(['Ikke valgt']);
  expect(home.findings!.find(({ id }) => id === 'F-02')).toMatchObject({ about: 'by-door', state: 'holds' });
  const rated = [...first.matchAll(/'FireRating','([^']*)',IFCLABEL\('([^']*)'\)/g)];
  expect(new Set(rated.map(([, , rating]) => rating))).toEqual(new Set(['EI 30']));
  expect(rated[0]![1]).toContain('TEK17');
  expect(await ifcOf({ ...home, findings: null })).not.toContain('FireRating');
});

describe('the checker finds', () => {
  const planted: readonly (readonly [name: string, (file: string) => string])[] = [
    ['an entity that is none', (f) => f.replace('=IFCWALL(', '=IFCWALLS(')],
    ['a word of no enumeration', (f) => f.replace('.PARTITIONING.', '.PARTING.')],
    ['a GlobalId that is none', (f) => f.replace(/(=IFCWALL\(')./, '$19')],
    ['a GlobalId twice', (f) => f.replace(/(=IFCSITE\(')[^']+/, `$1${/=IFCPROJECT\('([^']+)/.exec(f)![1]}`)],
    ['a line that is not there', (f) => f.replace(/(=IFCUNITASSIGNMENT\(\()#\d+/, '$1#999999')],
    ['a line of another kind', (f) => f.replace(/(=IFCUNITASSIGNMENT\(\()#\d+/, '$1#1')],
    ['nothing where something must be', (f) => f.replace(/(=IFCEXTRUDEDAREASOLID\()#\d+/, '$1$')],
    ['a value too few', (f) => f.replace(/(=IFCZONE\(.*),\$\)/, '$1)')],
    ['a value too many', (f) => f.replace(/(=IFCZONE\(.*)\)/, '$1,$)')],
    ['a whole number for a real one', (f) => f.replace(/(=IFCDIRECTION\(\(0\.),0\.,1\./, '$1,0,1.')],
    ['a depth below nothing', (f) => f.replace(/(=IFCEXTRUDEDAREASOLID\(.*,)(\d+\.)/, '$1-$2')],
    ['a size below nothing', (f) => f.replace(/(=IFCRECTANGLEPROFILEDEF\(.*,)(\d+\.)\)/, '$1-$2)')],
    ['a direction nowhere', (f) => f.replace(/=IFCDIRECTION\(\(0\.,0\.,1\./, '=IFCDIRECTION((0.,0.,0.')],
    [
      'a placement that rests on itself',
      (f) => f.replace(/^#(\d+)=IFCLOCALPLACEMENT\(\$/m, '#$1=IFCLOCALPLACEMENT(#$1'),
    ],
    ['a corner twice', (f) => f.replace(/(=IFCPOLYLOOP\(\((#\d+)),#\d+/, '$1,$2')],
    ['letters as they are', (f) => f.replace("'Romslig_NS3940'", "'Rømslig'")],
    ['a file that is cut', (f) => f.slice(0, f.length - 400)],
  ];
  test.each(planted)('%s', (_, plant) => {
    const bad = plant(first);
    expect(bad).not.toBe(first);
    expect(faultsOf(bad)).not.toEqual([]);
  });
});

test('holds whatever a family calls its rooms', async () => {
  const { home } = homes[0]!;
  const [id] = Object.keys(home.plan.design.rooms);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom("Ola's \\X2\\", 'æøå Čáhci 😀', '\u202E\u0000'),
      ),
      async (label) => {
        const { design } = home.plan;
        const named = { ...design, rooms: { ...design.rooms, [id!]: { kind: 'living' as const, label } } };
        expect(faultsOf(await ifcOf({ ...home, plan: derive(named, home.plan.shell) }))).toEqual([]);
      },
    ),
    { numRuns: 20 },
  );
});

test('two files of one home differ in the date alone', async () => {
  const { home } = homes[0]!;
  const later = await ifcOf({ ...home, date: '2030-01-02' });
  expect(later).not.toBe(first);
  expect(later.replace('2030-01-02', home.date)).toBe(first);
});
