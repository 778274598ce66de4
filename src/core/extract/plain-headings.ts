import { lineOf } from './collapse-space.ts';
import { rename } from './rename.ts';
import { unwrap } from './unwrap.ts';

const headings = 'h1, h2, h3, h4, h5, h6';
const placeLink = 'a[href*="#"]';

/** Signs and white space, but no pictures in letters: `~ ~ ~` parts a text, where an emoji may head it. */
const onlySigns = /^[\p{P}\p{Sm}\p{Sk}\s]+$/u;

/** Makes headings of a found body nothing but headings. */
export function plainHeadings(body: Element): void {
  for (const heading of body.querySelectorAll(headings)) {
    joinInner(heading);
    for (const link of [heading.closest(placeLink), ...heading.querySelectorAll(placeLink)]) {
      if (link && leadsToItself(link, heading)) unwrap(link);
    }
    const [words, picture] = [heading.textContent ?? '', heading.querySelector('img')];
    if (onlySigns.test(words) && !picture) rename(heading, 'hr', body.ownerDocument).replaceChildren();
    // It says nothing that could be read in a table of contents.
    if (words.trim() === '' && picture) rename(heading, 'div', body.ownerDocument);
  }
}

/** A heading that is all of another one, as in a button that folds its section, would be written as two. */
function joinInner(heading: Element): void {
  const inner = heading.querySelectorAll(headings);
  const [only] = inner;
  if (!only) return;
  const isAll = inner.length === 1 && lineOf(only) === lineOf(heading);
  if (isAll && heading.querySelectorAll('img').length === only.querySelectorAll('img').length) {
    heading.replaceChildren(only);
    unwrap(only);
  } else rename(heading, 'div', heading.ownerDocument);
}

/** Whether a link of a heading is there to be copied: it leads to where it stands. */
function leadsToItself(link: Element, heading: Element): boolean {
  const fragment = decode((link.getAttribute('href') ?? '').split('#')[1] ?? '');
  const places = [link, heading, heading.parentElement, ...heading.querySelectorAll('[id]')];
  return fragment !== '' && places.some(place => place?.id === fragment);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
