import type { RemovalLog } from './removal-log.ts';

const kind = /^(?:(?:Fatal |Parse |Recoverable fatal )?error|Warning|Notice|Deprecated|Strict Standards)$/i;
const place = /^(?:\/|[a-z]:\\|Unknown$)/i;
const line = /^\d+$/;

/** Nodes between the kind of an error and its place: words, with a link or two to a manual. */
const longestMessage = 8;

/**
 * Takes out what PHP writes into a page where something fails: `<b>Warning</b>: words in <b>/path</b> on line <b>12</b>`
 * (main/main.c of its sources, `php_error_cb`).
 */
export function dropServerErrors(page: Document, log: RemovalLog): void {
  for (const start of page.body.querySelectorAll('b')) {
    const nodes = kind.test(start.textContent ?? '') ? readError(start) : null;
    if (!nodes) continue;
    const error = page.createElement('span');
    start.before(error);
    error.append(...nodes);
    log.take(error, 'outside-article');
  }
}

/** The nodes of an error that begins with its kind; `null` where it is none. */
function readError(start: Element): readonly Node[] | null {
  const nodes: Node[] = [start];
  let path: Element | null = null;
  for (let node = start.nextSibling; node && nodes.length < longestMessage; node = node.nextSibling) {
    nodes.push(node);
    if (node.nodeType !== 1 || (node as Element).localName !== 'b') continue;
    path = node as Element;
    break;
  }
  const between = path?.nextSibling;
  const number = between?.nextSibling;
  if (!path || !between || number?.nodeType !== 1 || (number as Element).localName !== 'b') return null;
  const isError =
    (start.nextSibling?.nodeValue ?? '').startsWith(':') &&
    place.test(path.textContent ?? '') &&
    between.nodeValue === ' on line ' &&
    line.test(number.textContent ?? '');
  return isError ? [...nodes, between, number] : null;
}
