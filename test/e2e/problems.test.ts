import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPopup } from '../../src/commands/browsers/driven-browser.ts';
import type { ReadErrorCode } from '../../src/core/read-error.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { englishWords } from './english-words.ts';
import { readFixture } from './read-fixture.ts';
import { type SlowSite, serveSlowly } from './serve-slowly.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';
import { waitForOutcome } from './wait-for-outcome.ts';

const icon = resolve(import.meta.dirname, '../../public/icons/icon-16.png');

describe.each(browsersToTest)('in $name, a problem is told in its own words, with a way forward:', toTest => {
  const scene = useScene(toTest);
  const isFirefox = toTest.name === 'Firefox';
  // Firefox shows JSON and PDF in pages of its own, which no extension may see.
  const ownViewer: ReadErrorCode = isFirefox ? 'page-not-allowed' : 'not-a-web-page';
  const served: readonly (readonly [string, string, string | Uint8Array, ReadErrorCode])[] = [
    ['an empty page', 'text/html', '', 'not-an-article'],
    [
      'a page of scripts',
      'text/html',
      '<script>"x".repeat(5)</script><noscript>Please</noscript>',
      'not-an-article',
    ],
    ['a JSON document', 'application/json', '{"headline": "None"}', ownViewer],
    ['a PDF', 'application/pdf', onePagePdf, ownViewer],
    [
      'an SVG picture',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><text y="9">No</text></svg>',
      'not-a-web-page',
    ],
    ['a PNG picture', 'image/png', readFileSync(icon), 'not-a-web-page'],
  ];

  test.each(['search-results', 'front-page', 'login-wall'])('%s', async slug => {
    const popup = await scene().press(await scene().open(scene().address(slug)));
    await expectProblem(popup, 'not-an-article');
  });

  test.each(served)('%s', async (_, contentType, body, code) => {
    scene().site.addPage('/served', { contentType, body });
    const popup = await scene().press(await scene().open(`${scene().site.origin}/served`));
    await expectProblem(popup, code);
  });

  test.each(isFirefox ? ['about:config', 'about:addons'] : ['chrome://version/', 'chrome://extensions/'])(
    '%s',
    async address => {
      const popup = await scene().press(await scene().open(address));
      await expectProblem(popup, 'page-not-allowed');
    },
  );

  test('a page of the extension itself', async () => {
    const tab = await scene().open(`${scene().browser.extensionOrigin}/reader/reader.html`);
    await expectProblem(await scene().press(tab), 'page-not-allowed');
  });

  test('“open the page as it is” closes the popup, and the next press on a good page works', async () => {
    const tab = await scene().open(scene().address('front-page'));
    const popup = await scene().press(tab);
    await expectProblem(popup, 'not-an-article');
    await popup.click('[data-way="open-page"]');
    await expect.poll(() => popup.isOpen(), { timeout: 10_000 }).toBe(false);
    await tab.navigate(scene().address('demo-port-cooperation'));
    const next = await scene().pressAndRead(tab);
    expect((await readShownArticle(next)).headline).toBe(readFixture('demo-port-cooperation').headline);
  });

  test('“try again” reads the page as it is by then', async () => {
    scene().site.addPage('/late.html', {
      body: '<!doctype html><html lang="en"><title>Late</title><main>Loading</main>',
    });
    const tab = await scene().open(`${scene().site.origin}/late.html`);
    const popup = await scene().press(tab);
    await expectProblem(popup, 'not-an-article');
    await tab.evaluate(`void (document.querySelector('main').innerHTML = ${JSON.stringify(lateStory)})`);
    await popup.click('[data-way="try-again"]');
    await popup.waitFor(`document.documentElement.dataset.state === 'article'`);
    expect((await readShownArticle(popup)).headline).toBe('The post office gets its clock back');
    expect(await popup.evaluate(`document.querySelector('[data-action="save"]').disabled`)).toBe(false);
  });

  test('the report can be copied, and names the site but not the page', async () => {
    const popup = await scene().press(await scene().open(`${scene().address('front-page')}?secret=1`));
    await expectProblem(popup, 'not-an-article');
    await popup.click('[data-way="copy-report"]');
    await popup.waitFor(
      `document.getElementById('status').textContent === ${JSON.stringify(englishWords('reportCopied'))}`,
    );
    await popup.close();
    scene().site.addPage('/paste', { body: '<!doctype html><textarea></textarea>' });
    const paste = await scene().open(`${scene().site.origin}/paste`);
    await paste.click('textarea');
    await paste.press('Control+v');
    await paste.waitFor(`document.querySelector('textarea').value`);
    const report = await paste.evaluate<string>(`document.querySelector('textarea').value`);
    expect(report).toContain('not-an-article');
    expect(report).toContain('127.0.0.1');
    expect(report).not.toContain('secret');
  });

  describe('a page that is still on its way', () => {
    let slow: SlowSite;
    beforeAll(async () => {
      slow = await serveSlowly();
    });
    afterAll(() => slow.close());

    const openSlow = async () => {
      const tab = await scene().open(scene().address('front-page'));
      await tab.evaluate(`void (location.href = ${JSON.stringify(slow.origin)})`);
      await tab.waitFor(`document.getElementById('start')`);
      const popup = await scene().press(tab);
      await popup.waitFor(`document.getElementById('progress').textContent`);
      expect(await popup.evaluate('document.documentElement.dataset.state')).toBe('reading');
      return { tab, popup };
    };

    test('and gives way to another while it is read', async () => {
      const { tab, popup } = await openSlow();
      await tab.evaluate(
        `void (location.href = ${JSON.stringify(scene().address('demo-port-cooperation'))})`,
      );
      // Firefox still reads what there was of the page that goes.
      await expectProblem(popup, isFirefox ? 'not-an-article' : 'page-gone');
      await popup.close();
      await tab.waitFor(`document.readyState === 'complete' && document.querySelector('h1')`);
      const next = await scene().pressAndRead(tab);
      expect((await readShownArticle(next)).headline).toBe(readFixture('demo-port-cooperation').headline);
    });

    test('and whose tab is closed while it is read', async () => {
      const { tab, popup } = await openSlow();
      await tab.close();
      // Chromium closes the popup along with the tab.
      if (isFirefox) {
        await expectProblem(popup, 'page-gone');
        await popup.close();
      } else await expect.poll(() => popup.isOpen(), { timeout: 10_000 }).toBe(false);
      const next = await scene().pressAndRead(await scene().open(scene().address('demo-port-cooperation')));
      expect((await readShownArticle(next)).headline).toBe(readFixture('demo-port-cooperation').headline);
    });
  });
});

