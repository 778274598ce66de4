/**
 * The words in an element's class and id, lower case, with a space around each: `articleShare_bar` gives
 * ` article share bar `. Rules ask for whole words (`includes(' share ')`), never for parts of words.
 */
export function nameTokens(element: Element): string {
  const { id } = element;
  const classes = element.getAttribute('class') ?? '';
  // The class alone is a text that is there already: most elements have no id, and are known by it.
  const names = id === '' ? classes : `${classes} ${id}`;
  if (names === '') return ' ';
  const inPage = known.get(element.ownerDocument) ?? new Map<string, string>();
  const tokens = inPage.get(names) ?? splitNames(names);
  if (inPage.size === 0) known.set(element.ownerDocument, inPage);
  inPage.set(names, tokens);
  return tokens;
}

/** Alike parts of a page have the same names, and several steps ask for those of the same element. */
const known = new WeakMap<Document, Map<string, string>>();

function splitNames(names: string): string {
  const words = names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
