import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';

const patienceMs = 30_000;

/** Waits until a popup or reader tab shows an article or a problem, and tells which. */
export async function waitForOutcome(page: DrivenPage): Promise<'article' | 'problem'> {
  await page.waitFor(`['article', 'problem'].includes(document.documentElement.dataset.state)`, patienceMs);
  return page.evaluate('document.documentElement.dataset.state');
}

/** The status line of a popup or reader tab, once it says something. */
export async function waitForStatus(page: DrivenPage): Promise<string> {
  const status = `document.getElementById('status').textContent`;
  await page.waitFor(status, patienceMs);
  return page.evaluate<string>(status);
}
