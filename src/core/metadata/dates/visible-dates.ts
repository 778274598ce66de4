import { type HeadlineArea, isBesideArticle } from '../headline-area.ts';
import { markedElements } from '../marked-elements.ts';
import { textsNearHeadline } from '../near-headline.ts';
import { elementText } from '../text/element-text.ts';
import { readStatedDate } from './read-stated-date.ts';
import { readWrittenDate } from './read-written-date.ts';

/** Dates that a reader finds near the headline, each already ISO 8601. */
export type VisibleDates = Readonly<{ published: string | null; modified: string | null }>;

const updateWords =
  /updat|modif|edited|revis|aktualis|geändert|actualis|mis à jour|actualiz|atualiz|aggiorna|bijgewerkt|gewijzigd|uppdater|opdater|oppdater|aktualiz|güncel|обновл|оновл|更新|수정/i;
/** The day on which somebody became a reader is none of the article's. */
const joinWords =
  /^\W*(?:joined\b|registered\b|member since|registriert|mitglied seit|beigetreten|inscrit depuis|registrado|miembro desde|iscritto dal|lid sinds|medlem siden)/i;
const longestText = 200;
const mostElements = 400;
const reach = 40;

/**
 * The dates nearest the headline: after it before before it, elements made for dates before written ones.
 * A `<time>` of a related card, a comment or a sidebar is none of the article's.
 */
export function visibleDates(page: Document, area: HeadlineArea, language: string | null): VisibleDates {
  const all = markedElements(page, area, 'dates').slice(0, mostElements);
  const { heading } = area;
  const isAfter = (element: Element) =>
    heading === null || (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const after = all.filter(isAfter).slice(0, reach * 2);
  const before = all
    .filter(element => !isAfter(element))
    .slice(-reach)
    .reverse();
  const ordered = [...after.slice(0, reach), ...before, ...after.slice(reach)];
  let published: string | null = null;
  let modified: string | null = null;
  for (const element of ordered) {
    if (area.around.has(element) || isBesideArticle(element, area)) continue;
    const found = readDate(element, language);
    if (found === null) continue;
    if (found.isUpdate) modified ??= found.date;
    else published ??= found.date;
    if (published !== null && modified !== null) break;
  }
  for (const { element, text } of published === null ? textsNearHeadline(page, area) : []) {
    const found = readDate(element, language);
    // A sentence with a date in it tells of that day; a line for the date is short.
    if (found === null || text.length > 90) continue;
    if (found.isUpdate) modified ??= found.date;
    else published ??= found.date;
  }
  return { published, modified };
}

function readDate(element: Element, language: string | null): { date: string; isUpdate: boolean } | null {
  const text = elementText(element, undefined, longestText + 50);
  if (text.length > longestText) return null;
  const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
  const written = readWrittenDate(text, language);
  const machine = stated === null ? null : (readStatedDate(stated) ?? readWrittenDate(stated, language));
  const date = machine ?? written;
  if (date === null) return null;
  const about =
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''} ${text}`.slice(0, 400);
  const nearby = element.parentElement === null ? '' : labelBefore(element);
  // Words with a figure in them speak of that day, not of this one.
  if (joinWords.test(text) || (joinWords.test(nearby) && !/\d/.test(nearby))) return null;
  const isPublished = /\bdatePublished\b/.test(element.getAttribute('itemprop') ?? '');
  return {
    date,
    isUpdate:
      !isPublished &&
      (updateWords.test(about.replace(/updateddate|date-updated-published/gi, '')) ||
        updateWords.test(nearby)),
  };
}

/** The words right before an element in the same parent: "Updated: <time>". */
function labelBefore(element: Element): string {
  const before = element.previousSibling;
  if (before === null) return '';
  return (before.nodeType === 3 ? (before.nodeValue ?? '') : (before.textContent ?? '').slice(-60))
    .trim()
    .slice(-40);
}
