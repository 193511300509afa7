import { describe, expect, it } from 'vitest';
import { clashes, lengthOf, stripOf } from '../../src/check/party-wall.ts';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import { applyEdits } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import { shellFor } from '../../src/model/models.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';

const models = loadModels();
const { kinds } = models;

const strip = (picture: Picture) => stripOf(planOf(picture), kinds).storeys;

describe('what a home tells of the wall to the neighbour', () => {
  it('is where it makes sound and where it needs quiet, and nothing of the rooms behind', () => {
    // The party wall is on the right; a hall and a store are neither heard nor asleep.
    expect(
      strip({ storeys: [`LLB\nLLB\nLLA\nLLC\nLLH\nLLS\nLLK`], kinds: { A: 'child', C: 'teen' } }),
    ).toEqual([
      [
        { from: 0, to: 600, noise: 'sound' },
        { from: 600, to: 1200, noise: 'quiet' },
        { from: 1800, to: 2100, noise: 'sound' },
      ],
    ]);
  });

  it('tells of eating as of living', () => {
    expect(strip({ storeys: [`LLA\nLLA`], kinds: { A: 'dining' } })).toEqual([
      [{ from: 0, to: 600, noise: 'sound' }],
    ]);
  });
});

describe('two homes and one wall (users.md, scenario 2)', () => {
  const { design } = models.examples.find((e) => e.id === 'unit-a')!;
  const home = (edits: readonly Edit[] = []): Design => {
    const shell = shellFor(models, design.shell, design.side)!;
    const other = applyEdits(design, [...edits, { do: 'changeSide' }], shell);
    if ('refused' in other) throw new Error(other.refused);
    return other.design;
  };
  const told = (d: Design) => stripOf(derive(d, shellFor(models, d.shell, d.side)!), kinds);

  it('has quiet against quiet when one mirrors the other', () => {
    expect(clashes(told(design), told(home()))).toEqual([]);
  });

  it('has 6.0 m of sleep against sound when the neighbour lives and washes where we sleep, told alike on both sides', () => {
    const b = told(
      home([
        { do: 'setKind', room: '1', kind: 'living' },
        { do: 'setKind', room: '5', kind: 'bath' },
      ]),
    );
    const ours = clashes(told(design), b);
    const theirs = clashes(b, told(design));
    expect(ours.map(({ storey, from, to }) => [storey, to - from])).toEqual([
      [0, 3600],
      [1, 2400],
    ]);
    expect(lengthOf(ours)).toBe(6000);
    expect(theirs.map(({ quiet: _, ...where }) => where)).toEqual(
      ours.map(({ quiet: _, ...where }) => where),
    );
    expect(ours.every((c) => c.quiet === 'ours') && theirs.every((c) => c.quiet === 'theirs')).toBe(true);
  });
});
