import { goTo } from '../go-to.ts';
import { readingWindow } from '../scroller-of.ts';
import { listHeadings } from './list-headings.ts';

/** So far below the top a heading may stand after one went there, in CSS pixels. */
const tolerance = 32;

/** Goes to the next heading (`1`) or the one before (`-1`), from the focused one or the top of the window; before the first to the headline. */
export function stepHeading(view: HTMLElement, step: 1 | -1): void {
  const headline = view.querySelector<HTMLElement>('.headline');
  const headings = listHeadings(view).map(({ heading }) => heading);
  const places = headline ? [headline, ...headings] : headings;
  const place = places[findPlace(view, places, step)];
  if (place) goTo(place);
}

function findPlace(view: HTMLElement, places: readonly HTMLElement[], step: 1 | -1): number {
  const { top, bottom } = readingWindow(view);
  const boxes = places.map(place => place.getBoundingClientRect());
  const focused = places.indexOf(view.ownerDocument.activeElement as HTMLElement);
  const box = boxes[focused];
  // The last headings of an article never come to the top.
  if (box && box.bottom > top && box.top < bottom) return focused + step;
  if (step === 1) return boxes.findIndex(each => each.top > top + tolerance);
  return boxes.findLastIndex(each => each.top < top - 1);
}
