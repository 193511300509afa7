import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { furnish } from '../../src/derive/furnish.ts';
import { loadModels } from '../../src/io/models.ts';
import { applyEdits } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import type { Furnished } from '../../src/store/furnish-rooms.ts';
import { furnishRooms } from '../../src/store/furnish-rooms.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';

const { kinds } = loadModels();

/** Furnishes every room of a picture: what stands there afterwards, and how each room went. */
async function furnished(picture: Picture): Promise<{ design: Design; told: readonly Furnished[] }> {
  const [design, shell] = [designOf(picture), shellOf(picture)];
  const plan = derive(design, shell);
  const { edits, told } = await furnishRooms(plan, plan.rooms, kinds, async (task) => furnish(task));
  const after = applyEdits(design, edits, shell);
  return { design: 'design' in after ? after.design : design, told };
}
const kindsOf = ({ furniture }: Design): string[] => furniture.map(({ kind }) => kind).sort();

const BEDROOM = Array.from({ length: 11 }, () => 'A'.repeat(12)).join('\n');
const door = { edge: '4,11 h', kind: 'door', swing: -1 } as const;

describe('furnishing a room', () => {
  it('puts in what its use needs, the same way each time', async () => {
    const picture = { storeys: [BEDROOM], openings: [door] };
    const { design, told } = await furnished(picture);
    expect(kindsOf(design)).toEqual(['bed-90', 'desk', 'wardrobe-100']);
    expect(told).toEqual([{ room: 'A', did: 'put', left: [] }]);
    expect((await furnished(picture)).design).toEqual(design);
  });

  it('leaves what stands there where it is, and a bunk is a bed', async () => {
    const bunk = { kind: 'bunk', x: 1800, y: 1600 };
    const { design } = await furnished({ storeys: [BEDROOM], openings: [door], furniture: [bunk] });
    expect(design.furniture[0]).toMatchObject(bunk);
    expect(kindsOf(design)).toEqual(['bunk', 'desk', 'wardrobe-100']);
  });

  it('does nothing where everything is, or nothing is needed', async () => {
    const first = await furnished({ storeys: [BEDROOM], openings: [door] });
    const again = await furnished({
      storeys: [BEDROOM],
      openings: [door],
      furniture: first.design.furniture,
    });
    expect(again.told).toEqual([{ room: 'A', did: 'there', left: [] }]);
    expect(again.design.furniture).toHaveLength(3);
    const store = await furnished({ storeys: ['SSSS\nSSSS\nSSSS'] });
    expect(store.told).toEqual([{ room: 'S', did: 'needless', left: [] }]);
  });

  it('says what had no room', async () => {
    const small = Array.from({ length: 8 }, () => 'A'.repeat(7)).join('\n');
    const { told, design } = await furnished({ storeys: [small], openings: [{ ...door, edge: '2,8 h' }] });
    expect(told[0]!.left.length).toBeGreaterThan(0);
    expect(kindsOf(design)).not.toEqual(expect.arrayContaining([...told[0]!.left]));
  });
});
