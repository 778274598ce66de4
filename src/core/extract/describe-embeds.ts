import { lineOf } from './collapse-space.ts';
import { isQuotedPost } from './is-quoted-post.ts';
import { embedMark } from './story-marks.ts';

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
    if (isQuotedPost(quotation)) quotation.setAttribute(embedMark, '');
  }
  for (const embed of page.body.querySelectorAll('iframe, video, audio')) {
    const address = embedAddress(embed);
    const title =
      lineOf(embed) || embed.getAttribute('title')?.trim() || embed.getAttribute('aria-label')?.trim();
    if (!address || (embed.matches('iframe') && (!title || furniture.test(`${address} ${title}`)))) {
      embed.remove();
      continue;
    }
    outermostBox(embed).replaceWith(embedCard(page, address, title || hostOf(address)));
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

function embedAddress(embed: Element): string | null {
  const address = embed.getAttribute('src') ?? embed.querySelector('source[src]')?.getAttribute('src') ?? '';
  if (!/^https?:/i.test(address)) return null;
  // A player's address shows nothing but the player; the page of the video is what a reader can open.
  const video = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/.exec(address);
  return video ? `https://www.youtube.com/watch?v=${video[1]}` : address;
}

function embedCard(page: Document, address: string, title: string): Element {
  const card = page.createElement('figure');
  card.setAttribute(embedMark, '');
  const line = page.createElement('p');
  const link = page.createElement('a');
  link.setAttribute('href', address);
  link.textContent = title;
  line.append(link);
  card.append(line);
  return card;
}

function hostOf(address: string): string {
  return URL.parse(address)?.host ?? address;
}
