/** How long to wait for a painting, in ms: a tab that nobody looks at is not painted. */
const paintPatience = 250;

/** Resolves when what is in the page now has been painted: work that nobody waits for begins after it. Never rejects. */
export function afterPaint(page: Document): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, paintPatience);
    // Called right before the browser paints: what is asked for in it comes right after.
    page.defaultView?.requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
