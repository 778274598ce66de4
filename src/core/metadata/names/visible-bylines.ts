import { readWrittenDate } from '../dates/read-written-date.ts';
import { type HeadlineArea, isBesideArticle } from '../headline-area.ts';
import { markedElements } from '../marked-elements.ts';
import { textsNearHeadline } from '../near-headline.ts';
import { elementLines } from '../text/element-text.ts';
import { isPersonal } from './is-personal.ts';
import { isRole } from './is-role.ts';
import { trimByline } from './trim-byline.ts';

const longestByline = 250;
const mostElements = 120;

/** Where a reader finds the names, the surest kind of markup first. */
const kinds: readonly string[] = [
  '[itemprop~="author"] [itemprop~="name"]',
  'a[rel~="author"], .vcard .fn, .h-card .p-name, .p-author',
  '[itemprop~="author"], [itemprop~="creator"]',
  '[class*="author-name" i], [class*="authorname" i], [class*="author_name" i], [class*="author__name" i], [class*="byline-name" i], [class*="byline__name" i]',
  [
    ...[
      'author',
      'authors',
      'autor',
      'autoren',
      'auteur',
      'people',
      'profile',
      'by',
      'redaktion',
      'contributor',
    ].map(step => `a[href*="/${step}/" i]`),
    'a[href*="/journalist" i]',
    'a[href*="/contributors/" i]',
    'a[href*="/staff/" i]',
  ].join(', '),
  '[class*="byline" i], [class*="author" i], [class*="autor" i], [class*="auteur" i], [class*="writer" i], [class*="post-by" i]',
];

/** Kinds from here on mark more than names. */
const vagueFrom = 4;
const label =
  /^(?:written by|article by|posted by|story by|words by|by|authors?|autor(?:in|en)?|auteur|autore|von|par|por|автор|作者)\s*:?$/i;
const fullName = /\S\s\S|^\P{ASCII}+$/u;
const notNames =
  /authori[sz]|licen[cs]e|lizenz|\bcopyright\b|biograph|\bbio\b|avatar|image|photo|img|social|share|follow|description|more-from|related|comment|count|author-?box|about|-date(?!-author)|date-(?!author)|reviewer/i;
/** Who checked a text did not write it. */
const checked =
  /^(?:(?:medically|expert|clinically|fact[- ]?)\s*)?(?:reviewed|checked|edited|photographed|illustrated|translated|fact[- ]checked) by\b/i;
const spokenOpener =
  /^(?:(?:written|posted|published|story|article|words|reported|authored) by|by|(?:geschrieben |verfasst |veröffentlicht |ein \S+ )?von|(?:écrit |publié |rédigé )?par|(?:escrito |publicado )?por|(?:scritto |pubblicato )da|a cura di|(?:geschreven )?door|(?:skrevet |skriven )?a[vf]|author|autor(?:in)?|auteur|autore|автор|作者)(?:\s*[:：]\s*|\s+)(?=[a-z]|[^\u0020-\u007e])/i;

/**
 * Byline texts near the headline, without dates and notes, from the surest kind of markup whose texts name
 * someone; last, a short text by the headline that opens like a byline ("By …", "Von …"). What stands in a
 * sidebar, a comment or a related card is none of this article's.
 */
export function visibleBylines(
  page: Document,
  area: HeadlineArea,
  namesSomeone: (bylines: readonly string[]) => boolean,
): readonly string[] {
  const marked = markedElements(page, area, 'names');
  for (const [rank, kind] of kinds.entries()) {
    const elements = marked.filter(element => element.matches(kind)).slice(0, mostElements);
    const bylines = nearestGroup(elements.filter(element => isByline(element, area)));
    // A single word behind a link or a vague class may be a section; a full name is not.
    const sure = rank < vagueFrom ? bylines : bylines.filter(line => fullName.test(line));
    if (sure.length > 0 && namesSomeone(sure)) return sure;
  }
  const near = textsNearHeadline(page, area).map(({ text }) => text);
  for (const [place, text] of near.entries()) {
    const byline = label.test(text) ? near[place + 1] : isSpoken(text) ? text : undefined;
    const names = byline === undefined ? '' : trimByline(byline);
    if (fullName.test(names) && namesSomeone([names])) return [names];
  }
  return [];
}

/** "By Jane Roe", or a name that shares a short line with a date or a post: "Jane Roe | Reporter | 3 May 2024". */
function isSpoken(text: string): boolean {
  if (spokenOpener.test(text)) return true;
  // Only what stands after a date opens otherwise than the line.
  if (/\d|\b(?:on|am)\b/.test(text) && spokenOpener.test(trimByline(text))) return true;
  const parts = text.split(/\s*[|·•∙]\s*/);
  if (parts.length < 2 || !parts.some(part => isRole(part) || readWrittenDate(part, null) !== null))
    return false;
  return parts.some(part => part.includes(' ') && isPersonal(part) && !isRole(part));
}

function isByline(element: Element, area: HeadlineArea): boolean {
  if (element.localName === 'meta' || element.localName === 'link' || area.around.has(element)) return false;
  const words = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300);
  return !notNames.test(words) && element.closest('figure') === null && !isBesideArticle(element, area);
}

/** The names that stand together with the first one: others, further down, belong to other blocks. */
function nearestGroup(elements: readonly Element[]): readonly string[] {
  const first = elements.find(element => linesOf(element).length > 0);
  if (first === undefined) return [];
  const holder = first.parentElement?.parentElement ?? first.parentElement;
  const group = elements.filter(element => element === first || holder?.contains(element));
  const outer = group.filter(element => !group.some(other => other !== element && other.contains(element)));
  return outer.flatMap(linesOf).slice(0, 30);
}

function linesOf(element: Element): readonly string[] {
  const lines = elementLines(element, undefined, longestByline * 2);
  return lines
    .filter((line, place) => {
      const before = lines[place - 1] ?? '';
      return (
        line.length <= longestByline && !checked.test(line) && !checked.test(`${before} `.slice(0, 40).trim())
      );
    })
    .flatMap(line => trimByline(line) || []);
}
