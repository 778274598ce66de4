// What can act within a line, and what can act where one starts (CommonMark 0.31, 4 to 6).
const acting = /[\\`*_[\]<&~|#\n]/;
const starting = /^(?:[-+=:>]|\d{1,9}[.)])/;

const headingSign = /^#{1,6} /;
const simpleLink = /(?<![!\\\]])\[([^\\`*_[\]<&~|\n!]+)\]\(https?:\/\/[\w./~%?=&#+,-]+\)/g;
const simpleMark =
  /(?<=^|[ (“„"])(\*{1,2})(?=[\p{L}\p{N}“„"])([^\\`*_[\]<&~|\n]*[\p{L}\p{N}.:?!”“"])\1(?=[ ,.;:?!)”“"]|$)/gu;

/**
 * Whether a block shows its words by nothing but signs that every reader takes the same way: simple links, marks with
 * space around them, the signs of a heading. Most blocks of an article are of that kind, and another reader need not be
 * asked about them.
 */
export function isPlainlyWritten(markdown: string, words: string): boolean {
  const text = markdown.replace(headingSign, '');
  const shown = (text.includes('](') ? text.replace(simpleLink, '$1') : text).replace(simpleMark, '$2');
  return shown === words && !acting.test(shown) && !starting.test(shown);
}
