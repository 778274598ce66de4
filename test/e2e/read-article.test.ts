import { describe, expect, test } from 'vitest';
import { browsersToTest } from './browsers-to-test.ts';
import { readFixture, readFixtureThen } from './read-fixture.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';

const slugs = [
  'demo-port-cooperation',
  'arabic-right-to-left',
  'japanese-article',
  'shadow-root-story',
  'streamed-and-folded',
  'parted-by-style',
  'checked-claim',
  'article-in-frame',
  'consent-wall-open',
  'lazy-pictures',
];

describe.each(browsersToTest)('in $name, a press of the toolbar button', toTest => {
  const scene = useScene(toTest);

  test.each(slugs)('shows the whole article of %s and nothing else', async slug => {
    const expected = readFixture(slug);
    const popup = await scene().pressAndRead(await scene().open(scene().address(slug)));
    const shown = await readShownArticle(popup);
    expect(shown.headline).toBe(collapse(expected.headline));
    expect.soft(shown.paragraphs).toEqual(expected.paragraphs.map(collapse));
    expect.soft(shown.language).toBe(expected.language);
    expect.soft(shown.direction).toBe(expected.direction);
    for (const snippet of expected.absent) expect.soft(shown.words).not.toContain(collapse(snippet));
  });

  test('shows the lead picture with its caption and its credit apart', async () => {
    const expected = readFixture('demo-port-cooperation').leadImage;
    const popup = await scene().pressAndRead(await scene().open(scene().address('demo-port-cooperation')));
    const shown = await readShownArticle(popup);
    expect.soft(shown.pictures).toEqual([scene().address('demo-port-cooperation', expected.src)]);
    expect.soft(shown.leadCaption).toBe(expected.caption);
    expect.soft(shown.leadCredit).toBe(expected.credit);
    await popup.waitFor(`document.querySelector('.lead img').naturalWidth > 0`);
  });

  test('shows the article that is there now, on a page that exchanged the one before', async () => {
    const first = readFixture('single-page-swap');
    const second = readFixtureThen('single-page-swap');
    const tab = await scene().open(scene().address('single-page-swap'));
    const before = await scene().pressAndRead(tab);
    expect((await readShownArticle(before)).paragraphs).toEqual(first.paragraphs);
    await before.close();
    await tab.click(second.click);
    const shown = await readShownArticle(await scene().pressAndRead(tab));
    expect(shown.headline).toBe(second.headline);
    expect(shown.paragraphs).toEqual(second.paragraphs);
    for (const snippet of second.absent) expect(shown.words).not.toContain(snippet);
  });
});

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
