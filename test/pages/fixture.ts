import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright';

/** What `expected.json` promises; `test/fixtures/README.md` explains each key. */
export type Expected = {
  url: string;
  article: boolean;
  headline?: string;
  standfirst?: string | null;
  authors?: string[];
  publishedAt?: string | null;
  modifiedAt?: string | null;
  site?: string | null;
  section?: string | null;
  language?: string | null;
  direction?: string;
  tags?: string[];
  leadImage?: { src: string; caption: string | null; credit: string | null } | null;
  completeness?: string[];
  paragraphs?: string[];
  captions?: string[];
  present?: string[];
  absent?: string[];
  closed?: string[];
  then?: Expected & { click: string };
};

export const fixturesFolder = resolve(import.meta.dirname, '../fixtures/pages');

/** The slugs of all fixtures. */
export function listFixtures(): string[] {
  return readdirSync(fixturesFolder).sort();
}

export function readExpected(slug: string): Expected {
  return JSON.parse(readFileSync(join(fixturesFolder, slug, 'expected.json'), 'utf8'));
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Answers a fixture's page at the address it pretends to have, and its files beside it; nothing else is there. */
export async function serveFixture(context: BrowserContext, slug: string, url: string): Promise<void> {
  const files = new Set(readdirSync(join(fixturesFolder, slug)));
  await context.route('**/*', route => {
    const address = route.request().url();
    const name =
      address.split(/[?#]/)[0] === url.split(/[?#]/)[0]
        ? 'page.html'
        : (address.split(/[?#]/)[0]?.split('/').pop() ?? '');
    if (!files.has(name) || name === 'expected.json') return route.abort();
    return route.fulfill({
      body: readFileSync(join(fixturesFolder, slug, name)),
      contentType: types[extname(name)] ?? 'application/octet-stream',
    });
  });
}
