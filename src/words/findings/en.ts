import { saidOfNeeds } from '../needs/said-en.ts';
import { en as rules } from '../rules/en.ts';
import type { FindingWords } from './sentence.ts';
import { listBy, stepsUp, tenthUp } from './sentence.ts';

export const en: FindingWords = {
  list: listBy('and'),
  sentences: {
    'P-01 pieces holds': () => 'Each room is in one piece.',
    'P-01 pieces not': ({ rooms, found }) => `${rooms}: try joining the ${found} parts.`,
    'P-02 reached holds': () => 'You can get in and out of every room.',
    'P-02 reached not': ({ rooms }) => `${rooms}: put in a door to get here.`,
    'P-02 way-in not': () => 'Put in a front door here.',
    'P-02 storey not': () => 'Put in a stair to this storey.',
    'P-02 stair-end not': () => 'Let the stair meet floor at both ends.',
    'P-02 from-outside not': ({ rooms }) => `${rooms}: try a door to the rest of the home.`,
    'P-03 to-come unknown': () => 'Living room, kitchen, bedroom and bath go here.',
    'P-03 all holds': () => 'Living room, kitchen, bedroom, bath and toilet are in place.',
    'P-03 living not': () => 'Find a place for a living room.',
    'P-03 kitchen not': () => 'Find a place for a kitchen.',
    'P-03 bedroom not': () => 'Find a place for a bedroom.',
    'P-03 bath not': () => 'Find a place for a bathroom.',
    'P-04 walls holds': () => 'Doors and windows each stand in a wall.',
    'P-04 walls not': ({ found }) =>
      found === 1 ? 'Move the opening to a wall.' : `Move ${found} openings to a wall.`,
    'P-05 support holds': () => 'The floor upstairs has something to stand on.',
    'P-05 support not': ({ found, n }) => `Try building under ${n.m2(found)} of the floor upstairs.`,
    'P-06 usual holds': () => 'No room is smaller than usual.',
    'P-06 area not': ({ rooms, found, wanted, n }) =>
      `${rooms}: ${n.m2(found)} now. Try at least ${n.m2(wanted)}.`,
    'P-06 together not': ({ rooms, found, wanted, n }) =>
      `${rooms}: ${n.m2(found)} together now. Try at least ${n.m2(wanted)}.`,
    'P-06 side not': ({ rooms, found, wanted, n }) =>
      `${rooms}: ${n.cm(found)} wide now. Try at least ${n.cm(wanted)}.`,
    'A-01 one holds': () => 'The entrance floor is the storey of the front door.',
    'A-01 several holds': () => 'Several floors count as the entrance floor. The step between them is small.',
    'A-01 door unknown': () => 'Put in the front door. It decides which floor is the entrance floor.',
    'A-02 all-down unknown': () =>
      'All main rooms are on the entrance floor. A wheelchair must get about there, unless the site is too steep.',
    'A-02 perhaps unknown': ({ rooms }) =>
      `${rooms}: will someone sleep here? A wheelchair must then get about downstairs.`,
    'A-02 not-all holds': () =>
      'The law does not require that a wheelchair gets about downstairs. If you need it, draw for it.',
    'A-03 spread holds': () =>
      'Living room, kitchen, bedroom and bath may lie on different floors. That is allowed.',
    'A-07 walls not': ({ wanted, n }) =>
      `Make room for at least ${n.metres(wanted)} × ${n.metres(wanted)} of flat ground outside the front door.`,
    'A-07 ground unknown': ({ wanted, n }) =>
      `Outside the front door there should be at least ${n.metres(wanted)} × ${n.metres(wanted)} of flat ground. Ask the architect.`,
    'A-08 turn holds': () => 'A wheelchair can turn in the entrance.',
    'A-08 turn not': ({ more, n }) =>
      `The entrance is tight for a wheelchair. Try ${n.cm(stepsUp(more))} wider.`,
    'A-08 turn unknown': () =>
      'A wheelchair can turn in the entrance. Put in the wardrobe to see if it still can.',
    'A-08 turn-pieces not': () => 'Try moving the furniture in the entrance, so that a wheelchair can turn.',
    'A-08 way holds': ({ found, n }) => `There is a clear way of ${n.cm(found)} through the entrance.`,
    'A-08 way not': ({ wanted, n }) =>
      `Make a clear way of at least ${n.cm(wanted)} between the doors in the entrance.`,
    'A-08 way unknown': () =>
      'The way through the entrance is clear. Put in the wardrobe to see if it stays so.',
    'A-08 way-pieces not': ({ wanted, n }) =>
      `Try moving the furniture in the entrance until the way is at least ${n.cm(wanted)} wide.`,
    'A-09 turn holds': ({ rooms }) => `${rooms}: a wheelchair can turn here.`,
    'A-09 turn not': ({ rooms, more, n }) =>
      `${rooms}: tight for a wheelchair. Try ${n.cm(stepsUp(more))} wider.`,
    'A-09 turn unknown': ({ rooms }) =>
      `${rooms}: a wheelchair can turn here. Put in the furniture to see if it still can.`,
    'A-09 turn-pieces not': ({ rooms }) =>
      `${rooms}: try moving the furniture, so that a wheelchair can turn.`,
    'A-10 way holds': ({ rooms }) => `${rooms}: the way to door and window is clear.`,
    'A-10 way not': ({ rooms, wanted, n }) =>
      `${rooms}: make a clear way of at least ${n.cm(wanted)} to door and window.`,
    'A-10 way unknown': ({ rooms }) =>
      `${rooms}: a clear way to door and window. Put in the furniture to see if it stays so.`,
    'A-10 way-pieces not': ({ rooms, wanted, n }) =>
      `${rooms}: try moving the furniture until the way to door and window is at least ${n.cm(wanted)} wide.`,
    'A-10 under unknown': ({ rooms }) =>
      `${rooms}: something low stands under the window. Ask whether the window can be reached.`,
    'A-11 lock holds': () => 'There is room beside the doors to reach the handle.',
    'A-11 lock not': ({ more, n }) =>
      `Try moving the door ${n.cm(stepsUp(more, 50))} away from the wall or furniture beside its lock.`,
    'A-11 lock unknown': () => 'The frame decides the room beside the lock. Try moving the door 5 cm.',
    'A-12 way holds': ({ rooms }) => `${rooms}: a wheelchair gets in here.`,
    'A-12 way not': ({ rooms, wanted, n }) =>
      `${rooms}: make a clear way of at least ${n.cm(wanted)} here from the front door.`,
    'A-12 way unknown': ({ rooms }) =>
      `${rooms}: a wheelchair gets in here. Put in the furniture to see if it still does.`,
    'A-12 upstairs not': () =>
      'Find a place for a store on the entrance floor, so that a wheelchair gets in.',
    'A-12 outside unknown': ({ rooms }) =>
      `${rooms}: the way here out of doors is not drawn. Ask the architect.`,
    'R-01 height holds': ({ found, n }) => `The rooms you live in are high enough: ${n.metres(found)}.`,
    'R-01 height not': ({ rooms, wanted, n }) =>
      `${rooms}: try a place that is at least ${n.metres(wanted)} high.`,
    'R-01 slope unknown': ({ rooms }) => `${rooms}: sloping ceiling. See where you can stand upright.`,
    'R-02 height holds': ({ found, n }) => `Bath, hallway and stores are high enough: ${n.metres(found)}.`,
    'R-02 height not': ({ rooms, wanted, n }) =>
      `${rooms}: try a place that is at least ${n.metres(wanted)} high.`,
    'R-02 slope unknown': ({ rooms }) => `${rooms}: sloping ceiling. See where you can stand upright.`,
    'R-03 all holds': ({ rooms }) => `${rooms}: the furniture goes in, with a clear way past it.`,
    'R-03 bed not': ({ rooms }) => `${rooms}: try making room for a bed with free floor beside it.`,
    'R-03 wardrobe not': ({ rooms }) => `${rooms}: try making room for a wardrobe.`,
    'R-03 desk not': ({ rooms }) => `${rooms}: try making room for a desk.`,
    'R-03 sofa not': ({ rooms }) => `${rooms}: try making room for a sofa and table.`,
    'R-03 table not': ({ rooms }) => `${rooms}: try making room for a table with chairs.`,
    'R-03 kitchen not': ({ rooms }) => `${rooms}: try making room for a worktop and fridge.`,
    'R-03 bath not': ({ rooms }) => `${rooms}: try making room for toilet, basin and shower.`,
    'R-03 washer not': ({ rooms }) => `${rooms}: try making room for a washing machine with floor in front.`,
    'R-03 entry not': ({ rooms }) => `${rooms}: try making room for clothes and a pram.`,
    'R-03 some not': ({ rooms }) => `${rooms}: try making room for what the room is for.`,
    'R-03 way not': ({ rooms }) => `${rooms}: try making a clear way past the furniture.`,
    'R-03 unsure unknown': ({ rooms }) => `${rooms}: tight for the furniture. Try putting it in yourselves.`,
    'R-03 counting unknown': () => 'Working out whether the furniture goes in.',
    'R-04 turn holds': () => 'A wheelchair can turn in the bathroom.',
    'R-04 turn not': ({ more, n }) =>
      `The bathroom is tight for a wheelchair. Try ${n.cm(stepsUp(more))} wider.`,
    'R-04 turn unknown': () => 'The bathroom may suit a wheelchair. Toilet and basin decide.',
    'R-04 aside unknown': () =>
      'A wheelchair can turn in the bathroom. Try moving the toilet, so that the space is in front of it.',
    'R-05 side holds': () => 'There is room for a wheelchair beside the toilet.',
    'R-05 side not': ({ wanted, n }) => `Make at least ${n.cm(wanted)} of free floor beside the toilet.`,
    'R-05 side unknown': () => 'Draw the toilet to see if there is room for a wheelchair beside it.',
    'R-05 other not': ({ more, n }) => `Try moving the toilet ${n.cm(stepsUp(more, 50))} away from the wall.`,
    'R-05 way not': ({ wanted, n }) =>
      `Make a clear way of at least ${n.cm(wanted)} from the door to the toilet.`,
    'R-06 way holds': () => 'The way to the shower is clear.',
    'R-06 way not': ({ wanted, n }) =>
      `Make a clear way of at least ${n.cm(wanted)} from the door to the shower.`,
    'R-06 way unknown': () => 'Draw the shower to see if a wheelchair gets there.',
    'R-07 food holds': () => 'The kitchen has room for a worktop and a fridge.',
    'R-07 food unknown': () =>
      'Worktop and fridge are not on the drawing. They show whether there is room for food.',
    'R-07 clothes holds': () => 'There is room for a wardrobe.',
    'R-07 clothes unknown': () =>
      'No wardrobe is on the drawing. It shows whether there is room for clothes.',
    'R-08 store holds': ({ found, n }) => `The store has room for bikes and a pram: ${n.m2(found)}.`,
    'R-08 none not': ({ wanted, n }) => `Find a place for a store of at least ${n.m2(wanted)}.`,
    'R-08 small not': ({ more, n }) => `Try giving the store ${n.m2(tenthUp(more))} more.`,
    'R-08 way-in unknown': () => 'The store is large enough. Try a door straight out.',
    'R-09 width holds': () => 'The front door is wide enough.',
    'R-09 width not': ({ wanted, n }) => `Try a wider front door: at least ${n.cm(wanted)} clear.`,
    'R-10 width holds': () => 'The doors inside are wide enough.',
    'R-10 width not': ({ rooms, wanted, n }) => `${rooms}: try a wider door, at least ${n.cm(wanted)} clear.`,
    'R-12 way holds': () => 'The hallway is wide enough all the way.',
    'R-12 way not': ({ rooms, wanted, n }) =>
      `${rooms}: try a clear way of at least ${n.cm(wanted)} from door to door.`,
    'R-14 together holds': () => 'Rooms with water lie together. That makes for short pipes.',
    'R-14 apart not': ({ rooms }) =>
      `${rooms}: try it closer to another room with water. That makes for short pipes.`,
    'S-01 width holds': ({ found, n }) => `The stair is wide enough: ${n.cm(found)}.`,
    'S-01 width not': ({ wanted, n }) => `Try a stair that is at least ${n.cm(wanted)} wide.`,
    'S-01 headroom holds': () => 'There is height enough above the stair.',
    'S-01 headroom not': () => 'The ceiling is low above the stair. Try moving it.',
    'S-02 width holds': ({ found, n }) => `The turning stair is wide enough: ${n.cm(found)}.`,
    'S-02 width not': ({ wanted, n }) => `Try a turning stair that is at least ${n.cm(wanted)} wide.`,
    'S-03 going holds': ({ found, n }) => `The steps are deep enough: ${n.cm(found)}.`,
    'S-03 going not': ({ wanted, n }) => `Try steps that are at least ${n.cm(wanted)} deep.`,
    'S-03 walking holds': ({ found, n }) =>
      `The steps are ${n.cm(found)} deep in the middle of the stair. We assume that you walk there.`,
    'S-03 walking not': ({ wanted, n }) =>
      `Try steps that are at least ${n.cm(wanted)} deep in the middle of the stair. We assume that you walk there.`,
    'S-03 steps holds': () => 'The steps are easy to walk.',
    'S-03 steps not': () => 'Try steps of another depth.',
    'S-04 rise holds': ({ found, n }) => `The height of the stair is fine: ${n.metres(found)}.`,
    'S-04 rise not': ({ found, n }) => `The stair climbs ${n.metres(found)}. Try one with a landing.`,
    'S-04 depth holds': ({ found, n }) => `The landing is deep enough: ${n.cm(found)}.`,
    'S-04 depth not': ({ wanted, n }) => `Try a landing that is at least ${n.cm(wanted)} deep.`,
    'S-05 gap holds': ({ found, n }) => `It is ${n.cm(found)} from the nearest door to the stair.`,
    'S-05 gap not': ({ wanted, n }) =>
      `Try moving the door at least ${n.cm(wanted)} from the stair, or turning it.`,
    'S-06 open holds': () => 'The floor above the stair is open.',
    'S-06 crossed unknown': () => 'Another stair begins above this one. Draw a section to see the height.',
    'S-08 walls holds': () => 'A wall stands all along the stair.',
    'S-08 open unknown': ({ found, n }) =>
      `Railings are not on the drawing. Along the stair ${n.metres(found)} is needed.`,
    'L-01 glass holds': ({ rooms }) => `${rooms}: enough daylight.`,
    'L-01 glass not': ({ rooms, more, n }) => `${rooms}: try ${n.m2(tenthUp(more))} more window glass.`,
    'L-01 well unknown': ({ rooms }) => `${rooms}: the window is below the ground. Try one higher up.`,
    'L-01 together holds': ({ rooms }) => `${rooms}: enough daylight together.`,
    'L-01 together not': ({ rooms, more, n }) =>
      `${rooms}: try ${n.m2(tenthUp(more))} more window glass together.`,
    'L-01 wing unknown': ({ rooms }) =>
      `${rooms}: the house itself takes some of the light. Ask the architect.`,
    'L-03 wing unknown': ({ rooms }) =>
      `${rooms}: the house itself hides some of the sky. Work out the daylight by the exact method.`,
    'L-03 beside unknown': ({ rooms }) =>
      `${rooms}: a part of the house stands high beside the window. See whether it takes the light.`,
    'L-03 around unknown': () =>
      'Houses, trees and hills around are not on the drawing. See whether they hide the sky.',
    'L-04 window holds': () => 'Every room you live in has a window.',
    'L-04 window not': ({ rooms }) => `${rooms}: put in a window.`,
    'L-05 sill holds': () => 'You can see out of the living room sitting down.',
    'L-05 sill not': ({ wanted, n }) =>
      `Try a living room window that starts at most ${n.cm(wanted)} above the floor.`,
    'L-05 sill unknown': () => 'The frame decides the view from the living room. Try 5 cm lower.',
    'L-06 glass holds': () => 'No low window sits high above the ground.',
    'L-06 glass unknown': () =>
      'Choose glass that can take a knock in the low windows. Glass is not on the drawing.',
    'L-06 doors unknown': () =>
      'Choose glass that can take a knock in the terrace door. Glass is not on the drawing.',
    'L-07 low holds': () => 'No window is so high that it must be made safe for children.',
    'L-07 high unknown': () => 'Choose child safety for the windows high up. Catches are not on the drawing.',
    'L-08 share holds': () => 'The amount of glass suits the energy rules.',
    'L-08 share not': () => 'Much glass needs more heating. Try less, or ask the architect.',
    'L-09 party holds': () => 'No window stands in the wall to the neighbour.',
    'L-09 party not': ({ found }) =>
      found === 1
        ? 'Move the window to a wall in the open air.'
        : `Move ${found} windows to walls in the open air.`,
    'F-01 cell holds': () => 'The wall to the neighbour is whole.',
    'F-01 cell not': () => 'Keep the wall to the neighbour whole. Move what opens it.',
    'F-02 first holds': ({ found }) => `Storeys that count: ${found}. That makes fire class 1.`,
    'F-02 by-door holds': ({ found }) =>
      `Storeys that count: ${found}. With its own door to the ground that makes fire class 1.`,
    'F-02 second holds': ({ found }) => `Storeys that count: ${found}. That makes fire class 2.`,
    'F-02 third holds': ({ found }) => `Storeys that count: ${found}. That makes fire class 3.`,
    'F-02 open unknown': () =>
      "The front door and the neighbour's half are not on the drawing. They decide the fire class.",
    'F-04 levels holds': () => 'The wall to the neighbour stands straight above itself on every storey.',
    'F-04 levels not': ({ found, n }) => `Build under ${n.metres(found)} of the wall to the neighbour.`,
    'F-04 eaves unknown': () =>
      'Take the wall to the neighbour out into the eaves. The roof is not on the drawing.',
    'F-06 exit holds': () => 'There is a door straight out from this storey.',
    'F-06 exit not': () => 'Put in a door out from the entrance floor.',
    'F-06 window holds': () => 'This storey has a window to get out by.',
    'F-06 window not': () => 'Put in a window to get out by on this storey.',
    'F-06 window unknown': () =>
      'Frame or ladder decides whether you can get out by the window here. See its measures.',
    'F-07 rooms holds': () => 'Enough rooms have a way straight out.',
    'F-07 rooms not': ({ more }) =>
      more === 1
        ? 'Give one more room a window to get out by.'
        : `Give ${more} more rooms a window to get out by.`,
    'F-07 rooms unknown': () =>
      'Frame or ladder decides whether you can get out by the windows. See their measures.',
    'F-08 size holds': () => 'The escape window is large enough.',
    'F-08 size not': ({ more, n }) => `Try an escape window that is ${n.cm(stepsUp(more, 50))} larger.`,
    'F-08 size unknown': () => 'The frame decides if the window is large enough. Try 10 cm larger.',
    'F-09 sill holds': () => 'The escape window is low enough.',
    'F-09 sill not': ({ wanted, n }) =>
      `Try an escape window that starts at most ${n.cm(wanted)} above the floor.`,
    'F-09 sill unknown': () => 'The frame decides if the window is low enough. Try 5 cm lower.',
    'F-10 drop holds': ({ found, n }) => `From the window it is ${n.metres(found)} down. That is fine.`,
    'F-10 drop not': ({ found, n }) =>
      `From the window it is ${n.metres(found)} down. Try a place further down.`,
    'F-10 ladder unknown': ({ found, n }) =>
      `From the window it is ${n.metres(found)} down. A fixed ladder helps.`,
    'F-11 walls holds': () => 'Every window stands in a wall, not in the sloping roof.',
    'F-12 sprinkler unknown': () =>
      'With sprinklers the top storey may use the way out below. Sprinklers are not on the drawing.',
    'F-13 levels holds': ({ found }) => `The stairs join ${found} storeys. That is fine.`,
    'F-13 levels not': ({ found, wanted }) => `The stairs join ${found} storeys. Try with at most ${wanted}.`,
    'F-14 apart holds': () => "No window here comes near the neighbour's in a corner.",
    'F-14 near unknown': ({ wanted, n }) =>
      `The neighbour's windows are not drawn. Nearer than ${n.metres(wanted)} in the corner: one window E 30, or both EI 15.`,
    'F-14 close unknown': ({ wanted, n }) =>
      `The neighbour's windows are not drawn. Nearer than ${n.metres(wanted)} in the corner: one window EI 30, or both EI 15.`,
    'F-15 apart holds': () => "No window here looks straight at the neighbour's.",
    'F-15 near unknown': ({ wanted, n }) =>
      `The neighbour's windows are not drawn. Nearer than ${n.metres(wanted)} straight across: one window E 30, or both EI 15.`,
    'F-15 close unknown': ({ wanted, n }) =>
      `The neighbour's windows are not drawn. Nearer than ${n.metres(wanted)} straight across: one window EI 30, or both EI 15.`,
    'N-02 asleep not': ({ rooms, found, n }) =>
      `${rooms}: sound from next door along ${n.metres(found)} of the wall. Talk to them about it.`,
    'N-02 heard not': ({ found, n }) =>
      `Somebody next door sleeps where your home is heard, along ${n.metres(found)} of the wall. Talk to them about it.`,
    'N-02 met holds': () =>
      'Where somebody sleeps at the wall to the neighbour, it is quiet on the other side.',
    'N-02 calm holds': () => 'No water, stair or bedroom lies at the wall to the neighbour.',
    'N-02 sound unknown': () => 'Water and stairs may be heard next door. Ask where they sleep.',
    'N-02 quiet unknown': ({ rooms }) =>
      `${rooms}: the neighbour is behind the wall. Ask what they have there.`,
    'E-04 shape holds': ({ found, n }) =>
      `Each m² of home has ${n.number(found, 1)} m² of outer surface. Less is warmer.`,
    'G-02 area unknown': ({ found, n }) =>
      `The house covers ${n.m2(found)} of the plot. The zoning plan says how much is allowed.`,
    'G-03 none holds': () => 'No room is so tall that it counts extra.',
    'G-03 adds unknown': ({ found, n }) =>
      `Tall rooms count ${n.m2(found)} extra. The zoning plan says how much is allowed.`,
    'G-05 count holds': ({ found }) => `Storeys that count: ${found}.`,
    'G-05 rooms unknown': () => 'Finish the rooms. They decide whether the storey counts.',
    'G-05 ground unknown': () =>
      'The ground around the house is not given. It decides whether the storey counts.',
    'G-05 open unknown': () => 'The storey is small. If it stands open below, it does not count.',
    'G-05 neighbour unknown': () =>
      "There are only stores here. The neighbour's rooms decide whether the storey counts.",
    'H-01 space holds': ({ found, n }) =>
      `There is ${n.m2(found)} for each person. That is not tight in the statistics.`,
    'H-01 space not': ({ found, n }) =>
      `There is ${n.m2(found)} for each person, and few rooms. The statistics count that as tight.`,
    'H-01 persons unknown': () => 'How many will live here is not given.',
    ...saidOfNeeds,
  },
  weight: { K: 'Law', P: 'Accepted way', N: 'Advice', S: 'Statistics', need: 'Need' },
  rules,
  state: { holds: 'Holds', not: 'Look at this', unknown: 'Cannot tell' },
};
