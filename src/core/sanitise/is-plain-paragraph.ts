/** Text as a parser's own markup has it: no tag can begin in it, and nothing in it would be written otherwise. */
const plainParagraph = /^<p>(?:[^<>&\0\r\u00a0]|&(?:amp|lt|gt|nbsp);)*<\/p>$/;

/** Whether markup is one paragraph of nothing but text, written as its `outerHTML` gives it. */
export function isPlainParagraph(markup: string): boolean {
  return plainParagraph.test(markup);
}
