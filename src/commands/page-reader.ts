import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import type { Reading } from '../bundle/clean-copy.ts';
import { headlessArguments } from './browsers/headless-arguments.ts';
import { projectFolder } from './build-extension.ts';

export type PageReader = Readonly<{
  /** Reads one page. Rejects with what the core threw, or when it took too long. */
  read(page: { url: string; markup: string }): Promise<Reading>;
  close(): Promise<void>;
}>;

/** Nothing of a saved page runs and nothing is fetched; its own styles apply, so that hidden is hidden. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; frame-src 'none'";
const deadline = 60_000;
const pagesPerContext = 100;
const standInAddress = 'https://saved-page.invalid/';

/** Opens one headless Chromium that reads saved pages with the built core, one after the other. */
export async function openPageReader(executablePath: string): Promise<PageReader> {
  const core = readFileSync(join(projectFolder, 'dist/core/clean-copy.js'), 'utf8');
  const browser = await chromium.launch({ executablePath, args: [...headlessArguments] });
  let session: Session | null = null;
  let pagesRead = 0;
  return {
    async read({ url, markup }) {
      if (pagesRead % pagesPerContext === 0) {
        await session?.context.close();
        session = null;
      }
      pagesRead += 1;
      session ??= await openSession(browser);
      try {
        return await readInSession(session, core, url, markup);
      } catch (thrown) {
        // A page that broke its tab must not take the next ones with it.
        await session.context.close().catch(() => undefined);
        session = null;
        throw thrown;
      }
    },
    close: () => browser.close(),
  };
}

type Session = { context: BrowserContext; page: Page; served: { markup: string | null } };

async function openSession(browser: Browser): Promise<Session> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const served: Session['served'] = { markup: null };
  await context.route('**/*', route => {
    const { markup } = served;
    if (markup === null || !route.request().isNavigationRequest()) return route.abort();
    served.markup = null;
    return route.fulfill({
      body: markup,
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
    });
  });
  const page = await context.newPage();
  page.on('dialog', dialog => void dialog.dismiss().catch(() => undefined));
  return { context, page, served };
}

async function readInSession(
  { page, served }: Session,
  core: string,
  url: string,
  markup: string,
): Promise<Reading> {
  const address = /^https?:/i.test(url) && URL.canParse(url) ? url : standInAddress;
  served.markup = markup;
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: deadline });
  await page.evaluate(core);
  const reading = page.evaluate(
    `cleanCopy.read(document, { url: ${JSON.stringify(url)} }).catch(error => ({ code: error.code, message: String(error.message ?? error) }))`,
  );
  // Rejects when the page is closed, so that a page that loops does not keep the run waiting.
  const result = await withDeadline(reading as Promise<Reading | { code: string; message: string }>);
  if ('code' in result) throw new Error(`${result.code ?? 'unexpected'}: ${result.message}`);
  return result;
}

async function withDeadline<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no-answer: not read within ${deadline} ms`)), deadline);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
