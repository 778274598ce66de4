import { marks } from '../../capture/marks.ts';
import { lineOf } from '../collapse-space.ts';

/** What is left of a list of notes when they are gone is its title. Characters. */
const longestHeading = 60;

/** Takes out what is left around the notes of a page, and gives the first heading over them. */
export function takeHeading(holders: Iterable<Element>): string | null {
  let heading: string | null = null;
  for (const holder of holders) heading ??= clearHolder(holder);
  return heading;
}

function clearHolder(holder: Element): string | null {
  let empty: Element | null = null;
  for (
    let each: Element | null = holder;
    each && !each.matches('body, main, article') && isEmpty(each);
    each = each.parentElement
  ) {
    empty = each;
  }
  const title = empty ? (empty.previousElementSibling ?? null) : null;
  const around = empty ? empty.parentElement : holder;
  empty?.remove();
  if (title?.matches('h1, h2, h3, h4, h5, h6') && lineOf(title).length <= longestHeading) {
    const words = headingOf(title);
    const rest = title.parentElement;
    title.remove();
    if (rest && !rest.matches('body, main, article') && isEmpty(rest)) rest.remove();
    return words;
  }
  const isTitle = around?.matches('section, div, aside, footer') && !around.querySelector('img, p + p');
  if (!around || !isTitle || lineOf(around).length > longestHeading) return null;
  const words = headingOf(around);
  around.remove();
  return words;
}

function headingOf(title: Element): string | null {
  if (title.closest(`[${marks.hidden}]`) ?? title.querySelector(`[${marks.hidden}]`)) return null;
  return lineOf(title) || null;
}

function isEmpty(element: Element): boolean {
  return !element.textContent?.trim() && !element.querySelector('img, iframe, video, audio');
}
