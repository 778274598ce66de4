import type { Article } from '../core/article.ts';
import { addPanels } from './add-panels.ts';
import { type Announce, announcer } from './announcer.ts';
import { enableActions, startActions } from './article-actions.ts';
import { fillMessages } from './fill-messages.ts';
import { findPart } from './find-part.ts';
import type { Panel } from './panel.ts';
import { startShortcuts } from './start-shortcuts.ts';

/** What popup and reader tab share: a bar, an article under it, and a line that tells what was done. */
export type ArticlePage = Readonly<{
  announce: Announce;
  /** Shows the article. Rejects with `ReadError` (`unexpected`) if the sanitiser refuses. */
  show(article: Article): Promise<void>;
  /** There is no article, or none any more. */
  clear(): void;
}>;

/** Starts the page of an article. `leave` is called when there is nothing more to do in it. */
export function startArticlePage(page: Document, leave: () => void): ArticlePage {
  const view = import('./show-article.ts');
  view.catch(() => undefined);
  const announce = announcer(findPart(page, 'status'));
  let articleNow: Article | null = null;
  const panels: readonly Panel[] = [];

  fillMessages(page);
  const closePanel = addPanels(page, panels);
  startActions(page, () => articleNow, announce, leave);
  startShortcuts(page, () => closePanel() || leave());
  return { announce, show, clear };

  async function show(article: Article): Promise<void> {
    (await view).showArticle(article, findPart(page, 'article'));
    articleNow = article;
    page.title = article.headline;
    enableActions(page, true);
  }

  function clear(): void {
    articleNow = null;
    closePanel();
    enableActions(page, false);
  }
}
