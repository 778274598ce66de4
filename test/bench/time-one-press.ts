import type { DrivenChromium } from '../../src/commands/browsers/driven-browser.ts';

/** Milliseconds from the press to the painting of the popup's headline on the page at `url`, by the browser's own clock. */
export async function timeOnePress(browser: DrivenChromium, url: string): Promise<number> {
  const tab = await browser.openTab(url);
  const pressed = performance.timeOrigin + performance.now();
  const popup = await browser.pressToolbarButton(tab);
  const painted = await popup.evaluate<number>(`new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('no headline was painted')), 20000);
    new PerformanceObserver(list => {
      const [entry] = list.getEntries();
      if (entry) resolve(performance.timeOrigin + entry.renderTime);
    }).observe({ type: 'element', buffered: true });
  })`);
  await popup.close();
  await tab.close();
  return painted - pressed;
}
