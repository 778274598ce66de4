import { announcer } from '../article-view/announcer.ts';
import { loadSiteRules } from '../article-view/edit/site-rules.ts';
import { showProblem } from '../article-view/show-problem.ts';
import { startArticlePage } from '../article-view/start-article-page.ts';
import type { Article } from '../core/article.ts';
import { messageText } from '../platform/message-text.ts';
import { takeFirstReading } from './first-reading.ts';
import { popupParts } from './popup-parts.ts';
import type { PopupState } from './popup-state.ts';
import { problemState, readCurrentTab } from './read-current-tab.ts';
import { showProgress } from './show-progress.ts';

/** The headline, and that it is over a selection only. */
function spokenWords({ headline, reading }: Article): string {
  return reading === 'selection' ? `${headline}\n${messageText('readingIsSelection')}` : headline;
}

/** Runs the popup: reads the current tab, shows what came of it, offers what can be done. */
export function startPopup(page: Document, close: () => void): void {
  // Begun in the head or first of all, so that everything below happens while the page is being read.
  const firstRead = takeFirstReading() ?? readCurrentTab();
  const parts = popupParts(page);
  const speak = announcer(parts.spoken);
  let stopProgress = showProgress(parts);
  const articlePage = startArticlePage(page, loadSiteRules(), close);
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
        articlePage.clear();
        stopProgress = showProgress(parts);
        break;
      case 'article':
        await articlePage.show(state.article);
        // The focus is where the article appears, and hears nothing of it.
        speak(spokenWords(state.article), 'done');
        break;
      case 'problem':
        articlePage.clear();
        break;
      default:
        state satisfies never;
    }
    if (state.name !== 'reading') stopProgress();
    page.documentElement.dataset['state'] = state.name;
    // Only what is displayed can take the focus.
    if (state.name === 'problem') {
      showProblem(state.fault, parts.problem, { tryAgain, openPage: close, announce: articlePage.announce });
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
