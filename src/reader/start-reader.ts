import { loadSiteRules } from '../article-view/edit/site-rules.ts';
import { findPart } from '../article-view/find-part.ts';
import { showProblem } from '../article-view/show-problem.ts';
import { startArticlePage } from '../article-view/start-article-page.ts';
import { readEdits } from '../core/edit/kept-edits.ts';
import { toReadError } from '../core/read-error.ts';
import { loadReaderArticle } from '../platform/reader-articles.ts';
import { readerAddress } from './reader-address.ts';
import { showGone } from './show-gone.ts';

/** Runs the reader tab: shows the article that `hash` names, for as long as the session keeps it. */
export async function startReader(page: Document, hash: string): Promise<void> {
  const { id, source } = readerAddress(hash);
  const problem = findPart(page, 'problem');
  const { announce, show } = startArticlePage(page, loadSiteRules(), () => undefined);
  await load();

  async function load(): Promise<void> {
    try {
      const kept = await loadReaderArticle(id);
      if (!kept) {
        showGone(source, problem);
        enter('problem');
        return;
      }
      // What the popup handed over is as its reader wanted it: rules ran there.
      await show(kept.article, readEdits(kept.edits));
      enter('article');
    } catch (thrown) {
      const { code, message, facts } = toReadError(thrown);
      enter('problem');
      const fault = { code, detail: message, facts, address: source };
      const openPage = source === null ? null : () => page.location.assign(source);
      showProblem(fault, problem, { tryAgain: () => void load(), openPage, announce });
    }
  }

  function enter(state: 'article' | 'problem'): void {
    page.documentElement.dataset['state'] = state;
  }
}
