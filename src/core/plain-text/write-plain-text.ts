const blockNames = new Set([
  ...['address', 'article', 'blockquote', 'br', 'caption', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption'],
  ...['figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'summary'],
  ...['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/**
 * The text of an article's body, a line for every block, no blank lines. `leaveOut` is a selector of
 * elements to pass over, such as `figcaption`.
 */
export function writePlainText(body: Node, leaveOut?: string): string {
  const lines: string[] = [];
  let line = '';
  const endLine = (): void => {
    const written = line.replace(/\s+/g, ' ').trim();
    if (written !== '') lines.push(written);
    line = '';
  };
  let node = body.firstChild;
  while (node) {
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (isBlock(node)) endLine();
    let next: ChildNode | null = isLeftOut(node, leaveOut) ? null : node.firstChild;
    for (let done: Node | null = node; !next && done && done !== body; done = done.parentNode) {
      // The end of a block is the end of its line.
      if (isBlock(done)) endLine();
      next = done.nextSibling;
    }
    node = next;
  }
  endLine();
  return lines.join('\n');
}

function isBlock(node: Node): boolean {
  // Node type 1 is an element.
  return node.nodeType === 1 && blockNames.has((node as Element).localName);
}

function isLeftOut(node: Node, leaveOut: string | undefined): boolean {
  return leaveOut !== undefined && node.nodeType === 1 && (node as Element).matches(leaveOut);
}
