const blockNames: ReadonlySet<string> = new Set([
  ...['address', 'article', 'blockquote', 'br', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption'],
  ...['figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'summary'],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/**
 * The text of an article's body, a line for every block, no blank lines. How words are read that is written over them
 * stays where the page puts it in brackets for those who see no ruby, and would run into the words where not. `leaveOut` is a selector of elements to pass over, such as `figcaption`.
 */
export function writePlainText(body: Node, leaveOut?: string): string {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    if (line === '') return;
    const written = line.replace(/\s+/g, ' ').trim();
    if (written !== '') lines.push(written);
    line = '';
  };
  const open: { element: Node; isBlock: boolean }[] = [];
  let node: Node | null = body.firstChild;
  while (node) {
    const element = isElement(node) ? node : null;
    const isBlock = element !== null && blockNames.has(element.localName);
    if (isBlock) endLine();
    else if (node.nodeType === 3) line += node.nodeValue ?? '';
    const isLeftOut = isBareReading(element) || (leaveOut !== undefined && element?.matches(leaveOut));
    const inner: Node | null = element && !isLeftOut ? element.firstChild : null;
    if (inner) open.push({ element: node, isBlock });
    let next: Node | null = inner ?? node.nextSibling;
    while (!next) {
      const done = open.pop();
      if (!done) break;
      // The end of a block is the end of its line.
      if (done.isBlock) endLine();
      next = done.element.nextSibling;
    }
    node = next;
  }
  endLine();
  return lines.join('\n');
}

/** https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-rp-element */
function isBareReading(element: Element | null): boolean {
  return element?.localName === 'rt' && !element.parentElement?.querySelector(':scope > rp');
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
