/** What content scripts are given to see closed shadow roots: Chrome 88+, Firefox 63+. */
type ChromeDom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * The shadow root of an element, open or closed, as only an extension can see it. A page can shadow the
 * `chrome` global with an element of that id, so nothing that is a node is believed.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const chromeDom = findChromeDom();
  if (chromeDom) {
    // Chrome throws for elements that are no HTMLElement.
    try {
      return chromeDom.openOrClosedShadowRoot(element);
    } catch {
      return element.shadowRoot;
    }
  }
  return (element as FirefoxElement).openOrClosedShadowRoot ?? element.shadowRoot;
}

function findChromeDom(): ChromeDom | null {
  const global = globalThis as { chrome?: unknown };
  const api = global.chrome;
  if (typeof api !== 'object' || api === null || api instanceof Node || !('dom' in api)) return null;
  const { dom } = api;
  if (typeof dom !== 'object' || dom === null || dom instanceof Node) return null;
  if (!('openOrClosedShadowRoot' in dom) || typeof dom.openOrClosedShadowRoot !== 'function') return null;
  return dom as ChromeDom;
}
