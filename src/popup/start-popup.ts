import { announcer } from '../article-view/announcer.ts';
import { enableActions, startActions } from '../article-view/article-actions.ts';
import { fillMessages } from '../article-view/fill-messages.ts';
import { showProblem } from '../article-view/show-problem.ts';
import { startShortcuts } from '../article-view/start-shortcuts.ts';
import type { Article } from '../core/article.ts';
import { popupParts } from './popup-parts.ts';
import type { PopupState } from './popup-state.ts';
import { problemState, readCurrentTab } from './read-current-tab.ts';
import { showProgress } from './show-progress.ts';

/** Runs the popup: reads the current tab, shows what came of it, offers what can be done. */
export function startPopup(page: Document, close: () => void): void {
  // First of all, so that everything below happens while the page is being read.
  const firstRead = readCurrentTab();
  const view = import('../article-view/show-article.ts');
  view.catch(() => undefined);

  const parts = popupParts(page);
  const announce = announcer(parts.status);
  let articleNow: Article | null = null;
  let stopProgress = showProgress(parts.progress);
  fillMessages(page);
  startActions(page, () => articleNow, announce, close);
  startShortcuts(page, close);
  focusArticle();
  void firstRead.then(showRead);

  async function showRead(state: PopupState): Promise<void> {
    try {
      await show(state);
    } catch (thrown) {
      await show(problemState(thrown, state.name === 'article' ? state.article.url : null));
    }
  }

  async function show(state: PopupState): Promise<void> {
    switch (state.name) {
      case 'reading':
        articleNow = null;
        stopProgress = showProgress(parts.progress);
        break;
      case 'article':
        (await view).showArticle(state.article, parts.article);
        articleNow = state.article;
        page.title = state.article.headline;
        break;
      case 'problem':
        articleNow = null;
        break;
      default:
        state satisfies never;
    }
    if (state.name !== 'reading') stopProgress();
    enableActions(page, articleNow !== null);
    page.documentElement.dataset['state'] = state.name;
    // Only what is displayed can take the focus.
    if (state.name === 'problem') {
      showProblem(state.fault, parts.problem, { tryAgain, openPage: close, announce });
    }
  }

  /** So that the keys scroll from the start. Nobody moved there, so nothing is ringed. */
  function focusArticle(): void {
    parts.scroller.focus({ preventScroll: true, focusVisible: false });
  }

  function tryAgain(): void {
    void show({ name: 'reading' });
    focusArticle();
    void readCurrentTab().then(showRead);
  }
}
