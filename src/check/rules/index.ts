import type { Rule } from '../finding.ts';
import { turnInBath } from './bath.ts';
import { daylight, lowGlass, openingsShare, windowWithView } from './daylight.ts';
import { frontDoor, innerDoors } from './doors.ts';
import { escapeDrop, escapeSill, escapeSize, exitFromRooms, exitOnStorey } from './escape.ts';
import { somethingBelow } from './floors.ts';
import { accessTrigger, mainFunctions } from './functions.ts';
import { habitableHeight, otherHeight } from './height.ts';
import { standInWalls } from './openings.ts';
import { inOnePiece, usualSize } from './rooms.ts';
import { stairSteps, straightStair, windingStair } from './stairs.ts';
import { store } from './store.ts';
import { wayInAndOut } from './ways.ts';

/** Every rule, in the order in which a family meets them: the home first, then the law, then advice. */
export const RULES: readonly Rule[] = [
  ...[mainFunctions, inOnePiece, wayInAndOut, standInWalls, somethingBelow],
  ...[turnInBath, store, frontDoor, innerDoors, habitableHeight, otherHeight],
  ...[straightStair, windingStair, stairSteps],
  ...[daylight, windowWithView, lowGlass, openingsShare],
  ...[exitOnStorey, exitFromRooms, escapeSize, escapeSill, escapeDrop],
  ...[accessTrigger, usualSize],
];
