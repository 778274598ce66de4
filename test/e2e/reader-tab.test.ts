import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { browsersToTest } from './browsers-to-test.ts';
import { englishWords } from './english-words.ts';
import { readFixture } from './read-fixture.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';
import { waitForOutcome, waitForStatus } from './wait-for-outcome.ts';

const slug = 'demo-port-cooperation';

describe.each(browsersToTest)('in $name, an article opened in a tab', toTest => {
  const scene = useScene(toTest);
  const api = toTest.name === 'Firefox' ? 'browser' : 'chrome';
  const openReader = async (fixture: string) => {
    const popup = await scene().pressAndRead(await scene().open(scene().address(fixture)));
    return { popup, reader: await scene().readerOpened(() => popup.press('o')) };
  };

  test('is the article of the popup, which closes', async () => {
    const popup = await scene().pressAndRead(await scene().open(scene().address(slug)));
    const inPopup = await readShownArticle(popup);
    const reader = await scene().readerOpened(() => popup.click('[data-action="open"]'));
    expect(await reader.url()).toMatch(
      new RegExp(`^${scene().browser.extensionOrigin}/reader/reader\\.html#`),
    );
    expect(await reader.evaluate('document.title')).toBe(readFixture(slug).headline);
    expect(await readShownArticle(reader)).toEqual(inPopup);
    await expect.poll(() => popup.isOpen()).toBe(false);
  });

  test('is still there after a reload', async () => {
    const { reader } = await openReader(slug);
    const before = await readShownArticle(reader);
    await reader.evaluate('void (document.documentElement.dataset.before = "reload", location.reload())');
    await reader.waitFor(`!document.documentElement.dataset.before`);
    expect(await waitForOutcome(reader)).toBe('article');
    expect(await readShownArticle(reader)).toEqual(before);
  });

  test('is in a duplicate of the tab, and stays there when the first is closed', async () => {
    const { reader } = await openReader(slug);
    const before = await readShownArticle(reader);
    const duplicate = await scene().readerOpened(() =>
      reader.evaluate(
        `${api}.tabs.getCurrent().then(({ id }) => ${api}.tabs.duplicate(id)).then(() => null)`,
      ),
    );
    expect(await readShownArticle(duplicate)).toEqual(before);
    await reader.close();
    await duplicate.evaluate('void (document.documentElement.dataset.before = "reload", location.reload())');
    await duplicate.waitFor(`!document.documentElement.dataset.before`);
    expect(await waitForOutcome(duplicate)).toBe('article');
  });

  test('comes back with a tab that was closed, while the last few are remembered; the earlier are forgotten', async () => {
    const watcher = await scene().openOwn('welcome/welcome.html');
    const kept = `${api}.storage.session.get(null).then(all => Object.keys(all).filter(key => key.startsWith('reader-article:')).length)`;
    const addresses: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const { reader } = await openReader(slug);
      addresses.push(await reader.url());
      await reader.close();
    }
    await expect.poll(() => watcher.evaluate(kept)).toBe(3);
    const pathOf = (address: string | undefined) =>
      (address ?? '').replace(scene().browser.extensionOrigin, '');
    const last = await scene().openOwn(pathOf(addresses.at(-1)));
    expect(await waitForOutcome(last)).toBe('article');
    const first = await scene().openOwn(pathOf(addresses[0]));
    expect(await waitForOutcome(first)).toBe('problem');
    expect(await first.evaluate(`document.querySelector('#problem a').href`)).toBe(scene().address(slug));
  });

  test('stays when another tab comes in front and when its page goes', async () => {
    const source = await scene().open(scene().address(slug));
    const popup = await scene().pressAndRead(source);
    const reader = await scene().readerOpened(() => popup.press('o'));
    await source.navigate(scene().address('front-page'));
    await scene().open(scene().address('front-page'));
    expect((await readShownArticle(reader)).paragraphs).toHaveLength(14);
  });

  test('can be saved from there', async () => {
    const { reader } = await openReader('consent-wall-open');
    const saved = await scene().browser.waitForDownload(() => reader.press('s'));
    const expected = readFixture('consent-wall-open');
    const text = await readFile(saved.path, 'utf8');
    for (const paragraph of expected.paragraphs) expect(text).toContain(paragraph);
    expect(await waitForStatus(reader)).toBe(englishWords('saved', saved.name));
  });

  test('has links that open in a tab of their own and tell nobody where they were', async () => {
    const link = '<a href="/elsewhere.html?id=7">the minutes of the meeting</a>';
    scene().site.addPage('/elsewhere.html', {
      body: `<!doctype html><title>Elsewhere</title>
        <script>document.title = 'from: ' + document.referrer + ', ' + opener</script>`,
    });
    scene().site.addPage('/linked.html', { body: linkedPage(link) });
    const popup = await scene().pressAndRead(await scene().open(`${scene().site.origin}/linked.html`));
    const reader = await scene().readerOpened(() => popup.press('o'));
    const links = await reader.evaluate<{ href: string; target: string; rel: string }[]>(
      `[...document.querySelectorAll('#article a')].map(({ href, target, rel }) => ({ href, target, rel }))`,
    );
    const fresh = { target: '_blank', rel: 'noopener noreferrer nofollow' };
    expect(links).toEqual([
      { href: `${scene().site.origin}/elsewhere.html?id=7`, ...fresh },
      { href: `${scene().site.origin}/linked.html`, ...fresh },
    ]);
    const opened = await scene().browser.newTabOpened(() => reader.click('.body a'));
    expect(await opened.evaluate('document.title')).toBe('from: , null');
    await opened.close();
  });

  test('says so when the browser has forgotten it, with the way to its page', async () => {
    const source = scene().address(slug);
    const page = `reader/reader.html#no-such-article&source=${encodeURIComponent(source)}`;
    const reader = await scene().browser.openExtensionPage(page);
    expect(await waitForOutcome(reader)).toBe('problem');
    expect(await reader.evaluate(`document.querySelector('#problem h1').textContent`)).toBe(
      englishWords('readerGone_title'),
    );
    expect(await reader.evaluate(`document.querySelector('#problem a').href`)).toBe(source);
    await reader.close();
  });
});

function linkedPage(link: string): string {
  return `<!doctype html><html lang="en"><title>Parish council buys a second bench</title>
    <article><h1>Parish council buys a second bench</h1>
    <p>The parish council of Lower Quill voted on Tuesday to buy a second bench for the green, after a debate that lasted, by the clerk’s watch, three hours and eleven minutes.</p>
    <p>The first bench was put up in 1931. Since then it has been painted nine times, always green, and the council has put on record in ${link} that the second will be green as well.</p>
    <p>It is to stand opposite the first, so that those who sit on either have somebody to look at. The cost, £640, comes out of the fund that was meant for a clock nobody wanted.</p>
    </article>`;
}
