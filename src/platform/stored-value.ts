import { browser } from './browser-api.ts';

/** What is kept on this computer under `key`, or `undefined`. Plain JSON, of any shape: older versions wrote it, too. */
export async function loadStored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** Keeps a value of plain JSON under `key`, on this computer alone. Rejects when the browser's 10 MB are full. */
export async function saveStored(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

/** Calls back with the new value whenever another page of the extension keeps one under `key`, or this one. */
export function watchStored(key: string, onChange: (value: unknown) => void): void {
  browser.storage.local.onChanged.addListener(changes => {
    if (key in changes) onChange(changes[key]?.newValue);
  });
}
