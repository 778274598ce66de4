import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { browsersToTest } from './browsers-to-test.ts';
import { englishWords } from './english-words.ts';
import { useScene } from './use-scene.ts';

describe.each(browsersToTest)('in $name', toTest => {
  const scene = useScene({
    extension: toTest.extension,
    open: options => toTest.open({ ...options, keepFirstRun: true }),
  });
  const settingsPage = () => `${scene().browser.extensionOrigin}/settings-page/settings.html`;

  test('an install opens a page that shows what the extension does, its keys and its promise', async () => {
    const { firstRun } = scene().browser;
    if (!firstRun) throw new Error('no page was opened');
    await firstRun.waitFor(`document.querySelector('kbd')`);
    const shown = await firstRun.evaluate<Record<string, unknown>>(`({
      title: document.title,
      steps: [...document.querySelectorAll('.steps h2')].map(step => step.textContent),
      pictures: [...document.querySelectorAll('.steps svg')].filter(picture => picture.getBoundingClientRect().width > 100).length,
      keys: document.querySelector('kbd').textContent,
      pin: document.getElementById('pin').textContent,
      promises: document.querySelectorAll('.promises li').length,
    })`);
    expect(shown).toEqual({
      title: englishWords('welcomeTitle'),
      steps: ['welcomePress', 'welcomeRead', 'welcomeSave'].map(key => englishWords(key)),
      pictures: 3,
      keys: manifest.commands._execute_action.suggested_key.default,
      // Firefox puts the button into the toolbar by itself.
      pin: englishWords(toTest.name === 'Firefox' ? 'pinned' : 'pinChrome'),
      promises: 5,
    });
    const settings = await scene().browser.newTabOpened(() => firstRun.click('#settings'));
    expect(await settings.url()).toBe(settingsPage());
    await settings.close();
  });

  test.each([
    ['its button', (click: () => Promise<void>) => click()],
    ['its key', (_: unknown, press: () => Promise<void>) => press()],
  ])('the popup opens the settings with %s, and closes', async (_, open) => {
    const popup = await scene().pressAndRead(await scene().open(scene().address('front-page')));
    const settings = await scene().browser.newTabOpened(() =>
      open(
        () => popup.click('[data-tool="settings"]'),
        () => popup.press('g'),
      ),
    );
    expect(await settings.url()).toBe(settingsPage());
    await expect.poll(() => popup.isOpen(), { timeout: 10_000 }).toBe(false);
    await settings.close();
  });

  test('the settings lead to each of their sections, and tell the version and every licence', async () => {
    const settings = await scene().openOwn('settings-page/settings.html');
    const shown = await settings.evaluate<{ sections: string[]; led: string[]; words: string }>(`({
      sections: [...document.querySelectorAll('main section')].map(section => section.id),
      led: [...document.querySelectorAll('nav a')].map(link => new URL(link.href).hash.slice(1)),
      words: document.querySelector('main').textContent,
    })`);
    expect(shown.sections.length).toBeGreaterThanOrEqual(3);
    expect(shown.led).toEqual(shown.sections);
    expect(shown.words).toContain(englishWords('aboutVersion', manifest.version));
    for (const words of [
      'Mozilla Public License Version 2.0',
      'Apache License',
      'Permission is hereby granted',
    ]) {
      expect(shown.words).toContain(words);
    }
  });

  test('the settings lead to where the browser changes the keys', async () => {
    const settings = await scene().openOwn('settings-page/settings.html');
    const place = await scene().browser.newTabOpened(() => settings.click('#keyboard button'));
    const expected = toTest.name === 'Firefox' ? 'about:addons' : 'chrome://extensions/shortcuts';
    expect(await place.url()).toBe(expected);
    await place.close();
  });
});
