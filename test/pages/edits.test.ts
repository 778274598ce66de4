import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { headlessArguments } from '../../src/commands/browsers/headless-arguments.ts';
import { buildScript } from '../../src/commands/build-extension.ts';
import { openPageSession } from '../../src/commands/page-session.ts';
import { readSavedPage } from '../../src/commands/saved-pages.ts';
import type { EditTrial } from '../edit/edit-entry.ts';
import { choosePages } from '../eval/choose-pages.ts';
import { isCorpus, readCorpus, usualCorpus } from '../eval/corpus.ts';

const hasCorpus = isCorpus(usualCorpus);
if (!hasCorpus) console.log('skipped: no corpus beside the project, no real article is edited');
/** Pages of every source. */
const sample = Number(process.env['EDITED_PAGES'] ?? 5);

test.skipIf(!hasCorpus)(
  'what is put back is in the file of a real article, and what is cut is not',
  { timeout: 600_000 },
  async () => {
    const script = await buildScript(join(import.meta.dirname, '../edit/edit-entry.ts'));
    const executablePath = await ensureBrowser('chromium', console.log);
    const browser = await chromium.launch({ executablePath, args: [...headlessArguments] });
    const session = await openPageSession(browser);
    const failures: string[] = [];
    let [restored, cut, pages] = [0, 0, 0];
    const chosen = choosePages(readCorpus(usualCorpus), { sources: null, limit: null, sample });
    for (const saved of [...chosen.values()].flat()) {
      const { page } = await session.show(saved.url, readSavedPage(saved));
      await page.evaluate(`${script}\n;0`);
      // A page that is refused has no article to edit.
      const trial = await page.evaluate<EditTrial | null>(
        `(() => { try { return tryEdits(${JSON.stringify(saved.url)}); } catch (thrown) { if (thrown.code === 'not-an-article') return null; throw thrown; } })()`,
      );
      if (!trial) continue;
      pages += 1;
      restored += trial.restored;
      cut += trial.cut;
      failures.push(...trial.failures.map(line => `${saved.id}: ${line}`));
    }
    await browser.close();
    console.log(`${pages} real articles: ${restored} blocks put back and ${cut} cut, one at a time`);
    expect(pages).toBeGreaterThanOrEqual(20);
    expect(failures).toEqual([]);
  },
);
