import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectFolder } from '../../src/commands/build-extension.ts';
import { themes } from '../../src/settings/appearance.ts';
import { pageStates } from '../e2e/page-states.ts';
import { photographIn } from './photograph.ts';
import { openWindowScene } from './windows.ts';

const folder = join(projectFolder, 'out/screenshots');

type Picture = Readonly<{ caption: string; file: string }>;

/**
 * Takes a picture of every state whose name holds `part`, in every theme and at two sizes, into `out/screenshots`, and
 * writes a page there that shows them beside each other.
 */
export async function photographEveryState(part: string): Promise<void> {
  const states = pageStates.filter(({ name }) => name.includes(part));
  if (states.length === 0) throw new Error(`no state is called “${part}”`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const pictures: Picture[] = [];
  for (const window of ['wide', 'narrow'] as const) {
    const opened = await openWindowScene(window);
    try {
      for (const { name, open } of states) {
        const page = await open(opened.scene);
        // As the system is light or dark.
        for (const theme of themes.filter(each => each !== 'system')) {
          const file = `${name} ${window} ${theme}.png`.replaceAll(/[^a-z.]+/gi, '-');
          await photographIn(theme, page, join(folder, file));
          pictures.push({ caption: `${name}, ${theme}, ${window}`, file });
        }
        await opened.tidy();
        console.log(`${window}: ${name}`);
      }
    } finally {
      await opened.close();
    }
  }
  const index = join(folder, 'index.html');
  await writeFile(index, contactSheet(pictures));
  console.log(relative(projectFolder, index));
}

function contactSheet(pictures: readonly Picture[]): string {
  const cells = pictures.map(
    ({ caption, file }) =>
      `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every state</title>
<style>
  body { margin: 1rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1rem; font: 0.8rem sans-serif; background: #999; }
  figure { margin: 0; } img { width: 100%; }
</style>
${cells.join('\n')}
</html>
`;
}
