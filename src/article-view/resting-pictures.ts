import { messageText } from '../platform/message-text.ts';
import { hostOf } from './host-of.ts';
import { iconView } from './icon-view.ts';
import { makeElement } from './make-element.ts';

type Resting = Readonly<{ picture: HTMLImageElement; address: string }>;

/** What stands in the place of each picture that is not asked for. */
const resting = new WeakMap<Element, Resting>();
const icon = 'M3 4.5h14v11H3zM3 13l4-4 3.5 3.5L13 10l4 4M12.8 7.6h.01';

/**
 * Puts words in the place of a picture, which then asks for nothing: what it shows, and who would be asked. A click on
 * them brings it. `address` is where it would come from; an element that has it as its `src` loses it.
 */
export function restPicture(picture: HTMLImageElement, address: string, page: Document): void {
  picture.removeAttribute('src');
  const inLink = picture.closest('a') !== null;
  const place = makeElement(page, inLink ? 'span' : 'button', 'resting-picture', iconView(icon, page));
  const words = makeElement(page, 'span', null);
  const description = picture.alt.trim();
  if (description !== '') words.append(makeElement(page, 'bdi', 'description', description));
  const host = hostOf(address);
  const source = makeElement(
    page,
    'span',
    'host',
    messageText('pictureFrom', host ?? messageText('thisPage')),
  );
  source.lang = messageText('messageLanguage');
  words.append(source);
  place.append(words);
  if (place instanceof HTMLButtonElement) {
    place.type = 'button';
    place.title = messageText('showPictureHint');
    place.addEventListener('click', () => {
      wakePicture(place);
      // It is a button once it has come; until then it takes the focus only when it is told that it can.
      picture.tabIndex = -1;
      picture.focus();
    });
  }
  resting.set(place, { picture, address });
  picture.replaceWith(place);
}

/** Brings the picture whose place it is; nothing happens where there is none. */
export function wakePicture(place: Element): void {
  const found = resting.get(place);
  if (!found) return;
  place.replaceWith(found.picture);
  found.picture.src = found.address;
}
