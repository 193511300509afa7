import { describe, expect, it } from 'vitest';
import type { Models } from '../../src/model/models.ts';
import type { PriceList } from '../../src/model/prices.ts';
import { costOf, planOf } from '../../src/store/derived.ts';
import { begin } from '../../src/store/history.ts';
import { prices } from '../check/said.ts';
import { testKinds } from '../kinds.ts';
import { designOf, shellOf } from '../picture.ts';
import { tableWith } from './table.ts';

const ref = ({ id, revision }: PriceList) => ({ id, revision });
const scene = { storeys: [`LLLLKKKK\nLLLLKKKK`] };
const dearer: PriceList = {
  ...prices,
  id: 'larvik',
  revision: 3,
  lines: prices.lines.map((line) => ({ ...line, mid: line.high })),
};
const table = (lists: readonly PriceList[]) => {
  const models: Models = {
    shells: [shellOf(scene)],
    programmes: [],
    prices: lists,
    kinds: testKinds,
    examples: [],
  };
  return tableWith(models, begin(designOf(scene)));
};
const cost = (at: ReturnType<typeof table>): number | undefined => {
  const state = at.getState();
  return costOf(planOf(state), state.models)?.mid;
};

describe('another price list', () => {
  it('is one step, which undo takes back to the same cost', () => {
    const at = table([prices, dearer]);
    const before = cost(at)!;
    expect(at.getState().dispatch({ do: 'setPrices', prices: ref(dearer) })).toBeNull();
    const after = cost(at)!;
    expect(after).toBeGreaterThan(before);
    expect(at.getState().history.present.prices).toEqual({ id: 'larvik', revision: 3 });
    at.getState().undo();
    expect(cost(at)).toBe(before);
    at.getState().redo();
    expect(cost(at)).toBe(after);
  });

  it('refuses a list that is in use already, and a name no file can have', () => {
    const at = table([prices]);
    expect(at.getState().dispatch({ do: 'setPrices', prices: ref(prices) })).toBe('nothing-changes');
    for (const wrong of [
      { id: 'Larvik 2026', revision: 1 },
      { id: 'larvik', revision: 0 },
      { id: 'larvik', revision: 1.5 },
    ])
      expect(at.getState().dispatch({ do: 'setPrices', prices: wrong })).toBe('no-such-thing');
  });

  it('prices a design that named it before it was at hand, and no design changes by that', () => {
    const at = table([dearer]);
    expect(cost(at)).toBeUndefined();
    const { present } = at.getState().history;
    at.getState().learn(prices);
    expect(cost(at)).toBeGreaterThan(0);
    expect(at.getState().history).toEqual({ past: [], present, future: [] });
    // The one that was at hand first stays.
    const known = cost(at);
    at.getState().learn({ ...dearer, id: prices.id, revision: prices.revision });
    expect(cost(at)).toBe(known);
  });
});
