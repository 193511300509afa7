import { describe, expect, test } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import { emptyDesign } from '../../src/model/design.ts';
import { newest } from '../../src/model/models.ts';
import type { Shell } from '../../src/model/shell.ts';
import { mirrorShell } from '../../src/model/shell.ts';
import { shellNear, standingIn } from '../../src/model/shell-near.ts';

const house = newest(loadModels().shells, 'stavern')!;
const revised = (revision: number, change: Partial<Shell> = {}): Shell => ({ ...house, ...change, revision });
/** One row of cells fewer. */
const shorter = (revision: number): Shell => revised(revision, { ys: house.ys.slice(0, -1) });
const drawnIn = (shell: Shell) => emptyDesign(shell, { id: 'p', revision: 1 }, { id: 'k', revision: 1 });
const near = (shells: readonly Shell[], design = drawnIn(revised(9))) =>
  shellNear({ shells }, design)?.revision;

describe('the shell to show a design in', () => {
  test('is its own when that is at hand', () => {
    expect(near([revised(1), revised(9), revised(12)])).toBe(9);
  });

  test('is else the newest revision that its cells fit', () => {
    expect(near([revised(1), revised(3), revised(2)])).toBe(3);
    expect(near([revised(1), shorter(3), revised(2)])).toBe(2);
  });

  test('stands on the design’s side', () => {
    const design = drawnIn(mirrorShell(revised(9)));
    expect(design.side).not.toBe(house.side);
    expect(shellNear({ shells: [revised(1)] }, design)?.side).toBe(design.side);
  });

  test('is none when the house is unknown, nothing fits, or its own has changed without saying so', () => {
    expect(near([revised(1, { id: 'annet' })])).toBeUndefined();
    expect(near([shorter(1)])).toBeUndefined();
    expect(near([revised(1), shorter(9)])).toBeUndefined();
  });

  test('is named by the design that is shown in it; in its own shell a design is itself', () => {
    const design = drawnIn(revised(9));
    expect(standingIn(revised(3), design).shell).toEqual({ id: 'stavern', revision: 3 });
    expect(standingIn(revised(9), design)).toBe(design);
  });
});
