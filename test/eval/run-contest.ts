import { type Browser, chromium } from 'playwright';
import { headlessArguments } from '../../src/commands/browsers/headless-arguments.ts';
import { readSavedPage } from '../../src/commands/saved-pages.ts';
import type { Contestant } from './contestants.ts';
import type { CorpusPage } from './corpus.ts';
import type { Answer } from './enter-contest.ts';
import { failedOutcome, type Outcome, type Outcomes } from './outcome.ts';
import { openPageSession, type PageSession } from './page-session.ts';

const tabs = 2;
const pagesPerContext = 100;
const readDeadline = 60_000;

type Contest = Readonly<{
  executablePath: string;
  contestants: readonly Contestant[];
  pages: readonly CorpusPage[];
  report: (line: string) => void;
}>;

/** Lets every contestant read every page, each in a freshly loaded one, two pages at a time. */
export async function runContest({ executablePath, contestants, pages, report }: Contest): Promise<Outcomes> {
  const browser = await chromium.launch({ executablePath, args: [...headlessArguments] });
  const outcomes = new Map(contestants.map(({ name }) => [name, new Map<string, Outcome>()]));
  let next = 0;
  let done = 0;
  const work = async () => {
    const tab = openTab(browser);
    for (let page = pages[next++]; page; page = pages[next++]) {
      const markup = readSavedPage(page);
      for (const contestant of contestants) {
        const outcome = await tab.read(contestant, page.url, markup);
        outcomes.get(contestant.name)?.set(page.id, outcome);
      }
      done += 1;
      if (done % 25 === 0 || done === pages.length) report(`${done} of ${pages.length} pages`);
    }
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await browser.close();
  }
  return outcomes;
}

/** A tab that is replaced now and then, for memory, and after a page that broke it. */
function openTab(browser: Browser) {
  let session: PageSession | null = null;
  let reads = 0;
  const close = async () => {
    await session?.close().catch(() => undefined);
    session = null;
  };
  return {
    async read(contestant: Contestant, url: string, markup: string): Promise<Outcome> {
      if (reads % pagesPerContext === 0) await close();
      reads += 1;
      try {
        session ??= await openPageSession(browser);
        const answer = await beforeDeadline(readOnce(session, contestant, url, markup));
        return 'failure' in answer ? failedOutcome(answer.failure) : { ...answer, failure: null };
      } catch (thrown) {
        await close();
        return failedOutcome(thrown instanceof Error ? thrown.message : String(thrown));
      }
    },
  };
}

async function readOnce(session: PageSession, { script }: Contestant, url: string, markup: string) {
  const { page, address } = await session.show(url, markup);
  await page.evaluate(`${script}\n;0`);
  return page.evaluate<Answer>(`runContestant(${JSON.stringify(address)})`);
}

async function beforeDeadline<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not read within ${readDeadline} ms`)), readDeadline);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
