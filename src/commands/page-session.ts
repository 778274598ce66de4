import type { Browser, Page } from 'playwright';

/** Nothing of a saved page runs and nothing is fetched; its own styles apply, so that hidden is hidden. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-src 'none'";
const loadDeadline = 60_000;
const standInAddress = 'https://saved-page.invalid/';

/** One tab that shows saved pages at the addresses they had. */
export type PageSession = Readonly<{
  /** Loads a page anew and gives the tab and the address shown. */
  show(url: string, markup: string): Promise<{ page: Page; address: string }>;
  close(): Promise<void>;
}>;

/** Opens a tab without a network in a context of its own. */
export async function openPageSession(browser: Browser): Promise<PageSession> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  let unserved: string | null = null;
  await context.route('**/*', route => {
    const markup = unserved;
    // Aborted and not failed: where a page tries to go somewhere else, the tab stays.
    if (markup === null || !route.request().isNavigationRequest()) return route.abort('aborted');
    unserved = null;
    return route.fulfill({
      body: markup,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
    });
  });
  const page = await context.newPage();
  page.on('dialog', dialog => void dialog.dismiss().catch(() => undefined));
  return {
    async show(url, markup) {
      const address = /^https?:/i.test(url) && URL.canParse(url) ? url : standInAddress;
      unserved = markup;
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: loadDeadline });
      return { page, address };
    },
    close: () => context.close(),
  };
}
