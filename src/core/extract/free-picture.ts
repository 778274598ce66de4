import { lineOf } from './collapse-space.ts';

/** What a control says: “+”, “Enlarge”. Characters. */
const longestControl = 40;

/**
 * Makes the one picture of a figure its own child where it shares a box with controls, which go: what is judged to be
 * no part of the article would take the box with it, and the picture.
 */
export function freePicture(figure: Element): void {
  const [picture, ...others] = figure.querySelectorAll('img');
  if (!picture || others.length > 0) return;
  const whole = picture.closest('figure a') ?? picture;
  const box = outermostBox(whole, figure);
  if (!box || box.querySelector('video, audio, iframe, svg, canvas, table, pre, figcaption, figure')) return;
  if (lineOf(whole) !== '' || !holdsOnlyControls(box)) return;
  box.replaceWith(whole);
}

function outermostBox(whole: Element, figure: Element): Element | null {
  let box = whole;
  while (box.parentElement && box.parentElement !== figure) box = box.parentElement;
  return box === whole || box.parentElement !== figure ? null : box;
}

/** Whether a box has words, few, and all of them are in links and buttons. */
function holdsOnlyControls(box: Element): boolean {
  const words = lineOf(box);
  if (words === '' || words.length > longestControl) return false;
  const controls = [...box.querySelectorAll('a, button')].map(lineOf).join('');
  return controls.replace(/\s/g, '') === words.replace(/\s/g, '');
}
