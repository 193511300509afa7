import type { Kinds, RoomKindId } from '../src/model/kinds.ts';
import { ROOM_KINDS } from '../src/model/kinds.ts';
import type { Models } from '../src/model/models.ts';
import type { Picture } from './picture.ts';
import { shellOf } from './picture.ts';

/** Room kinds for tests of gestures: 1.2 × 0.9 m for all, so that pictures stay small. */
export const testKinds: Kinds = {
  rooms: Object.fromEntries(
    ROOM_KINDS.map((id) => [
      id,
      {
        id,
        usual: { width: 1200, depth: 900 },
        least: { area: 1, side: 600 },
        serves: null,
        habitable: false,
        wet: false,
        furnish: null,
      },
    ]),
  ) as unknown as Record<RoomKindId, Kinds['rooms'][RoomKindId]>,
  furniture: {},
};

/** A municipality that has the house of a picture, and nothing else. */
export const modelsOf = (picture: Picture): Models => ({
  shells: [shellOf(picture)],
  programmes: [],
  prices: [],
  kinds: testKinds,
  examples: [],
});
