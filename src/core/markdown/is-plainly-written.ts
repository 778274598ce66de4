// What can act within a line, and what can act where one starts (CommonMark 0.31, 4 to 6).
const acting = /[\\`*_[\]<&~|#\n]/;
const starting = /^(?:[-+=:>]|\d{1,9}[.)])/;

const headingSign = /^#{1,6} /;
const itemSign = /^ {0,40}(?:[-*]|\d{1,9}[.)]) /;
const simpleLink = /(?<![!\\\]])\[([^\\`*_[\]<&~|\n!]+)\]\(https?:\/\/[\w./~%?=&#+,-]+\)/g;
const simpleMark =
  /(?<=^|[ (“„"])(\*{1,2})(?=[\p{L}\p{N}“„"])([^\\`*_[\]<&~|\n]*[\p{L}\p{N}.:?!”“"])\1(?=[ ,.;:?!)”“"]|$)/gu;

/**
 * Whether Markdown shows its words by nothing but signs that every reader takes the same way: simple links, marks
 * with space around them, the signs of headings and of items. Most blocks of an article are of that kind, and
 * another reader need not be asked about them.
 */
export function isPlainlyWritten(markdown: string, words: string): boolean {
  const lines = markdown.split('\n').filter(line => line !== '');
  const shown: string[] = [];
  for (const line of lines) {
    const isItem = itemSign.test(line);
    // Only an item's words may stand in a line of their own.
    if (lines.length > 1 && !isItem) return false;
    const text = line.replace(isItem ? itemSign : headingSign, '');
    const bare = (text.includes('](') ? text.replace(simpleLink, '$1') : text).replace(simpleMark, '$2');
    if (acting.test(bare) || starting.test(bare)) return false;
    shown.push(bare);
  }
  return shown.join(' ') === words;
}
