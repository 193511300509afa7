import type { Rule } from '../finding.ts';
import { partlyAccepted, walking } from '../rule.ts';
import { besideLock, outsideFrontDoor } from './access-doors.ts';
import { entrance, turnInRooms, wayToStore, wayToWindows } from './access-rooms.ts';
import { besideToilet, turnInBath, wayToShower } from './bath.ts';
import { builtUpArea, shape, storeyCount, tallRooms } from './building.ts';
import { crowding } from './crowding.ts';
import { daylight, lowGlass, openingsShare, openSky, windowWithView } from './daylight.ts';
import { frontDoor, innerDoors } from './doors.ts';
import {
  escapeDrop,
  escapeSill,
  escapeSize,
  exitFromRooms,
  exitOnStorey,
  roofWindows,
  topBySprinkler,
} from './escape.ts';
import {
  cornerWindows,
  facingWindows,
  fireClass,
  openLevels,
  ownFireCell,
  partyWallToRoof,
  partyWindows,
} from './fire.ts';
import { somethingBelow } from './floors.ts';
import { accessTrigger, entranceStorey, mainFunctions, spreadOut } from './functions.ts';
import { takesFurniture } from './furnish.ts';
import { childSafe, safetyGlass } from './glass.ts';
import { habitableHeight, otherHeight } from './height.ts';
import { laundry, pramPlace, prayerPlace, sleepByDay } from './need-days.ts';
import { beds, guests } from './need-people.ts';
import { allOnOneStorey, noStairs, wheelsReach, wheelsTurn } from './need-wheels.ts';
import { metAtTheWall, throughTheWall } from './neighbours.ts';
import { standInWalls } from './openings.ts';
import { hallWidth, inOnePiece, usualSize } from './rooms.ts';
import {
  doorToStep,
  landing,
  railing,
  stairSteps,
  straightStair,
  voidAbove,
  windingStair,
} from './stairs.ts';
import { foodAndClothes, store } from './store.ts';
import { wayInAndOut } from './ways.ts';
import { wetTogether } from './wet.ts';

/**
 * Every rule, in the order in which a family meets them: the home first, then the law, then advice, then what the family has told,
 * then the building.
 */
export const RULES: readonly Rule[] = [
  mainFunctions,
  inOnePiece,
  wayInAndOut,
  standInWalls,
  somethingBelow,
  partyWindows,
  ...[turnInBath, besideToilet, wayToShower].map(walking),
  store,
  partlyAccepted(foodAndClothes),
  frontDoor,
  innerDoors,
  habitableHeight,
  otherHeight,
  straightStair,
  windingStair,
  partlyAccepted(stairSteps),
  doorToStep,
  partlyAccepted(landing),
  voidAbove,
  railing,
  daylight,
  openSky,
  windowWithView,
  lowGlass,
  openingsShare,
  safetyGlass,
  childSafe,
  partlyAccepted(exitOnStorey),
  exitFromRooms,
  escapeSize,
  escapeSill,
  escapeDrop,
  roofWindows,
  topBySprinkler,
  ownFireCell,
  partyWallToRoof,
  openLevels,
  fireClass,
  cornerWindows,
  facingWindows,
  entranceStorey,
  accessTrigger,
  spreadOut,
  outsideFrontDoor,
  walking(partlyAccepted(entrance)),
  walking(turnInRooms),
  walking(wayToWindows),
  besideLock,
  walking(wayToStore),
  usualSize,
  walking(hallWidth),
  takesFurniture,
  wetTogether,
  throughTheWall,
  walking(wheelsReach),
  allOnOneStorey,
  walking(wheelsTurn),
  noStairs,
  walking(laundry),
  walking(pramPlace),
  sleepByDay,
  prayerPlace,
  walking(guests),
  beds,
  storeyCount,
  builtUpArea,
  tallRooms,
  shape,
  crowding,
];

/** What the family's door tells: nothing of what only those who build can act on, and no statistics. */
export const FAMILY_RULES: readonly Rule[] = [...RULES.filter((rule) => !rule.architectOnly), metAtTheWall];
