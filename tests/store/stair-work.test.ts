import { expect, test, vi } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import { shellFor } from '../../src/model/models.ts';
import type { CountCells } from '../../src/tools/count-cells.ts';
import { placeStair } from '../../src/tools/place-stair.ts';

const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock(import('../../src/tools/count-cells.ts'), async (original) => {
  const real = await original();
  const heard =
    (count: CountCells): CountCells =>
    (r) => {
      asked.times++;
      return count(r);
    };
  return {
    ...real,
    countCells: (...of) => heard(real.countCells(...of)),
    weighCells: (...of) => heard(real.weighCells(...of)),
  };
});

test('the first ghost of a stair asks little of the many places that others are better than', () => {
  const models = loadModels();
  const { design } = models.examples.find((example) => example.design.shell.id === 'vinkel')!;
  const shell = shellFor(models, design.shell, design.side)!;
  for (const kind of ['straight', 'l', 'winder', 'u'] as const) {
    asked.times = 0;
    expect(
      placeStair(structuredClone(design), shell, shell.entrance.storey, kind, { x: 4500, y: 2000 }),
    ).not.toBeNull();
    // Of some 6,600 places each; more than 90,000 when all was asked of each of them.
    expect(asked.times, kind).toBeLessThan(70_000);
  }
});
