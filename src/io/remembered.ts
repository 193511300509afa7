import type { Memory, Store, WhenKey } from './storage.ts';

/** What is remembered under a key; empty when nothing is. */
export async function remembered(storage: Store, key: keyof Memory): Promise<string> {
  const found = await storage.memory();
  return (found.ok && found.memory[key]) || '';
}

/** When something was done here, in ms; null when it was not. */
export async function whenDone(storage: Store, key: WhenKey): Promise<number | null> {
  return Number(await remembered(storage, key)) || null;
}

export async function rememberWhen(storage: Store, key: WhenKey, at: number): Promise<void> {
  await storage.remember({ [key]: `${at}` });
}
