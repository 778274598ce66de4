import { readSavedPage } from '../../src/commands/saved-pages.ts';
import type { Contestant } from './contestants.ts';
import type { CorpusPage } from './corpus.ts';
import { keepBrowser } from './keep-browser.ts';
import { openReadingTab } from './open-reading-tab.ts';
import type { Outcome, Outcomes } from './outcome.ts';

const tabs = 2;

type Contest = Readonly<{
  executablePath: string;
  contestants: readonly Contestant[];
  pages: readonly CorpusPage[];
  /** Told now and then how many pages are done. */
  report: (line: string) => void;
}>;

/** Lets every contestant read every page, each in a freshly loaded one, two pages at a time. */
export async function runContest({ executablePath, contestants, pages, report }: Contest): Promise<Outcomes> {
  const keeper = keepBrowser(executablePath);
  const outcomes = new Map(contestants.map(({ name }) => [name, new Map<string, Outcome>()]));
  let next = 0;
  let done = 0;
  const work = async () => {
    const tab = openReadingTab(keeper);
    for (let page = pages[next++]; page; page = pages[next++]) {
      const markup = readSavedPage(page);
      for (const contestant of contestants) {
        const outcome = await tab.read(contestant.scriptFor(page), page.url, markup);
        outcomes.get(contestant.name)?.set(page.id, outcome);
      }
      done += 1;
      if (done % 25 === 0 || done === pages.length) report(`${done} of ${pages.length} pages`);
    }
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await keeper.close();
  }
  return outcomes;
}
