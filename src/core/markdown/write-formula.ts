import { canBeCodeSpan, writeCodeSpan } from './write-code-span.ts';
import { writeReferences } from './write-references.ts';

// What a reader without mathematics would take for something else: escapes, marks, tags, references, links.
const acting =
  /\\(?=[!-/:-@[-`{-~]|$)|[*`~$[\]\n]|<(?=[a-z/!?%])|&(?=[#a-z])|(?<![\p{L}\p{N}])_|_(?=$)|[%={]{2}|:\/\/|@|www\./iu;

/** Whether a formula reads as the same characters, whatever the reader knows of mathematics. */
export function isPlainFormula(tex: string, cell: boolean): boolean {
  return !acting.test(tex) && !(cell && tex.includes('|'));
}

/**
 * TeX in, Markdown out as note tools and forges read mathematics: `$tex$`, in a line of its own `$$tex$$`, and where
 * a reader without mathematics would lose characters of it "$`tex`$" (the form of GitHub and GitLab for such).
 */
export function writeFormula(tex: string, display: boolean, cell: boolean): string {
  const edge = display ? '$$' : '$';
  if (isPlainFormula(tex, cell)) return edge + tex + edge;
  // As words where not even code is safe: Dataview runs some of it, and some a cell cannot hold.
  return canBeCodeSpan(tex, cell)
    ? edge + writeCodeSpan(tex, cell) + edge
    : writeReferences(edge + tex + edge);
}
