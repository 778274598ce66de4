/** Whether two addresses name the same page: host without `www.`/`m.`, and path, count; scheme, query and fragment do not. */
export function isSamePage(one: string | null, other: string | null): boolean {
  const left = pageKey(one);
  return left !== null && left === pageKey(other);
}

function pageKey(address: string | null): string | null {
  if (address === null) return null;
  try {
    const url = new URL(address);
    const host = url.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
    const path = url.pathname.replace(/\/(?:amp|index\.(?:html?|php))\/?$/, '').replace(/\/+$/, '');
    // Old systems name the page in the query alone: /index.php?id=12.
    return host + path.toLowerCase() + (path === '' ? url.search : '');
  } catch {
    return null;
  }
}
