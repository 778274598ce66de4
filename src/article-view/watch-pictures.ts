import { messageText } from '../platform/message-text.ts';
import { collapsePicture } from './collapse-picture.ts';
import { dropPicture } from './drop-picture.ts';
import { isTinyPicture } from './is-tiny-picture.ts';
import { largePictureView } from './large-picture-view.ts';

/** What is smaller in both directions is a sign in a line, not a picture to be looked at. CSS pixels. */
const leastToEnlarge = 200;

/**
 * Acts on what only loading shows: pictures that do not come, those that turn out to be counters, and those that can be
 * shown large, by a click or the keyboard.
 */
export function watchPictures(view: HTMLElement): void {
  // Neither event bubbles; both can be caught on the way down.
  view.addEventListener('error', ({ target }) => isPicture(target) && collapsePicture(target), true);
  view.addEventListener('load', ({ target }) => isPicture(target) && settlePicture(target), true);
  view.addEventListener('click', ({ target }) => isPicture(target) && enlarge(target));
  view.addEventListener('keydown', event => {
    if ((event.key !== 'Enter' && event.key !== ' ') || !isPicture(event.target)) return;
    event.preventDefault();
    enlarge(event.target);
  });
}

function settlePicture(picture: HTMLImageElement): void {
  // A vector picture without a size of its own says 0.
  const { naturalWidth, naturalHeight } = picture;
  if (naturalWidth > 0 && isTinyPicture(naturalWidth, naturalHeight)) {
    dropPicture(picture);
    return;
  }
  picture.dataset['arrived'] = '';
  if (naturalHeight > naturalWidth * 1.1) picture.classList.add('tall');
  const isSign = naturalWidth > 0 && Math.max(naturalWidth, naturalHeight) < leastToEnlarge;
  if (isSign || picture.closest('a')) return;
  picture.role = 'button';
  picture.tabIndex = 0;
  picture.ariaHasPopup = 'dialog';
  picture.ariaLabel =
    picture.alt === '' ? messageText('enlarge') : messageText('enlargeDescribed', picture.alt);
}

function enlarge(picture: HTMLImageElement): void {
  if (picture.role !== 'button') return;
  const dialog = largePictureView(picture);
  picture.ownerDocument.body.append(dialog);
  dialog.showModal();
}

function isPicture(target: EventTarget | null): target is HTMLImageElement {
  return target instanceof HTMLImageElement;
}
