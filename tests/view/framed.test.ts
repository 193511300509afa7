import { expect, test } from 'vitest';
import { around } from '../../src/model/units.ts';
import { firstLook, projector, turned } from '../../src/view/eye.ts';
import { framed, framedRound } from '../../src/view/framed.ts';
import { cutOpen, homesKeeper } from '../../src/view/homes.ts';
import { groundAt, terrainOf } from '../../src/view/levels.ts';
import { plotOf } from '../../src/view/plot-geometry.ts';
import { neighbourMesh } from '../../src/view/surroundings-geometry.ts';
import { homes, models } from './home.ts';
import { light, palette } from './light.ts';

test.each(homes)(
  'a picture to keep of each storey of %s has all of the neighbour in it that is shown',
  (_, plan) => {
    const looking = { stacking: 'one', furniture: models.kinds.furniture, inside: false } as const;
    for (const { index: storey } of plan.storeys)
      for (const aspect of [0.56, 1, 1.7])
        for (const turn of [0, 1, 2.4]) {
          const shown = homesKeeper()([{ plan, at: 0 }], { ...looking, storey });
          const eye = framed(turned(firstLook(plan.shell.party, aspect), turn, 0), shown);
          cutOpen(shown, eye.azimuth, storey);
          const level = shown[0]!.levels.find(({ index }) => index === storey)!;
          const { position, cut } = neighbourMesh(plan, level, palette, light);
          const project = projector(eye);
          for (let i = 0; i < position.length / 3; i++) {
            const [x, y, z] = position.slice(3 * i, 3 * i + 3) as unknown as [number, number, number];
            const high = Math.min(y, shown[0]!.cuts[cut[4 * i]!]!);
            const [right, up] = project(x, level.y + high, z);
            expect(Math.abs(right)).toBeLessThan(1);
            expect(Math.abs(up)).toBeLessThan(1);
          }
        }
  },
);

test.each(homes)('a film round %s has all of its board in it from everywhere', (_, plan) => {
  const looking = { stacking: 'one', storey: 0, furniture: models.kinds.furniture, inside: false } as const;
  const shown = homesKeeper()([{ plan, at: 0 }], looking);
  const plot = plotOf([
    {
      home: around(shown[0]!.levels[0]!.storey.built)!,
      open: plan.shell.party === 'right' ? 'left' : 'right',
    },
  ])!;
  const terrain = terrainOf(plan, shown[0]!.levels);
  for (const aspect of [0.56, 1.7]) {
    const eye = framedRound(firstLook(plan.shell.party, aspect), shown, false);
    for (let turn = 0; turn < 6.3; turn += 0.1) {
      const project = projector(turned(eye, turn, 0));
      for (const x of [plot.x0, plot.x1])
        for (const y of [plot.y0, plot.y1])
          expect(
            Math.max(
              ...project(x / 1000, groundAt(terrain, y), y / 1000)
                .slice(0, 2)
                .map(Math.abs),
            ),
          ).toBeLessThan(1);
    }
  }
});
