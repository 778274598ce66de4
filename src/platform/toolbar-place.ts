import { browser } from './browser-api.ts';

/** Whether the button can be seen in the toolbar; `null` where the browser does not tell. */
export async function isOnToolbar(): Promise<boolean | null> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar ?? null;
  } catch {
    return null;
  }
}
