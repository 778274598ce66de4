import type { DrivenPage } from './browsers/driven-browser.ts';
import { waitForAnswer } from './wait-for-answer.ts';

/**
 * Shows a page of the extension as on a system that is light or dark. Its colours are all `light-dark()`, so that
 * the root's own `color-scheme` decides.
 */
export async function setColourScheme(page: DrivenPage, scheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(`void (document.documentElement.style.colorScheme = ${JSON.stringify(scheme)})`);
  await waitForAnswer(page);
}
