import { restPicture, wakePicture } from './resting-pictures.ts';

/** Shows the pictures of a part of a page, or lets them all rest: then none of them asks for anything. */
export function switchPictures(place: ParentNode, page: Document, isShown: boolean): void {
  if (isShown) for (const each of place.querySelectorAll('.resting-picture')) wakePicture(each);
  else {
    for (const picture of place.querySelectorAll('img')) {
      restPicture(picture, picture.getAttribute('src') ?? '', page);
    }
  }
  for (const note of place.querySelectorAll<HTMLElement>('.pictures-off')) note.hidden = isShown;
}
