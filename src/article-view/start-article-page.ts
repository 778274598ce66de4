import type { Article, ReadingName } from '../core/article.ts';
import type { ArticleEdits } from '../core/edit/article-edits.ts';
import { switchReading } from '../core/edit/switch-reading.ts';
import type { SiteRule } from '../core/rules/site-rule.ts';
import { openSettings } from '../platform/open-settings.ts';
import { startAppearance } from '../settings/start-appearance.ts';
import { addPanels } from './add-panels.ts';
import { addTool } from './add-tool.ts';
import { type Announce, announcer } from './announcer.ts';
import { appearancePanel } from './appearance/appearance-panel.ts';
import { enableActions, startActions } from './article-actions.ts';
import { startEditTools } from './edit/edit-tools.ts';
import { fillMessages } from './fill-messages.ts';
import { findPart } from './find-part.ts';
import type { Panel } from './panel.ts';
import { startReadingTools } from './reading-tools.ts';
import { readingWords } from './reading-words.ts';
import { settingsTool } from './settings-tool.ts';
import { showArticle } from './show-article.ts';
import { startPictureSwitch } from './start-picture-switch.ts';
import { startShortcuts } from './start-shortcuts.ts';

/** What popup and reader tab share: a bar, an article under it, and a line that tells what was done. */
export type ArticlePage = Readonly<{
  announce: Announce;
  /**
   * Shows the article, with what was changed of it elsewhere. Rejects with `ReadError` (`unexpected`) if the sanitiser
   * refuses.
   */
  show(article: Article, begun?: ArticleEdits): Promise<void>;
  /** There is no article, or none any more. */
  clear(): void;
}>;

/** Starts the page of an article. `rules` are run over what it shows; `leave` is called when there is nothing more to do in it. */
export function startArticlePage(
  page: Document,
  rules: Promise<readonly SiteRule[]>,
  leave: () => void,
): ArticlePage {
  const appearance = startAppearance(page);
  const announce = announcer(findPart(page, 'status'));
  let articleNow: Article | null = null;

  fillMessages(page);
  const reading = startReadingTools(page, announce, () => closePanel());
  const panels: readonly Panel[] = [appearancePanel(page, appearance, announce), ...reading.panels];
  const closePanel = addPanels(page, panels);
  startPictureSwitch(page, appearance);
  const edit = startEditTools(page, rules, announce);
  addTool(page, settingsTool()).addEventListener('click', () => void openSettings().then(leave));
  findPart(page, 'article').addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-switch-reading]') : null;
    // Only our own buttons carry it, and they name a reading.
    if (button) void readOtherwise(button.dataset['switchReading'] as ReadingName);
  });
  startActions(page, () => articleNow && { article: articleNow, ...edit }, announce, leave);
  startShortcuts(page, () => closePanel() || edit.endCutting() || reading.endSpeech() || leave());
  return { announce, show, clear };

  async function show(article: Article, begun?: ArticleEdits): Promise<void> {
    // Whether pictures are shown is known before there is one.
    await appearance.ready;
    const shown = showArticle(article, findPart(page, 'article'));
    articleNow = article;
    page.title = article.headline;
    enableActions(page, true);
    reading.begin(shown, article);
    await edit.begin(shown, article, begun ?? null);
  }

  async function readOtherwise(name: ReadingName): Promise<void> {
    if (!articleNow) return;
    const { reading: before } = articleNow;
    const other = switchReading(articleNow, name);
    await show(other);
    // The way back, where there is more than one way.
    const button =
      page.querySelector<HTMLElement>(`[data-switch-reading="${before}"]`) ??
      page.querySelector<HTMLElement>('[data-switch-reading]');
    button?.focus();
    button?.scrollIntoView({ block: 'center' });
    announce(readingWords(other.reading, before), 'done');
  }

  function clear(): void {
    articleNow = null;
    reading.end();
    edit.end();
    closePanel();
    enableActions(page, false);
  }
}
