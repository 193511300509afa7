import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureArea } from '../../src/check/area.ts';
import { checkPlan } from '../../src/check/check-plan.ts';
import { estimate } from '../../src/check/cost.ts';
import { FINDING_KEYS } from '../../src/check/finding-keys.ts';
import { measureQuantities } from '../../src/check/quantities.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { furnishOnce } from '../../src/derive/furnish.ts';
import { keyOf } from '../../src/words/findings/sentence.ts';
import { planOf } from '../picture.ts';
import { anyUnderRoof } from './any-picture.ts';
import { kinds, prices, programme } from './said.ts';

describe('any plan, however half drawn', () => {
  it('is told with sentences there are, numbers there are, and figures that add up', () => {
    fc.assert(
      fc.property(anyUnderRoof, (drawn) => {
        const plan = planOf(drawn);
        const area = measureArea(plan);
        expect(area.braI + area.braE).toBeCloseTo(area.bra, 9);
        expect(area.inUse + area.free).toBeCloseTo(area.bra, 9);
        expect(area.braE).toBeGreaterThanOrEqual(0);

        const quantities = measureQuantities(plan, area);
        for (const quantity of Object.values(quantities)) expect(quantity).toBeGreaterThanOrEqual(0);
        const cost = estimate(plan, prices, quantities);
        expect(cost.lines.reduce((sum, l) => sum + l.mid, 0)).toBe(cost.elements);

        for (const f of checkPlan(plan, programme, kinds, RULES, furnishOnce)) {
          expect(FINDING_KEYS).toContain(keyOf(f));
          const weights = [programme.rules[f.id]!.weight, RULES.find((rule) => rule.id === f.id)!.partly];
          expect([f.id, weights.includes(f.weight)]).toEqual([f.id, true]);
          for (const n of [f.found, f.wanted]) expect(n === null || Number.isFinite(n)).toBe(true);
          for (const { rect } of f.where) expect(rect.x0 < rect.x1 && rect.y0 < rect.y1).toBe(true);
          expect(f.rooms.filter((id) => !plan.room(id))).toEqual([]);
          // Whichever way its figure is a limit, what holds is within it and what does not is beyond.
          if (f.found === null || f.wanted === null || f.state === 'unknown') continue;
          const spare = f.atMost ? f.wanted - f.found : f.found - f.wanted;
          expect([keyOf(f), spare > -1e-6]).toEqual([keyOf(f), f.state === 'holds']);
        }
      }),
      { numRuns: 60 },
    );
  });
});
