import { messageText } from '../platform/message-text.ts';
import { arePicturesShown } from './are-pictures-shown.ts';
import { makeElement } from './make-element.ts';
import { switchPictures } from './switch-pictures.ts';

/**
 * Says over an article that its pictures are not shown, and brings them on a click, for as long as the article is there.
 * Unseen while pictures are shown.
 */
export function picturesOffView(view: HTMLElement, page: Document): HTMLElement {
  const show = makeElement(page, 'button', 'button', messageText('showPictures'));
  show.type = 'button';
  const note = makeElement(
    page,
    'div',
    'pictures-off',
    makeElement(page, 'span', null, messageText('picturesOff')),
    show,
  );
  note.lang = messageText('messageLanguage');
  note.hidden = arePicturesShown(page);
  show.addEventListener('click', () => {
    switchPictures(view, page, true);
    // The button is gone, and with it would go the place of whoever pressed it.
    const first = view.querySelector('img');
    if (first && !first.hasAttribute('tabindex')) first.tabIndex = -1;
    first?.focus();
  });
  return note;
}
