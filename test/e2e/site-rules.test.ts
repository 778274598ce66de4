import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { readFixture } from './read-fixture.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';

const slug = 'series-note';
const note = 'This story is part of our series';
const paragraphs = readFixture(slug).paragraphs;

describe.each(browsersToTest)('in $name, a rule for a site', toTest => {
  const scene = useScene(toTest);
  const openPopup = async (file: string) => {
    const popup = await scene().pressAndRead(await scene().open(scene().address(slug, file)));
    await popup.waitFor(`document.querySelector('.left-out summary')?.textContent`);
    return popup;
  };
  const rulesLine = (page: DrivenPage) =>
    page.evaluate<string | null>(
      `(() => { const note = document.querySelector('.rules-note'); return note.hidden ? null : note.querySelector('summary').textContent; })()`,
    );
  const showsNote = async (page: DrivenPage) =>
    (await readShownArticle(page)).paragraphs.some(line => line.startsWith(note));
  const openRules = (page: DrivenPage) =>
    page.evaluate(`void (document.querySelector('.rules-note').open = true)`);

  test('is kept from a cut, runs on another page of the site, is listed, undone, switched off and deleted', async () => {
    // A try before this one may have left its rule.
    const settings = await scene().openOwn('settings-page/settings.html');
    await settings.evaluate(`chrome.storage.local.clear()`);
    const first = await openPopup('page.html');
    expect(await rulesLine(first)).toBe(null);
    await first.press('x');
    await first.waitFor(`document.activeElement.dataset.block === '0'`);
    await first.press('ArrowDown');
    await first.press('ArrowDown');
    await first.press('Delete');
    await first.click('[data-rule]');
    await first.waitFor(`document.querySelector('.rules-note .rule')`);
    expect(await rulesLine(first)).toContain('1 block cut');
    await first.close();

    const next = await openPopup('next.html');
    const host = new URL(scene().site.origin).host;
    expect(await rulesLine(next)).toBe(`Your rules for ${host}: 1 block cut`);
    expect(await showsNote(next)).toBe(false);
    expect((await readShownArticle(next)).paragraphs).toHaveLength(paragraphs.length - 1);
    const saved = await scene().browser.waitForDownload(() => next.press('s'));
    expect(await readFile(saved.path, 'utf8')).not.toContain(note);
    await openRules(next);
    // It stands where the button is.
    await next.waitFor(`document.getElementById('status').textContent === ''`);
    await next.waitFor(`document.querySelector('.rule-ran')`);
    await next.click('[data-undo-rules]');
    expect(await showsNote(next)).toBe(true);
    await next.press('Control+z');
    expect(await showsNote(next)).toBe(false);

    // In a tab it is listed as well, and what it did can be taken back there.
    const reader = await scene().readerOpened(() => next.press('o'));
    await reader.waitFor(`document.querySelector('.rules-note .rule')`);
    expect(await rulesLine(reader)).toContain('1 block cut');
    expect(await showsNote(reader)).toBe(false);
    await reader.press('Control+z');
    expect(await showsNote(reader)).toBe(true);
    await reader.press('Control+Shift+z');
    await openRules(reader);
    await reader.click('.rule input[type="checkbox"]');
    await reader.waitFor(
      `document.querySelector('.rules-note summary').textContent === 'Your rules for ${host}'`,
    );
    expect(await showsNote(reader)).toBe(true);
    await reader.click('.rule input[type="checkbox"]');
    await reader.waitFor(`document.querySelector('.rule-ran')`);
    expect(await showsNote(reader)).toBe(false);
    await reader.click('[data-delete-rule]');
    await reader.waitFor(`document.querySelector('.no-rules')`);
    expect(await showsNote(reader)).toBe(true);

    const again = await openPopup('next.html');
    expect(await rulesLine(again)).toBe(null);
    expect(await showsNote(again)).toBe(true);
  });
});
