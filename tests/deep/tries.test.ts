import fc from 'fast-check';
import { test } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import { anyTrouble, expectHelp } from '../tries/kept.ts';

test('what is offered of hundreds of homes in trouble helps, and breaks nothing', () => {
  fc.assert(fc.property(anyTrouble, expectHelp(loadModels())), { numRuns: 600 });
});
