import MarkdownIt, { type Token } from 'markdown-it';
import { collapse } from './text-of-block.ts';

/** A reader of Markdown that is not ours. Raw HTML is on, so that it is found where it should not be. */
const reader = new MarkdownIt('commonmark', { html: true }).enable(['table', 'strikethrough']);

/** The words that another reader finds in a Markdown text, as `textOfBlock` gives them; `null` when it finds raw HTML. */
export function textOfMarkdown(markdown: string): string | null {
  let text = '';
  for (const token of reader.parse(markdown, {})) {
    if (token.type === 'html_block') return null;
    if (token.type === 'fence' || token.type === 'code_block') text += ` ${token.content}`;
    for (const child of token.children ?? []) {
      const words = textOfInline(child);
      if (words === null) return null;
      text += words;
    }
    text += ' ';
  }
  return collapse(text);
}

function textOfInline({ type, content, children }: Token): string | null {
  switch (type) {
    case 'html_inline':
      return null;
    case 'image':
      return ` ${(children ?? []).map(child => child.content).join('')} `;
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    default:
      return content;
  }
}
