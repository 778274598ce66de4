import { join, relative } from 'node:path';
import { makeTemporaryFolder } from './browsers/temporary-folder.ts';
import { projectFolder } from './build-extension.ts';
import type { Target } from './manifest-for.ts';
import { openDrivenBrowser } from './open-driven-browser.ts';
import { tryExtension } from './try-extension.ts';

const linesShown = 25;

/**
 * Tries the extension on a page without a window, and tells what came of it: the files in `out/` and the first
 * lines of the Markdown. Gives the exit status: 1 when there was no article. Throws when it could not be tried.
 */
export async function tellTrial(target: Target, url: string): Promise<number> {
  console.log(
    `Without a window: pressing the toolbar button of ${target === 'chrome' ? 'Chromium' : 'Firefox'} …`,
  );
  // The browser would not write over a file of an earlier day.
  const downloads = await makeTemporaryFolder();
  const browser = await openDrivenBrowser(target, { downloads: downloads.path });
  try {
    const { answer, screenshots, saved } = await tryExtension(browser, url, join(projectFolder, 'out'));
    for (const path of screenshots) console.log(relative(projectFolder, path));
    if (!saved) {
      if (answer.name === 'problem') console.error(`\n${answer.title}\n${answer.text}`);
      return 1;
    }
    console.log(`${relative(projectFolder, saved.path)}\n`);
    console.log(saved.text.split('\n').slice(0, linesShown).join('\n'));
    return 0;
  } finally {
    await browser.close();
    await downloads.remove();
  }
}
