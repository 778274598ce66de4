import { dropPicture } from './drop-picture.ts';
import { makeElement } from './make-element.ts';

/**
 * What is left of a picture that did not come: its caption if it has one, else its description, else
 * nothing. No broken frame, no empty space.
 */
export function collapsePicture(picture: HTMLImageElement): void {
  const caption = picture.closest('figure')?.textContent?.trim();
  const description = picture.alt.trim();
  if (caption || !description) dropPicture(picture);
  else picture.replaceWith(makeElement(picture.ownerDocument, 'span', 'missing-picture', description));
}
