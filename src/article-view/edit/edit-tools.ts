import type { Article } from '../../core/article.ts';
import { type ArticleEdits, noEdits } from '../../core/edit/article-edits.ts';
import type { SiteRule } from '../../core/rules/site-rule.ts';
import { addTool } from '../add-tool.ts';
import { afterPaint } from '../after-paint.ts';
import type { Announce } from '../announcer.ts';
import { isField } from '../is-field.ts';
import { cutTool } from './cut-tool.ts';
import type { Editing } from './start-editing.ts';

/** What changes the article that a page shows. */
export type EditTools = Readonly<{
  /**
   * An article is shown; `begun` is what was changed of it elsewhere, `null` where nobody did. Resolves when nothing is
   * seen that rules cut.
   */
  begin(view: HTMLElement, article: Article, begun: ArticleEdits | null): Promise<void>;
  /** It is no longer. */
  end(): void;
  /** The article as it is shown, `null` before it can be changed. */
  current(): Article | null;
  /** What was changed of the article that is shown. */
  edits(): ArticleEdits;
  /** Ends cutting; whether it was going on. */
  endCutting(): boolean;
}>;

/** Adds the button that cuts to the bar, resting, and listens for undo and redo. */
export function startEditTools(
  page: Document,
  rules: Promise<readonly SiteRule[]>,
  announce: Announce,
): EditTools {
  let editing: Editing | null = null;
  let viewNow: HTMLElement | null = null;
  let articleNow: Article | null = null;
  /** What was changed of each reading of the page. */
  const kept = new Map<string, ArticleEdits>();
  const cutButton = addTool(page, cutTool());
  cutButton.addEventListener('click', () => editing?.toggleCutting());
  page.addEventListener('keydown', event => {
    if (!isField(event.target) && editing?.undoOrRedo(event)) event.preventDefault();
  });
  return {
    begin,
    end,
    current: () => editing?.current() ?? null,
    edits: () => editing?.edits() ?? noEdits,
    endCutting: () => editing?.endCutting() ?? false,
  };

  async function begin(view: HTMLElement, article: Article, begun: ArticleEdits | null): Promise<void> {
    end();
    viewNow = view;
    articleNow = article;
    const before = begun ?? kept.get(keyOf(article)) ?? null;
    const isForRules = (await rules).some(({ host }) => host === URL.parse(article.url)?.host);
    // What rules or readers cut is never seen.
    if (isForRules || before) await start(view, article, before);
    else startLater(view, article).catch(() => undefined);
  }

  /** Nobody cuts what was not read yet. */
  async function startLater(view: HTMLElement, article: Article): Promise<void> {
    await afterPaint(page);
    await start(view, article, null);
  }

  async function start(view: HTMLElement, article: Article, begun: ArticleEdits | null): Promise<void> {
    const { startEditing } = await import('./start-editing.ts');
    // They are about articles: of a selection, its reader wants all.
    const toRun = article.reading === 'selection' ? [] : await rules;
    if (viewNow !== view) return;
    editing = startEditing(view, article, { rules: toRun, begun }, announce, isOn => {
      cutButton.ariaPressed = String(isOn);
    });
  }

  function end(): void {
    editing?.endCutting();
    if (editing && articleNow) kept.set(keyOf(articleNow), editing.edits());
    editing = null;
    viewNow = null;
    articleNow = null;
  }
}

function keyOf({ url, capturedAt, reading }: Article): string {
  return `${reading} ${capturedAt} ${url}`;
}
