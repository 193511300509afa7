import type { NeedKey } from '../../check/need-keys.ts';
import type { Told } from '../findings/sentence.ts';
import { stepsUp } from '../findings/sentence.ts';

export const saidOfNeeds: Readonly<Record<NeedKey, (told: Told) => string>> = {
  'B-01 reach holds': ({ found, wanted }) =>
    `The wheelchair reaches every room on the entrance floor (${found} of ${wanted}).`,
  'B-01 reach unknown': ({ rooms }) =>
    `${rooms}: the wheelchair probably gets here. A straight way makes it sure.`,
  'B-01 door not': ({ rooms, wanted, n }) =>
    `${rooms}: too tight here for a wheelchair. A ${n.cm(wanted)} door solves it.`,
  'B-01 gap not': ({ rooms, wanted, n }) =>
    `${rooms}: too tight here for a wheelchair. A ${n.cm(wanted)} opening solves it.`,
  'B-01 front not': ({ wanted, n }) =>
    `The entrance is too tight for a wheelchair. A ${n.cm(wanted)} door solves it.`,
  'B-01 tight not': ({ rooms, more, n }) =>
    `${rooms}: tight here for a wheelchair. Try ${n.cm(stepsUp(more))} wider.`,
  'B-01 stairs not': ({ rooms }) =>
    `${rooms}: the way here takes the stair. Try a door on the entrance floor.`,
  'B-01 outside unknown': ({ rooms }) =>
    `${rooms}: has its own door outside. Ask the architect if the way there has no step.`,
  'B-01 start unknown': () => 'Put in the front door, and the house tries the wheelchair’s way.',
  'B-02 all holds': () => 'All that matters most is on the entrance floor.',
  'B-02 living not': () =>
    'The living room is on another floor. Try it on the entrance floor, so the wheelchair gets there.',
  'B-02 kitchen not': () =>
    'The kitchen is on another floor. Try it on the entrance floor, so the wheelchair gets there.',
  'B-02 bedroom not': () =>
    'The bedrooms are on another floor. Try one on the entrance floor, so the wheelchair gets there.',
  'B-02 bath not': () =>
    'The bathroom is on another floor. Try one on the entrance floor, so the wheelchair gets there.',
  'B-03 turn holds': ({ rooms }) => `${rooms}: room to turn a wheelchair.`,
  'B-03 turn not': ({ rooms, more, n }) =>
    `${rooms}: tight for turning a wheelchair. Try ${n.cm(stepsUp(more))} wider.`,
  'B-03 turn unknown': ({ rooms }) => `${rooms}: floor to turn a wheelchair. Furniture and doors decide.`,
  'B-04 stairs holds': () => 'With a walker you need no stair to reach what matters most.',
  'B-04 stairs not': ({ rooms }) =>
    `${rooms}: a stair on the way. Try the entrance floor, so the walker comes along.`,
  'B-05 place holds': ({ rooms }) => `${rooms}: you can wash clothes here.`,
  'B-05 none not': () => 'Find a place for the washing machine: a laundry room, or in the bathroom.',
  'B-05 reach holds': ({ rooms }) => `${rooms}: whoever uses a wheelchair reaches the washing machine.`,
  'B-05 up not': () => 'The laundry room is upstairs. Whoever uses a wheelchair does not reach it.',
  'B-05 down not': () => 'The laundry room is downstairs. Whoever uses a wheelchair does not reach it.',
  'B-05 machine not': () =>
    'The washing machine is on another floor. Whoever uses a wheelchair does not reach it.',
  'B-06 place holds': ({ rooms }) => `${rooms}: room for the pram.`,
  'B-06 place not': () => 'Give the pram a place in the entrance. Try 30 cm wider.',
  'B-06 place unknown': ({ rooms }) => `${rooms}: floor for the pram. Doors and pegs decide.`,
  'B-07 calm holds': ({ rooms }) => `${rooms}: calm for sleeping by day.`,
  'B-07 calm not': () =>
    'Try a store or a hallway between living room and bedroom, so that someone can sleep by day.',
  'B-07 calm unknown': ({ rooms }) =>
    `${rooms}: calm towards your own rooms. Talk with the neighbour about the wall.`,
  'B-08 place holds': ({ rooms }) => `${rooms}: calm enough to pray.`,
  'B-08 place not': () => 'Try a room with a door, a little away from the living room, to pray in.',
  'B-08 place unknown': ({ rooms }) =>
    `${rooms}: calm towards your own rooms. Talk with the neighbour about the wall.`,
  'B-09 table holds': ({ found }) => `Round the table there is room for ${found}.`,
  'B-09 table not': ({ found, wanted }) =>
    `Round the table there is room for ${found}. Try a longer living room for ${wanted}.`,
  'B-09 table unknown': ({ found }) => `There is floor for a table for ${found}. The furniture decides.`,
  'B-09 toilet holds': () => 'Guests reach the toilet without going through a bedroom.',
  'B-09 toilet not': () => 'The way to the toilet goes through a bedroom. Try a door from the hallway.',
  'B-10 beds holds': ({ wanted }) => `There is a bed for all ${wanted}.`,
  'B-10 beds not': ({ found, wanted }) =>
    `There is a bed for ${found} of ${wanted}. Try one more bedroom, or a larger one.`,
};
