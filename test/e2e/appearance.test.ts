import { describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { useScene } from './use-scene.ts';

const slug = 'every-kind-of-block';
const openPanel = `!document.getElementById('panel').hidden`;

describe.each(browsersToTest)('in $name, how articles look', toTest => {
  const scene = useScene(toTest);
  const openPopup = async () => scene().pressAndRead(await scene().open(scene().address(slug)));
  const rootOf = (page: DrivenPage) =>
    page.evaluate<Record<string, string>>('({ ...document.documentElement.dataset })');
  const backToDefaults = async (page: DrivenPage) => {
    if (!(await page.evaluate(openPanel))) await page.press('a');
    await page.click('#panel .appearance > button');
    await page.waitFor(`document.documentElement.dataset.theme === 'system'`);
  };

  test('is chosen in the popup, shows in an open reader tab at once, and is still so the next time', async () => {
    const first = await openPopup();
    const reader = await scene().readerOpened(() => first.press('o'));
    const popup = await openPopup();
    await popup.press('a');
    await popup.waitFor(openPanel);
    await popup.click('[name=theme][value=black]');
    await popup.click('[name=fontFamily][value=hyperlegible]');
    expect(await rootOf(popup)).toMatchObject({ theme: 'black', font: 'hyperlegible' });
    await reader.waitFor(`document.documentElement.dataset.font === 'hyperlegible'`);
    expect(await reader.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(0, 0, 0)');
    await popup.close();

    const next = await openPopup();
    expect(await rootOf(next)).toMatchObject({ theme: 'black', font: 'hyperlegible' });
    await next.waitFor(
      `[...document.fonts].some(({ family, status }) => /Atkinson/.test(family) && status === 'loaded')`,
    );
    await backToDefaults(next);
    await reader.waitFor(`document.documentElement.dataset.theme === 'system'`);
  });

  test('is set by keyboard alone, and Escape closes the panel and not the popup', async () => {
    const popup = await openPopup();
    const focused = 'document.activeElement.id';
    const before = await popup.evaluate<string>(focused);
    await popup.press('a');
    await popup.waitFor(`document.activeElement.matches('[name=theme]:checked')`);
    await popup.press('ArrowRight');
    await popup.waitFor(`document.documentElement.dataset.theme === 'light'`);
    await popup.press('Tab');
    await popup.press('Tab');
    expect(await popup.evaluate('document.activeElement.name')).toBe('textSize');
    await popup.press('ArrowRight');
    await popup.waitFor(`document.documentElement.style.getPropertyValue('--text-scale') === '1.1'`);
    expect(await popup.evaluate(`document.activeElement.getAttribute('aria-valuetext')`)).toBe('110%');
    await popup.press('Escape');
    await popup.waitFor(`!(${openPanel})`);
    expect(await popup.evaluate(focused)).toBe(before);
    expect(await popup.isOpen()).toBe(true);
    await backToDefaults(popup);
  });

  test('can be without pictures: then none is asked for, until they are asked for by the reader', async () => {
    const first = await openPopup();
    await first.press('a');
    await first.waitFor(openPanel);
    await first.click('[name=showsPictures]');
    await first.waitFor(`document.querySelector('#article .resting-picture')`);
    await first.close();
    const asked = async () =>
      (await scene().browser.requests()).filter(request => request.initiatedByExtension);
    const before = await asked();

    const popup = await openPopup();
    expect(await popup.evaluate(`document.querySelectorAll('#article img').length`)).toBe(0);
    expect(await popup.evaluate(`document.querySelectorAll('#article .resting-picture').length`)).toBe(3);
    const reader = await scene().readerOpened(() => popup.press('o'));
    await reader.press('End');
    expect(await reader.evaluate(`document.querySelectorAll('#article .resting-picture').length`)).toBe(3);
    expect(await asked()).toEqual(before);

    await reader.evaluate('void scrollTo(0, 0)');
    await reader.click('.pictures-off button');
    await reader.waitFor(`document.querySelector('.lead img').naturalWidth > 0`);
    expect((await asked()).length).toBeGreaterThan(before.length);
    await backToDefaults(reader);
  });

  test('lets a picture be seen large, without asking for it again, and closes it with Escape', async () => {
    const popup = await openPopup();
    await popup.waitFor(`document.querySelector('.lead img')?.getAttribute('role') === 'button'`);
    const asked = (await scene().browser.requests()).length;
    await popup.click('.lead img');
    await popup.waitFor(`document.querySelector('dialog[open] img')?.naturalWidth > 0`);
    expect(await popup.evaluate(`document.querySelector('dialog figcaption').textContent`)).toContain(
      'Leontine Marsh',
    );
    await popup.press('Escape');
    await popup.waitFor(`!document.querySelector('dialog')`);
    expect(await popup.evaluate(`document.activeElement.matches('.lead img')`)).toBe(true);
    expect(await popup.isOpen()).toBe(true);
    expect((await scene().browser.requests()).length).toBe(asked);
  });
});
