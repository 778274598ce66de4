import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { listSavedPages, readSavedPage } from '../../src/commands/saved-pages.ts';
import { fixturesFolder, listFixtures, readExpected } from '../pages/fixture.ts';

/** A page to time, with the address it had. */
export type BenchPage = Readonly<{ name: string; url: string; markup: string }>;

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');

/** Whether there is a corpus beside the project. */
export function corpusIsThere(): boolean {
  return existsSync(corpus);
}

/**
 * `count` real pages spread evenly over the corpus beside the project, or, where there is none, the project's
 * own articles. The same pages on every run.
 */
export function listBenchPages(count: number): { source: string; pages: BenchPage[] } {
  if (!corpusIsThere()) {
    const slugs = listFixtures().filter(slug => readExpected(slug).article);
    const pages = slugs.map(slug => ({
      name: slug,
      url: `https://fixture.example/${slug}`,
      markup: readFileSync(join(fixturesFolder, slug, 'page.html'), 'utf8'),
    }));
    return { source: 'the project’s own fixture pages (no corpus here)', pages: pages.slice(0, count) };
  }
  // News of 2023 to 2026 from many countries: what a reader has open today.
  const saved = listSavedPages(corpus, undefined).filter(({ file }) => basename(file).startsWith('fp-'));
  const step = Math.floor(saved.length / count);
  const pages = Array.from({ length: count }, (_, index) => saved[index * step])
    .filter(page => page !== undefined)
    .map(page => ({ name: page.id, url: page.url, markup: readSavedPage(page) }));
  return { source: 'pages of the evaluation corpus', pages };
}
