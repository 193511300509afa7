import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import { decodeSnapshot, encodeSnapshot } from '../../src/io/snapshot.ts';
import { canonicalText } from '../../src/model/canonical.ts';
import { emptyDesign } from '../../src/model/design.ts';
import type { Shell } from '../../src/model/shell.ts';
import { mirrorShell } from '../../src/model/shell.ts';
import { anyEdit, soundly } from '../model/any-edit.ts';

const { shells, programmes, prices, examples } = loadModels();
const ref = ({ id, revision }: { id: string; revision: number }) => ({ id, revision });

/** The homes of a house to begin from: one with nothing in it, and the finished ones. */
const homesIn = (shell: Shell) => [
  emptyDesign(shell, ref(programmes[0]!), ref(prices[0]!)),
  ...examples.map((e) => e.design).filter((d) => d.shell.id === shell.id && d.side === shell.side),
];

test.each(shells.flatMap((s) => [s, mirrorShell(s)].map((shell) => [shell.id, shell.side, shell] as const)))(
  'any edits in %s, side %s',
  (_, __, shell) => {
    const edits = fc.array(anyEdit(shell), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...homesIn(shell)), edits, (design, edits) => {
        const { design: last } = edits.reduce(soundly, { design, shell });
        expect(JSON.stringify(decodeSnapshot(encodeSnapshot(last)))).toBe(canonicalText(last));
      }),
      { numRuns: 500 },
    );
  },
);
