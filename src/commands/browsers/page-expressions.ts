export type Point = Readonly<{ x: number; y: number }>;

/** Wraps an expression so that both protocols give the same: JSON text of its awaited value. */
export function asJson(expression: string): string {
  return `(async () => JSON.stringify((await (${expression}\n)) ?? null))()`;
}

/**
 * An expression for where to click the first line of the first match of a selector, after it was scrolled into view and has held
 * still for two frames: `{x, y}` in CSS pixels of the viewport, or a string that says why it cannot be clicked.
 */
export function clickPointExpression(selector: string): string {
  return `(async selector => {
    const element = document.querySelector(selector);
    if (!element) return 'it is not there';
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const middle = () => {
      // The middle of a link's whole box may lie beside its text when the text breaks over two lines.
      const [box] = element.getClientRects();
      if (!box?.width || !box.height) return { x: 0, y: 0, empty: true };
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, empty: false };
    };
    const before = middle();
    // A page that is not being painted has no frames, so that a timer must do.
    const nextFrame = () => new Promise(go => { requestAnimationFrame(go); setTimeout(go, 50); });
    await nextFrame();
    await nextFrame();
    const { x, y, empty } = middle();
    if (empty) return 'it has no size';
    if (element.disabled) return 'it is disabled';
    if (x !== before.x || y !== before.y) return 'it is moving';
    const hit = document.elementFromPoint(x, y);
    if (!hit) return 'it is out of view';
    if (!element.contains(hit)) return 'it is covered by <' + hit.localName + '>';
    return { x, y };
  })(${JSON.stringify(selector)})`;
}
