import { fillSiteRules } from '../article-view/edit/site-rules-view.ts';
import '../article-view/edit/edit.css';
import { makeElement } from '../article-view/make-element.ts';

/** The rules of all sites, to switch, edit and delete. */
export function rulesView(page: Document): HTMLElement {
  const place = makeElement(page, 'div', 'left-out');
  void fillSiteRules(place, null);
  return place;
}
