import type { Article } from '../../core/article.ts';
import type { ArticleEdits } from '../../core/edit/article-edits.ts';
import { applyRules, makeRule } from '../../core/rules/apply-rules.ts';
import type { SiteRule } from '../../core/rules/site-rule.ts';
import { redoRules, undoRules } from '../../core/rules/undo-rules.ts';
import { messageText } from '../../platform/message-text.ts';
import type { Announce } from '../announcer.ts';
import { hostOf } from '../host-of.ts';
import { makeElement } from '../make-element.ts';
import { pluralMessage } from '../plural-message.ts';
import { cutHint } from './cut-hint.ts';
import { cutMode } from './cut-mode.ts';
import './edit.css';
import { startEditSession } from './edit-session.ts';
import { keepFocus } from './keep-focus.ts';
import { fillLeftOut, leftOutView, listLeftOut } from './left-out-view.ts';
import { rulesNote } from './rules-note.ts';
import { findBlock, nearestShown, showEdits } from './show-edits.ts';
import { canKeepRules, changeSiteRules } from './site-rules.ts';

/** What a reader may change of the article that is shown. */
export type Editing = Readonly<{
  /** The article as it is shown. */
  current(): Article;
  edits(): ArticleEdits;
  toggleCutting(): void;
  /** Ends cutting; whether it was going on. */
  endCutting(): boolean;
  /** Presses of `Control` or `Command` and a letter; whether it was one of ours. */
  undoOrRedo(event: KeyboardEvent): boolean;
}>;

/** The rules that are kept, and what was changed before: where that is `null`, the rules are run. */
export type Beginning = Readonly<{ rules: readonly SiteRule[]; begun: ArticleEdits | null }>;

/** How long a block that was put back is marked, in ms. */
const markStay = 2_500;

/**
 * Adds to a shown article the line that tells what was left out, and what changes it. `onCutting` is told when cutting
 * begins and ends.
 */
export function startEditing(
  view: HTMLElement,
  article: Article,
  { rules, begun }: Beginning,
  announce: Announce,
  onCutting: (isOn: boolean) => void,
): Editing {
  const page = view.ownerDocument;
  const leftOut = leftOutView(page, putBack);
  const host = URL.parse(article.url)?.host ?? '';
  const site = hostOf(article.url) ?? host;
  const run = applyRules(article, rules);
  let ran = run.ran;
  let changed: readonly HTMLElement[] = [];
  const session = startEditSession(article, begun ?? run.edits, page, render);
  const note = rulesNote(page, site, undoHere, runAnew);
  const cutting = cutMode(view, cut, isOn => {
    hint.hidden = !isOn;
    onCutting(isOn);
  });
  const hint = cutHint(page, () => void cutting.end());
  view.prepend(hint);
  view.querySelector('.body')?.after(leftOut, note.view);
  void note.fill(ran);
  render();

  return {
    current: session.current,
    edits: session.edits,
    toggleCutting: () => void (cutting.end() || cutting.start()),
    endCutting: cutting.end,
    undoOrRedo(event) {
      if (event.altKey || !(event.ctrlKey || event.metaKey)) return false;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if ((key === 'z' && event.shiftKey) || key === 'y') {
        step(() => session.redo() && announce(messageText('redone'), 'done', undoButton()));
      } else return false;
      return true;
    },
  };

  function render(): void {
    const edits = session.edits();
    changed = showEdits(view, article, edits);
    const cutBlocks = [...edits.cut].map(name => ({ name, text: wordsOf(name) }));
    fillLeftOut(leftOut, listLeftOut(article, cutBlocks, edits.restored));
  }

  function wordsOf(name: string): string {
    const block = findBlock(view, name);
    const words = block?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return words || block?.querySelector('img')?.alt || messageText('pictureAlone');
  }

  function cut(name: string): void {
    session.cut(name);
    const { size } = session.edits().cut;
    const done = size > 0 ? pluralMessage('cutDone', size) : messageText('leftOutAgain');
    announce(done, 'done', undoButton(), ...ruleOffer(name));
  }

  function putBack(name: string): void {
    session.restore(name);
    const block = findBlock(view, name);
    if (!block) return;
    block.scrollIntoView({ block: 'center' });
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    block.classList.add('fresh');
    setTimeout(() => block.classList.remove('fresh'), markStay);
    announce(messageText('restored'), 'done', undoButton(), ...ruleOffer(name));
  }

  function undo(): void {
    step(() => announce(session.undo() ? messageText('undone') : messageText('nothingToUndo'), 'done'));
  }

  /** The block with the focus may go, and so does the button that took it back. */
  function step(act: () => void): void {
    keepFocus(page, act, () => nearestShown(view, changed[0] ?? null));
  }

  function undoButton(): HTMLElement {
    const button = makeElement(page, 'button', 'button small', messageText('undo'));
    button.type = 'button';
    button.dataset['undo'] = '';
    button.addEventListener('click', undo);
    return button;
  }

  /** A button that has the same done on all pages of the site, where that can be said and kept. */
  function ruleOffer(name: string): readonly HTMLElement[] {
    const rule = canKeepRules() ? makeRule(article, name, session.edits(), crypto.randomUUID()) : null;
    if (!rule) return [];
    const button = makeElement(page, 'button', 'button small', messageText('ruleOffer', site));
    button.type = 'button';
    button.dataset['rule'] = '';
    button.addEventListener('click', async () => {
      try {
        // What was done to this block is the rule's from now on.
        const changed = await changeSiteRules(rules => [...rules, rule]);
        ran = applyRules(article, changed).ran;
        note.show();
        await note.fill(ran);
        keepFocus(
          page,
          () => announce(messageText('ruleKept', site), 'done'),
          () => nearestShown(view, findBlock(view, name)),
        );
      } catch {
        announce(messageText('ruleNotKept'), 'failed');
      }
    });
    return [button];
  }

  function undoHere(): void {
    session.change(undoRules(session.edits(), ran));
    announce(messageText('rulesUndone'), 'done', undoButton());
  }

  /** Lets a rule that was changed, switched or deleted tell at once on this page. */
  function runAnew(changed: readonly SiteRule[]): void {
    const next = applyRules(article, changed).ran;
    session.change(redoRules(undoRules(session.edits(), ran), next));
    ran = next;
    void note.fill(ran);
  }
}
