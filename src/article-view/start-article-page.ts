import type { Article } from '../core/article.ts';
import type { SiteRule } from '../core/rules/site-rule.ts';
import { openSettings } from '../platform/open-settings.ts';
import { addPanels } from './add-panels.ts';
import { addTool } from './add-tool.ts';
import { type Announce, announcer } from './announcer.ts';
import { enableActions, startActions } from './article-actions.ts';
import { cutTool } from './edit/cut-tool.ts';
import type { Editing } from './edit/start-editing.ts';
import { fillMessages } from './fill-messages.ts';
import { findPart } from './find-part.ts';
import { isField } from './is-field.ts';
import type { Panel } from './panel.ts';
import { startReadingTools } from './reading-tools.ts';
import { settingsTool } from './settings-tool.ts';
import { startShortcuts } from './start-shortcuts.ts';

/** What popup and reader tab share: a bar, an article under it, and a line that tells what was done. */
export type ArticlePage = Readonly<{
  announce: Announce;
  /** Shows the article. Rejects with `ReadError` (`unexpected`) if the sanitiser refuses. */
  show(article: Article): Promise<void>;
  /** There is no article, or none any more. */
  clear(): void;
}>;

/** Starts the page of an article. `rules` are run over what it shows; `leave` is called when there is nothing more to do in it. */
export function startArticlePage(
  page: Document,
  rules: Promise<readonly SiteRule[]>,
  leave: () => void,
): ArticlePage {
  const view = import('./show-article.ts');
  view.catch(() => undefined);
  const announce = announcer(findPart(page, 'status'));
  let articleNow: Article | null = null;
  let editing: Editing | null = null;

  fillMessages(page);
  const reading = startReadingTools(page, announce, () => closePanel());
  const panels: readonly Panel[] = [...reading.panels];
  const closePanel = addPanels(page, panels);
  const cutButton = addTool(page, cutTool());
  cutButton.addEventListener('click', () => editing?.toggleCutting());
  addTool(page, settingsTool()).addEventListener('click', () => void openSettings().then(leave));
  page.addEventListener('keydown', event => {
    if (!isField(event.target) && editing?.undoOrRedo(event)) event.preventDefault();
  });
  startActions(page, () => editing?.current() ?? articleNow, announce, leave);
  startShortcuts(page, () => closePanel() || editing?.endCutting() || reading.endSpeech() || leave());
  return { announce, show, clear };

  async function show(article: Article): Promise<void> {
    const shown = (await view).showArticle(article, findPart(page, 'article'));
    articleNow = article;
    editing = null;
    page.title = article.headline;
    enableActions(page, true);
    reading.begin(shown, article);
    const started = edit(shown, article);
    // Nobody cuts what was not read yet: it comes after the text. What rules cut is never seen.
    if ((await rules).some(({ host }) => host === URL.parse(article.url)?.host)) await started;
  }

  async function edit(shown: HTMLElement, article: Article): Promise<void> {
    const { startEditing } = await import('./edit/start-editing.ts');
    const toRun = await rules;
    if (articleNow !== article) return;
    editing = startEditing(shown, article, toRun, announce, isOn => {
      cutButton.ariaPressed = String(isOn);
    });
  }

  function clear(): void {
    articleNow = null;
    editing = null;
    reading.end();
    closePanel();
    enableActions(page, false);
  }
}
