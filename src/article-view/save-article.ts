import type { Article } from '../core/article.ts';
import { saveFile } from '../dom-host/save-file.ts';
import type { SavedFile } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { browserFamily } from '../platform/browser-family.ts';
import { isPrivateWindow } from '../platform/private-window.ts';

/**
 * Saves the article as Markdown. Firefox has one background page for all windows, which is of none: what it saves stays in
 * the list of downloads when the private window is closed. There, this page saves, at the price that it must stay open
 * for a moment. Chrome has a background of its own for private windows. Throws `ReadError`.
 */
export async function saveArticle(article: Article): Promise<SavedFile> {
  if (!isPrivateWindow() || browserFamily() !== 'firefox') {
    return send('background', 'saveMarkdown', { article });
  }
  const file = await send('background', 'writeMarkdown', { article });
  saveFile(file, 'text/markdown');
  return file;
}
