import { messageText } from '../../platform/message-text.ts';
import { makeElement } from '../make-element.ts';
import type { Voice } from './choose-voice.ts';

/**
 * Lists voices to choose from, each that sends the text away saying so. Where none fits the article's language, the
 * others are offered; where none is chosen, nothing is selected.
 */
export function fillVoices(
  place: HTMLSelectElement,
  fitting: readonly Voice[],
  all: readonly Voice[],
  chosen: Voice | null,
): void {
  const page = place.ownerDocument;
  const offered = fitting.length > 0 ? fitting : all;
  place.replaceChildren(...offered.map(option));
  if (!chosen) {
    const none = makeElement(page, 'option', null, messageText('chooseVoice'));
    none.value = '';
    none.disabled = true;
    place.prepend(none);
  }
  place.value = chosen?.voiceURI ?? '';
  place.disabled = offered.length === 0;

  function option({ voiceURI, name, lang, localService }: Voice): HTMLElement {
    const told = fitting.length > 0 ? name : `${name} (${lang})`;
    const made = makeElement(page, 'option', null, localService ? told : messageText('remoteVoice', told));
    made.value = voiceURI;
    return made;
  }
}
