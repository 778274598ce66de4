import { openChromium } from '../../src/commands/browsers/drive-chromium.ts';
import type { DrivenBrowser } from '../../src/commands/browsers/driven-browser.ts';
import { extensionFolder } from '../../src/commands/build-extension.ts';
import { type OpenScene, openScene } from '../e2e/open-scene.ts';

/**
 * What popups and tabs have room for, in CSS pixels. Chromium's own rows take 87 of the height; the narrowest window
 * that it opens has 500.
 */
const windowSizes = { wide: { width: 1280, height: 987 }, narrow: { width: 500, height: 900 } } as const;

export type WindowName = keyof typeof windowSizes;

/** Starts Chromium with the built extension in a window of that size. */
export function openWindowScene(window: WindowName): Promise<OpenScene<DrivenBrowser>> {
  return openScene({
    extension: extensionFolder('chrome'),
    open: openChromium,
    windowSize: windowSizes[window],
  });
}
