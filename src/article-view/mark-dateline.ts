import { makeElement } from './make-element.ts';

/** Sets the place that a text was written from apart from its first sentence, where it stands as `dateline` says. */
export function markDateline(body: ParentNode, dateline: string | null, page: Document): void {
  const first = body.querySelector('p:not([data-set-off])')?.firstChild;
  if (dateline === null || !(first instanceof Text)) return;
  const start = first.data.length - first.data.trimStart().length;
  if (!first.data.startsWith(dateline, start)) return;
  const place = first.splitText(start);
  place.splitText(dateline.length);
  const marked = makeElement(page, 'span', 'dateline');
  place.replaceWith(marked);
  marked.append(place);
}
