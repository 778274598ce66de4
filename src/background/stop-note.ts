import { loadStored, saveStored } from '../platform/stored-value.ts';

const key = 'reading-stopped';

/** Remembers, beyond a restart of the extension, that a reading had to be stopped; nothing of what was read. */
export async function noteStop(): Promise<void> {
  // A full or broken store only costs the explanation.
  await saveStored(key, true).catch(() => undefined);
}

/** Whether a reading had to be stopped since it was last asked. Never rejects. */
export async function takeStopNote(): Promise<boolean> {
  try {
    if ((await loadStored(key)) !== true) return false;
    await saveStored(key, false);
    return true;
  } catch {
    return false;
  }
}
