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
  // In a caption, a tag that is left open does not reach the next piece (HTML Standard, 13.2.4.3).
  const together = toSafeFragment(
    markups.map((markup, index) => `<table title="${index}"><caption>${markup}</caption></table>`).join(''),
  );
  const captions = [...together.childNodes].map(findCaption).filter(caption => caption !== null);
  // A piece that closes the caption spills out, and one that never ends swallows the rest.
  if (captions.length !== markups.length || together.childNodes.length !== markups.length) {
    return markups.map(markup => sanitise(markup, page));
  }
  return captions.map(({ innerHTML }) => innerHTML as SafeHtml);
}

function findCaption(table: Node, index: number): Element | null {
  if (!(table instanceof Element) || table.getAttribute('title') !== String(index)) return null;
  return table.childNodes.length === 1 ? table.querySelector(':scope > caption') : null;
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
