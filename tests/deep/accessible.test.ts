import { AXE, axeFindsNothing } from '../browser/axe.ts';

axeFindsNothing(Object.values(AXE));
