import type { Statements } from './statements.ts';
import { wordKey, wordOverlap } from './text/compare-words.ts';
import { elementText } from './text/element-text.ts';
import { trimTitle } from './trim-title.ts';

/** The headline and what stands above it in the same heading. */
export type Headline = Readonly<{ headline: string | null; kicker: string | null }>;

const kickerClass =
  /kicker|overline|eyebrow|topline|roofline|dachzeile|spitzmarke|surtitle|antetitulo|pretitle|occhiello|catline|label|badge|category|rubric/i;

/**
 * The headline. Order of trust: the heading the reader sees (without a kicker inside it); then the titles
 * the page states, in the order of `listTitles`, without site names and sections.
 */
export function readHeadline(
  { siteNames }: Statements,
  heading: Element | null,
  titles: readonly string[],
): Headline {
  const shown =
    heading === null
      ? null
      : partHeading(
          heading,
          titles.slice(0, 4).map(title => trimTitle(title, siteNames)),
        );
  const trimmed = titles.map(title => trimTitle(title, siteNames, shown?.headline ? [shown.headline] : []));
  const stated = trimmed.find(title => wordKey(title) !== '') ?? null;
  if (shown === null || shown.headline === null) return { headline: stated, kicker: null };
  const words = wordKey(shown.headline).split(' ').length;
  const likeness = Math.max(0, ...trimmed.map(title => wordOverlap(shown.headline ?? '', title)));
  // One or two words that no title knows are a section or a slogan set as a heading.
  if (stated !== null && likeness < 0.15 && words < 3 && shown.headline.length < 12)
    return { headline: stated, kicker: null };
  return {
    headline: trimTitle(shown.headline, siteNames.slice(0, 3), [shown.headline]),
    kicker: shown.kicker,
  };
}

/** Parts a heading into kicker and headline. What the page itself states as its headline decides, then classes. */
function partHeading(heading: Element, titles: readonly string[]): Headline {
  const whole = elementText(heading) || null;
  if (whole === null) return { headline: null, kicker: null };
  const split = splitAtTitle(whole, titles);
  if (split !== null) return split;
  const keys = new Set(titles.map(wordKey));
  if (keys.has(wordKey(whole))) return { headline: whole, kicker: null };
  const inside = [...heading.querySelectorAll('*')].slice(0, 20);
  const kickers = inside.filter(isKicker);
  const marked = elementText(heading, element => kickers.includes(element));
  const kicker = kickers[0] === undefined ? null : elementText(kickers[0]) || null;
  if (kicker !== null && marked !== '')
    return { headline: marked.replace(/^[\s:|–—-]+/u, ''), kicker: trimSigns(kicker) };
  for (const child of inside) {
    const text = elementText(child);
    if (text.length * 3 > whole.length && text !== whole && keys.has(wordKey(text))) {
      return { headline: text, kicker: trimSigns(elementText(heading, element => element === child)) };
    }
  }
  return { headline: whole, kicker: null };
}

function trimSigns(kicker: string): string | null {
  return kicker.replace(/[\s:|–—-]+$/u, '') || null;
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

function isKicker(element: Element): boolean {
  return (
    kickerClass.test((element.getAttribute('class') ?? '').slice(0, 300)) && elementText(element).length < 80
  );
}
