import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading } from '../bundle/clean-copy.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { buildCore, projectFolder } from './build-extension.ts';
import { openPageReader } from './page-reader.ts';
import { listSavedPages, readSavedPage, type SavedPage } from './saved-pages.ts';
import { writeHtml } from './write-html.ts';

const usage = 'npm run clean -- FILE…|FOLDER [--url URL] [--out FOLDER] [--format markdown|html|json]';
const formats = ['markdown', 'html', 'json'] as const;
type Format = (typeof formats)[number];
const endings: Record<Format, string> = { markdown: 'md', html: 'html', json: 'json' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    out: { type: 'string' },
    format: { type: 'string', default: 'markdown' },
  },
});
const format = formats.find(each => each === values.format);
if (positionals.length === 0 || !format) fail(usage);
// npm runs us in the project's folder; paths are meant from where the person stands.
const here = process.env['INIT_CWD'] ?? process.cwd();
const out = values.out && resolve(here, values.out);
const pages = collectPages(
  positionals.map(path => resolve(here, path)),
  values.url,
);
if (pages.length > 1 && !out) fail(`${pages.length} pages: say where to write them with --out FOLDER`);
if (out) mkdirSync(out, { recursive: true });

if (!existsSync(join(projectFolder, 'dist/core/clean-copy.js'))) await buildCore();
const reader = await openPageReader(await ensureBrowser('chromium', report));
let failed = 0;
for (const [index, page] of pages.entries()) {
  try {
    const reading = await reader.read({ url: page.url, markup: readSavedPage(page) });
    const text = write(reading, format);
    if (out) writeFileSync(join(out, `${page.id}.${endings[format]}`), text);
    else process.stdout.write(text);
  } catch (thrown) {
    failed += 1;
    report(`${page.file}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
  const done = index + 1;
  if (pages.length > 1 && (done % 25 === 0 || done === pages.length)) {
    report(`${done} of ${pages.length} pages, ${failed} failed`);
  }
}
await reader.close();
process.exitCode = failed > 0 ? 1 : 0;

function write(reading: Reading, as: Format): string {
  if (as === 'json') return `${JSON.stringify(reading, null, 1)}\n`;
  return as === 'html' ? writeHtml(reading.article) : reading.markdown.text;
}

function collectPages(paths: readonly string[], url: string | undefined): SavedPage[] {
  try {
    return paths.flatMap(path => listSavedPages(path, url));
  } catch (thrown) {
    return fail(thrown instanceof Error ? thrown.message : String(thrown));
  }
}

function report(line: string): void {
  console.error(line);
}

function fail(line: string): never {
  console.error(line);
  process.exit(2);
}
