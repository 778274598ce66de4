import { withoutCredentials } from '../without-credentials.ts';
import { isAllowedLink, isAllowedPicture, ruledAttributes } from './allow-list.ts';

const anyRuled = [...ruledAttributes.keys()].map(name => `[${name}]`).join(', ');

/**
 * What DOMPurify's configuration cannot say, done to the nodes that it gives: links and pictures only where the
 * allow-list takes their address, some attributes only with some values. An address loses the name and the password in
 * it; a link without an address keeps its words; a picture without one goes.
 */
export function enforceRules(sanitised: DocumentFragment): void {
  for (const link of sanitised.querySelectorAll('[href]')) {
    const address = withoutCredentials(link.getAttribute('href') ?? '');
    if (isAllowedLink(address)) setAddress(link, 'href', address);
    else link.removeAttribute('href');
  }
  for (const picture of sanitised.querySelectorAll('img, [src]')) {
    const address = withoutCredentials(picture.getAttribute('src') ?? '');
    if (picture.localName !== 'img') picture.removeAttribute('src');
    else if (isAllowedPicture(address)) setAddress(picture, 'src', address);
    else picture.remove();
  }
  for (const element of sanitised.querySelectorAll(anyRuled)) {
    for (const name of element.getAttributeNames()) {
      if (ruledAttributes.get(name)?.(element.getAttribute(name) ?? '') === false)
        element.removeAttribute(name);
    }
  }
}

function setAddress(element: Element, name: string, address: string): void {
  if (element.getAttribute(name) !== address) element.setAttribute(name, address);
}
