import { useCallback, useEffect, useState } from 'react';
import type { StorageWhy, Version } from '../../io/storage.ts';
import type { Design } from '../../model/design.ts';
import { commit } from '../../store/history.ts';
import { sameHome } from '../../store/opened.ts';
import { useShelf } from '../parts/shelf.ts';
import { useTableStore } from '../parts/table.ts';

/** A drawing of this device: its place in the storage, and a way to write what is not written yet. */
export type Home = { readonly id: string; readonly flush: () => Promise<void> };

export type Said = { readonly name: string; readonly likes: string };

/** The versions of the drawing on the table, newest first, and what can be done with them. `why` tells what went wrong last. */
export function useVersions({ id, flush }: Home) {
  const shelf = useShelf();
  const table = useTableStore();
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [why, setWhy] = useState<StorageWhy | null>(null);

  const read = useCallback(async (): Promise<void> => {
    const found = await shelf.versions(id);
    setVersions(found.ok ? found.versions : []);
    if (!found.ok) setWhy(found.why);
  }, [shelf, id]);
  useEffect(() => {
    void read();
  }, [read]);

  /** True when it was done. */
  const done = async (outcome: { ok: true } | { ok: false; why: StorageWhy }): Promise<boolean> => {
    setWhy(outcome.ok ? null : outcome.why);
    await read();
    return outcome.ok;
  };
  const keep = async (design: Design, said: Partial<Said> & { unasked?: true }): Promise<boolean> => {
    await flush();
    return done(await shelf.keepVersion(id, design, said));
  };
  /** One step, which can be undone; what lies on the table is kept first unless it is a version already. */
  const lay = async (design: Design): Promise<boolean> => {
    const { present } = table.getState().history;
    const known = versions?.some((version) => !version.binned && sameHome(version.design, present));
    if (!known && !(await keep(present, { unasked: true }))) return false;
    table.getState().open(commit(table.getState().history, design));
    await flush();
    return true;
  };
  return {
    versions,
    why,
    keep: (said: Said) => keep(table.getState().history.present, said),
    lay,
    goBack: async (to: Version): Promise<boolean> =>
      (await lay(to.design)) && done(await shelf.baseOn(id, to.id)),
    bin: async (version: Version) => done(await shelf.changeVersion(id, { ...version, binned: Date.now() })),
    takeBack: async ({ binned: _, ...version }: Version) => done(await shelf.changeVersion(id, version)),
    remove: async (version: Version) => done(await shelf.removeVersion(id, version.id)),
  };
}
