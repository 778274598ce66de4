import { openChromium } from '../../src/commands/browsers/drive-chromium.ts';
import { openFirefox } from '../../src/commands/browsers/drive-firefox.ts';
import type { DrivenBrowser, DriveOptions } from '../../src/commands/browsers/driven-browser.ts';
import { extensionFolder } from '../../src/commands/build-extension.ts';

export type BrowserToTest = Readonly<{
  name: 'Chromium' | 'Firefox';
  /** The built package that this browser takes. */
  extension: string;
  open(options: DriveOptions): Promise<DrivenBrowser>;
}>;

/** Every test that is not about one browser's own ways runs in both. */
export const browsersToTest: readonly BrowserToTest[] = [
  { name: 'Chromium', extension: extensionFolder('chrome'), open: openChromium },
  { name: 'Firefox', extension: extensionFolder('firefox'), open: openFirefox },
];
