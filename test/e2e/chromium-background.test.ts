import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openChromium } from '../../src/commands/browsers/drive-chromium.ts';
import { extensionFolder } from '../../src/commands/build-extension.ts';
import { readFixture } from './read-fixture.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';

const slug = 'demo-port-cooperation';

// Firefox keeps its event page while it is asked something, and has nothing else to lose.
describe('in Chromium, which takes background pages away when it likes', () => {
  const scene = useScene({ extension: extensionFolder('chrome'), open: openChromium });
  const { headline, paragraphs } = readFixture(slug);
  const openDemo = () => scene().open(scene().address(slug));

  test.each([
    ['the service worker', () => scene().browser.killServiceWorker()],
    ['the offscreen document', () => scene().browser.closeOffscreen()],
    [
      'both',
      async () => {
        await scene().browser.killServiceWorker();
        await scene().browser.closeOffscreen();
      },
    ],
  ])('a press works without %s', async (_, takeAway) => {
    const tab = await openDemo();
    await (await scene().pressAndRead(tab)).close();
    await takeAway();
    const popup = await scene().pressAndRead(tab);
    expect((await readShownArticle(popup)).headline).toBe(headline);
  });

  test('an open popup saves, and opens in a tab, after everything behind it was taken away', async () => {
    const popup = await scene().pressAndRead(await openDemo());
    await scene().browser.killServiceWorker();
    await scene().browser.closeOffscreen();
    const saved = await scene().browser.waitForDownload(() => popup.press('s'));
    expect(await readFile(saved.path, 'utf8')).toContain(paragraphs[0]);
    await scene().browser.killServiceWorker();
    const reader = await scene().readerOpened(() => popup.press('o'));
    expect((await readShownArticle(reader)).paragraphs).toEqual(paragraphs);
  });

  test('a reader tab saves after everything behind it was taken away', async () => {
    const popup = await scene().pressAndRead(await openDemo());
    const reader = await scene().readerOpened(() => popup.press('o'));
    await scene().browser.killServiceWorker();
    await scene().browser.closeOffscreen();
    const saved = await scene().browser.waitForDownload(() => reader.press('s'));
    expect(await readFile(saved.path, 'utf8')).toContain(paragraphs[0]);
  });

  test('a press right after one whose popup was closed at once works, with no document behind either', async () => {
    const tab = await openDemo();
    await scene().browser.closeOffscreen();
    await (await scene().press(tab)).close();
    const popup = await scene().pressAndRead(tab);
    expect((await readShownArticle(popup)).headline).toBe(headline);
  });

  test('questions that come at once share one document behind', async () => {
    const tab = await openDemo();
    const popup = await scene().pressAndRead(tab);
    await scene().browser.closeOffscreen();
    const headlines = await popup.evaluate<string[]>(`(async () => {
      const [{ id: tabId }] = await chrome.tabs.query({ active: true, currentWindow: true });
      const ask = () => chrome.runtime.sendMessage({ to: 'background', name: 'readTab', ask: { tabId } });
      return (await Promise.all([ask(), ask(), ask()])).map(({ value }) => value?.headline);
    })()`);
    expect(headlines).toEqual([headline, headline, headline]);
    const documents = await popup.evaluate<number>(
      `chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }).then(contexts => contexts.length)`,
    );
    expect(documents).toBe(1);
  });
});
