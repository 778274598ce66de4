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
