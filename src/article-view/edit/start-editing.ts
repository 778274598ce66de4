import type { Article } from '../../core/article.ts';
import { messageText } from '../../platform/message-text.ts';
import type { Announce } from '../announcer.ts';
import { makeElement } from '../make-element.ts';
import { pluralMessage } from '../plural-message.ts';
import { cutMode } from './cut-mode.ts';
import './edit.css';
import { startEditSession } from './edit-session.ts';
import { fillLeftOut, leftOutView, listLeftOut } from './left-out-view.ts';
import { findBlock, showEdits } from './show-edits.ts';

/** What a reader may change of the article that is shown. */
export type Editing = Readonly<{
  /** The article as it is shown. */
  current(): Article;
  toggleCutting(): void;
  /** Ends cutting; whether it was going on. */
  endCutting(): boolean;
  /** Presses of `Control` or `Command` and a letter; whether it was one of ours. */
  undoOrRedo(event: KeyboardEvent): boolean;
}>;

/** How long a block that was put back is marked, in ms. */
const markStay = 2_500;

/**
 * Adds to a shown article the line that tells what was left out, and what changes it. `onCutting` is told when cutting
 * begins and ends.
 */
export function startEditing(
  view: HTMLElement,
  article: Article,
  announce: Announce,
  onCutting: (isOn: boolean) => void,
): Editing {
  const page = view.ownerDocument;
  const leftOut = leftOutView(page, putBack);
  const session = startEditSession(article, page, render);
  const cutting = cutMode(view, cut, isOn => {
    if (isOn) announce(messageText('cutHint'), 'done');
    onCutting(isOn);
  });
  view.querySelector('.body')?.after(leftOut);
  render();

  return {
    current: session.current,
    toggleCutting: () => void (cutting.end() || cutting.start()),
    endCutting: cutting.end,
    undoOrRedo(event) {
      if (event.altKey || !(event.ctrlKey || event.metaKey)) return false;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if ((key === 'z' && event.shiftKey) || key === 'y') {
        if (session.redo()) announce(messageText('redone'), 'done', undoButton());
      } else return false;
      return true;
    },
  };

  function render(): void {
    const edits = session.edits();
    showEdits(view, article, edits);
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
    announce(size > 0 ? pluralMessage('cutDone', size) : messageText('leftOutAgain'), 'done', undoButton());
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
    announce(messageText('restored'), 'done', undoButton());
  }

  function undo(): void {
    announce(session.undo() ? messageText('undone') : messageText('nothingToUndo'), 'done');
  }

  function undoButton(): HTMLElement {
    const button = makeElement(page, 'button', 'button small', messageText('undo'));
    button.type = 'button';
    button.dataset['undo'] = '';
    button.addEventListener('click', undo);
    return button;
  }
}
