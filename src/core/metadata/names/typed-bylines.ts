import { type HeadlineArea, isBesideArticle } from '../headline-area.ts';
import { elementText } from '../text/element-text.ts';
import { isPersonal } from './is-personal.ts';

const longestByline = 80;
/** A paragraph of the story, in characters. */
const leastProse = 80;
const mostParagraphs = 500;
/** Small words that stand inside names open headings: "Zu Ihrer Information". */
const opener = /^(?:zu[mr]?|vo[nm]|de[lnrs]?|d[aio]s?|la|le|les|el|los|las|al?|af|av|and|und|y|e|i)\s/i;

/**
 * Names that somebody typed into the story as a line of its own, in strong or slanted letters: before its first
 * paragraph, or to the right after its last, as papers sign. Nothing marks such a line as a byline, so it is believed only where
 * every word of it is part of a full name.
 */
export function typedBylines(page: Document, area: HeadlineArea): readonly string[] {
  const marked = page.querySelectorAll('p > :is(strong, b, em, i):only-child');
  for (const mark of Array.from(marked).slice(0, mostParagraphs)) {
    const line = mark.parentElement;
    if (!line) continue;
    const text = elementText(line, undefined, longestByline + 50);
    if (text !== elementText(mark, undefined, longestByline + 50) || !areNames(text)) continue;
    if (standsAtAnEnd(line) && !isBesideArticle(line, area)) return [text.replaceAll('/', ', ')];
  }
  return [];
}

function areNames(text: string): boolean {
  if (text.length > longestByline) return false;
  return text
    .split(/\s*[/,&]\s*/)
    .every(name => name.includes(' ') && !opener.test(name) && isPersonal(name));
}

/** Before all of the prose around it, or behind all of it and set to the right, as signatures are. */
function standsAtAnEnd(line: Element): boolean {
  const isBefore = hasProse(line, 'nextElementSibling');
  if (hasProse(line, 'previousElementSibling')) return !isBefore && isSetRight(line);
  return isBefore;
}

function isSetRight(line: Element): boolean {
  if (line.getAttribute('align') === 'right') return true;
  return /(?:text-?align|text)-(?:right|end)/i.test(line.getAttribute('class') ?? '');
}

function hasProse(line: Element, way: 'previousElementSibling' | 'nextElementSibling'): boolean {
  let steps = 0;
  for (let each = line[way]; each && steps < mostParagraphs; each = each[way], steps += 1) {
    if (each.localName === 'p' && (each.textContent ?? '').trim().length >= leastProse) return true;
  }
  return false;
}
