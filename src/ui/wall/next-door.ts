import type { Memory, Store, WallKey } from '../../io/storage.ts';
import { decodeStrip, encodeStrip, readStripLink } from '../../io/strip.ts';
import type { WallTalk } from '../../store/state.ts';
import type { Strip } from '../../store/wall.ts';
import type { TableStore } from '../parts/table.ts';

type Side = Pick<Strip, 'shell' | 'side'>;

const keyOf = ({ shell, side }: Side): WallKey => `wall ${shell.id} ${shell.revision} ${side}`;
const otherSide = ({ shell, side }: Side): Side => ({ shell, side: side === 'A' ? 'B' : 'A' });

const NONE = '-';
const written = ({ theirs, ours }: WallTalk): string =>
  [theirs, ours].map((strip) => (strip ? encodeStrip(strip) : NONE)).join(' ');

/** What was kept of a wall; what no longer can be read is as if it had not been said. */
function talkIn(memory: Memory, side: Side): WallTalk {
  const [theirs = null, ours = null] = (memory[keyOf(side)] ?? '').split(' ').map((text) => {
    try {
      return decodeStrip(text);
    } catch {
      return null;
    }
  });
  return { theirs, ours };
}

const talkOf = async (storage: Store, side: Side): Promise<WallTalk> => {
  const outcome = await storage.memory();
  return talkIn(outcome.ok ? outcome.memory : {}, side);
};

/** Keeps what the neighbour tells and what was agreed on this device, for each side of each house. What is returned ends it. */
export function keepWall(storage: Store, table: TableStore): () => void {
  const sideOf = (): Side => {
    const { id, revision, side } = table.getState().shell;
    return { shell: { id, revision }, side };
  };
  let heard: WallTalk | null = null;
  const recall = async (): Promise<void> => {
    const side = sideOf();
    const talk = await talkOf(storage, side);
    if (keyOf(side) !== keyOf(sideOf())) return;
    const { wall } = table.getState();
    // What came meanwhile is newer than what was kept.
    heard = { theirs: wall.theirs ?? talk.theirs, ours: wall.ours ?? talk.ours };
    table.getState().talk(heard);
  };
  void recall();
  return table.subscribe((now, before) => {
    if (now.shell !== before.shell) {
      heard = null;
      table.getState().talk({ theirs: null, ours: null });
      void recall();
    } else if (now.wall !== before.wall && heard && written(now.wall) !== written(heard)) {
      heard = now.wall;
      void storage.remember({ [keyOf(sideOf())]: written(now.wall) });
    }
  });
}

/** The strip in a link from next door, kept for the home that faces it. Throws SnapshotError only. */
export async function receiveStrip(storage: Store, text: string): Promise<Strip> {
  const strip = readStripLink(text);
  const side = otherSide(strip);
  const { ours } = await talkOf(storage, side);
  await storage.remember({ [keyOf(side)]: written({ theirs: strip, ours }) });
  return strip;
}
