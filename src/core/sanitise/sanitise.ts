import DOMPurify, { type Config } from 'dompurify';
import type { SafeHtml } from '../article.ts';
import {
  addressAttributes,
  allowedLink,
  allowedPicture,
  allowedTags,
  plainAttributes,
} from './allow-list.ts';
import { verifyAllowList } from './verify-allow-list.ts';

const configuration: Config = Object.freeze({
  ALLOWED_TAGS: [...allowedTags],
  ALLOWED_ATTR: [...addressAttributes, ...plainAttributes],
  ALLOWED_URI_REGEXP: allowedLink,
  // DOMPurify tests every attribute it does not know to be harmless against the link rule.
  ADD_URI_SAFE_ATTR: [...plainAttributes],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  RETURN_DOM_FRAGMENT: true,
}) as Config;

/**
 * Any markup in, safe markup out: only allow-listed elements and attributes, http(s) and mailto links,
 * http(s) pictures. The text of elements that are not allowed is kept, except of scripts, styles and the
 * like. Never throws on odd markup; throws `ReadError` (`unexpected`) if its own check fails.
 */
export function sanitise(html: string, page: Document): SafeHtml {
  const holder = page.createElement('div');
  holder.append(toSafeFragment(html));
  // The one place where the type is minted.
  return holder.innerHTML as SafeHtml;
}

/** Many pieces of markup at the price of one: each as `sanitise` would give it, in the same order. */
export function sanitiseEach(markups: readonly string[], page: Document): readonly SafeHtml[] {
  const together = toSafeFragment(
    markups.map((markup, index) => `<div title="${index}">${markup}</div>`).join(''),
  );
  // A piece that closes more than it opens spills into the next one, and one that closes less swallows it.
  const pieces = [...together.childNodes].filter((node, index) => isPiece(node, index));
  if (pieces.length !== markups.length || together.childNodes.length !== markups.length) {
    return markups.map(markup => sanitise(markup, page));
  }
  return [...together.children].map(({ innerHTML }) => innerHTML as SafeHtml);
}

function isPiece(node: Node, index: number): boolean {
  return node instanceof Element && node.localName === 'div' && node.getAttribute('title') === String(index);
}

/**
 * Safe markup as nodes, sanitised once more. They belong to no page yet: nothing loads until they are put into
 * one.
 */
export function sanitiseToFragment(html: SafeHtml): DocumentFragment {
  return toSafeFragment(html);
}

function toSafeFragment(html: string): DocumentFragment {
  const fragment: DocumentFragment = DOMPurify.sanitize(html, {
    ...configuration,
    RETURN_DOM_FRAGMENT: true as const,
  });
  for (const picture of fragment.querySelectorAll('img')) {
    // DOMPurify lets every data: address stand in a picture, whatever the link rule says.
    if (!allowedPicture.test(picture.getAttribute('src') ?? '')) picture.remove();
  }
  verifyAllowList(fragment);
  return fragment;
}
