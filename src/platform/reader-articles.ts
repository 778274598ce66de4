import type { ReaderArticle } from '../core/edit/reader-article.ts';
import { ReadError } from '../core/read-error.ts';
import { browser } from './browser-api.ts';

const prefix = 'reader-article:';

/**
 * Keeps an article for the reader tab until the browser closes; never on disk. The browser allows 10 MB in
 * all: when that is full, the articles of earlier tabs make room. Throws `ReadError` (`too-large-for-tab`) when
 * even one is too much.
 */
export async function keepReaderArticle(article: ReaderArticle): Promise<string> {
  const id = crypto.randomUUID();
  const store = () => browser.storage.session.set({ [prefix + id]: article });
  try {
    await store();
  } catch {
    const kept = Object.keys(await browser.storage.session.get(null)).filter(key => key.startsWith(prefix));
    await browser.storage.session.remove(kept);
    await store().catch((cause: unknown) => {
      throw new ReadError('too-large-for-tab', 'the article does not fit into session storage', { cause });
    });
  }
  return id;
}

/** The article kept under `id`, or `null` when the browser was closed or it had to make room. */
export async function loadReaderArticle(id: string): Promise<ReaderArticle | null> {
  const key = prefix + id;
  const kept = await browser.storage.session.get(key);
  // Only keepReaderArticle writes under this prefix.
  return (kept[key] as ReaderArticle | undefined) ?? null;
}
