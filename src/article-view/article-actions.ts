import type { Article } from '../core/article.ts';
import type { ArticleEdits } from '../core/edit/article-edits.ts';
import { keepEdits } from '../core/edit/kept-edits.ts';
import { cutText } from '../core/markdown/cut-text.ts';
import { ReadError } from '../core/read-error.ts';
import { send } from '../messages/send.ts';
import { messageText } from '../platform/message-text.ts';
import type { Announce } from './announcer.ts';
import { copyText } from './copy-text.ts';
import { errorWords } from './error-words.ts';
import { pluralMessage } from './plural-message.ts';
import { saveArticle } from './save-article.ts';

const actionNames = ['save', 'copy', 'open'] as const;
export type ActionName = (typeof actionNames)[number];

/** The article that a page shows: as it was read, what was changed of it, and what came of that. */
export type ShownArticle = Readonly<{
  article: Article;
  edits(): ArticleEdits;
  /** `null` where nothing could be changed yet. */
  current(): Article | null;
}>;

/**
 * Wires the page's `data-action` buttons to the article that `shownNow` gives. Buttons rest while one works
 * and while there is no article (`enableActions`). `leave` is called when the article went to a tab.
 */
export function startActions(
  page: Document,
  shownNow: () => ShownArticle | null,
  announce: Announce,
  leave: () => void,
): void {
  for (const button of actionButtons(page)) {
    button.addEventListener('click', async () => {
      const shown = shownNow();
      const name = actionNames.find(known => known === button.dataset['action']);
      // Not `disabled`: that would take the focus away from whoever pressed it.
      if (!shown || !name || button.ariaDisabled === 'true') return;
      button.ariaDisabled = 'true';
      try {
        const done = await perform(name, shown);
        if (done === null) leave();
        else announce(done, 'done');
      } catch (thrown) {
        announce(failureWords(thrown), 'failed');
      } finally {
        button.ariaDisabled = null;
      }
    });
  }
}

/** Enables or disables everything in the bar that needs an article. */
export function enableActions(page: Document, isEnabled: boolean): void {
  const buttons = page.querySelectorAll<HTMLButtonElement>(
    'button:is([data-action], [data-needs="article"])',
  );
  for (const button of buttons) button.disabled = !isEnabled;
}

/** Does one action; what to tell the reader, or `null` when there is nobody left to tell. */
async function perform(name: ActionName, shown: ShownArticle): Promise<string | null> {
  const article = shown.current() ?? shown.article;
  switch (name) {
    case 'save': {
      const saved = await saveArticle(article);
      return withDiffering(messageText('saved', saved.name), saved.differing);
    }
    case 'copy': {
      const file = send('background', 'writeMarkdown', { article });
      await copyText(file.then(({ text }) => text));
      return withDiffering(messageText('copied'), (await file).differing);
    }
    case 'open':
      // With the way back from every change.
      await send('background', 'openReader', { article: shown.article, edits: keepEdits(shown.edits()) });
      return null;
    default:
      return name satisfies never;
  }
}

// Enough of a passage to find it again.
const toldBytes = 60;

/** What was done, and which passages of the file others may read otherwise. */
function withDiffering(done: string, differing: readonly string[]): string {
  const [first] = differing;
  if (first === undefined) return done;
  const told = cutText(first, toldBytes);
  const opening = told === first ? told : `${told}…`;
  return `${done}. ${pluralMessage('differing', differing.length, opening)}`;
}

function failureWords(thrown: unknown): string {
  // Only the clipboard fails with anything else.
  if (!(thrown instanceof ReadError)) return messageText('copyFailed');
  const { title, text } = errorWords(thrown.code, thrown.facts);
  return messageText('actionFailed', title, text);
}

function actionButtons(page: Document): NodeListOf<HTMLButtonElement> {
  return page.querySelectorAll<HTMLButtonElement>('button[data-action]');
}
