import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { headlessArguments } from '../../src/commands/browsers/headless-arguments.ts';
import { extensionFolder, projectFolder } from '../../src/commands/build-extension.ts';
import { pageDetectors } from './page-detectors.ts';
import { messagesOf, standIn } from './stand-in-browser.ts';

const origin = 'https://clean-copy.invalid';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
/** A picture that comes, and is large enough to be one. */
const picture = {
  contentType: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>',
};

/** What the browser itself saw beside what the page saw. */
export type Seen = Readonly<{
  /** Requests that are neither the popup's own files nor pictures that an article may have: of `fine.example` and of the page itself. */
  requests: string[];
  navigations: string[];
  windows: string[];
  dialogs: string[];
}>;

export type PopupStage = Readonly<{
  page: Page;
  seen: Seen;
  close(): Promise<void>;
}>;

/**
 * The built popup, file by file as it is shipped, at an address where no policy holds: whatever the sanitiser lets
 * through can run. In place of the browser's interface stands one that answers with `nextAnswer()`. The built core is
 * there as well, as `cleanCopy`.
 */
export async function openPopupStage(executablePath: string): Promise<PopupStage> {
  const browser = await chromium.launch({ executablePath, args: [...headlessArguments] });
  const context = await browser.newContext({ viewport: { width: 640, height: 600 } });
  const seen: Seen = { requests: [], navigations: [], windows: [], dialogs: [] };
  await context.addInitScript(pageDetectors);
  await context.addInitScript(standIn(messagesOf(extensionFolder('chrome'))));
  await serve(context, seen);
  const page = await context.newPage();
  await page.goto(`${origin}/popup/popup.html`);
  await page.waitForFunction(`document.documentElement.dataset.state === 'problem'`);
  await page.evaluate(`${readFileSync(join(projectFolder, 'dist/core/clean-copy.js'), 'utf8')}\n;0`);
  page.on('framenavigated', frame => void seen.navigations.push(frame.url()));
  context.on('page', opened => void seen.windows.push(opened.url()));
  page.on('dialog', dialog => {
    seen.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return { page, seen, close: () => browser.close() };
}

async function serve(context: BrowserContext, seen: Seen): Promise<void> {
  const folder = extensionFolder('chrome');
  await context.route('**/*', async route => {
    const request = route.request();
    const { origin: from, hostname, pathname } = new URL(request.url());
    if (from === origin) {
      const type = types[extname(pathname)];
      if (!type) return route.abort();
      return route.fulfill({ contentType: type, body: readFileSync(join(folder, pathname), 'utf8') });
    }
    if (['fine.example', 'page.example'].includes(hostname) && request.resourceType() === 'image')
      return route.fulfill(picture);
    seen.requests.push(`${request.resourceType()} ${request.url()}`);
    return route.abort();
  });
}
