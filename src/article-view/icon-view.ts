const namespace = 'http://www.w3.org/2000/svg';

/** A drawing of lines on a ground of 20 × 20, which says nothing to screen readers. */
export function iconView(path: string, page: Document): SVGElement {
  const icon = page.createElementNS(namespace, 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.setAttribute('aria-hidden', 'true');
  const line = page.createElementNS(namespace, 'path');
  line.setAttribute('d', path);
  icon.append(line);
  return icon;
}
