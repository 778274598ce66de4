import DOMPurify from 'dompurify';
import type { SafeHtml } from '../article.ts';
import { addressAttributes, allowedTags, plainAttributes, ruledAttributes } from './allow-list.ts';
import { enforceRules } from './enforce-rules.ts';
import { isPlainParagraph } from './is-plain-paragraph.ts';
import { verifyAllowList } from './verify-allow-list.ts';

// Read once: given with every call, it would be worked out anew each time, for longer than a page's removed
// blocks take.
DOMPurify.setConfig({
  ALLOWED_TAGS: [...allowedTags],
  ALLOWED_ATTR: [...addressAttributes, ...plainAttributes, ...ruledAttributes.keys()],
  // What it lets through is asked about by rules of our own.
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|#)/i,
  // DOMPurify tests every attribute it does not know to be harmless against the link rule.
  ADD_URI_SAFE_ATTR: [...plainAttributes, ...ruledAttributes.keys()],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  RETURN_DOM_FRAGMENT: true,
});

/**
 * Any markup in, safe markup out: only allow-listed elements and attributes, http(s) and mailto links and
 * those between a text and its notes, http(s) pictures. The text of elements that are not allowed is kept, except of
 * scripts, styles and the like. Never throws on odd markup; throws `ReadError` (`unexpected`) if its own check fails.
 */
export function sanitise(html: string, page: Document): SafeHtml {
  const holder = page.createElement('div');
  holder.append(toSafeFragment(html));
  return holder.innerHTML as SafeHtml;
}

/** Many pieces of markup at the price of one: each as `sanitise` would give it, in the same order. */
export function sanitiseEach(markups: readonly string[], page: Document): readonly SafeHtml[] {
  // Most of what is left out of a page is kept as its words alone, where there is nothing to take out.
  const others = markups.filter(markup => !isPlainParagraph(markup));
  const sanitised = sanitiseTogether(others, page).values();
  return markups.map(markup =>
    isPlainParagraph(markup) ? (markup as SafeHtml) : (sanitised.next().value ?? sanitise(markup, page)),
  );
}

function sanitiseTogether(markups: readonly string[], page: Document): readonly SafeHtml[] {
  if (markups.length === 0) return [];
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
  // What the configuration above says, said once more for the compiler alone: it is not read again.
  const fragment = DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true });
  enforceRules(fragment);
  verifyAllowList(fragment);
  return fragment;
}
