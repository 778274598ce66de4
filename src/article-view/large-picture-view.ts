import { messageText } from '../platform/message-text.ts';
import { iconView } from './icon-view.ts';
import { makeElement } from './make-element.ts';

/**
 * A dialog that shows a picture of an article as large as the window allows, with its words under it. It has the same
 * address, so that the browser takes what it has. Closed by a click, by its button, by Escape; then it is gone, and the
 * focus back where it was.
 */
export function largePictureView(picture: HTMLImageElement): HTMLDialogElement {
  const page = picture.ownerDocument;
  const large = page.createElement('img');
  large.alt = picture.alt;
  large.referrerPolicy = picture.referrerPolicy;
  large.src = picture.src;
  const figure = makeElement(page, 'figure', null, large);
  const words = picture.closest('figure')?.querySelector('figcaption')?.cloneNode(true);
  if (words) figure.append(words);
  const close = makeElement(page, 'button', 'button quiet close', iconView('M5 5l10 10M15 5 5 15', page));
  close.type = 'button';
  close.ariaLabel = messageText('close');
  close.title = messageText('close');
  const dialog = makeElement(page, 'dialog', 'large-picture', close, figure);
  dialog.ariaLabel = picture.alt || messageText('pictureLabel');
  const article = picture.closest<HTMLElement>('[lang]');
  figure.lang = article?.lang ?? '';
  figure.dir = article?.dir ?? '';
  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('figcaption')) dialog.close();
  });
  dialog.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    // Left to itself, the key would close the popup, too.
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}
