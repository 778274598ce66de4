import type { AppearanceStore } from '../settings/start-appearance.ts';
import { findPart } from './find-part.ts';
import { switchPictures } from './switch-pictures.ts';

/** Shows the pictures of the article in a page, or lets them rest, whenever that is switched. */
export function startPictureSwitch(page: Document, appearance: AppearanceStore): void {
  let wereShown = appearance.now().showsPictures;
  appearance.onChange(({ showsPictures }) => {
    // Pictures that were asked for in this article stay when something else changes.
    if (showsPictures === wereShown) return;
    wereShown = showsPictures;
    switchPictures(findPart(page, 'article'), page, showsPictures);
  });
}
