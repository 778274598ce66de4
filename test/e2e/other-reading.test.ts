import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { browsersToTest } from './browsers-to-test.ts';
import { readFixture } from './read-fixture.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';

const slug = 'stated-text';
const { paragraphs } = readFixture(slug);
const last = 'did not smell of anything';

describe.each(browsersToTest)('in $name, a page that states more text than it shows', toTest => {
  const scene = useScene(toTest);

  test('is read the other way on request, saved so, opened in a tab so, and read as before again', async () => {
    const popup = await scene().pressAndRead(await scene().open(scene().address(slug)));
    expect((await readShownArticle(popup)).paragraphs).toEqual(paragraphs);
    expect(await popup.evaluate(`document.querySelector('.doubts').textContent`)).toContain(
      '255 words; 71 were found',
    );
    // Until then the bar may still lose a row, and all below it moves up.
    await popup.waitFor(`document.querySelector('.read-progress')`);
    await popup.click('[data-switch-reading]');
    await popup.waitFor(`document.querySelector('.body').textContent.includes('${last}')`);
    expect(await popup.evaluate(`document.activeElement.matches('[data-switch-reading]')`)).toBe(true);
    const other = await readShownArticle(popup);
    expect(other.paragraphs.slice(0, 2)).toEqual(paragraphs);
    expect(other.paragraphs).toHaveLength(7);
    const saved = await scene().browser.waitForDownload(() => popup.press('s'));
    expect(await readFile(saved.path, 'utf8')).toContain(last);

    const reader = await scene().readerOpened(() => popup.press('o'));
    expect((await readShownArticle(reader)).paragraphs).toEqual(other.paragraphs);
    await reader.click('[data-switch-reading]');
    await reader.waitFor(`!document.querySelector('.body').textContent.includes('${last}')`);
    expect((await readShownArticle(reader)).paragraphs).toEqual(paragraphs);
  });

  test('keeps what was cut of a reading while the other is shown', async () => {
    const popup = await scene().pressAndRead(await scene().open(scene().address(slug)));
    await popup.waitFor(`document.querySelector('.left-out summary')?.textContent`);
    await popup.press('x');
    await popup.waitFor(`document.activeElement.dataset.block === '0'`);
    await popup.press('Delete');
    await popup.press('Escape');
    for (const count of [7, 1]) {
      await popup.click('[data-switch-reading]');
      await popup.waitFor(
        `[...document.querySelectorAll('.body p')].filter(each => each.checkVisibility()).length === ${count}`,
      );
    }
    expect((await readShownArticle(popup)).paragraphs).toEqual([paragraphs[1]]);
  });
});
