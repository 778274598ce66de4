const breadcrumb = '[class*="breadcrumb" i], [id*="breadcrumb" i], [itemtype*="BreadcrumbList"], nav';
const fewestLinks = 2;

/**
 * Whether a heading is the last step of a breadcrumb: it stands in one, or in a row of links. Some papers
 * put a title for search engines there as the page's only `h1` and set the headline itself as an `h2`.
 */
export function isBreadcrumb(heading: Element): boolean {
  return heading.closest(breadcrumb) !== null || endsRowOfLinks(heading);
}

/** At least two links before it in its own parent, and no word besides them. */
function endsRowOfLinks(heading: Element): boolean {
  let links = 0;
  let before = heading.previousSibling;
  for (let step = 0; before !== null && step < 30; step++, before = before.previousSibling) {
    const words = (before.textContent ?? '').slice(0, 500).replace(/[\s|/›»>·•-]+/g, '');
    if (words === '') continue;
    if (before.nodeType !== 1) return false;
    const element = before as Element;
    const inside = element.localName === 'a' ? [element] : [...element.querySelectorAll('a')].slice(0, 12);
    const linked = inside
      .map(link => link.textContent ?? '')
      .join('')
      .slice(0, 500);
    if (linked.replace(/[\s|/›»>·•-]+/g, '') !== words) return false;
    links += inside.length;
  }
  return links >= fewestLinks;
}
