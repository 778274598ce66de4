import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { readFixture } from './read-fixture.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';

const slug = 'demo-port-cooperation';

/** Longer than it takes until a place is written down, in ms. */
const keptBy = 1_500;

describe.each(browsersToTest)('in $name, in a private window', toTest => {
  const scene = useScene({ ...toTest, isAllowedInPrivate: true });
  const api = toTest.name === 'Firefox' ? 'browser' : 'chrome';
  const { headline } = readFixture(slug);
  const stored = (page: DrivenPage, area: 'local' | 'session') =>
    page.evaluate<Record<string, unknown>>(`${api}.storage.${area}.get(null)`);
  const readOn = async (page: DrivenPage) => {
    await page.waitFor(`document.querySelector('.left-out summary')?.textContent`);
    // The first place is where everybody begins.
    await new Promise(resolve => setTimeout(resolve, 500));
    await page.evaluate(`void (document.querySelectorAll('.body > p')[6].scrollIntoView())`);
    await new Promise(resolve => setTimeout(resolve, keptBy));
  };

  test('an article is read, saved, opened in a tab, and nothing of it stays', async () => {
    // A page of ours in a window that is not private.
    const watcher = await scene().openOwn('welcome/welcome.html');
    const before = await stored(watcher, 'local');
    const tab = await scene().openPrivate(scene().address(slug));
    const popup = await scene().pressAndRead(tab);
    expect(await popup.evaluate(`${api}.extension.inIncognitoContext`)).toBe(true);
    expect((await readShownArticle(popup)).headline).toBe(headline);
    await readOn(popup);
    await popup.press('x');
    await popup.waitFor(`document.activeElement.dataset.block`);
    await popup.press('Delete');
    await popup.waitFor(`document.querySelector('[data-undo]')`);
    expect(await popup.evaluate(`document.querySelector('[data-rule]')`), 'no rule is offered').toBe(null);
    await popup.press('Escape');

    // Chromium without a window on the screen cancels all downloads of private windows.
    if (toTest.name === 'Firefox') {
      const saved = await scene().browser.waitForDownload(() => popup.press('s'));
      expect(await readFile(saved.path, 'utf8')).toContain(headline);
      expect(saved.isForgotten, 'by the list of downloads').toBe(true);
    }
    const reader = await scene().readerOpened(() => popup.press('o'));
    expect(await reader.evaluate(`${api}.extension.inIncognitoContext`)).toBe(true);
    expect((await readShownArticle(reader)).headline).toBe(headline);
    await readOn(reader);
    await reader.close();
    await tab.close().catch(() => {});
    expect(await stored(watcher, 'local')).toEqual(before);
    await expect.poll(async () => JSON.stringify(await stored(watcher, 'session'))).not.toContain(headline);
  });

  test('and what is not read there is kept: else the test above would see nothing', async () => {
    const watcher = await scene().openOwn('welcome/welcome.html');
    const popup = await scene().pressAndRead(await scene().open(scene().address(slug)));
    await readOn(popup);
    expect(Object.keys(await stored(watcher, 'local'))).toContain('reading-places');
    const saved = await scene().browser.waitForDownload(() => popup.press('s'));
    expect(saved.isForgotten).not.toBe(true);
    await scene().readerOpened(() => popup.press('o'));
    expect(JSON.stringify(await stored(watcher, 'session'))).toContain(headline);
  });
});
