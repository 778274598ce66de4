import { describe, expect, test } from 'vitest';
import type { DrivenTab } from '../../src/commands/browsers/driven-browser.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { readFixturePage } from './read-fixture.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';

const slug = 'demo-port-cooperation';

/** A page's own watch over itself, begun before anything else of it: all that happens goes into `seen`. */
const watch = `<script>
const seen = [];
new MutationObserver(changes => seen.push(...changes.map(({ type }) => type)))
  .observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
for (const name of ['scroll', 'selectionchange', 'message', 'click', 'keydown', 'load', 'error'])
  document.addEventListener(name, () => seen.push(name), true);
customElements.define('watch-element', class extends HTMLElement {
  constructor() { super(); seen.push('constructed'); }
  connectedCallback() { seen.push('connected'); }
});
</script>`;

describe.each(browsersToTest)('in $name', toTest => {
  const scene = useScene(toTest);

  test('a page that was read, saved and closed is exactly as it was', async () => {
    const page = readFixturePage(slug)
      .replace('<head>', `<head>${watch}`)
      .replace('</h1>', '</h1><watch-element></watch-element>');
    scene().site.addPage(`/${slug}/watched.html`, { body: page });
    const tab = await scene().open(scene().address(slug, 'watched.html'));
    await tab.evaluate(`(() => {
      const text = [...document.querySelectorAll('p')].find(each => each.textContent.length > 100).firstChild;
      document.querySelector('a[href]').focus();
      getSelection().setBaseAndExtent(text, 5, text, 65);
      scrollTo({ top: 400, behavior: 'instant' });
    })()`);
    await twoFrames(tab);
    await tab.evaluate('void (seen.length = 0)');
    const before = await tab.evaluate<PageState>(pageState);
    expect(before.scroll[1]).toBeGreaterThan(0);
    expect(before.selection).toHaveLength(60);

    const popup = await scene().pressAndRead(tab);
    expect((await readShownArticle(popup)).paragraphs).toEqual([before.selection.trim()]);
    await scene().browser.waitForDownload(() => popup.press('s'));
    await popup.close();
    await twoFrames(tab);

    expect(await tab.evaluate('seen')).toEqual([]);
    expect(await tab.evaluate<PageState>(pageState)).toEqual(before);
  });

  test('a page that was read loads nothing because of it, not even the pictures that are shown', async () => {
    const far =
      '<p style="margin-top: 40000px"><img src="radar-station.svg" loading="lazy" alt="The radar station">';
    const page = readFixturePage(slug)
      .replace('<head>', '<head><link rel="icon" href="data:,">')
      .replace('</body>', `${far}</body>`);
    scene().site.addPage(`/${slug}/lazy.html`, { body: page });
    const tab = await scene().open(scene().address(slug, 'lazy.html'));
    const loaded = `performance.getEntriesByType('resource').map(({ name }) => name).sort()`;
    const before = await tab.evaluate<string[]>(loaded);
    expect(before).toContain(scene().address(slug, 'coastguard-directors-meet.svg'));
    await (await scene().pressAndRead(tab)).close();
    await twoFrames(tab);
    expect(await tab.evaluate<string[]>(loaded)).toEqual(before);
  });
});

type PageState = Readonly<{
  markup: string;
  scroll: readonly number[];
  selection: string;
  focused: number;
  globals: readonly string[];
}>;

const pageState = `({
  markup: document.documentElement.outerHTML,
  scroll: [scrollX, scrollY],
  selection: String(getSelection()),
  focused: [...document.querySelectorAll('*')].indexOf(document.activeElement),
  globals: Object.getOwnPropertyNames(window).sort(),
})`;

/** What a page does about a change it does by its next frames; one that is not painted has none. */
async function twoFrames(tab: DrivenTab): Promise<void> {
  await tab.evaluate(`new Promise(done => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
    setTimeout(done, 500);
  })`);
}
