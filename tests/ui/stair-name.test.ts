import { expect, test } from 'vitest';
import { stairName } from '../../src/ui/parts/stair-name.ts';
import { nb } from '../../src/words/nb.ts';
import { planOf } from '../picture.ts';

test('stairs of a kind are numbered where there are several', () => {
  const straight = { kind: 'straight', storey: 0, x: 2, y: 2, turn: 0 } as const;
  const floor = '..................\n'.repeat(20);
  const plan = planOf({
    storeys: [floor, floor],
    stairs: [straight, { ...straight, kind: 'l', x: 6 }, { ...straight, x: 14 }],
  });
  expect(plan.stairs.map((stair) => stairName(plan, stair, nb))).toEqual([
    'Rett trapp 1',
    'L-trapp',
    'Rett trapp 2',
  ]);
});
