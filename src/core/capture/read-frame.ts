import { leftOutElements } from './element-kinds.ts';
import { nameElement } from './name-element.ts';
import {
  attributeOf,
  baseUrlOf,
  clientHeightOf,
  clientWidthOf,
  firstChildOf,
  frameDocumentOf,
  iframeDocumentOf,
  isElement,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  rootOf,
  textOf,
  textType,
  viewOf,
} from './node-access.ts';

/** The document of a same-origin frame that a reader sees. */
export type FrameContent = Readonly<{
  body: Element;
  base: string;
  view: Window;
  language: string | null;
  direction: string | null;
}>;

/**
 * What a frame shows; `null` when it is of another origin, too small to be seen, or has no text: a player or
 * an advertisement is known by its address.
 * @param name `iframe` or `frame`; the element must be the HTML element of that name
 */
export function readFrame(frame: Element, name: 'iframe' | 'frame'): FrameContent | null {
  const page = name === 'iframe' ? iframeDocumentOf(frame) : frameDocumentOf(frame);
  const view = page && viewOf(page);
  const root = page && rootOf(page);
  if (!view || !root || clientWidthOf(frame) <= 1 || clientHeightOf(frame) <= 1) return null;
  const body = findBody(root);
  if (!body || !hasText(body)) return null;
  const language = attributeOf(root, 'lang');
  return { body, base: baseUrlOf(body), view, language, direction: attributeOf(root, 'dir') };
}

function findBody(root: Element): Element | null {
  for (let child = firstChildOf(root); child; child = nextSiblingOf(child)) {
    if (isElement(child) && localNameOf(child) === 'body') return child;
  }
  return null;
}

const visibleCharacter = /\S/;

function hasText(body: Element): boolean {
  const chain: Node[] = [];
  let node: Node | null = firstChildOf(body);
  while (node || chain.length > 0) {
    if (!node) {
      const parent = chain.pop();
      node = parent ? nextSiblingOf(parent) : null;
      continue;
    }
    if (nodeTypeOf(node) === textType && visibleCharacter.test(textOf(node))) return true;
    const below: Node | null =
      isElement(node) && !leftOutElements.has(nameElement(node)) ? firstChildOf(node) : null;
    if (below) chain.push(node);
    node = below ?? nextSiblingOf(node);
  }
  return false;
}
