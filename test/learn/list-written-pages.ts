import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listSavedPages } from '../../src/commands/saved-pages.ts';
import type { CorpusPage } from '../eval/corpus.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');

type Expected = Readonly<{
  url: string;
  article: boolean;
  paragraphs?: readonly string[];
  present?: readonly string[];
}>;

/** The pages written for this project, as a corpus: articles with their paragraphs, and pages that are none. */
export function listWrittenPages(): CorpusPage[] {
  const noArticle = { source: 'written', text: '' };
  const others = listSavedPages(join(fixtures, 'not-articles'), undefined);
  return [...listArticles(), ...others.map(page => ({ ...page, truth: noArticle }))];
}

function listArticles(): CorpusPage[] {
  const folder = join(fixtures, 'pages');
  return readdirSync(folder)
    .sort()
    .map(id => {
      const expected: Expected = JSON.parse(readFileSync(join(folder, id, 'expected.json'), 'utf8'));
      const lines = expected.article ? [...(expected.paragraphs ?? []), ...(expected.present ?? [])] : [];
      const truth = { source: 'written', text: lines.join('\n') };
      return { id, file: join(folder, id, 'page.html'), url: expected.url, truth };
    });
}
