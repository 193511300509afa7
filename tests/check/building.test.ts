import { describe, expect, it } from 'vitest';
import { bra } from '../../src/check/area.ts';
import { bta } from '../../src/check/area-figures.ts';
import { buildingArea } from '../../src/check/building.ts';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { shellFor } from '../../src/model/models.ts';

const models = loadModels();

describe('a building of two homes', () => {
  it.each(models.examples.map((e) => [e.id, e.design] as const))(
    '%s and its mirror have the floor of both, and of the wall between them',
    (_, design) => {
      const shell = shellFor(models, design.shell, design.side)!;
      const applied = applyEdit(design, { do: 'changeSide' }, shell);
      if ('refused' in applied) throw new Error(applied.refused);
      const [a, b] = [design, applied.design].map((d) => derive(d, shellFor(models, d.shell, d.side)!));
      const all = buildingArea(a!, b!);
      // Floor that is low enough to stand under a roof is not measured, and no wall beside it.
      const along = a!.storeys
        .flatMap((s) => s.walls.filter((w) => w.kind === 'party'))
        .reduce((sum, w) => sum + w.to - w.from, 0);
      const wall = all.bra - bra(a!) - bra(b!);
      expect(wall).toBeGreaterThan(0);
      expect(wall).toBeLessThanOrEqual((along * 2 * shell.walls.party) / 1e6 + 1e-9);
      if (a!.storeys.every((s) => 'clear' in s.shell.ceiling))
        expect(wall).toBeCloseTo((along * 2 * shell.walls.party) / 1e6, 6);
      expect(all.bta).toBeCloseTo(bta(a!) + bta(b!), 6);
      expect(buildingArea(b!, a!)).toEqual(all);
    },
  );
});
