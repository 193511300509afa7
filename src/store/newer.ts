import type { Design } from '../model/design.ts';
import type { Models } from '../model/models.ts';
import { newest, shellFor } from '../model/models.ts';
import type { MovedHouse } from '../model/move-house.ts';
import { moveHouse } from '../model/move-house.ts';
import type { PriceList } from '../model/prices.ts';
import type { ProgrammeHead } from '../model/programme.ts';
import type { Ref, Shell } from '../model/shell.ts';

/** What the municipality has made anew since a home was begun; undefined where the home has the newest that is at hand. */
export type Newer = {
  readonly shell: Shell | undefined;
  readonly programme: ProgrammeHead | undefined;
  readonly prices: PriceList | undefined;
};

/** Null when nothing is newer. A drawing stays with what it was made with until somebody moves it. */
export function newerThan({ shell, programme, prices }: Design, models: Models): Newer | null {
  const since = <T extends Ref>(list: readonly T[], own: Ref): T | undefined => {
    const last = newest(list, own.id);
    return last && last.revision > own.revision ? last : undefined;
  };
  const newer = {
    shell: since(models.shells, shell),
    programme: since(models.programmes, programme),
    prices: since(models.prices, prices),
  };
  return newer.shell || newer.programme || newer.prices ? newer : null;
}

const refOf = ({ id, revision }: Ref): Ref => ({ id, revision });

/** The design with all that is newer, and what of it has no place in the newer house. `shell` is the one it stands in. */
export function moveOn(design: Design, shell: Shell, newer: Newer, models: Models): MovedHouse {
  const to = newer.shell && shellFor(models, newer.shell, design.side);
  const moved = to
    ? moveHouse(design, shell, to)
    : { design, outside: { openings: [], stairs: [], furniture: [] } };
  return {
    ...moved,
    design: {
      ...moved.design,
      programme: refOf(newer.programme ?? design.programme),
      prices: refOf(newer.prices ?? design.prices),
    },
  };
}
