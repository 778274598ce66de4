import { collapseSpace, lineOf } from './collapse-space.ts';
import type { RemovalLog } from './removal-log.ts';

/** A link is a link; what lists more of them inside a sentence, or a picture and a link, is a card about its name. */
const fewestLinks = 2;
/** All but so much of a card's text is in its links. */
const leastLinked = 0.8;
const mostSpans = 2000;

/**
 * Takes out cards that open when the pointer rests on a name in a sentence: the name again, a picture, links to
 * stories about it. In the markup they stand in the middle of the sentence. Also what says that it is a tooltip.
 */
export function dropHoverCards(page: Document, log: RemovalLog): void {
  const cards = [...page.body.querySelectorAll('p span, li span, p [role=tooltip], li [role=tooltip]')];
  for (const card of cards.slice(0, mostSpans)) {
    if (card.isConnected && (card.getAttribute('role') === 'tooltip' || isCard(card)))
      log.take(card, 'dialog');
  }
}

function isCard(card: Element): boolean {
  const links = card.getElementsByTagName('a');
  if (links.length < fewestLinks) return false;
  if (!card.querySelector('img') && links.length === fewestLinks) return false;
  const paragraph = card.closest('p, li');
  const text = lineOf(card);
  // A paragraph that is nothing else is no sentence with a card in it.
  if (!paragraph || lineOf(paragraph).length < text.length * 1.1) return false;
  let linked = 0;
  for (const link of links) linked += collapseSpace(link.textContent ?? '').length;
  return linked >= text.length * leastLinked && !isName(card);
}

/** The name itself and its card stand in one box: the box stays, the card in it goes. */
function isName(box: Element): boolean {
  const [first] = box.children;
  return first?.localName === 'a' && first.nextElementSibling?.localName === 'span';
}
