import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { headlessArguments } from '../../src/commands/browsers/headless-arguments.ts';
import { projectFolder } from '../../src/commands/build-extension.ts';
import { type HostilePage, headline, hostilePages, paragraphs } from '../attacks/pages/hostile-pages.ts';

const address = 'https://page.example/quay/wall.html';
const deadline = 10_000;

type Read = Readonly<{ headline: string; text: string; body: string; markdown: string }>;

describe('a live page, read by the built core as a content script is run,', { timeout: 60_000 }, () => {
  let browser: Browser;
  let core = '';
  beforeAll(async () => {
    core = readFileSync(join(projectFolder, 'dist/core/clean-copy.js'), 'utf8');
    browser = await chromium.launch({
      executablePath: await ensureBrowser('chromium', console.error),
      args: [...headlessArguments],
    });
  }, 60_000);
  afterAll(() => browser.close());

  test.each(
    hostilePages.filter(({ needsExtension }) => !needsExtension).map(page => [page.name, page] as const),
  )('that %s is read whole and left as it was', async (_, hostile) => {
    const context = await browser.newContext();
    const requests: string[] = [];
    await context.route('**/*', route => {
      const request = route.request();
      if (request.url() !== address) {
        requests.push(request.url());
        return route.abort();
      }
      return route.fulfill(answerOf(hostile));
    });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    const session = await context.newCDPSession(page);
    const inContentScript = await isolatedWorld(session);
    const inPage = (expression: string) => evaluate(session, expression);
    await inContentScript(`${core}\n;0`);
    const before = await inContentScript<string>(pageState);
    const globals = await inPage(pageGlobals);
    const requestsBefore = requests.length;

    const reading =
      inContentScript<Read>(`cleanCopy.read(document, { url: location.href }).then(({ article, plainText, markdown }) =>
        ({ headline: article.headline, text: plainText, body: article.body, markdown: markdown.text }))`);
    const read = await Promise.race([reading, late()]);

    expect(read.headline).toBe(headline);
    for (const words of paragraphs) expect(read.text).toContain(words);
    expect(read.body).not.toMatch(
      /<(?:script|form|input|iframe|svg|style)\b|<[^>]*(?:\son\w+=|javascript:|secret@)/i,
    );
    expect(read.markdown).toContain(`title: "${headline}"`);
    expect(await inContentScript<string>(pageState)).toBe(before);
    expect(await inPage(pageGlobals)).toEqual(globals);
    expect(requests.slice(requestsBefore)).toEqual([]);
    await context.close();
  });
});

function answerOf({ body, headers = {}, contentType = 'text/html; charset=utf-8' }: HostilePage) {
  return { body, headers: { ...headers, 'content-type': contentType } };
}

/**
 * All of a page that reading could change; by prototypes, which no name of an element shadows. Each element is written
 * by the browser from a copy without children: to ask for its attributes one by one takes the square of their number.
 */
const pageState = `(() => {
  const root = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get.call(document);
  const written = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML').get;
  const inert = new DOMParser().parseFromString('', 'text/html');
  const texts = [];
  const walker = Document.prototype.createTreeWalker.call(document, document);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    texts.push(node.nodeType === 1 ? written.call(inert.importNode(node, false)) : node.data);
  }
  return texts.join('\\n') + (root ? 1 : 0);
})()`;

const pageGlobals = `[Object.getOwnPropertyNames(window).sort().join(' '), window.acts ?? 0, window.changes ?? 0, typeof window.hit].join()`;

async function isolatedWorld(session: CDPSession): Promise<<Value>(expression: string) => Promise<Value>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'content script' };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  return expression => evaluate(session, expression, executionContextId);
}

async function evaluate<Value>(session: CDPSession, expression: string, contextId?: number): Promise<Value> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    ...(contextId === undefined ? {} : { contextId }),
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

function late(): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error(`not read in ${deadline} ms`)), deadline),
  );
}
