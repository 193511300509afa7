import type { OpeningPlan, RoomPlan } from '../../../derive/plan.ts';

/** What rooms, and doors and windows, are known by in a model: their GlobalIds are made of it, and remarks point at them. */
export const roomKey = ({ id }: Pick<RoomPlan, 'id'>): string => `room ${id}`;
export const fillingKey = ({ kind, index }: Pick<OpeningPlan, 'kind' | 'index'>): string =>
  `${kind} ${index}`;
