import { corpusIsThere, listBenchPages } from './bench-pages.ts';
import { type Contestant, type CostBrowser, openCostBrowser } from './cost-browser.ts';
import type { CostReading } from './cost-entry.ts';
import { quantile } from './quantile.ts';
import { type PageCost, writeCost } from './write-cost.ts';

const pageCount = 40;
const rounds = 5;
const warmUps = 2;

/**
 * What extraction and sanitising cost beside Readability alone on the same captured pages in the same run, in turn:
 * cold, each read the first thing that its document does, and warm, in a document that has read all pages twice. As
 * Markdown tables; a line that says so when there is no corpus.
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
      `${browser.version}, ${pages.length} ${source}, in turn with Readability; warm: ${rounds} reads each\n`,
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
    costs.push({ plain: await read('readPlain', capture), ours: await read('readOurs', capture) });
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
  return readings.map(({ plain, ours }) => ({ plain: middleOf(plain), ours: middleOf(ours) }));
}

/** The median of several readings of one page, of the whole and of each step. */
function middleOf(readings: readonly CostReading[]): CostReading {
  const names = new Set(readings.flatMap(({ steps }) => Object.keys(steps)));
  const middle = (values: readonly number[]) => quantile(values, 0.5);
  return {
    ms: middle(readings.map(({ ms }) => ms)),
    steps: Object.fromEntries(
      Array.from(names, name => [name, middle(readings.map(({ steps }) => steps[name] ?? 0))]),
    ),
  };
}
