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
  return knownOf(element.ownerDocument).get(names) ?? remember(names, element.ownerDocument);
}

/** Alike parts of a page have the same names, and several steps ask for those of the same element. */
const known = new WeakMap<Document, Map<string, string>>();

function knownOf(page: Document): Map<string, string> {
  let inPage = known.get(page);
  if (!inPage) {
    inPage = new Map();
    known.set(page, inPage);
  }
  return inPage;
}

function remember(names: string, page: Document): string {
  const tokens = splitNames(names);
  knownOf(page).set(names, tokens);
  return tokens;
}

/** Names as `nameTokens` gives them. */
export function splitNames(names: string): string {
  const words = names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
