import type { State } from './finding.ts';

/**
 * Every sentence a rule may say: its id, what it is about, and the state. A rule cannot say anything that is not here, and a
 * language that leaves one out does not compile.
 */
export const FINDING_KEYS = [
  'P-01 pieces holds',
  'P-01 pieces not',
  'P-02 reached holds',
  'P-02 reached not',
  'P-02 way-in not',
  'P-02 storey not',
  'P-02 stair-end not',
  'P-02 from-outside not',
  'P-03 to-come unknown',
  'P-03 all holds',
  'P-03 living not',
  'P-03 kitchen not',
  'P-03 bedroom not',
  'P-03 bath not',
  'P-03 toilet not',
  'P-04 walls holds',
  'P-04 walls not',
  'P-05 support holds',
  'P-05 support not',
  'P-06 usual holds',
  'P-06 area not',
  'P-06 side not',
  'A-02 all-down unknown',
  'A-02 perhaps unknown',
  'A-02 not-all holds',
  'R-01 height holds',
  'R-01 height not',
  'R-01 slope unknown',
  'R-02 height holds',
  'R-02 height not',
  'R-02 slope unknown',
  'R-04 turn holds',
  'R-04 turn not',
  'R-04 turn unknown',
  'R-08 store holds',
  'R-08 none not',
  'R-08 small not',
  'R-08 way-in unknown',
  'R-09 width holds',
  'R-09 width not',
  'R-10 width holds',
  'R-10 width not',
  'S-01 width holds',
  'S-01 width not',
  'S-01 headroom holds',
  'S-01 headroom not',
  'S-02 width holds',
  'S-02 width not',
  'S-03 going holds',
  'S-03 going not',
  'S-03 steps holds',
  'S-03 steps not',
  'L-01 glass holds',
  'L-01 glass not',
  'L-01 well unknown',
  'L-01 together holds',
  'L-01 together not',
  'L-04 window holds',
  'L-04 window not',
  'L-05 sill holds',
  'L-05 sill not',
  'L-05 sill unknown',
  'L-08 share holds',
  'L-08 share not',
  'F-06 exit holds',
  'F-06 exit not',
  'F-06 window holds',
  'F-06 window not',
  'F-06 window unknown',
  'F-07 rooms holds',
  'F-07 rooms not',
  'F-07 rooms unknown',
  'F-08 size holds',
  'F-08 size not',
  'F-08 size unknown',
  'F-09 sill holds',
  'F-09 sill not',
  'F-09 sill unknown',
  'F-10 drop holds',
  'F-10 drop not',
  'F-10 ladder unknown',
] as const;
export type FindingKey = (typeof FINDING_KEYS)[number];

type WordsOf<Key> = Key extends `${infer Id} ${infer About} ${infer S extends State}`
  ? { readonly id: Id; readonly about: About; readonly state: S }
  : never;
type Said = WordsOf<FindingKey>;

export type RuleId = Said['id'];
/** What a rule may be about, with the states it may then have. */
export type SaidBy<Id extends RuleId> = Said extends infer S
  ? S extends { id: Id }
    ? Omit<S, 'id'>
    : never
  : never;
