import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { readFixture } from './read-fixture.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';

const slug = 'demo-port-cooperation';
const paragraphs = readFixture(slug).paragraphs;

/** The first block of the shown article that reads so. */
const block = (words: string) =>
  `[...document.querySelectorAll('.body [data-block]')].find(each => each.textContent.includes(${JSON.stringify(words)}))`;

async function waitForEditing(page: DrivenPage): Promise<void> {
  await page.waitFor(`document.querySelector('.left-out summary')?.textContent`);
}

/** Focuses and clicks what an expression gives, which no selector names. */
async function clickOn(page: DrivenPage, expression: string): Promise<void> {
  await page.evaluate(
    `(() => { const found = ${expression}; found.id = 'clicked-by-test'; found.scrollIntoView({ block: 'center' }); })()`,
  );
  await page.click('#clicked-by-test');
  await page.evaluate(`document.getElementById('clicked-by-test')?.removeAttribute('id')`);
}

describe.each(browsersToTest)('in $name, a reader', toTest => {
  const scene = useScene(toTest);
  const openDemo = async () => {
    const popup = await scene().pressAndRead(await scene().open(scene().address(slug)));
    await waitForEditing(popup);
    return popup;
  };
  const save = async (page: DrivenPage) => {
    const saved = await scene().browser.waitForDownload(() => page.press('s'));
    return (await readFile(saved.path, 'utf8')).replaceAll('\\', '');
  };

  test('is told how much was left out and of what kind, and puts a block back into its place and the file', async () => {
    const popup = await openDemo();
    const line = await popup.evaluate<string>(`document.querySelector('.left-out summary').textContent`);
    expect(line).toMatch(/^\d+ blocks left out: \d+ \w+/);
    await popup.click('.left-out > summary');
    await popup.evaluate(
      `document.querySelectorAll('.left-out-group').forEach(group => (group.open = true))`,
    );
    // The lists are made when their groups open, which is told a moment later.
    await popup.waitFor(
      `[...document.querySelectorAll('.left-out-group')].every(({ lastElementChild }) => lastElementChild.matches('ul'))`,
    );
    const { words, name } = await popup.evaluate<{ words: string; name: string }>(`(() => {
      const item = [...document.querySelectorAll('.left-out li')].find(each => each.textContent.length > 80);
      return { words: item.firstChild.textContent, name: item.querySelector('button').dataset.putBack };
    })()`);
    const opening = words.slice(0, 40);
    expect((await readShownArticle(popup)).words).not.toContain(opening);
    await popup.click(`[data-put-back="${name}"]`);
    await popup.waitFor(`document.querySelector('.restored.fresh')`);
    expect(await popup.evaluate(`document.activeElement.matches('.restored')`)).toBe(true);
    expect(await popup.evaluate(`document.querySelector('.restored').textContent`)).toContain(opening);
    expect(await save(popup)).toContain(opening);
  });

  test('cuts a block with a click, which is then not in the file, and takes it back', async () => {
    const popup = await openDemo();
    await popup.press('x');
    expect(await popup.evaluate(`document.querySelector('[data-tool="cut"]').ariaPressed`)).toBe('true');
    await clickOn(popup, block(paragraphs[2] ?? ''));
    expect((await readShownArticle(popup)).paragraphs).not.toContain(paragraphs[2]);
    await popup.press('Escape');
    expect(await popup.isOpen()).toBe(true);
    const saved = await save(popup);
    expect(saved).not.toContain(paragraphs[2]?.slice(0, 60));
    expect(saved).toContain(paragraphs[3]?.slice(0, 60));
    await popup.press('Control+z');
    expect((await readShownArticle(popup)).paragraphs).toEqual(paragraphs);
    await popup.press('Control+Shift+z');
    expect((await readShownArticle(popup)).paragraphs).not.toContain(paragraphs[2]);
    await popup.click('[data-undo]');
    expect((await readShownArticle(popup)).paragraphs).toEqual(paragraphs);
  });

  test('cuts with the keys alone, in a tab as well, and what is cut is listed to be put back', async () => {
    const popup = await openDemo();
    const reader = await scene().readerOpened(() => popup.press('o'));
    await waitForEditing(reader);
    await reader.press('x');
    await reader.waitFor(`document.activeElement.hasAttribute('data-block')`);
    while (!(await reader.evaluate(`document.activeElement.dataset.block === '1'`)))
      await reader.press('ArrowDown');
    const words = await reader.evaluate<string>(`document.activeElement.textContent`);
    await reader.press('Delete');
    expect(await reader.evaluate(`document.activeElement.dataset.block`)).toBe('2');
    await reader.press('Escape');
    expect((await readShownArticle(reader)).paragraphs).not.toContain(words.trim());
    expect(await reader.evaluate(`document.querySelector('.left-out summary').textContent`)).toMatch(
      /1 block you cut|blocks left out/,
    );
    await reader.evaluate(
      `document.querySelectorAll('.left-out, .left-out-group').forEach(each => (each.open = true))`,
    );
    await reader.waitFor(`document.querySelector('[data-put-back="1"]')`);
    await reader.click('[data-put-back="1"]');
    expect((await readShownArticle(reader)).paragraphs).toEqual(paragraphs);
  });
});
