import type { Capture } from '../capture/capture.ts';
import { disarmNames } from './disarm-names.ts';
import { makeElementsPlain } from './make-elements-plain.ts';
import { markSpoken } from './mark-spoken.ts';
import { partLines } from './part-lines.ts';
import { showSeparators } from './show-separators.ts';
import { unwrapStrays } from './unwrap-strays.ts';

/**
 * The captured markup as an inert document: nothing of it runs, loads, shows or shadows a property by name. What the
 * page's style parts, its markup does, too.
 */
export function parseCapture(capture: Capture): Document {
  const page = new DOMParser().parseFromString(capture.html, 'text/html');
  disarmNames(page);
  makeElementsPlain(page);
  unwrapStrays(page);
  partLines(page);
  showSeparators(page);
  markSpoken(page);
  return page;
}
