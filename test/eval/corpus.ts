import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectFolder } from '../../src/commands/build-extension.ts';
import { listSavedPages, type SavedPage } from '../../src/commands/saved-pages.ts';

/** What people found to be the article of a page. Absent or `null`: nobody said. */
export type Truth = Readonly<{
  source: string;
  /** Pages of one publisher, or of publishers that share a system, have the same. */
  group?: string;
  text?: string | null;
  paragraphs?: readonly string[] | null;
  /** Indexes of paragraphs that may be there or not. */
  optional?: readonly number[] | null;
  title?: string | null;
  authors?: readonly string[] | null;
  published?: string | null;
  /** Snippets that the body must have, and that it must not have. */
  with?: readonly string[] | null;
  without?: readonly string[] | null;
}>;

export type CorpusPage = SavedPage & Readonly<{ truth: Truth }>;

/** Where the evaluation's pages are looked for when nobody says. */
export const usualCorpus = resolve(projectFolder, '../shared/corpus');

export function isCorpus(folder: string): boolean {
  return existsSync(join(folder, 'truth.json')) && existsSync(join(folder, 'pages'));
}

/** The pages of a corpus (`truth.json` and `pages/<id>.html[.gz]`) that have a truth, in the truth's order. */
export function readCorpus(folder: string): CorpusPage[] {
  const truths: Record<string, Omit<Truth, 'source'> & { source?: string }> = JSON.parse(
    readFileSync(join(folder, 'truth.json'), 'utf8'),
  );
  const saved = new Map(listSavedPages(folder, undefined).map(page => [page.id, page]));
  return Object.entries(truths).flatMap(([id, truth]) => {
    const page = saved.get(id);
    return page ? { ...page, truth: { ...truth, source: truth.source ?? 'pages' } } : [];
  });
}
