import { LARGE, nothingRunsOut } from '../browser/large.ts';

nothingRunsOut(Object.values(LARGE));
