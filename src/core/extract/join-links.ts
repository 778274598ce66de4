import { moveChildren } from './move-children.ts';

/** Joins links that touch and lead to one place: a page may part them in the middle of a word. */
export function joinLinks(body: Element): void {
  for (const link of body.querySelectorAll('a[href] + a[href]')) {
    const before = link.previousSibling;
    // Words between the two are no element.
    if (before === null || before !== link.previousElementSibling) continue;
    const [first, second] = [link.previousElementSibling, link];
    if (first.getAttribute('href') !== second.getAttribute('href')) continue;
    if (!isPlain(first) || !isPlain(second)) continue;
    // What the next link touches is the one that stays.
    moveChildren(second, first);
    second.remove();
  }
}

/** A picture and the words beside it are two, though both lead to one place. */
function isPlain(link: Element): boolean {
  return link.textContent?.trim() !== '' && !link.querySelector('img, br');
}
