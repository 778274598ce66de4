import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPopup } from '../../src/commands/browsers/driven-browser.ts';
import { type ServedFolder, serveFolder } from '../../src/commands/browsers/serve-folder.ts';
import { makeTemporaryFolder } from '../../src/commands/browsers/temporary-folder.ts';
import type { ReadErrorCode } from '../../src/core/read-error.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { englishWords } from './english-words.ts';
import { fixturesFolder, readFixture } from './read-fixture.ts';
import { type SlowSite, serveSlowly } from './serve-slowly.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';
import { waitForOutcome, waitForStatus } from './wait-for-outcome.ts';

const demo = 'demo-port-cooperation';
const headline = 'The tide mill at Corran grinds once more';
const story = `
  <p>The tide mill at Corran, whose wheel had stood still since the flood of 1953, has ground its first sack of flour this week, and the baker across the road has already baked with it.</p>
  <p>It turns for four hours after each high water, by day and by night. The miller, who has a clock for the tides beside the one for the time, says that she has learned to sleep in halves.</p>
  <p>The flour costs a third more than what the baker bought before. His customers, he says, do not ask for the reason: they can hear it when the window is open and the wind comes from the west.</p>`;
const article = `<article><h1>${headline}</h1>${story}</article>`;
const page = (body: string) => `<!doctype html><html lang="en"><title>${headline}</title>${body}</html>`;

async function problemOf(popup: DrivenPopup): Promise<string> {
  expect(await waitForOutcome(popup)).toBe('problem');
  return popup.evaluate<string>(`document.querySelector('.problem-title').textContent`);
}

const titleOf = (code: ReadErrorCode) => englishWords(`error_${code.replaceAll('-', '_')}_title`);

