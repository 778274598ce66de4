import type { Article, MarkdownFile } from '../core/article.ts';

import { extractArticle } from '../core/extract/extract-article.ts';
import { untraced } from '../core/extract/trace.ts';
import { listen } from '../messages/listen.ts';
import type { Handlers } from '../messages/protocol.ts';
import { allowReadabilityMarkup } from './allow-readability-markup.ts';
import { saveFile } from './save-file.ts';

/**
 * Makes the current page the one that reads, writes and saves: it has a DOM and outlives the popup. Returns
 * its handlers for a background that lives in the same page and need not send itself messages.
 */
export function startDomHost(): Handlers<'dom-host'> {
  allowReadabilityMarkup();
  const handlers: Handlers<'dom-host'> = {
    extract: async ({ capture }) => extractArticle(capture, untraced),
    writeMarkdown: ({ article }) => writeMarkdownFile(article),
    saveMarkdown: async ({ article }) => {
      const file = await writeMarkdownFile(article);
      saveFile(file, 'text/markdown');
      return { name: file.name, differing: file.differing };
    },
  };
  listen('dom-host', handlers);
  return handlers;
}

async function writeMarkdownFile(article: Article): Promise<MarkdownFile> {
  // Not needed to read: loaded when the reader first saves.
  const [{ writeMarkdown }, { sanitiseToFragment }] = await Promise.all([
    import('../core/markdown/write-markdown.ts'),
    import('../core/sanitise/sanitise.ts'),
  ]);
  return writeMarkdown(article, sanitiseToFragment(article.body));
}
