import { collapsePicture } from './collapse-picture.ts';
import { dropPicture } from './drop-picture.ts';
import { isTinyPicture } from './is-tiny-picture.ts';

/** Acts on what only loading shows: pictures that do not come, and those that turn out to be counters. */
export function watchPictures(view: HTMLElement): void {
  // Neither event bubbles; both can be caught on the way down.
  view.addEventListener('error', ({ target }) => isPicture(target) && collapsePicture(target), true);
  view.addEventListener(
    'load',
    ({ target }) => {
      if (!isPicture(target)) return;
      // A vector picture without a size of its own says 0.
      const { naturalWidth, naturalHeight } = target;
      if (naturalWidth > 0 && isTinyPicture(naturalWidth, naturalHeight)) dropPicture(target);
      else if (naturalHeight > naturalWidth * 1.1) target.classList.add('tall');
    },
    true,
  );
}

function isPicture(target: EventTarget | null): target is HTMLImageElement {
  return target instanceof HTMLImageElement;
}
