import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const fixturesFolder = resolve(import.meta.dirname, '../fixtures/pages');

/** What these tests read of an `expected.json`; `test/fixtures/README.md` explains the keys. */
export type FixtureArticle = Readonly<{
  headline: string;
  paragraphs: readonly string[];
  absent: readonly string[];
  language: string;
  direction: string;
  leadImage: Readonly<{ src: string; caption: string | null; credit: string | null }>;
}>;

type Expected = FixtureArticle & { then?: FixtureArticle & { click: string } };

export function readFixture(slug: string): FixtureArticle {
  return readExpected(slug);
}

/** What is expected of a page once it has exchanged its article, and what to click so that it does. */
export function readFixtureThen(slug: string): FixtureArticle & Readonly<{ click: string }> {
  const { then, ...first } = readExpected(slug);
  if (!then) throw new Error(`the fixture ${slug} has no "then"`);
  return { ...first, ...then };
}

/** The markup of a fixture's page. */
export function readFixturePage(slug: string): string {
  return readFileSync(join(fixturesFolder, slug, 'page.html'), 'utf8');
}

function readExpected(slug: string): Expected {
  return JSON.parse(readFileSync(join(fixturesFolder, slug, 'expected.json'), 'utf8'));
}
