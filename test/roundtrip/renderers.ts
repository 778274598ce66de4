import { HtmlRenderer, Parser } from 'commonmark';
import { toHtml } from 'hast-util-to-html';
import MarkdownIt from 'markdown-it';
import { init, mdToHtml } from 'md4w';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

/** Markdown in, markup out. */
export type Renderer = (markdown: string) => string;

const markdownIt = new MarkdownIt({ html: true });
// The compiled form sets one in every heading; no other option of it does so.
const headingAnchor = / ?<a class="anchor" aria-hidden="true" id="[^"]*" href="[^"]*"><\/a>/g;
const md4cFlags = ['TABLES', 'STRIKETHROUGH'] as const;

/**
 * Three readers of CommonMark and GFM that share no code, all with raw HTML on, as the careless have it:
 * markdown-it, remark's trees (its other way to markup drops line ends of code in tight lists: micromark issue 201), and
 * as the third CommonMark's reference implementation, for which md4c stands in where the text holds tables or struck words.
 */
export async function startRenderers(): Promise<ReadonlyMap<string, Renderer>> {
  await init('small');
  return new Map<string, Renderer>([
    ['markdown-it', markdown => markdownIt.render(markdown)],
    ['remark', renderRemark],
    [
      'commonmark or md4c',
      markdown => (holdsGfm(markdown) ? renderMd4c(markdown) : renderReference(markdown)),
    ],
  ]);
}

function renderRemark(markdown: string): string {
  const tree = fromMarkdown(markdown, {
    extensions: [gfmTable(), gfmStrikethrough()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
  return toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true });
}

function holdsGfm(markdown: string): boolean {
  return /~~|^[\s>\d.)-]*\|/m.test(markdown);
}

function renderReference(markdown: string): string {
  return new HtmlRenderer().render(new Parser().parse(markdown));
}

function renderMd4c(markdown: string): string {
  return mdToHtml(markdown, { parseFlags: [...md4cFlags] }).replace(headingAnchor, '');
}
