import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectFolder } from '../../src/commands/build-extension.ts';
import type { Theme } from '../../src/settings/appearance.ts';
import { choosePageState } from '../e2e/page-states.ts';
import { photographIn } from './photograph.ts';
import { openWindowScene, type WindowName } from './windows.ts';

const folder = join(projectFolder, 'docs/screenshots');

type Picture = Readonly<{ file: string; state: string; theme: Theme }>;

const pictures: Readonly<Record<WindowName, readonly Picture[]>> = {
  wide: [
    { file: 'popup-light', state: 'the popup with an article', theme: 'light' },
    { file: 'popup-dark', state: 'the popup with an article', theme: 'dark' },
    { file: 'popup-arabic', state: 'the popup with an article from right to left', theme: 'light' },
    { file: 'popup-appearance', state: 'the popup with the appearance', theme: 'sepia' },
    { file: 'popup-left-out', state: 'the popup with all lists of what was left out', theme: 'light' },
    { file: 'popup-problem', state: 'the popup with the problem not-an-article', theme: 'light' },
    { file: 'reader-light', state: 'the reader tab with an article', theme: 'light' },
    { file: 'reader-dark', state: 'the reader tab with an article', theme: 'dark' },
  ],
  narrow: [{ file: 'popup-narrow', state: 'the popup with an article', theme: 'light' }],
};

/** Takes the pictures of the README into `docs/screenshots`. */
export async function photographForReadme(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const window of ['wide', 'narrow'] as const) {
    const opened = await openWindowScene(window);
    try {
      for (const { file, state, theme } of pictures[window]) {
        const page = await choosePageState(state).open(opened.scene);
        const path = join(folder, `${file}.png`);
        await photographIn(theme, page, path);
        await opened.tidy();
        console.log(relative(projectFolder, path));
      }
    } finally {
      await opened.close();
    }
  }
}
