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
  let text = '';
  const write = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) text += (child.nodeValue ?? '').replace(/\s+/g, ' ');
      if (child.nodeType !== 1) continue;
      // Node type 1 is an element.
      const element = child as Element;
      if (leaveOut && element.matches(leaveOut)) continue;
      const isBlock = blockNames.has(element.localName);
      if (isBlock) text += '\n';
      write(element);
      if (isBlock) text += '\n';
    }
  };
  write(body);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n');
}
