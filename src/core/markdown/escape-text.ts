/** Where a text stands in its line. */
export type TextPlace = Readonly<{
  /** Inside the square brackets of a link or a picture. */
  label: boolean;
  /** In a table cell, where a vertical line ends the cell. */
  cell: boolean;
  /** The next thing written is a link or a picture. */
  beforeLink: boolean;
  /** A reference to a note was written just before. */
  afterReference: boolean;
  /** Nothing was written before it in the block. */
  first: boolean;
  /** Nothing follows in the block. */
  last: boolean;
  /** A formula stands in the same block: every dollar sign could be taken for its edge. */
  besideFormula: boolean;
}>;

const special =
  /[\\`*~[\]<&#|@!]|_+|\$+|%{2,}|={2,}|\{(?=[{%])|\^+|:(?=\/\/)|::+|\(+|^:|(?<![a-z0-9])www\./gi;
const reference = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,40});/iy;
const blockId = /\^[a-z0-9-]+\s*$/iy;
const word = /[\p{L}\p{N}]/u;
const asciiPunctuation = /[!-/:-@[-`{-~]/;

/**
 * Text in, Markdown out that reads as the same text: in CommonMark 0.31 and GFM, and in the note tools that
 * have a syntax of their own (Obsidian, Logseq, Dataview, Templater). Only what would act where it stands is
 * escaped; what acts at the start of a line is `findLineStart`'s. Where a tool works on the file's characters
 * before any Markdown, a backslash would not stop it: there a character reference stands.
 */
export function escapeText(text: string, place: TextPlace): string {
  return text.replace(special, (match, offset: number) => {
    const before = text.charAt(offset - 1);
    const after = text.charAt(offset + match.length);
    switch (match.charAt(0)) {
      case '\\':
        return after === '' || asciiPunctuation.test(after) ? '\\\\' : match;
      case '`':
        return '\\`';
      case '*':
      case '~':
        return isSpace(before) && isSpace(after) ? match : `\\${match}`;
      case '_':
        return isInert(before, after) ? match : '\\_'.repeat(match.length);
      case '[':
        // Obsidian and Logseq: [[link]], ^[note]; GFM: [^note].
        if (place.label || after === '[' || before === '[' || after === '^' || before === '^') return '\\[';
        return isBetween(offset, after, place) ? '\\[' : match;
      case ']':
        return closesLink(after, place) ? '\\]' : match;
      case '<':
        // Templater: <% %>.
        return after === '' || /[a-z/!?%]/i.test(after) ? '&lt;' : match;
      case '&':
        reference.lastIndex = offset;
        return reference.test(text) ? '&amp;' : match;
      case '#':
        // Obsidian and Logseq: #tag.
        return !word.test(before) && after !== '' && !isSpace(after) ? '\\#' : match;
      case '$':
        // Obsidian: $$formula$$, and $formula$ when the second touches what is before it, and no digit follows.
        if (match.length > 1 || place.besideFormula) return '\\$'.repeat(match.length);
        if (before === '' ? place.first : isSpace(before)) return match;
        return /\d/.test(after) ? match : '\\$';
      case '%':
        // Obsidian: %%comment%%.
        return `%${'&#37;'.repeat(match.length - 1)}`;
      case '=':
        // Obsidian: ==highlight==.
        return `${'\\='.repeat(match.length - 1)}=`;
      case '{':
        // Logseq and template tools: {{macro}}, {% tag %}.
        return '&#123;';
      case '^':
        if (match.length > 1) return '\\^'.repeat(match.length);
        if (place.label && offset === 0) return '\\^';
        if (after === '' && place.beforeLink) return '\\^';
        // Obsidian: ^block-id at the end of a block.
        blockId.lastIndex = offset;
        return place.last && (before === '' || isSpace(before)) && blockId.test(text) ? '\\^' : match;
      case '(':
        // Logseq: ((reference to a block)).
        if (match.length === 1) return offset === 0 && place.afterReference ? '\\(' : match;
        return `(${'\\('.repeat(match.length - 1)}`;
      case '|':
        return place.cell ? '\\|' : match;
      case '@':
        return !place.label && /[\w.+-]/.test(before) && /[\w.-]/.test(after) ? '\\@' : match;
      case '!':
        return after === '' && place.beforeLink ? '\\!' : match;
      case ':':
        // GFM links bare addresses; Logseq and Dataview read `name:: value` as a property.
        if (match.length > 1) return `:${'\\:'.repeat(match.length - 1)}`;
        if (offset === 0 && place.afterReference) return '\\:';
        return !place.label && /[ps]/i.test(before) ? '\\:' : match;
      default:
        return place.label ? match : `${match.slice(0, -1)}\\.`;
    }
  });
}

/** A bracket that would run together with what comes before or after the text. */
function isBetween(offset: number, after: string, place: TextPlace): boolean {
  return (after === '' && place.beforeLink) || (offset === 0 && place.afterReference);
}

function isSpace(character: string): boolean {
  return /^\s$/u.test(character);
}

/** Underscores within a word, or between spaces, mark nothing. */
function isInert(before: string, after: string): boolean {
  return (word.test(before) && word.test(after)) || (isSpace(before) && isSpace(after));
}

function closesLink(after: string, place: TextPlace): boolean {
  if (place.label) return true;
  return after === '' ? place.beforeLink : /[([:]/.test(after);
}
