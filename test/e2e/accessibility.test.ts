import { describe, expect, test } from 'vitest';
import { openChromium } from '../../src/commands/browsers/drive-chromium.ts';
import { extensionFolder } from '../../src/commands/build-extension.ts';
import { findViolations } from './find-violations.ts';
import { pageStates } from './page-states.ts';
import { useScene } from './use-scene.ts';

describe('axe-core finds nothing in', () => {
  const scene = useScene({ extension: extensionFolder('chrome'), open: openChromium });

  test('– and finds what it is there to find –', async () => {
    const page = await scene().openOwn('reader/reader.html#none');
    await page.evaluate(`void document.querySelector('[data-action="save"] span').remove()`);
    await page.evaluate(`void document.querySelector('[data-action="save"]').removeAttribute('title')`);
    await page.evaluate(`void document.documentElement.removeAttribute('lang')`);
    expect(await findViolations(page)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^button-name: /),
        expect.stringMatching(/^html-has-lang: /),
      ]),
    );
  });

  test.each(pageStates.map(({ name, open }) => [name, open] as const))(
    '%s, light and dark',
    async (_, open) => {
      const page = await open(scene());
      for (const [scheme, about] of [
        ['light', 'everything'],
        ['dark', 'colours'],
      ] as const) {
        await page.evaluate(`void (document.documentElement.style.colorScheme = '${scheme}')`);
        expect(await findViolations(page, about), scheme).toEqual([]);
      }
    },
  );
});
