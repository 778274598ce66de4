import { announcer } from '../article-view/announcer.ts';
import { enableActions, startActions } from '../article-view/article-actions.ts';
import { fillMessages } from '../article-view/fill-messages.ts';
import { showArticle } from '../article-view/show-article.ts';
import { showProblem } from '../article-view/show-problem.ts';
import { startShortcuts } from '../article-view/start-shortcuts.ts';
import type { Article } from '../core/article.ts';
import { toReadError } from '../core/read-error.ts';
import { loadReaderArticle } from '../platform/reader-articles.ts';
import { readerAddress } from './reader-address.ts';
import { showGone } from './show-gone.ts';

/** The places in `reader.html` that change. */
export type ReaderParts = Readonly<{ article: HTMLElement; problem: HTMLElement; status: HTMLElement }>;

/** Runs the reader tab: shows the article that `hash` names, for as long as the session keeps it. */
export async function startReader(
  page: Document,
  hash: string,
  { article, problem, status }: ReaderParts,
): Promise<void> {
  const { id, source } = readerAddress(hash);
  const announce = announcer(status);
  let articleNow: Article | null = null;
  fillMessages(page);
  startActions(
    page,
    () => articleNow,
    announce,
    () => undefined,
  );
  startShortcuts(page, () => undefined);
  await load();

  async function load(): Promise<void> {
    try {
      const kept = await loadReaderArticle(id);
      if (!kept) {
        showGone(source, problem);
        enter('problem');
        return;
      }
      showArticle(kept, article);
      articleNow = kept;
      page.title = kept.headline;
      enableActions(page, true);
      enter('article');
    } catch (thrown) {
      const { code, message } = toReadError(thrown);
      enter('problem');
      const fault = { code, detail: message, address: source };
      const openPage = source === null ? null : () => page.location.assign(source);
      showProblem(fault, problem, { tryAgain: () => void load(), openPage, announce });
    }
  }

  function enter(state: 'article' | 'problem'): void {
    page.documentElement.dataset['state'] = state;
  }
}
