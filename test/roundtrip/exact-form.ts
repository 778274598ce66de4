import { normaliseAddress } from './canonical.ts';

const blocks = 'p, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, li, pre, hr, body';

/**
 * A document's elements, attributes and words one for one, so that two documents have the same form when a browser
 * builds the same tree of them. Only the white space that no browser shows is left out.
 */
export function exactForm(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return writeText(node);
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  const attributes = Array.from(element.attributes, ({ name, value }) => {
    const isAddress = name === 'href' || name === 'src';
    return ` ${name}=${JSON.stringify(isAddress ? normaliseAddress(value) : value)}`;
  });
  const inside = Array.from(element.childNodes, exactForm).join('');
  return `<${element.localName}${attributes.sort().join('')}>${inside}</>`;
}

function writeText(node: Node): string {
  const text = node.nodeValue ?? '';
  if (node.parentElement?.closest('pre')) return text;
  const isBeside = (other: Node | null) => other === null || (other as Element).matches?.(`${blocks}, br`);
  const inBlock = node.parentElement?.matches(blocks);
  let shown = text.replace(/[ \t\n]+/g, ' ');
  if (inBlock && isBeside(node.previousSibling)) shown = shown.trimStart();
  if (inBlock && isBeside(node.nextSibling)) shown = shown.trimEnd();
  return shown;
}
