import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import type { Design } from '../../src/model/design.ts';
import { misfit } from '../../src/model/misfit.ts';
import { shellFor } from '../../src/model/models.ts';
import { begin } from '../../src/store/history.ts';
import type { Pointer, Table, Tool } from '../../src/store/state.ts';
import { testKinds } from '../kinds.ts';
import { anyEdit } from '../model/any-edit.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';
import { tableWith } from './table.ts';

const scene: Picture = {
  cell: 600,
  storeys: [
    `${'LLLLKKKK....\n'.repeat(5)}${'AAAA....BBBB\n'.repeat(4)}${'------------\n'.repeat(2)}`,
    `${'CCCCCCDDDDDD\n'.repeat(9)}${'------------\n'.repeat(2)}`,
  ],
  openings: [{ edge: '4,1 v' }, { edge: '1,0 h', kind: 'window' }],
};
const shell = shellOf(scene);
const { furniture } = loadModels().kinds;
const kinds = { ...testKinds, furniture };
const models = { shells: [shell], programmes: [], prices: [], kinds, examples: [] };

type Act = readonly [string, (table: Table) => void];

const at = fc.record({
  storey: fc.constantFrom(0, 0, 1),
  x: fc.integer({ min: -500, max: 7700 }),
  y: fc.integer({ min: -500, max: 7100 }),
  reach: fc.constantFrom(120, 400, 1500),
}) satisfies fc.Arbitrary<Pointer>;
const tool = fc.constantFrom<Tool[]>(
  { id: 'select' },
  { id: 'select' },
  { id: 'room', kind: 'bath' },
  { id: 'opening', kind: 'door' },
  { id: 'opening', kind: 'window' },
  { id: 'stair', kind: 'u' },
  { id: 'piece', kind: 'bed-90' },
  { id: 'piece', kind: 'table-4' },
  { id: 'build' },
  { id: 'paint' },
  { id: 'erase' },
);
const pointed = (name: 'press' | 'move' | 'release' | 'hover') =>
  at.map((p): Act => [`${name} ${p.storey} ${p.x},${p.y}`, (t) => t[name](p)]);
const plain = (name: 'undo' | 'redo' | 'cancel') => fc.constant<Act>([name, (t) => t[name]()]);
const act: fc.Arbitrary<Act> = fc.oneof(
  pointed('press'),
  pointed('move'),
  pointed('move'),
  pointed('release'),
  pointed('hover'),
  plain('undo'),
  plain('redo'),
  plain('cancel'),
  tool.map((t): Act => [`hold ${t.id}`, (table) => table.setTool(t)]),
  fc.constantFrom(...'LKABCD').map((id): Act => [`select ${id}`, (t) => t.select({ what: 'room', id })]),
  fc.nat(3).map((i): Act => [`turn ${i}`, (t) => void t.turnPieces([i])]),
  fc.nat(3).map((index): Act => [`select piece ${index}`, (t) => t.select({ what: 'piece', index })]),
  anyEdit(shell).map((edit): Act => [JSON.stringify(edit), (t) => void t.dispatch(edit)]),
);

it('whatever hands do, each step of history is the design it was, both ways, and nothing half done stays', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), (acts) => {
      const table = tableWith(models, begin(designOf(scene)));
      const state = (): Table => table.getState();
      const steps: Design[] = [state().history.present];
      for (const [, does] of acts) {
        const before = state().history;
        does(state());
        const { past, present, future } = state().history;
        if (state().history !== before && past.at(-1) === before.present && future.length === 0)
          steps.splice(past.length, steps.length, present);
        expect([...past, present, ...future]).toEqual(steps);
        expect([...past, present, ...future].every((design, i) => design === steps[i])).toBe(true);
        for (const design of [present, state().draft ?? present])
          expect(misfit(design, shellFor(models, design.shell, design.side)!)).toBeNull();
      }
      state().cancel();
      expect(state().draft).toBeNull();
      for (let i = state().history.past.length; i > 0; i--) state().undo();
      expect(state().history.present).toBe(steps[0]);
      for (let i = 1; i < steps.length; i++) state().redo();
      expect(state().history.present).toBe(steps.at(-1));
    }),
    { numRuns: 60 },
  );
});
