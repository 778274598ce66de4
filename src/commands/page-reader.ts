import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { Reading } from '../bundle/clean-copy.ts';
import { beforeDeadline } from './before-deadline.ts';
import { headlessArguments } from './browsers/headless-arguments.ts';
import { projectFolder } from './build-extension.ts';
import { openPageSession, type PageSession } from './page-session.ts';

export type PageReader = Readonly<{
  /** Reads one page. Rejects with what the core threw, or when it took too long. */
  read(page: { url: string; markup: string }): Promise<Reading>;
  close(): Promise<void>;
}>;

/** What the core threw. */
type Refusal = Readonly<{ code?: string; message: string }>;

const deadline = 60_000;
const pagesPerSession = 100;

/** Opens one headless Chromium that reads saved pages with the built core, one after the other. */
export async function openPageReader(executablePath: string): Promise<PageReader> {
  const core = readFileSync(join(projectFolder, 'dist/core/clean-copy.js'), 'utf8');
  const browser = await chromium.launch({ executablePath, args: [...headlessArguments] });
  let session: PageSession | null = null;
  let pagesRead = 0;
  return {
    async read({ url, markup }) {
      if (pagesRead % pagesPerSession === 0) {
        await session?.close();
        session = null;
      }
      pagesRead += 1;
      session ??= await openPageSession(browser);
      const result = await readIn(session, url, markup).catch(async thrown => {
        // A page that broke its tab must not take the next ones with it.
        await session?.close().catch(() => undefined);
        session = null;
        throw thrown;
      });
      if ('message' in result) throw new Error(`${result.code ?? 'unexpected'}: ${result.message}`);
      return result;
    },
    close: () => browser.close(),
  };

  async function readIn(tab: PageSession, url: string, markup: string): Promise<Reading | Refusal> {
    const { page } = await tab.show(url, markup);
    return readShownPage(page, core, url);
  }
}

async function readShownPage(page: Page, core: string, url: string): Promise<Reading | Refusal> {
  await page.evaluate(core);
  const reading = page.evaluate(
    `cleanCopy.read(document, { url: ${JSON.stringify(url)} }).catch(error => ({ code: error.code, message: String(error.message ?? error) }))`,
  );
  // Rejects when the page is closed, so that a page that loops does not keep the run waiting.
  return beforeDeadline(reading as Promise<Reading | Refusal>, deadline);
}
