import { wordKey } from './text/compare-words.ts';
import { elementLines, elementText } from './text/element-text.ts';

/** The headline and what stands above it in the same heading. */
export type Headline = Readonly<{ headline: string | null; kicker: string | null }>;

const kickerClass =
  /kicker|(?:over|top|upper)-?(?:line|title)|eyebrow|roofline|dachzeile|spitzmarke|surtitle|antetitulo|pretitle|occhiello|catline/i;
/** Classes that mark much else besides. */
const vagueKickerClass = /label|badge|category|rubric/i;
const longestKicker = 80;
const mostInside = 20;
/** A title of fewer may be a section. */
const fewestWords = 3;

/**
 * Parts a heading into kicker and headline. A class that can mean nothing else decides, then what the page
 * states as its titles, then vaguer classes.
 */
export function partHeading(heading: Element, titles: readonly string[]): Headline {
  const whole = elementText(heading) || null;
  if (whole === null) return { headline: null, kicker: null };
  const keys = new Set(titles.map(wordKey));
  const inside = [...heading.querySelectorAll('*')].slice(0, mostInside);
  const isStated = keys.has(wordKey(whole));
  return (
    partByClass(heading, inside, kickerClass) ??
    splitAtTitle(whole, titles) ??
    splitAtLine(elementLines(heading), titles) ??
    splitAtLine(splitAfterChild(heading), titles) ??
    (isStated ? null : partByClass(heading, inside, vagueKickerClass)) ??
    partByChild(heading, inside, whole, keys) ?? { headline: whole, kicker: null }
  );
}

function partByClass(heading: Element, inside: readonly Element[], named: RegExp): Headline | null {
  const kickers = new Set(inside.filter(element => isNamed(element, named)));
  const [first] = kickers;
  if (first === undefined) return null;
  const kicker = trimSigns(elementText(first));
  const headline = elementText(heading, element => kickers.has(element)).replace(/^[\s:|–—-]+/u, '');
  return kicker === null || wordKey(headline) === '' ? null : { headline, kicker };
}

function isNamed(element: Element, named: RegExp): boolean {
  return (
    named.test((element.getAttribute('class') ?? '').slice(0, 300)) &&
    elementText(element, undefined, longestKicker + 50).length < longestKicker
  );
}

/** The part of the heading that reads as a stated title by itself. */
function partByChild(
  heading: Element,
  inside: readonly Element[],
  whole: string,
  keys: ReadonlySet<string>,
): Headline | null {
  const wholeKey = wordKey(whole);
  for (const child of inside) {
    const text = elementText(child);
    if (
      text.length * 3 > whole.length &&
      text !== whole &&
      keys.has(wordKey(text)) &&
      wordKey(text) !== wholeKey
    )
      return { headline: text, kicker: trimSigns(elementText(heading, element => element === child)) };
  }
  return null;
}

/** `Storm on the coast: Ten hurt` is kicker and headline where a stated title is `Ten hurt` alone. */
function splitAtTitle(whole: string, titles: readonly string[]): Headline | null {
  for (const title of titles) {
    const parted = whole.length > title.length ? whole.slice(0, -title.length) : '';
    if (
      parted === '' ||
      !wordKey(title).includes(' ') ||
      wordKey(whole.slice(-title.length)) !== wordKey(title)
    )
      continue;
    const kicker = /^(.{2,80}?)\s*(?:[:|•]|\s[–—-])\s*$/u.exec(parted)?.[1];
    if (kicker !== undefined) return { headline: whole.slice(-title.length).trim(), kicker };
  }
  return null;
}

/** The first element in a heading and what follows it: a page can set them apart by style alone. */
function splitAfterChild(heading: Element): readonly string[] {
  const child = heading.firstElementChild;
  if (!child || child.previousSibling?.nodeValue?.trim()) return [];
  return [elementText(child), elementText(heading, element => element === child)].filter(text => text !== '');
}

/** Two lines that a stated title joins by a colon, a dash or a stroke are kicker and headline; so are they where one states the second alone. */
function splitAtLine(lines: readonly string[], titles: readonly string[]): Headline | null {
  const [kicker, headline, more] = lines;
  if (kicker === undefined || headline === undefined || more !== undefined) return null;
  if (kicker.length >= longestKicker || /[:–—-]$/.test(kicker)) return null;
  const key = wordKey(headline);
  const isWhole = titles.some(title => wordKey(title) === wordKey(lines.join(' ')));
  const isJoined = titles.some(
    title =>
      (title.startsWith(kicker) && title.endsWith(headline) && isSign(title, kicker, headline)) ||
      (!isWhole && key.split(' ').length >= fewestWords && wordKey(title) === key),
  );
  return isJoined ? { headline, kicker } : null;
}

function isSign(title: string, kicker: string, headline: string): boolean {
  return /^\s*[:|/–—-]\s*$/u.test(title.slice(kicker.length, -headline.length));
}

function trimSigns(kicker: string): string | null {
  return kicker.replace(/[\s:|–—-]+$/u, '') || null;
}
