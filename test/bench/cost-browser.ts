import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { headlessArguments } from '../../src/commands/browsers/headless-arguments.ts';
import { buildScript } from '../../src/commands/build-extension.ts';
import { openPageSession } from '../../src/commands/page-session.ts';
import type { BenchPage } from './bench-pages.ts';
import type { CostReading } from './cost-entry.ts';

/** Who reads: everything of ours, or Readability alone. */
export type Contestant = 'readOurs' | 'readPlain';

/** A page without content that reads captures, as the extension's worker does. */
export type CostHost = Readonly<{
  read(contestant: Contestant, index: number): Promise<CostReading>;
  close(): Promise<void>;
}>;

export type CostBrowser = Readonly<{
  version: string;
  /** Opens each page live and captures it; each capture as JSON. */
  capture(pages: readonly BenchPage[]): Promise<string[]>;
  /** A host in a context of its own in which no code has run yet, with captures that are read by their index. */
  openHost(captures: readonly string[]): Promise<CostHost>;
  close(): Promise<void>;
}>;

/** Starts a headless Chromium with the core built from the sources. */
export async function openCostBrowser(): Promise<CostBrowser> {
  const executablePath = await ensureBrowser('chromium', console.error);
  const script = await buildScript(join(import.meta.dirname, 'cost-entry.ts'));
  const browser = await chromium.launch({ executablePath, args: [...headlessArguments] });
  return {
    version: `Chromium ${browser.version()}`,
    capture: pages => capturePages(browser, script, pages),
    async openHost(captures) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.evaluate(`${script}\n;0`);
      for (const capture of captures) await page.evaluate(`captures.push(${capture})`);
      return {
        read: (contestant, index) => page.evaluate<CostReading>(`${contestant}(${index})`),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function capturePages(browser: Browser, script: string, pages: readonly BenchPage[]) {
  const session = await openPageSession(browser);
  const captures: string[] = [];
  for (const { url, markup } of pages) {
    const { page, address } = await session.show(url, markup);
    await page.evaluate(`${script}\n;0`);
    captures.push(await page.evaluate<string>(`captureHere(${JSON.stringify(address)})`));
  }
  await session.close();
  return captures;
}
