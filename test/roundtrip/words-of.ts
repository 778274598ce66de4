import { normaliseAddress } from './canonical.ts';

const partsWords =
  'address,article,aside,blockquote,br,caption,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,' +
  'h6,header,hr,legend,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';

/**
 * What a reader can read of a document: its words in order, parted where blocks and breaks part them, pictures by
 * what they show.
 */
export function wordsOf(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(partsWords)) {
    element.before(' ');
    element.prepend(' ');
    element.append(' ');
    element.after(' ');
  }
  for (const picture of copy.querySelectorAll('img')) {
    picture.replaceWith(` [${picture.getAttribute('alt')?.trim() ?? ''}] `);
  }
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Where the links and pictures of a document lead, each once, in a fixed order; a link nobody can see leads nowhere. */
export function addressesOf(root: Element): readonly string[] {
  const found = new Set<string>();
  for (const element of root.querySelectorAll('a[href], img[src]')) {
    const isSeen = element.localName === 'img' || element.querySelector('img') || element.textContent?.trim();
    if (!isSeen) continue;
    found.add(normaliseAddress(element.getAttribute('href') ?? element.getAttribute('src') ?? ''));
  }
  return [...found].sort();
}
