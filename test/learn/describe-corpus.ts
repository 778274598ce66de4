import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeDeadline } from '../../src/commands/before-deadline.ts';
import { buildScript } from '../../src/commands/build-extension.ts';
import { openPageSession } from '../../src/commands/page-session.ts';
import { readSavedPage } from '../../src/commands/saved-pages.ts';
import type { CorpusPage } from '../eval/corpus.ts';
import { keepBrowser } from '../eval/keep-browser.ts';
import type { DescribedPage } from './described-page.ts';

const tabs = 2;
const pagesPerSession = 50;
const deadline = 60_000;

type Description = Readonly<{
  executablePath: string;
  pages: readonly CorpusPage[];
  /** Where descriptions are kept, a file for each page. */
  folder: string;
  /** Told now and then how many pages are done. */
  report: (line: string) => void;
}>;

/** Describes every page's blocks in a real browser, as the extension sees them, into `folder`. */
export async function describeCorpus({ executablePath, pages, folder, report }: Description): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const script = await buildScript(join(import.meta.dirname, 'describe-entry.ts'));
  const keeper = keepBrowser(executablePath);
  let next = 0;
  let done = 0;
  const work = async () => {
    let session = await openPageSession(await keeper.get());
    let shown = 0;
    for (let page = pages[next++]; page; page = pages[next++]) {
      if (++shown % pagesPerSession === 0) {
        await session.close().catch(() => undefined);
        session = await openPageSession(await keeper.get());
      }
      try {
        const { page: tab, address } = await session.show(page.url, readSavedPage(page));
        await tab.evaluate(`${script}\n;0`);
        const described = await beforeDeadline(
          // As one string: thousands of numbers, one by one, take the driver longer than reading the page.
          tab.evaluate<string>(`JSON.stringify(describePage(document, ${JSON.stringify(address)}))`),
          deadline,
        );
        writeFileSync(join(folder, `${page.id}.json`), described);
      } catch (thrown) {
        report(`${page.id}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
        await session.close().catch(() => undefined);
        session = await openPageSession(await keeper.get());
      }
      done += 1;
      if (done % 50 === 0 || done === pages.length) report(`${done} of ${pages.length} pages described`);
    }
  };
  try {
    await Promise.all(Array.from({ length: tabs }, work));
  } finally {
    await keeper.close();
  }
}

/** The description of a page, or `null` where there is none. */
export function readDescription(folder: string, id: string): DescribedPage | null {
  const file = join(folder, `${id}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
