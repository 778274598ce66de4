// Shows how the article of a saved page is found: step by step in the terminal, and as a page with every block.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import type { Explanation } from '../core/extract/explain-article.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { headlessArguments } from './browsers/headless-arguments.ts';
import { buildScript, projectFolder } from './build-extension.ts';
import { writeExplanationPage } from './explain/write-explanation-page.ts';
import { writeExplanationText } from './explain/write-explanation-text.ts';
import { openPageSession } from './page-session.ts';
import { listSavedPages, readSavedPage } from './saved-pages.ts';

const usage = 'npm run explain -- FILE [--url URL] [--out FILE.html] [--blocks]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    out: { type: 'string' },
    /** Lists every block in the terminal, too. */
    blocks: { type: 'boolean', default: false },
  },
});
// npm runs us in the project's folder; paths are meant from where the person stands.
const here = process.env['INIT_CWD'] ?? process.cwd();
const [path, ...more] = positionals.map(each => resolve(here, each));
if (path === undefined || more.length > 0) fail(usage);
if (!existsSync(path)) fail(`${path}: no such file`);
const [saved, ...others] = listSavedPages(path, values.url);
if (!saved || others.length > 0) fail(`${path} is no single page. ${usage}`);

const script = await buildScript(join(projectFolder, 'src/bundle/explain-page.ts'));
const executablePath = await ensureBrowser('chromium', console.error);
const browser = await chromium.launch({ executablePath, args: [...headlessArguments] });
try {
  const session = await openPageSession(browser);
  const { page } = await session.show(saved.url, readSavedPage(saved));
  await page.evaluate(`${script}\n;0`);
  const explained: Explanation = JSON.parse(
    await page.evaluate<string>(`JSON.stringify(explainPage(document, ${JSON.stringify(saved.url)}))`),
  );
  const out = values.out ? resolve(here, values.out) : join(projectFolder, 'out', `explain-${saved.id}.html`);
  mkdirSync(resolve(out, '..'), { recursive: true });
  writeFileSync(out, writeExplanationPage(explained));
  console.log(writeExplanationText(explained, { withBlocks: values.blocks }));
  console.log(`\nevery block, with what spoke for and against it: ${out}`);
} finally {
  await browser.close();
}

function fail(line: string): never {
  console.error(line);
  process.exit(2);
}
