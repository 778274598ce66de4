import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openChromium } from '../../src/commands/browsers/drive-chromium.ts';
import { extensionFolder } from '../../src/commands/build-extension.ts';
import { englishWords } from './english-words.ts';
import { readFixture, readFixturePage } from './read-fixture.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';
import { waitForOutcome } from './wait-for-outcome.ts';

const slug = 'demo-port-cooperation';

/** What the button says over the tab in front; asked in the service worker. */
const badgeInFront = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;

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

  test('a tab that was put away to save memory is loaded again by the press, and read then or at the next', async () => {
    await (await scene().pressAndRead(await openDemo())).close();
    const tab = await scene().browser.discard(await openDemo());
    const popup = await scene().press(tab);
    if ((await waitForOutcome(popup)) === 'problem') {
      // The press counts for the page that is no more there: then the browser refuses the one that is loaded again.
      expect([englishWords('error_page_gone_title'), englishWords('error_page_not_allowed_title')]).toContain(
        await popup.evaluate(`document.querySelector('.problem-title').textContent`),
      );
      await popup.close();
    }
    const next = await scene().pressAndRead(tab);
    expect((await readShownArticle(next)).headline).toBe(headline);
  });

  test('a reader tab that was put away keeps its article, although it has another number now', async () => {
    const popup = await scene().pressAndRead(await openDemo());
    const reader = await scene().readerOpened(() => popup.press('o'));
    const shown = `chrome.storage.session.get('reader-tabs').then(kept => JSON.stringify(kept['reader-tabs'].at(-1)))`;
    const before = JSON.parse(await scene().browser.askServiceWorker<string>(shown));
    await scene().browser.discard(reader);
    await expect
      .poll(async () => JSON.parse(await scene().browser.askServiceWorker<string>(shown)).tabs)
      .not.toEqual(before.tabs);
    const now = JSON.parse(await scene().browser.askServiceWorker<string>(shown));
    expect([now.id, now.tabs.length]).toEqual([before.id, 1]);
    expect(
      await scene().browser.askServiceWorker(`chrome.tabs.get(${now.tabs[0]}).then(tab => tab.discarded)`),
    ).toBe(true);
  });

  describe('while a page is read:', () => {
    // The page keeps its reader waiting until the worker has gone and come back.
    const openBusy = async (milliseconds = 2_000) => {
      const busy = `<script>setTimeout(() => { const end = Date.now() + ${milliseconds}; while (Date.now() < end); }, 200)</script>`;
      const body = readFixturePage(slug).replace('</head>', `${busy}</head>`);
      scene().site.addPage(`/${slug}/busy.html`, { body });
      const tab = await scene().open(scene().address(slug, 'busy.html'));
      await new Promise(resolve => setTimeout(resolve, 400));
      return tab;
    };

    test.each([
      ['the service worker', () => scene().browser.killServiceWorker()],
      ['the offscreen document', () => scene().browser.closeOffscreen()],
    ])('%s is taken away, and the article still comes', async (_, takeAway) => {
      await (await scene().pressAndRead(await openDemo())).close();
      const popup = await scene().press(await openBusy());
      await takeAway();
      expect(await waitForOutcome(popup)).toBe('article');
      expect((await readShownArticle(popup)).headline).toBe(headline);
    });

    test('the thread of the document is held for good: it is ended, told at the next press, and all works again', async () => {
      await (await scene().pressAndRead(await openDemo())).close();
      const popup = await scene().press(await openBusy(8_000));
      // It shares its thread with the document, and has to have asked before. What it asks the browser is answered in turn.
      await popup.waitFor(`document.readyState === 'complete'`);
      await popup.evaluate('chrome.tabs.query({}).then(() => null)');
      await scene().browser.hangOffscreen(600_000);
      await expect
        .poll(() => scene().browser.askServiceWorker(badgeInFront), { timeout: 40_000, interval: 500 })
        .toBe('!');
      await expect.poll(() => popup.isOpen(), { timeout: 15_000 }).toBe(false);
      const tab = await openDemo();
      const told = await scene().press(tab);
      expect(await waitForOutcome(told)).toBe('problem');
      expect(await told.evaluate(`document.querySelector('.problem-title').textContent`)).toBe(
        englishWords('error_reading_stopped_title'),
      );
      await told.click('[data-way="try-again"]');
      await told.waitFor(`document.documentElement.dataset.state === 'article'`);
      expect((await readShownArticle(told)).headline).toBe(headline);
      await told.close();
      expect((await readShownArticle(await scene().pressAndRead(tab))).headline).toBe(headline);
    });

    test('the tab crashes: what was captured before is shown or the crash is told, and another press elsewhere works', async () => {
      const tab = await openBusy();
      const popup = await scene().press(tab);
      void tab.navigate('chrome://crash').catch(() => {});
      // The page comes to both only when it is no longer busy, to whichever was asked first.
      if ((await waitForOutcome(popup)) === 'article') {
        expect((await readShownArticle(popup)).headline).toBe(headline);
      }
      await popup.close();
      const next = await scene().pressAndRead(await openDemo());
      expect((await readShownArticle(next)).headline).toBe(headline);
    });
  });

  test('a tab that crashed says so', async () => {
    const crashed = await openDemo();
    void crashed.navigate('chrome://crash').catch(() => {});
    await new Promise(resolve => setTimeout(resolve, 500));
    const told = await scene().press(crashed);
    expect(await waitForOutcome(told)).toBe('problem');
    await told.close();
  });

  test('two windows read each their own page', async () => {
    const first = await openDemo();
    const second = await scene().browser.openWindow(scene().address('lazy-pictures'));
    const popup = await scene().pressAndRead(second);
    expect((await readShownArticle(popup)).headline).toBe(readFixture('lazy-pictures').headline);
    await popup.close();
    await second.close();
    expect((await readShownArticle(await scene().pressAndRead(first))).headline).toBe(headline);
  });
});
