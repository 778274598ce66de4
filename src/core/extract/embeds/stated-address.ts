/** Attributes in which a quotation may say where it is from, and what a network's script is to show in its place. */
const stated = /^(?:cite|data-[\w-]*(?:permalink|url|href|src))$/;

/**
 * The address of what a quotation quotes, as it says itself in an attribute; `null` when it says none, or one to which
 * nothing in it leads.
 */
export function statedAddress(quotation: Element): string | null {
  for (const name of quotation.getAttributeNames()) {
    const address = stated.test(name) ? URL.parse(quotation.getAttribute(name) ?? '') : null;
    if (!address || !/^https?:$/.test(address.protocol)) continue;
    let isLinked = false;
    for (const link of quotation.getElementsByTagName('a')) {
      const target = URL.parse(link.getAttribute('href') ?? '');
      if (target?.host !== address.host) continue;
      const page = pageOf(address, target);
      if (page !== address.href) return page;
      isLinked = true;
    }
    if (isLinked) return address.href;
  }
  return null;
}

/** The address of an embed may be that of its page with a word behind it. */
function pageOf(address: URL, target: URL): string {
  const rest = address.pathname.startsWith(target.pathname)
    ? address.pathname.slice(target.pathname.length)
    : null;
  return rest === '' || rest?.startsWith('/embed') ? target.href : address.href;
}
