import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { main } from '../src/inspect.ts';
import { writeFile } from '../src/io/file.ts';
import { loadModels } from '../src/io/models.ts';
import { NO_NEEDS } from '../src/model/needs.ts';
import { tempFolder } from './temp-folder.ts';

const { examples } = loadModels();
const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')] as const;
afterEach(() => {
  for (const spy of spies) spy.mockReset();
});
// Files after this one are told of by the same two.
afterAll(() => void vi.restoreAllMocks());

/** A folder of files. */
function folder(files: Readonly<Record<string, string>>): string {
  const dir = tempFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  return dir;
}
async function run(...argv: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  for (const spy of spies) spy.mockImplementation(() => true);
  const code = await main(argv);
  const [out, err] = spies.map((spy) =>
    spy.mock.calls.map(([text]) => String(text).trimEnd().replaceAll('\u00a0', ' ')),
  );
  return { code, out: out!, err: err! };
}
const homes = Object.fromEntries(examples.map(({ id, design }) => [`${id}.romslig.json`, writeFile(design)]));

it('tells a line a home, in the order of the files, then what is the same, what differs and what the frame must bear', async () => {
  const { code, out, err } = await run('--compare', folder({ ...homes, 'annet.txt': 'hei' }));
  expect(code).toBe(0);
  const rows = out.slice(1, examples.length + 1);
  expect(rows.map((row) => row.split(' ', 1)[0])).toEqual(Object.keys(homes).sort());
  expect(rows.find((row) => row.startsWith('unit-a'))).toMatch(/100,8 m² av 94,0 m² +over/);
  expect(out).toContain('  4 av 5 har lekseplass utenfor stua.');
  expect(out).toContain('  Gulv: inntil 6,8 m² mer enn rammen.');
  expect(err).toHaveLength(1);
  expect(err[0]).toMatch(/^annet\.txt: /);
});

it('gives the same to programs, an object a line', async () => {
  const { out } = await run('--compare', folder(homes), '--json');
  const all = out.map((text) => JSON.parse(text));
  expect(all).toHaveLength(examples.length + 1);
  expect(all[0]).toMatchObject({
    file: expect.any(String),
    area: { band: expect.any(String) },
    rooms: expect.any(Number),
  });
  expect(all.at(-1).common.of).toBe(examples.length);
});

it('hears of needs only from homes that were shared for meetings, and of persons from none', async () => {
  const [{ design }] = examples as [(typeof examples)[number]];
  const needs = { ...NO_NEEDS, household: { ...NO_NEEDS.household, adult: 2 }, cards: ['pram' as const] };
  const said = { ...design, needs, wishes: 'Spise sammen.' };
  const told = 'Plass til vogn ved inngangen bør være mulig.';
  const looking = await run('--compare', folder({ 'a.json': writeFile(said), 'b.json': writeFile(design) }));
  expect(looking.out.join('\n')).not.toContain(told);
  const meeting = writeFile(said, { purpose: 'meetings' });
  const { out } = await run('--compare', folder({ 'a.json': meeting, 'b.json': writeFile(design) }));
  expect(out.join('\n')).toContain(told);
  expect(out.join('\n')).not.toContain('Spise');
});

it('says in a sentence when there is nothing to compare', async () => {
  const { code, err } = await run('--compare', folder({}));
  expect([code, err.length]).toEqual([1, 1]);
  expect((await run('--compare', '/finnes/ikke')).code).toBe(1);
  expect((await run('--compare')).code).toBe(1);
});

it('tells many homes, which two processes read, in the order of the files', async () => {
  const [[, text]] = Object.entries(homes) as [[string, string]];
  const names = Array.from({ length: 210 }, (_, i) => `${1000 + i}.json`);
  const dir = folder({ ...Object.fromEntries(names.map((name) => [name, text])), '1007.json': 'hei' });
  const asked = ['scripts/inspect.mjs', '--compare', dir, '--json'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, asked, { maxBuffer: 1e7 });
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(all.slice(0, -1).map(({ file }) => file)).toEqual(names.filter((name) => name !== '1007.json'));
  expect(all.at(-1).common.of).toBe(209);
  expect(stderr).toMatch(/^1007\.json: /);
});
