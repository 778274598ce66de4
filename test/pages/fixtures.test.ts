import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/bundle/clean-copy.ts';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { headlessArguments } from '../../src/commands/browsers/headless-arguments.ts';
import { type Expected, listFixtures, readExpected, serveFixture } from './fixture.ts';

const core = readFileSync(join(resolve(import.meta.dirname, '../..'), 'dist/core/clean-copy.js'), 'utf8');

let browser: Browser;

beforeAll(async () => {
  const executablePath = await ensureBrowser('chromium', console.log);
  browser = await chromium.launch({ executablePath, args: [...headlessArguments] });
});
afterAll(() => browser.close());

type Refusal = { code: string };
type Read = { first: Reading | Refusal; second: Reading | Refusal | null };

const isRefusal = (reading: Reading | Refusal): reading is Refusal => 'code' in reading;

/** Reads a fixture as the extension would: live, its own scripts run, nothing but its own files is there. */
async function readFixture(slug: string, expected: Expected): Promise<Read> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await serveFixture(context, slug, expected.url);
  const page = await context.newPage();
  await page.goto(expected.url);
  await page.evaluate(core);
  const before = await page.content();
  const read = () =>
    page.evaluate(
      'cleanCopy.read(document, { url: location.href }).catch(({ code, message }) => ({ code, message }))',
    ) as Promise<Reading | Refusal>;
  const first = await read();
  expect(await page.content(), 'the live page is as it was').toBe(before);
  let second: Reading | Refusal | null = null;
  if (expected.then) {
    await page.click(expected.then.click);
    second = await read();
  }
  await context.close();
  return { first, second };
}

function checkReading(reading: Reading | Refusal, expected: Expected): void {
  if (isRefusal(reading)) expect.fail(`refused: ${reading.code}`);
  const { article, plainTextNoCaptions, markdown } = reading;
  const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();
  const stated = {
    headline: collapse(article.headline),
    standfirst: article.standfirst,
    authors: article.authors.map(({ name }) => name),
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt,
    site: article.site,
    section: article.section,
    language: article.language,
    direction: article.direction,
    tags: article.tags,
  };
  for (const [key, value] of Object.entries(stated)) {
    const wanted = expected[key as keyof typeof stated];
    if (wanted !== undefined)
      expect.soft(value, key).toEqual(typeof wanted === 'string' ? collapse(wanted) : wanted);
  }
  if (expected.paragraphs) {
    const wanted = expected.paragraphs.map(collapse).filter(line => !expected.closed?.includes(line));
    // Cells of tables and cards of embeds are checked by `present`.
    const apart = new Set(
      textsOf(article.body, /<(?:td|th)[^>]*>(.*?)<\/(?:td|th)>|<figure>\s*<p>(.*?)<\/p>/gs),
    );
    const [opening, ...others] = plainTextNoCaptions.split('\n').map(collapse);
    // The standfirst is told apart from the body, where it is one of the text's own blocks, too.
    const isStandfirst = opening === collapse(article.standfirst ?? '');
    const lines = isStandfirst ? others : [opening ?? '', ...others];
    const kept = lines.filter(
      line => wanted.includes(line) || !(apart.has(line) || isPresent(line, expected)),
    );
    expect.soft(kept, 'the body, line by line').toEqual(wanted);
  }
  if (expected.captions) {
    const captions = [...article.body.matchAll(/<figcaption>(.*?)<\/figcaption>/gs)].map(([, inner]) =>
      collapse((inner ?? '').replace(/<cite>.*?<\/cite>/gs, '').replace(/<[^>]+>/g, '')),
    );
    expect.soft(captions, 'captions').toEqual(expected.captions.map(collapse));
  }
  if (expected.leadImage) {
    expect
      .soft(article.leadImage?.src.endsWith(expected.leadImage.src), `lead picture ${article.leadImage?.src}`)
      .toBe(true);
    expect.soft(article.leadImage?.caption ?? null, 'lead caption').toBe(expected.leadImage.caption);
    expect.soft(article.leadImage?.credit ?? null, 'lead credit').toBe(expected.leadImage.credit);
  }
  for (const snippet of expected.present ?? [])
    expect.soft(collapse(markdown.text), 'present').toContain(collapse(snippet));
  const body = markdown.text.slice(markdown.text.indexOf('\n---\n', 3));
  for (const snippet of expected.absent ?? []) expect.soft(body, 'absent').not.toContain(snippet);
  if (expected.article && expected.headline) {
    expect.soft(article.completeness.doubts, 'doubts').toEqual(expected.completeness ?? []);
  }
}

function isPresent(line: string, { present }: Expected): boolean {
  return present?.some(each => line.includes(each)) ?? false;
}

function textsOf(html: string, pattern: RegExp): string[] {
  const inert = (text: string) =>
    text
      .replace(/<[^>]+>/g, '')
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' ')
      .trim();
  return [...html.matchAll(pattern)].map(match => inert(match[1] ?? match[2] ?? ''));
}

describe.each(listFixtures())('%s', slug => {
  const expected = readExpected(slug);
  test(
    expected.article ? 'gives the whole article and nothing else' : 'is not taken for an article',
    async () => {
      const { first, second } = await readFixture(slug, expected);
      if (!expected.article) {
        expect(isRefusal(first) ? first.code : `read as “${first.article.headline}”`).toBe('not-an-article');
        return;
      }
      checkReading(first, expected);
      if (second && expected.then) checkReading(second, expected.then);
    },
  );
});