/** Expects the words of a failure, its best way forward focused, and nothing offered that needs an article. */
async function expectProblem(popup: DrivenPopup, code: ReadErrorCode): Promise<void> {
  expect(await waitForOutcome(popup)).toBe('problem');
  // The focus follows what is displayed.
  await popup.waitFor('document.activeElement?.dataset.way');
  const key = `error_${code.replaceAll('-', '_')}`;
  const shown = await popup.evaluate<object>(`({
    title: document.querySelector('#problem .problem-title').textContent,
    text: document.querySelector('#problem .problem-text').textContent,
    focused: document.activeElement.dataset.way ?? null,
    first: document.querySelector('#problem button').dataset.way,
    isSeen: document.querySelector('#problem button').checkVisibility(),
    enabled: document.querySelectorAll('[data-action]:not([disabled])').length,
    words: document.querySelector('#article').checkVisibility() && document.querySelector('#article').innerText,
  })`);
  expect(shown).toMatchObject({
    title: englishWords(`${key}_title`),
    text: englishWords(`${key}_text`),
    isSeen: true,
    enabled: 0,
  });
  const { focused, first, words } = shown as { focused: string; first: string; words: unknown };
  expect(focused).toBe(first);
  expect(words || '').toBe('');
}

const lateStory = `<article><h1>The post office gets its clock back</h1>
  <p>The clock of the post office in Halden Street, which was taken down for cleaning in the spring of 2019, went back up on Wednesday, and it shows the same wrong time as before.</p>
  <p>The clockmaker says that he was asked to clean it and not to mend it. The postmaster says that the town has set itself by it for so long that the right time would only confuse people.</p>
  <p>A vote of those who pass beneath it every morning is to be held in the autumn, with three answers to choose from, one of which is to take it down again for good.</p></article>`;

const onePagePdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj',
  'trailer<</Root 1 0 R/Size 4>>',
  '%%EOF',
].join('\n');
