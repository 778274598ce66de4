import { browser } from './browser-api.ts';

/**
 * Puts a sign on the toolbar button while a tab is in front, or takes it away (`''`). The browser takes it away itself
 * when the tab goes to another page. Never rejects: the tab may be gone.
 */
export async function setActionBadge(tabId: number, sign: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: sign }).catch(() => undefined);
}
