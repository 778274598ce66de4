import { lineOf } from '../collapse-space.ts';
import { orderAttribute } from '../removal-log.ts';
import { embedMark, unnamedEmbed } from '../story-marks.ts';
import { isQuotedPost } from './is-quoted-post.ts';
import { pageOfPlayer } from './page-of-player.ts';
import { statedAddress } from './stated-address.ts';

/** Frames that never hold a part of the story. */
const furniture =
  /\b(?:ads?|adv|advert\w*|doubleclick|googlesyndication|recaptcha|captcha|consent|login|analytics|pixel|newsletter|comments?|disqus|share|like\.php|plugins)\b/i;

/**
 * Replaces players and frames by quiet cards with what the page holds about them: a link and its title.
 * Nothing is loaded from them, and the text around them is not cut with them.
 */
export function describeEmbeds(page: Document): void {
  for (const quotation of page.body.querySelectorAll('div > blockquote')) {
    // A quoted post stands in boxes named after the network, which read like share bars.
    const box = outermostBox(quotation);
    if (box !== quotation) box.replaceWith(quotation);
  }
  for (const quotation of page.body.querySelectorAll('blockquote')) {
    if (!isQuotedPost(quotation)) continue;
    quotation.setAttribute(embedMark, '');
    if (statedAddress(quotation) !== null) dropLabels(quotation);
  }
  for (const box of page.body.querySelectorAll('.fb-post[data-href], .fb-video[data-href]')) {
    const address = box.getAttribute('data-href') ?? '';
    if (/^https?:/i.test(address) && lineOf(box) === '') box.replaceWith(embedCard(box, address, null));
  }
  for (const embed of page.body.querySelectorAll('iframe, video, audio')) {
    const address = embedAddress(embed);
    const known = address === null ? null : pageOfPlayer(address);
    const title =
      lineOf(embed) || embed.getAttribute('title')?.trim() || embed.getAttribute('aria-label')?.trim();
    const isFurniture = embed.matches('iframe') && (!title || furniture.test(`${address} ${title}`));
    if (address === null || (isFurniture && known === null)) {
      embed.remove();
      continue;
    }
    const box = outermostBox(embed);
    box.replaceWith(embedCard(box, known ?? address, title || null));
  }
}

/**
 * Takes out what a network writes on a post until its script has filled it in (“View this post”): a line in a box, where
 * text of the post stands in paragraphs, and not the line that says whose it is.
 */
function dropLabels(quotation: Element): void {
  for (const box of quotation.querySelectorAll('div')) {
    if (box.querySelector('p, div, time') || lineOf(box).includes('@')) continue;
    if (lineOf(box) !== lineOf(quotation)) box.remove();
  }
}

/** The box that is there only to give the embed its shape. */
function outermostBox(embed: Element): Element {
  let box = embed;
  for (let parent = box.parentElement; parent?.matches('div, figure, span'); parent = box.parentElement) {
    if (parent.firstElementChild !== parent.lastElementChild || hasOwnText(parent)) break;
    box = parent;
  }
  return box;
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && node.nodeValue?.trim()) return true;
  }
  return false;
}

/** Where what an embed shows comes from; late loaders and consent managers keep it elsewhere until then. */
const addressAttributes = ['src', 'data-src', 'data-lazy-src', 'data-cmp-src', 'data-original-src'];

function embedAddress(embed: Element): string | null {
  const sources = [embed, ...embed.querySelectorAll('source[src]')];
  const stated = sources.flatMap(each =>
    addressAttributes.map(name => each.getAttribute(name)?.trim() ?? ''),
  );
  const address = stated.map(each => each.replace(/^\/\//, 'https://')).find(each => /^https?:/i.test(each));
  return address ?? null;
}

/** A card in the place of a box, and under its number. */
function embedCard(box: Element, address: string, title: string | null): Element {
  const page = box.ownerDocument;
  const card = page.createElement('figure');
  const order = box.getAttribute(orderAttribute);
  if (order !== null) card.setAttribute(orderAttribute, order);
  card.setAttribute(embedMark, title === null ? unnamedEmbed : '');
  const line = page.createElement('p');
  const link = page.createElement('a');
  link.setAttribute('href', address);
  link.textContent = title ?? hostOf(address);
  line.append(link);
  card.append(line);
  return card;
}

function hostOf(address: string): string {
  return (URL.parse(address)?.host ?? address).replace(/^www\./, '');
}
