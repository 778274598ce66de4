import { describe, expect, test } from 'vitest';
import { browsersToTest } from './browsers-to-test.ts';
import { controlsOf, readByKeys, waitForAll } from './key-reader.ts';
import { useScene } from './use-scene.ts';

const slug = 'demo-port-cooperation';

describe.each(browsersToTest)('in $name, with the keyboard alone', toTest => {
  const scene = useScene(toTest);
  const openPopup = async (fixture: string) =>
    scene().pressAndRead(await scene().open(scene().address(fixture)));

  test('Escape closes the popup', async () => {
    const popup = await openPopup(slug);
    await popup.press('Escape');
    await expect.poll(() => popup.isOpen(), { timeout: 10_000 }).toBe(false);
  });

  test('the article scrolls at once', async () => {
    const popup = await openPopup(slug);
    await popup.press('PageDown');
    await popup.waitFor(`document.getElementById('scroller').scrollTop > 100`);
  });

  test('Tab comes to every control, shows where it is, and goes back again', async () => {
    const popup = await openPopup(slug);
    await waitForAll(readByKeys(popup));
    const controls = await popup.evaluate<number>(`(${controlsOf}).length`);
    // Save, copy, open in tab, the text, and the link to the page.
    expect(controls).toBeGreaterThanOrEqual(5);
    const reached = await readByKeys(popup).walk('Tab', controls);
    expect(new Set(reached.map(({ control }) => control)).size).toBe(controls);
    for (const step of reached) expect(step).toMatchObject({ isInView: true, isRinged: true });
    const back = await readByKeys(popup).walk('Shift+Tab', controls);
    expect(new Set(back.map(({ control }) => control)).size).toBe(controls);
  });

  test('Tab comes to every way forward of a problem, the best of which is focused', async () => {
    const popup = await openPopup('front-page');
    expect(await popup.evaluate(`document.activeElement.matches('#problem button:first-of-type')`)).toBe(
      true,
    );
    const controls = await popup.evaluate<number>(`(${controlsOf}).length`);
    const reached = await readByKeys(popup).walk('Tab', controls);
    expect(new Set(reached.map(({ control }) => control)).size).toBe(controls);
    for (const step of reached) expect(step).toMatchObject({ isInView: true, isRinged: true });
  });

  test('a key with a modifier, or held down, does nothing of ours', async () => {
    const popup = await openPopup(slug);
    await popup.press('Shift+s');
    await popup.press('Alt+c');
    expect(await popup.evaluate(`document.getElementById('status').textContent`)).toBe('');
    expect(await popup.evaluate(`document.querySelector('button[aria-disabled]')`)).toBe(null);
  });
});
