import { describe, expect, test } from 'vitest';
import { openChromium } from '../../src/commands/browsers/drive-chromium.ts';
import type { EmulatedConditions } from '../../src/commands/browsers/driven-browser.ts';
import { extensionFolder } from '../../src/commands/build-extension.ts';
import { useScene } from './use-scene.ts';

const narrow = { width: 320, height: 640 };
// What a window of 1280 px has at 400 %, which WCAG 2.2, 1.4.10 asks for, and one of 1000 px at 200 %.
const zoomed = [
  { ...narrow, zoom: 4 },
  { width: 500, height: 400, zoom: 2 },
];

// Only Chromium can be told to show a page as on another screen.
describe('in Chromium, on other screens', () => {
  const scene = useScene({ extension: extensionFolder('chrome'), open: openChromium });
  const openReader = async (slug: string, conditions: EmulatedConditions) => {
    const popup = await scene().pressAndRead(await scene().open(scene().address(slug)));
    const reader = await scene().readerOpened(() => popup.press('o'));
    await scene().browser.emulate(reader, conditions);
    const { size } = conditions;
    if (size) await reader.waitFor(`innerWidth === ${size.width}`);
    return reader;
  };

  test.each([
    'every-kind-of-block',
    'german-article',
    'arabic-right-to-left',
    'japanese-article',
    'live-blog',
  ])('%s fits a narrow window, zoomed or not, with the panel open and the largest letters', async slug => {
    const reader = await openReader(slug, { size: narrow });
    const overhang = () =>
      reader.evaluate<number>(
        `Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)`,
      );
    expect(await overhang()).toBe(0);
    await reader.press('a');
    await reader.waitFor(`!document.getElementById('panel').hidden`);
    const panel = await reader.evaluate<{ left: number; right: number; bar: number; top: number }>(`(() => {
      const { left, right, top } = document.getElementById('panel').getBoundingClientRect();
      return { left, right, top, bar: document.getElementById('bar').getBoundingClientRect().bottom };
    })()`);
    expect(panel.left).toBeGreaterThanOrEqual(0);
    expect(panel.right).toBeLessThanOrEqual(narrow.width);
    expect(panel.top).toBeGreaterThanOrEqual(panel.bar);
    await reader.evaluate(`document.querySelector('[name=textSize]').focus()`);
    await reader.press('End');
    await reader.waitFor(`document.documentElement.style.getPropertyValue('--text-scale') === '2'`);
    expect(await overhang()).toBe(0);
    for (const size of zoomed) {
      await scene().browser.emulate(reader, { size });
      await reader.waitFor(`innerWidth === ${size.width}`);
      expect(await overhang()).toBe(0);
    }
    await reader.evaluate(`document.querySelector('#panel .appearance > button').click()`);
    await reader.waitFor(`document.documentElement.style.getPropertyValue('--text-scale') === '1'`);
  });

  test('with forced colours one sees what is chosen, whatever the theme', async () => {
    const reader = await openReader('every-kind-of-block', { features: { 'forced-colors': 'active' } });
    await reader.press('a');
    await reader.waitFor(`matchMedia('(forced-colors: active)').matches`);
    const outlines = await reader.evaluate<string[]>(
      `[...document.querySelectorAll('#panel .choice')].map(choice => {
        const shown = choice.querySelector('.patch') ?? choice;
        return choice.querySelector('input').checked + ' ' + getComputedStyle(shown).outlineStyle;
      })`,
    );
    expect(outlines.filter(each => each.startsWith('true'))).toEqual(['true solid', 'true solid']);
    expect(outlines.filter(each => each === 'false solid')).toEqual([]);
    expect(await reader.evaluate('getComputedStyle(document.body).backgroundColor')).not.toBe(
      'rgb(255, 253, 250)',
    );
  });

  test('with reduced motion nothing moves', async () => {
    const moved = async (motion: string) => {
      const reader = await openReader('every-kind-of-block', {
        features: { 'prefers-reduced-motion': motion },
      });
      await reader.waitFor(`document.querySelector('.lead img')?.getAttribute('role') === 'button'`);
      await reader.evaluate(`document.querySelector('.lead img').click()`);
      return reader.evaluate<boolean>(
        `getComputedStyle(document.querySelector('dialog')).animationName !== 'none'
          || getComputedStyle(document.querySelector('.bar .button')).transitionDuration !== '0s'`,
      );
    };
    expect(await moved('reduce')).toBe(false);
    // Or nothing would be seen by a test that looks at the wrong thing.
    expect(await moved('no-preference')).toBe(true);
  });

  test('a system that asks for more contrast gets it, until a theme is chosen', async () => {
    const reader = await openReader('every-kind-of-block', { features: { 'prefers-contrast': 'more' } });
    await reader.waitFor(`document.documentElement.dataset.theme === 'contrast'`);
    expect(await reader.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
  });

  test('on paper there is the article, where it comes from and when it was read, black on white', async () => {
    const reader = await openReader('every-kind-of-block', {});
    await reader.press('a');
    await reader.click('[name=theme][value=black]');
    await scene().browser.emulate(reader, { media: 'print' });
    await reader.waitFor(`matchMedia('print').matches`);
    const isSeen = (selector: string) =>
      reader.evaluate<boolean>(
        `document.querySelector(${JSON.stringify(selector)})?.checkVisibility() ?? false`,
      );
    for (const gone of ['.bar', '#panel', '.status', '.source']) expect(await isSeen(gone), gone).toBe(false);
    for (const there of ['.headline', '.body p', '.lead img', '.printed']) {
      expect(await isSeen(there), there).toBe(true);
    }
    expect(await reader.evaluate(`document.querySelector('.printed').textContent`)).toContain(
      scene().address('every-kind-of-block'),
    );
    expect(await reader.evaluate(`getComputedStyle(document.querySelector('.article')).colorScheme`)).toBe(
      'light',
    );
    expect(await reader.evaluate(`getComputedStyle(document.querySelector('.headline')).color`)).toBe(
      'rgb(29, 27, 24)',
    );
    expect(
      await reader.evaluate(`getComputedStyle(document.querySelector('.body figure')).breakInside`),
    ).toBe('avoid');
    await scene().browser.emulate(reader, {});
    await reader.evaluate(`document.querySelector('#panel .appearance > button').click()`);
    await reader.waitFor(`document.documentElement.dataset.theme === 'system'`);
  });
});