describe.each(browsersToTest)('in $name', toTest => {
  const scene = useScene(toTest);
  const isFirefox = toTest.name === 'Firefox';
  let elsewhere: ServedFolder;
  let slow: SlowSite;
  let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
  beforeAll(async () => {
    elsewhere = await serveFolder(fixturesFolder);
    slow = await serveSlowly();
    folder = await makeTemporaryFolder();
  });
  afterAll(async () => {
    await elsewhere.close();
    slow.close();
    await folder.remove();
  });

  const openServed = async (body: string, contentType = 'text/html; charset=utf-8') => {
    scene().site.addPage('/served', { contentType, body });
    return scene().open(`${scene().site.origin}/served`);
  };

  describe('a document of another kind:', () => {
    test('XHTML, with a section of plain characters', async () => {
      const body = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>${headline}</title></head>
        <body><article><h1>${headline}</h1>${story}<p><![CDATA[The sign says <closed> & means it, as it has done on every Monday since the mill was built.]]></p></article></body></html>`;
      const popup = await scene().pressAndRead(await openServed(body, 'application/xhtml+xml'));
      const shown = await readShownArticle(popup);
      expect(shown.headline).toBe(headline);
      expect(shown.words).toContain('The sign says <closed> & means it');
    });

    test('a page from the time before doctypes', async () => {
      const popup = await scene().pressAndRead(
        await openServed(`<TITLE>${headline}</TITLE><BODY BGCOLOR=white><FONT SIZE=2>${article}</FONT>`),
      );
      expect((await readShownArticle(popup)).paragraphs).toHaveLength(3);
    });

    test('text without markup', async () => {
      const text = story.replace(/<\/?p>/g, '\n').replace(/\n\s+/g, '\n\n');
      const popup = await scene().pressAndRead(await openServed(text, 'text/plain; charset=utf-8'));
      expect((await readShownArticle(popup)).words).toContain('she has learned to sleep in halves');
    });

    test('letters that are not in UTF-8', async () => {
      const latin = Buffer.from(page(article.replaceAll('Corran', 'Corrán')), 'latin1');
      scene().site.addPage('/latin', { contentType: 'text/html; charset=iso-8859-1', body: latin });
      const popup = await scene().pressAndRead(await scene().open(`${scene().site.origin}/latin`));
      expect((await readShownArticle(popup)).headline).toBe(headline.replace('Corran', 'Corrán'));
    });

    test('XML', async () => {
      const tab = await openServed('<?xml version="1.0"?><list><item>1</item></list>', 'application/xml');
      expect(await problemOf(await scene().press(tab))).toBe(titleOf('not-a-web-page'));
    });

    test('a frameset whose frames can be read', async () => {
      scene().site.addPage('/story', { body: page(article) });
      scene().site.addPage('/menu', { body: '<a href="/">Start</a>' });
      const popup = await scene().pressAndRead(
        await openServed(
          `<title>${headline}</title><frameset cols="20%,80%"><frame src="/menu"><frame src="/story"></frameset>`,
        ),
      );
      expect((await readShownArticle(popup)).paragraphs).toHaveLength(3);
    });

    test.each([
      [
        'frameset',
        (src: string) => `<frameset cols="10%,90%"><frame src="/menu"><frame src="${src}"></frameset>`,
      ],
      [
        'page',
        (src: string) =>
          `<body style="margin: 0"><iframe src="${src}" style="width: 100vw; height: 90vh"></iframe></body>`,
      ],
    ])('a %s whose article is in a frame of another site, which is named', async (_, around) => {
      elsewhere.addPage('/story', { body: page(article) });
      const popup = await scene().press(await openServed(page(around(`${elsewhere.origin}/story`))));
      expect(await problemOf(popup)).toBe(titleOf('article-in-frame'));
      const text = await popup.evaluate<string>(`document.querySelector('.problem-text').textContent`);
      expect(text).toBe(englishWords('error_article_in_frame_text', new URL(elsewhere.origin).host));
    });
  });

  describe('a tab that shows no page of the web:', () => {
    test.each(['about:blank', 'data:text/html,<p>a'])('%s', async address => {
      const tab = await scene().open(address);
      expect([titleOf('page-not-allowed'), titleOf('not-an-article')]).toContain(
        await problemOf(await scene().press(tab)),
      );
    });

    test('the source of a page', async () => {
      const tab = await scene()
        .open(`view-source:${scene().address(demo)}`)
        .catch(() => null);
      // Where it cannot be opened by a driver there is nothing to press on.
      if (!tab) return;
      expect(await waitForOutcome(await scene().press(tab))).toBe('problem');
    });

    test('an error of the network', async () => {
      const gone = await serveFolder(fixturesFolder);
      await gone.close();
      const tab = await scene().open(scene().address('front-page'));
      await tab.navigate(gone.origin).catch(() => {});
      // It comes a moment after the failure is told.
      await tab.waitFor(`!document.documentURI.startsWith('http')`).catch(() => {});
      // An error page is the browser's own, and closed to extensions like all of these; Chromium says what it is.
      expect([titleOf('page-not-loaded'), titleOf('page-not-allowed')]).toContain(
        await problemOf(await scene().press(tab)),
      );
    });

    test('a file of this computer, which is read where the browser allows it', async () => {
      const file = join(folder.path, 'story.html');
      await writeFile(file, page(article));
      const popup = await scene().press(await scene().open(pathToFileURL(file).href));
      const outcome = await waitForOutcome(popup);
      if (outcome === 'article') expect((await readShownArticle(popup)).paragraphs).toHaveLength(3);
      else expect(await problemOf(popup)).toBe(titleOf('page-not-allowed'));
    });
  });

  describe('a page that keeps to itself:', () => {
    test('one that is busy longer than anyone waits, and can be read once it is done', async () => {
      const busy = `setTimeout(() => { const end = Date.now() + 12_000; while (Date.now() < end); }, 200)`;
      const tab = await openServed(page(`${article}<script>${busy}</script>`));
      await new Promise(resolve => setTimeout(resolve, 400));
      const popup = await scene().press(tab);
      expect(await problemOf(popup)).toBe(titleOf('page-busy'));
      await popup.click('[data-way="try-again"]');
      await popup.waitFor(`document.documentElement.dataset.state === 'article'`);
      expect((await readShownArticle(popup)).headline).toBe(headline);
    });

    test('one that floods its reader with messages', async () => {
      const flood = `setTimeout(() => { for (;;) alert('Again'); }, 100)`;
      const popup = await scene().press(await openServed(page(`${article}<script>${flood}</script>`)));
      // Firefox lets an extension's script run while such a message stands.
      if (isFirefox) expect(await waitForOutcome(popup)).toBe('article');
      else expect(await problemOf(popup)).toBe(titleOf('page-busy'));
      await popup.close();
      const next = await scene().pressAndRead(await scene().open(scene().address(demo)));
      expect((await readShownArticle(next)).headline).toBe(readFixture(demo).headline);
    });
  });

  describe('one press never shows the page of another:', () => {
    test('a popup closed while its page loads, and another opened on another tab', async () => {
      const first = await scene().open(scene().address('front-page'));
      await first.evaluate(`void (location.href = ${JSON.stringify(slow.origin)})`);
      await first.waitFor(`document.getElementById('start')`);
      const forgotten = await scene().press(first);
      await forgotten.close();
      const popup = await scene().pressAndRead(await scene().open(scene().address(demo)));
      expect((await readShownArticle(popup)).headline).toBe(readFixture(demo).headline);
      // Longer than the patience with pages that load.
      await new Promise(resolve => setTimeout(resolve, 4_000));
      expect((await readShownArticle(popup)).headline).toBe(readFixture(demo).headline);
    });

    test('what is saved is what is shown, wherever the tab went meanwhile', async () => {
      const tab = await scene().open(scene().address(demo));
      const popup = await scene().pressAndRead(tab);
      scene().site.addPage('/story', { body: page(article) });
      await tab.evaluate(`void (location.href = ${JSON.stringify(`${scene().site.origin}/story`)})`);
      await tab.waitFor(`document.title === ${JSON.stringify(headline)}`);
      if (!(await popup.isOpen())) return;
      const saved = await scene().browser.waitForDownload(() => popup.press('s'));
      expect(saved.name).toContain('Under Pressure');
    });
  });

  test('an article that no longer fits beside others is told so, and is still there to save', async () => {
    const popup = await scene().pressAndRead(await scene().open(scene().address(demo)));
    const storage = isFirefox ? 'browser.storage.session' : 'chrome.storage.session';
    const room = 10 * 1024 * 1024 - 4096;
    await popup.evaluate(`${storage}.set({ filler: 'x'.repeat(${room}) })`);
    await popup.press('o');
    expect(await waitForStatus(popup)).toContain(englishWords('error_too_large_for_tab_title'));
    const saved = await scene().browser.waitForDownload(() => popup.press('s'));
    expect(saved.name).toContain('Under Pressure');
    await popup.evaluate(`${storage}.remove('filler')`);
    const reader = await scene().readerOpened(() => popup.press('o'));
    expect((await readShownArticle(reader)).headline).toBe(readFixture(demo).headline);
  });
});
