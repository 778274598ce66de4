import { directionOf } from '../core/direction-of.ts';
import { messageText } from '../platform/message-text.ts';

/** `data-message*` attribute → where the words go; `null` is the element's text. */
const targets: readonly (readonly [string, string | null])[] = [
  ['data-message', null],
  ['data-message-title', 'title'],
  ['data-message-label', 'aria-label'],
];

/**
 * Puts the words of the reader's language into a page of the extension: `data-message="save"` gets its text,
 * `data-message-title` its tooltip, `data-message-label` its name for screen readers. The page runs in the direction of that language.
 */
export function fillMessages(page: Document): void {
  const language = messageText('messageLanguage');
  page.documentElement.lang = language;
  page.documentElement.dir = directionOf(language || null);
  for (const [mark, attribute] of targets) {
    for (const element of page.querySelectorAll(`[${mark}]`)) {
      const words = messageText(element.getAttribute(mark) ?? '');
      if (attribute === null) element.textContent = words;
      else element.setAttribute(attribute, words);
    }
  }
}
