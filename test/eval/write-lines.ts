const blocks = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'br',
    'button',
    'caption',
    'center',
    'dd',
    'details',
  ],
  ...[
    'dialog',
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
  ],
  ...['h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'main', 'nav', 'ol', 'option', 'p', 'pre'],
  ...['section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);
const unread =
  'audio, canvas, embed, iframe, img, input, math, noscript, object, picture, script, select, style, svg, template, textarea, video';

/**
 * The text of any contestant's HTML, a line for every block, no blank lines; `leaveOut` is a selector of
 * elements to pass over. Unlike the body's own plain text it takes markup that nobody sanitised.
 */
export function writeLines(html: string, leaveOut = ''): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(leaveOut ? `${unread}, ${leaveOut}` : unread)) element.remove();
  for (const element of body.querySelectorAll('*')) {
    if (!blocks.has(element.localName)) continue;
    element.before('\u0000');
    element.after('\u0000');
  }
  return (body.textContent ?? '')
    .replace(/\s+/g, ' ')
    .split('\u0000')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n');
}
