import { licences } from 'virtual:licences';
import { version } from '../../manifest.json';
import { makeElement } from '../article-view/make-element.ts';
import { messageText } from '../platform/message-text.ts';

/** Which version this is, and the licences of everything that is shipped, each with its text. */
export function aboutView(page: Document): readonly HTMLElement[] {
  return [
    makeElement(page, 'p', null, messageText('aboutVersion', version)),
    makeElement(page, 'p', null, messageText('aboutLicence')),
    licenceView(messageText('aboutLicenceText'), messageText('messageLanguage'), licences.own),
    makeElement(page, 'h3', null, messageText('aboutLibraries')),
    ...licences.libraries.map(({ name, version: edition, licence, text }) =>
      licenceView(`${name} ${edition} · ${licence}`, 'en', text),
    ),
  ];

  function licenceView(title: string, language: string, text: string): HTMLElement {
    const summary = makeElement(page, 'summary', null, makeElement(page, 'bdi', null, title));
    summary.lang = language;
    const terms = makeElement(page, 'pre', null, text);
    // Licences are written in English, from left to right, and scroll within themselves.
    terms.lang = 'en';
    terms.dir = 'ltr';
    terms.tabIndex = 0;
    return makeElement(page, 'details', 'licence', summary, terms);
  }
}
