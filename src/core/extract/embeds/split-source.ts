import { collapseSpace } from '../collapse-space.ts';

const dash = /^\s*[—–―-]{1,2}\s*/;
/** The line that says who wrote a post and when. Characters. */
const longestSource = 200;

/**
 * Takes the line that says who wrote a post and when out of its quotation: what stands with `link` behind the last dash,
 * else the block of the link, else what stands behind the last block. `null` when the link is in the text of the post.
 */
export function takeSource(quotation: Element, link: Element): Element | null {
  const holder = holderOf(link, quotation);
  const nodes =
    behindDash(holder, link) ??
    (holder === quotation || holder.querySelector('p, div')
      ? behindBlocks(holder, link)
      : [...holder.childNodes]);
  const source = quotation.ownerDocument.createElement('p');
  const length = nodes.reduce((sum, node) => sum + collapseSpace(node.textContent ?? '').length, 0);
  if (length > longestSource) return null;
  source.append(...nodes);
  if (holder !== quotation && !holder.textContent?.trim()) holder.remove();
  const first = source.firstChild;
  if (first?.nodeType === 3) first.nodeValue = (first.nodeValue ?? '').replace(dash, '');
  return source;
}

/** The block in which the link stands, or the quotation itself. */
function holderOf(link: Element, quotation: Element): Element {
  const holder = link.closest('p, div, footer, cite, section, blockquote');
  return holder && quotation.contains(holder) ? holder : quotation;
}

/** From the last text that begins with a dash before the link to the end; breaks of lines before it go. */
function behindDash(holder: Element, link: Element): ChildNode[] | null {
  const nodes = [...holder.childNodes];
  const at = nodes.findIndex(node => node.contains(link));
  for (let index = at; index >= 0; index -= 1) {
    const node = nodes[index];
    const written =
      node?.nodeType === 3 ? [...(node.nodeValue ?? '').matchAll(/(?:^|\s)[—–―](?=\s?\S)/g)] : [];
    const start = written.at(-1)?.index ?? -1;
    if (!node || start < 0) continue;
    // What begins with a dash is a text.
    const source = (node as Text).splitText(start);
    return [source, ...nodes.slice(index + 1)];
  }
  return null;
}

function behindBlocks(holder: Element, link: Element): ChildNode[] {
  const nodes = [...holder.childNodes];
  const last = nodes.findLastIndex(
    node => /^(?:p|div|br|ul|ol|section)$/i.test(node.nodeName) && !node.contains(link),
  );
  return nodes.slice(last + 1);
}
