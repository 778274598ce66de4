import type { Appearance } from './appearance.ts';
import { readAppearance } from './read-appearance.ts';

/*
 * A copy of the stored appearance that can be read before the first paint: extensions' storage answers only later. It may
 * be missing, old or refused (a browser that forbids pages to keep anything): then the default is painted first.
 */
const key = 'appearance';

/** What the copy says, or the default. Never throws. */
export function readAppearanceMirror(page: Document): Appearance {
  try {
    return readAppearance(JSON.parse(page.defaultView?.localStorage.getItem(key) ?? 'null'));
  } catch {
    return readAppearance(null);
  }
}

/** Never throws. */
export function writeAppearanceMirror(appearance: Appearance, page: Document): void {
  try {
    page.defaultView?.localStorage.setItem(key, JSON.stringify(appearance));
  } catch {
    // The next page is painted with the default first.
  }
}
