import { AXE, axeFindsNothing } from './axe.ts';
import { STATES, statesNamed } from './states.ts';

/** What an architect and a meeting see. */
const forWork = ({ name }: { name: string }): boolean => /desk|meeting/.test(name);
/** Where families sit with the one who draws for them, and where they choose most. */
const DRAWING = statesNamed('workshop', 'workshop, a room chosen', 'workshop, a finding opened');

// Every state once, where it is most at home: what is for work in light on a desk, all else on a phone in the dark. Drawing is looked at on both.
// Every state on every screen is in tests/deep/.
axeFindsNothing([
  { ...AXE.desk, states: [...DRAWING, ...STATES.filter(forWork)] },
  { ...AXE.phone, states: STATES.filter((state) => !forWork(state)) },
  AXE.mirrored,
]);
