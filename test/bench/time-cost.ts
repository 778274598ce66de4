import { corpusIsThere, listBenchPages } from './bench-pages.ts';
import { type Contestant, type CostBrowser, openCostBrowser } from './cost-browser.ts';
import type { CostReading } from './cost-entry.ts';
import { type PageCost, writeCost } from './write-cost.ts';

const pageCount = 40;
const rounds = 5;
const coldRounds = 2;
const warmUps = 2;

/**
 * What extraction and sanitising cost beside Readability alone on the same captured pages in the same run, in turn:
 * cold, each read the first thing that its document does, and warm, in a document that has read all pages twice. Of
 * the reads of a page the quickest counts, which other work of the machine has disturbed least. As Markdown tables; a line that says so when there is no corpus.
 */
export async function timeCost(): Promise<string> {
  if (!corpusIsThere()) return 'The cost of extraction is skipped: there is no corpus beside the project.';
  const { source, pages } = listBenchPages(pageCount);
  const browser = await openCostBrowser();
  try {
    const captures = await browser.capture(pages);
    const cold = await readCold(browser, captures);
    console.error('cost: cold is done');
    const warm = await readWarm(browser, captures);
    return [
      `${browser.version}, ${pages.length} ${source}, in turn with Readability; the quickest of ${coldRounds} cold and ${rounds} warm reads\n`,
      writeCost(cold, warm),
    ].join('\n');
  } finally {
    await browser.close();
  }
}

async function readCold(browser: CostBrowser, captures: readonly string[]): Promise<PageCost[]> {
  const read = async (contestant: Contestant, capture: string) => {
    const host = await browser.openHost([capture]);
    const reading = await host.read(contestant, 0);
    await host.close();
    return reading;
  };
  const costs: PageCost[] = [];
  for (const capture of captures) {
    const readings = { plain: [] as CostReading[], ours: [] as CostReading[] };
    for (let round = 0; round < coldRounds; round += 1) {
      readings.plain.push(await read('readPlain', capture));
      readings.ours.push(await read('readOurs', capture));
    }
    costs.push({ plain: quickestOf(readings.plain), ours: quickestOf(readings.ours) });
  }
  return costs;
}

async function readWarm(browser: CostBrowser, captures: readonly string[]): Promise<PageCost[]> {
  const host = await browser.openHost(captures);
  const readings = captures.map(() => ({ plain: [] as CostReading[], ours: [] as CostReading[] }));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, { plain, ours }] of readings.entries()) {
      const reading = {
        plain: await host.read('readPlain', index),
        ours: await host.read('readOurs', index),
      };
      if (round < 0) continue;
      plain.push(reading.plain);
      ours.push(reading.ours);
    }
    console.error(`cost: warm round ${round + warmUps + 1} of ${rounds + warmUps}`);
  }
  await host.close();
  return readings.map(({ plain, ours }) => ({ plain: quickestOf(plain), ours: quickestOf(ours) }));
}

function quickestOf(readings: readonly CostReading[]): CostReading {
  return readings.reduce((quickest, reading) => (reading.ms < quickest.ms ? reading : quickest));
}
