/** The places in `popup.html` that change. */
export type PopupParts = Readonly<{
  scroller: HTMLElement;
  article: HTMLElement;
  problem: HTMLElement;
  progress: HTMLElement;
  status: HTMLElement;
}>;

/** Finds them; throws when the page and this list went apart. */
export function popupParts(page: Document): PopupParts {
  return {
    scroller: part('scroller'),
    article: part('article'),
    problem: part('problem'),
    progress: part('progress'),
    status: part('status'),
  };

  function part(id: string): HTMLElement {
    const found = page.getElementById(id);
    if (!found) throw new Error(`popup.html has no #${id}`);
    return found;
  }
}
