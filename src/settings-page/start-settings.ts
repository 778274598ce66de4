import { announcer } from '../article-view/announcer.ts';
import { fillMessages } from '../article-view/fill-messages.ts';
import { findPart } from '../article-view/find-part.ts';
import { makeElement } from '../article-view/make-element.ts';
import { settingsSections } from './settings-sections.ts';

/** Runs the settings: every section with its heading, and the list that leads to them. */
export function startSettings(page: Document): void {
  fillMessages(page);
  const announce = announcer(findPart(page, 'status'));
  const list = makeElement(page, 'ul', null);
  for (const { name, title, fill } of settingsSections()) {
    const heading = makeElement(page, 'h2', null, title);
    heading.id = `${name}-title`;
    const place = makeElement(page, 'div', 'section-body');
    const section = makeElement(page, 'section', 'section', heading, place);
    section.id = name;
    // Whoever goes there goes on from there.
    section.tabIndex = -1;
    section.setAttribute('aria-labelledby', heading.id);
    findPart(page, 'sections').append(section);
    const link = makeElement(page, 'a', null, title);
    link.href = `#${name}`;
    list.append(makeElement(page, 'li', null, link));
    fill(place, announce);
  }
  findPart(page, 'contents').append(list);
}
