import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { readHtml } from './read-html.ts';

const markdownIt = new MarkdownIt({ html: true });

/** Two readers of the same Markdown that share no code, both with raw HTML on, as the careless have it. */
export const renderers: Readonly<Record<string, (markdown: string) => Element>> = {
  'markdown-it': markdown => readHtml(markdownIt.render(markdown)),
  micromark: markdown =>
    readHtml(
      micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true }),
    ),
};

const blocks =
  'p, div, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, li, pre, hr, table, tr, td, th, br, dt, dd';

/** The words of a document as a reader meets them: blocks and breaks part words, pictures say what they show. */
export function readWords(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll(blocks)) {
    block.before(' ');
    block.append(' ');
    block.after(' ');
  }
  for (const picture of copy.querySelectorAll('img')) picture.replaceWith(` [${picture.alt.trim()}] `);
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
