import type { Browser } from 'playwright';
import { beforeDeadline } from '../../src/commands/before-deadline.ts';
import { openPageSession, type PageSession } from '../../src/commands/page-session.ts';
import type { Answer } from './enter-contest.ts';
import type { BrowserKeeper } from './keep-browser.ts';
import { failedOutcome, type Outcome } from './outcome.ts';

const readsPerContext = 100;
const readDeadline = 60_000;

export type ReadingTab = Readonly<{
  /** Lets a contestant read a freshly loaded page. What goes wrong is the outcome's failure. */
  read(script: string, url: string, markup: string): Promise<Outcome>;
}>;

/** A tab that is replaced now and then, for memory, and after a page that broke it. */
export function openReadingTab(keeper: BrowserKeeper): ReadingTab {
  let open: { browser: Browser; session: PageSession } | null = null;
  let reads = 0;
  const close = async () => {
    await open?.session.close().catch(() => undefined);
    open = null;
  };
  const read = async (script: string, url: string, markup: string, tries = 2): Promise<Outcome> => {
    const browser = await keeper.get();
    if (reads % readsPerContext === 0 || open?.browser !== browser) await close();
    reads += 1;
    try {
      open ??= { browser, session: await openPageSession(browser) };
      const answer = await beforeDeadline(readOnce(open.session, script, url, markup), readDeadline);
      return 'failure' in answer ? failedOutcome(answer.failure) : { ...answer, failure: null };
    } catch (thrown) {
      await close();
      // Another tab's page may have ended the browser; the page that did it will fail again.
      if (tries > 1 && !browser.isConnected()) return read(script, url, markup, tries - 1);
      return failedOutcome(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  return { read: (script, url, markup) => read(script, url, markup) };
}

async function readOnce(session: PageSession, script: string, url: string, markup: string): Promise<Answer> {
  const { page, address } = await session.show(url, markup);
  await page.evaluate(`${script}\n;0`);
  // As one string: what is long, part by part, takes the driver longer than the contestant.
  const answer = await page.evaluate<string>(
    `runContestant(${JSON.stringify(address)}).then(JSON.stringify)`,
  );
  return JSON.parse(answer);
}
