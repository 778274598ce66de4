import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { headlessArguments } from './browsers/headless-arguments.ts';
import { projectFolder } from './build-extension.ts';

// The sizes the stores and the browsers ask for, in pixels.
const sizes = [16, 32, 48, 96, 128];
const folder = join(projectFolder, 'public/icons');
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8');

const browser = await chromium.launch({
  executablePath: await ensureBrowser('chromium', console.error),
  args: [...headlessArguments],
});
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
console.log(`drew ${sizes.length} icons into public/icons`);
