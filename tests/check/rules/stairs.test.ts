import { describe, expect, it } from 'vitest';
import type { Stair } from '../../../src/model/design.ts';
import type { Ceiling, ShellStorey } from '../../../src/model/shell.ts';
import type { Picture } from '../../picture.ts';
import { shellOf } from '../../picture.ts';
import { said } from '../said.ts';

const storey = `HHHHHHHHHHHHHHHHHHHH\n`.repeat(40);
const home = (stair: Partial<Stair>, upper?: Ceiling): Picture => {
  const storeys = [storey, storey.replaceAll('H', 'C')];
  const shell = shellOf({ storeys, cell: 150 });
  const high = shell.storeys.map((s, i): ShellStorey => (i === 1 && upper ? { ...s, ceiling: upper } : s));
  return {
    cell: 150,
    storeys,
    shell: { storeys: high },
    stairs: [{ kind: 'straight', storey: 0, x: 4, y: 6, turn: 0, ...stair }],
  };
};

describe('S-01 width of straight flights', () => {
  it('is measured between the walls', () => {
    expect(said('S-01', home({}))[0]).toMatch(/^width holds (9|10)\d\d\/800$/);
    expect(said('S-01', home({ width: 600 }))[0]).toMatch(/^width not [67]\d\d\/800$/);
  });
  it('is asked of a stair that turns on a landing too', () => {
    expect(said('S-01', home({ kind: 'u' }))[0]).toMatch(/^width holds/);
    expect(said('S-02', home({ kind: 'u' }))).toEqual([]);
  });
});

describe('S-01 headroom', () => {
  it('is the climb that is left and the clear height above', () => {
    expect(said('S-01', home({}, { clear: 2000 }))).toContainEqual(expect.stringMatching(/^headroom holds/));
    expect(said('S-01', home({}, { clear: 1700 }))).toContainEqual(expect.stringMatching(/^headroom not/));
  });
  it('sees the roof come down over the top of the stair', () => {
    const low: Ceiling = {
      along: 'y',
      profile: [
        [0, 600],
        [6000, 3000],
      ],
    };
    expect(said('S-01', home({}, low))).toContainEqual(expect.stringMatching(/^headroom not/));
    expect(said('S-01', home({ turn: 2 }, low))).toContainEqual(expect.stringMatching(/^headroom holds/));
  });
});

describe('S-03 steps', () => {
  it('are at least 250 mm deep', () => {
    expect(said('S-03', home({ going: 250 }))).toContain('going holds 250/250');
    expect(said('S-03', home({ going: 249 }))).toContain('going not 249/250');
  });
  it('keep two risers and a going within 600–640 mm', () => {
    // 2.8 m in 15 risers of 186.7 mm.
    expect(said('S-03', home({ going: 266 }))).toContain('steps holds 639.33/640');
    expect(said('S-03', home({ going: 267 }))).toContain('steps not 640.33/640');
    expect(said('S-03', home({ going: 226 }))).toContain('steps not 599.33/600');
  });
});
