import { marks } from '../capture/marks.ts';
import { findRepeated } from './find-repeated.ts';
import { measureText, type TextMeasures } from './measure-text.ts';
import { nameTokens } from './name-tokens.ts';
import { once } from './once.ts';

/** Prose of a part that stands for itself. Characters. */
const leastProse = 200;
/** A shorter line is a label. Characters. */
const leastLine = 40;
/** Words on a button. Characters. */
const longestLabel = 60;
/** Of a part of the story, no more than this is in links. Share of its text. */
const mostLinked = 0.2;

const elsewhere = 'aside, nav, footer, form, dialog, [role=dialog], [role=navigation], [role=complementary]';
const controls = 'button, [role=tab], [role=button], [aria-controls], a[href*="#"]';

/** What pages call what only some screens show: the same once more. */
const someScreens = /\s(?:mobile|desktop|tablet|phone|print|amp)\s/;

/**
 * Shows the parts of a story of which a page shows one at a time: pictures of a slide show, pages behind a pager, panels
 * behind tabs. Such a part stands in a row of alike ones (by name and class), and one of them is shown. Also the rest of
 * a story that a button unfolds.
 */
export function showParts(page: Document): void {
  const measures = once(() => measureText(page.body));
  const isRepeated = once(() => findRepeated(page.body));
  const rows = new Map<Element, ReadonlyMap<string, Element>>();
  const shownIn = (row: Element) => {
    const shown = rows.get(row) ?? listShown(row);
    rows.set(row, shown);
    return shown;
  };
  for (const part of page.body.querySelectorAll(`[${marks.hidden}]`)) {
    if (isShownInTurn(part, shownIn, measures) && !isRepeated()(part)) show(part);
  }
}

function isShownInTurn(
  part: Element,
  shownIn: (row: Element) => ReadonlyMap<string, Element>,
  measures: () => TextMeasures,
): boolean {
  const row = part.parentElement;
  if (!row || part.matches('p, span, a, img, button') || part.getAttribute(marks.hidden) === 'clipped')
    return false;
  const shown = shownIn(row).get(shapeOf(part) ?? '') ?? findBegun(part);
  if (!shown || part.getAttribute('lang') !== shown.getAttribute('lang')) return false;
  if (someScreens.test(nameTokens(part))) return false;
  if (row.closest(elsewhere) || row.closest(`[${marks.hidden}]`) || part.querySelector('form, dialog'))
    return false;
  const [own, other] = [measures().get(part), measures().get(shown)];
  if (!own || !other || own.linked > own.text * mostLinked) return false;
  if (own.pictures > 0 && other.pictures > 0) return !leadsElsewhere(part);
  if (own.paragraphs >= leastProse && other.paragraphs >= leastProse / 2) return true;
  const isTold = own.text >= leastLine && other.text >= leastLine && part.querySelector('p, li') !== null;
  return isTold && row.closest('article, main, [itemprop=articleBody]') !== null && hasControls(row);
}

/** The first child of each kind that is shown. */
function listShown(row: Element): ReadonlyMap<string, Element> {
  const shown = new Map<string, Element>();
  for (let each = row.firstElementChild; each; each = each.nextElementSibling) {
    const shape = each.hasAttribute(marks.hidden) ? null : shapeOf(each);
    if (shape !== null && !shown.has(shape)) shown.set(shape, each);
  }
  return shown;
}

/** The paragraph before a rest of the story that a button behind or before it unfolds. */
function findBegun(rest: Element): Element | null {
  const [before, after] = [rest.previousElementSibling, rest.nextElementSibling];
  const control = [after, before].find(each => each && isControl(each));
  const begun = control === before ? (before?.previousElementSibling ?? null) : before;
  return control && begun?.matches('p') ? begun : null;
}

function isControl(element: Element): boolean {
  if ((element.textContent ?? '').trim().length > longestLabel) return false;
  return (
    element.matches('a, button, [role=button]') || element.querySelector('a, button, [role=button]') !== null
  );
}

/** What alike elements have in common; `null` where nothing says that they are alike. */
function shapeOf(element: Element): string | null {
  const role = element.getAttribute('role');
  const name = /^ (\S+)/.exec(nameTokens(element))?.[1] ?? role;
  return name === null ? null : `${element.localName} ${name}`;
}

/** Its pictures lead to other pages, as those of teasers do. */
function leadsElsewhere(part: Element): boolean {
  const link = part.querySelector('a[href] img')?.closest('a')?.getAttribute('href') ?? '';
  return (
    /^https?:/i.test(link) && !link.includes('#') && !/\.(?:jpe?g|png|webp|avif|gif)(?:\?|$)/i.test(link)
  );
}

function hasControls(row: Element): boolean {
  return (
    row.querySelector(controls) !== null || (row.parentElement?.querySelector(controls) ?? null) !== null
  );
}

function show(part: Element): void {
  const isInherited = part.getAttribute(marks.hidden) === 'visibility';
  part.removeAttribute(marks.hidden);
  for (const name of ['hidden', 'aria-hidden']) part.removeAttribute(name);
  if (!isInherited) return;
  for (const inner of part.querySelectorAll(`[${marks.hidden}=visibility]`))
    inner.removeAttribute(marks.hidden);
}
