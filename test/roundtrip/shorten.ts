import { readHtml } from '../unit/core/markdown/read-html.ts';

const mostElements = 40;

/** Every way to make markup a little shorter: an element less, an element's inside without it, half of a text. */
export function shorten(markup: string): string[] {
  const shorter = new Set<string>();
  const count = Math.min(readHtml(markup).querySelectorAll('*').length, mostElements);
  for (let index = 0; index < count; index += 1) {
    shorter.add(changed(markup, index, element => element.remove()));
    shorter.add(changed(markup, index, unwrapMark));
    for (const half of [firstHalf, secondHalf])
      shorter.add(changed(markup, index, element => cutText(element, half)));
  }
  shorter.delete(markup);
  return [...shorter]
    .filter(each => each.length < markup.length)
    .sort((one, other) => one.length - other.length);
}

function changed(markup: string, index: number, change: (element: Element) => void): string {
  const body = readHtml(markup);
  const element = body.querySelectorAll('*')[index];
  if (element) change(element);
  return body.innerHTML;
}

/** A block without its list or table would be something else. */
function unwrapMark(element: Element): void {
  if (element.matches('a, b, strong, i, em, s, del, code, p, div'))
    element.replaceWith(...element.childNodes);
}

const firstHalf = (text: string) => text.slice(0, Math.floor(text.length / 2));
const secondHalf = (text: string) => text.slice(Math.floor(text.length / 2));

function cutText(element: Element, half: (text: string) => string): void {
  for (const node of element.childNodes) {
    if (node.nodeType === node.TEXT_NODE && node.nodeValue) node.nodeValue = half(node.nodeValue);
  }
}
