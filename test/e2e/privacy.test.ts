import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { SeenRequest } from '../../src/commands/browsers/driven-browser.ts';
import { serveFolder } from '../../src/commands/browsers/serve-folder.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { fixturesFolder } from './read-fixture.ts';
import { readShownArticle } from './shown-article.ts';
import { type Scene, useScene } from './use-scene.ts';

const pixel = 'https://count.estuarymail.test/pixel.gif';

/** An article amid all that a page can make a browser load. */
const page = `<!doctype html><html lang="en"><head><title>Estuary seals vote with their flippers</title>
  <link rel="preload" as="image" href="preloaded.svg"><link rel="stylesheet" href="style.css">
  <link rel="prefetch" href="next.html"><link rel="icon" href="icon.svg">
  <meta property="og:image" content="og-only.svg">
  <style>.head { background: url(background.svg) }</style></head>
  <body><div class="head">Estuary Mail</div><img src="banner.svg" width="900" height="100" alt="Advertisement">
  <article><h1>Estuary seals vote with their flippers</h1>
  <figure><img src="seals.svg" width="1200" height="675" alt="Seals on a sandbank"><figcaption>The sandbank at low tide.</figcaption></figure>
  <p>The seals of the Lind estuary, of which the county counted 312 in June, have moved in a body from the northern sandbank to the southern one, and the boatmen have had to repaint their signs.</p>
  <iframe src="https://video.estuarymail.test/embed/1"></iframe><video src="film.mp4" poster="poster.svg" autoplay></video>
  <audio src="sound.mp3" autoplay></audio><object data="plug-in.svg"></object><embed src="embedded.svg">
  <p>Nobody knows what displeased them. The warden suspects the new ferry, the ferrymen suspect the warden, and the fishermen, who were asked last, say that the herring had moved the week before.</p>
  <img src="sandbank.svg" width="800" height="450" alt="The southern sandbank"><img src="${pixel}" width="1" height="1" alt="">
  <svg><image href="in-drawing.svg"></image></svg><input type="image" src="button.svg" alt="">
  <p style="background: url(behind-text.svg)">Tours leave at the same hours as before. Whoever has bought a ticket for the northern bank may use it for the southern one, and need not pay for the longer way back.</p>
  </article><script>new Image().src = 'from-script.svg'; navigator.sendBeacon('beacon')</script></body></html>`;

describe.each(browsersToTest)('in $name, with nothing but 127.0.0.1 to reach', toTest => {
  const scene = useScene(toTest);

  test('reading, saving and opening in a tab load the pictures of the article and nothing else', async () => {
    scene().site.addPage('/estuary/page.html', { body: page });
    const picture = {
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"/>',
    };
    for (const name of ['seals', 'sandbank']) scene().site.addPage(`/estuary/${name}.svg`, picture);
    const tab = await scene().open(`${scene().site.origin}/estuary/page.html`);
    expect(await ownRequests(scene()), 'before the press').toEqual([]);

    const popup = await scene().pressAndRead(tab);
    const { pictures } = await readShownArticle(popup);
    expect(pictures.map(address => address.replace(/^.*\//, ''))).toEqual(['seals.svg', 'sandbank.svg']);
    await popup.evaluate(`document.querySelectorAll('img').forEach(each => each.scrollIntoView())`);
    await popup.waitFor(
      `[...document.querySelectorAll('img')].every(each => each.complete && each.naturalWidth > 0)`,
    );
    await scene().browser.waitForDownload(() => popup.press('s'));
    const reader = await scene().readerOpened(() => popup.press('o'));
    await reader.evaluate(`document.querySelectorAll('img').forEach(each => each.scrollIntoView())`);
    await reader.waitFor(
      `[...document.querySelectorAll('img')].every(each => each.complete && each.naturalWidth > 0)`,
    );

    const requests = await ownRequests(scene());
    expect(requests.filter(({ kind }) => kind !== 'image')).toEqual([]);
    expect(new Set(requests.map(({ url }) => url))).toEqual(new Set(pictures));
    // Once for each of the two views, at the most: nothing is fetched to be looked at first.
    for (const address of pictures) {
      expect(requests.filter(({ url }) => url === address).length).toBeLessThanOrEqual(2);
    }
  });

  test('with the network gone after the page was loaded, all works, and nothing is asked for', async () => {
    const site = await serveFolder(fixturesFolder);
    const words = page.replace(
      /<(?:meta|img|figure|iframe|video|audio|object|embed|svg|input)[\s\S]*?>/g,
      '',
    );
    site.addPage('/estuary/page.html', { body: words });
    const tab = await scene().open(`${site.origin}/estuary/page.html`);
    await site.close();
    const before = await ownRequests(scene());
    const popup = await scene().pressAndRead(tab);
    const { paragraphs } = await readShownArticle(popup);
    expect(paragraphs).toHaveLength(3);
    const saved = await scene().browser.waitForDownload(() => popup.press('s'));
    expect(await readFile(saved.path, 'utf8')).toContain(paragraphs[0]);
    const reader = await scene().readerOpened(() => popup.press('o'));
    expect((await readShownArticle(reader)).paragraphs).toEqual(paragraphs);
    expect(await ownRequests(scene())).toEqual(before);
  });

  test('reading a page without an article loads nothing at all', async () => {
    const before = await ownRequests(scene());
    const popup = await scene().pressAndRead(await scene().open(scene().address('front-page')));
    expect(await popup.evaluate('document.documentElement.dataset.state')).toBe('problem');
    expect(await ownRequests(scene())).toEqual(before);
  });

  test('what the page of the article itself loads is told apart from it', async () => {
    // Without this, a driver that sees nothing would let the tests above pass.
    await scene().open(scene().address('demo-port-cooperation'));
    const requests = await scene().browser.requests();
    const picture = scene().address('demo-port-cooperation', 'coastguard-directors-meet.svg');
    expect(requests).toContainEqual({ url: picture, kind: 'image', initiatedByExtension: false });
  });

  test('the extension’s pages may not connect to anything', async () => {
    const reader = await scene().browser.openExtensionPage('reader/reader.html');
    const attempt = (code: string) =>
      reader.evaluate<string>(`${code}.then(() => 'let through', () => 'refused')`);
    const target = JSON.stringify(`${scene().site.origin}/told`);
    // The site would let it in: only our own policy is in the way.
    scene().site.addPage('/told', { body: 'told', headers: { 'access-control-allow-origin': '*' } });
    expect(await attempt(`fetch(${target})`)).toBe('refused');
    await reader.evaluate(`navigator.sendBeacon(${target})`).catch(() => {});
    const frame = await attempt(`new Promise((loaded, failed) => {
      const frame = document.createElement('iframe');
      frame.src = ${target};
      document.addEventListener('securitypolicyviolation', event => {
        if (event.effectiveDirective === 'frame-src') failed();
      });
      frame.onload = () => setTimeout(loaded, 500);
      document.body.append(frame);
    })`);
    expect(frame).toBe('refused');
    const told = (await ownRequests(scene())).filter(({ url }) => url.endsWith('/told'));
    expect(told).toEqual([]);
    await reader.close();
  });
});

async function ownRequests(scene: Scene): Promise<readonly SeenRequest[]> {
  return (await scene.browser.requests()).filter(request => request.initiatedByExtension);
}
