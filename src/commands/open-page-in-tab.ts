import type { DrivenBrowser, DrivenTab } from './browsers/driven-browser.ts';

/**
 * Opens a page in a tab and waits for it to load. A page that is there but goes on loading (an advertisement that
 * never comes) is good enough, as it is for a reader. Throws an `Error` when the page cannot be opened.
 */
export async function openPageInTab(browser: DrivenBrowser, url: string): Promise<DrivenTab> {
  const tab = await browser.openTab('about:blank');
  try {
    await tab.navigate(url);
  } catch (thrown) {
    const isThere = `document.readyState !== 'loading' && location.protocol.startsWith('http')`;
    if (!(await tab.evaluate<boolean>(isThere).catch(() => false))) throw thrown;
  }
  return tab;
}
