/**
 * Takes a picture out, with what then stands empty: the link, paragraph and figure around it. A figure that
 * has words keeps them.
 */
export function dropPicture(picture: HTMLImageElement): void {
  let gone: Element = picture;
  for (
    let around = gone.parentElement;
    around?.matches('a, p, figure') && isAlone(gone);
    around = gone.parentElement
  ) {
    gone = around;
  }
  gone.remove();
}

/** Forward first: pictures are dropped in order, so that is where the next one stands and the walk ends. */
function isAlone(element: Element): boolean {
  for (let node = element.nextSibling; node; node = node.nextSibling) if (!isBlank(node)) return false;
  for (let node = element.previousSibling; node; node = node.previousSibling)
    if (!isBlank(node)) return false;
  return true;
}

function isBlank(node: Node): boolean {
  if (node instanceof Element && !node.matches('figcaption, br')) return false;
  return !node.textContent?.trim();
}
