import { existsSync, readFileSync } from 'node:fs';
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
  /** The parts of a read of a page, and the most memory of the process that reads. */
  timeSteps(page: BenchPage, rounds: number, warmUps: number): Promise<StepTimes>;
  close(): Promise<void>;
}>;

/** Milliseconds, `NaN` where the page is refused; megabytes. */
export type StepTimes = Readonly<{
  capture: number;
  transfer: number;
  parse: number;
  extract: number;
  sanitise: number;
  /** `null` where the system does not tell. */
  memory: number | null;
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
    timeSteps: (page, rounds, warmUps) => timeSteps(browser, script, page, { rounds, warmUps }),
    close: () => browser.close(),
  };
}

/** Characters. */
const hugeMarkup = 5_000_000;

async function timeSteps(
  browser: Browser,
  script: string,
  { url, markup }: BenchPage,
  { rounds, warmUps }: { rounds: number; warmUps: number },
): Promise<StepTimes> {
  const session = await openPageSession(browser);
  // Beyond some size a stand-in for a network takes longer than it may.
  const isHuge = markup.length > hugeMarkup;
  const { page: live, address } = await session.show(url, isHuge ? '<!doctype html>' : markup);
  if (isHuge) await live.evaluate(`void (document.documentElement.innerHTML = ${JSON.stringify(markup)})`);
  await live.evaluate(`${script}\n;0`);
  const quoted = JSON.stringify(address);
  const captures: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    captures.push(await live.evaluate<number>(`timeCapture(${quoted}) ?? NaN`));
  }
  const capture = Math.min(...captures);
  const refused = {
    capture: Number.NaN,
    transfer: Number.NaN,
    parse: Number.NaN,
    extract: Number.NaN,
    sanitise: Number.NaN,
  };
  if (Number.isNaN(capture)) {
    await session.close();
    return { ...refused, memory: null };
  }
  const captured = await live.evaluate<string>(`captureHere(${quoted})`);
  await session.close();

  const before = new Set(await rendererIds(browser));
  const context = await browser.newContext();
  const host = await context.newPage();
  await host.evaluate(`${script}\n;0`);
  await host.evaluate(`captures.push(${captured})`);
  const readings: CostReading[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const reading = await host.evaluate<CostReading>('readOurs(0)');
    if (round >= 0) readings.push(reading);
  }
  const best = readings.reduce((quickest, reading) => (reading.ms < quickest.ms ? reading : quickest));
  const transfer = await host.evaluate<number>('timeTransfers(0)');
  const own = (await rendererIds(browser)).filter(id => !before.has(id));
  const memory = Math.max(...own.map(peakMemory));
  await context.close();
  const { parse = 0, sanitise = 0 } = best.steps;
  return {
    capture,
    transfer,
    parse,
    sanitise,
    extract: best.ms - parse - sanitise,
    memory: memory > 0 ? memory : null,
  };
}

async function rendererIds(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** The most memory that a process ever had, in MB; 0 where the system is no Linux. */
function peakMemory(id: number): number {
  const file = `/proc/${id}/status`;
  if (!existsSync(file)) return 0;
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1000);
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
