import { openChromium } from './browsers/drive-chromium.ts';
import { openFirefox } from './browsers/drive-firefox.ts';
import type { DrivenBrowser, DriveOptions } from './browsers/driven-browser.ts';
import { extensionFolder } from './build-extension.ts';
import type { Target } from './manifest-for.ts';

/** Starts the browser of a package without a window, with the package as it was built last. Throws as the drivers do. */
export function openDrivenBrowser(
  target: Target,
  options: Omit<DriveOptions, 'extension'>,
): Promise<DrivenBrowser> {
  const driveOptions = { ...options, extension: extensionFolder(target) };
  return target === 'chrome' ? openChromium(driveOptions) : openFirefox(driveOptions);
}
