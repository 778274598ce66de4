import { describe, expect, test } from 'vitest';
import { browsersToTest } from './browsers-to-test.ts';
import { useScene } from './use-scene.ts';

describe.each(browsersToTest)('in $name', toTest => {
  const scene = useScene(toTest);

  test('the page’s context menu has our one entry', async () => {
    const page = await scene().browser.openExtensionPage('reader/reader.html');
    // The browsers do not list entries, but they refuse to change one that is not there.
    const change = (id: string) =>
      page.evaluate<string>(
        `chrome.contextMenus.update(${JSON.stringify(id)}, { enabled: true }).then(() => 'there', () => 'not there')`,
      );
    expect(await change('read')).toBe('there');
    expect(await change('another')).toBe('not there');
    await page.close();
  });

  test('the keyboard shortcut is the manifest’s', async () => {
    const page = await scene().browser.openExtensionPage('reader/reader.html');
    const commands = await page.evaluate<{ name: string; shortcut: string }[]>('chrome.commands.getAll()');
    expect(commands).toEqual([expect.objectContaining({ name: '_execute_action', shortcut: 'Alt+Shift+Y' })]);
    await page.close();
  });
});
