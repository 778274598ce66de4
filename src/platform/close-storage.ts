import { browser } from './browser-api.ts';

/** What Chrome’s storage areas have beside what the polyfill’s types know. */
type ClosableArea = { setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

/**
 * Takes what is stored out of the reach of scripts in pages, where Chrome gives it by default: a page that has taken its
 * process over would have it. Session storage is closed from the start. Firefox closes no local storage. Never rejects.
 */
export async function closeStorage(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & ClosableArea;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => undefined);
}
