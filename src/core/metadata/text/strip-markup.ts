import { decodeEntities } from './decode-entities.ts';

const breakingTag = /^\/?(?:p|br|div|li|ul|ol|h[1-6]|blockquote|tr|section|figure|hr)\b/i;

/**
 * Markup given as a string, as plain text: tags out, blocks on lines of their own, character references
 * decoded. Text without tags comes back with its own line breaks. Linear in the length of the text.
 */
export function stripMarkup(markup: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let open = markup.indexOf('<'); open >= 0; open = markup.indexOf('<', from)) {
    const close = markup.indexOf('>', open);
    if (close < 0) break;
    pieces.push(markup.slice(from, open));
    const tag = markup.slice(open + 1, Math.min(close, open + 40));
    // A "<" that opens no tag is a sign of the text itself: "x < y".
    if (/^[/!]?[a-z]/i.test(tag)) {
      if (breakingTag.test(tag)) pieces.push('\n');
      from = close + 1;
    } else {
      pieces.push('<');
      from = open + 1;
    }
  }
  pieces.push(markup.slice(from));
  return decodeEntities(pieces.join(''))
    .split(/\n+/)
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n');
}
