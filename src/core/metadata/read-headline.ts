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
  const shown = heading === null ? null : partHeading(heading, titles);
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

function partHeading(heading: Element, titles: readonly string[]): Headline {
  const whole = elementText(heading) || null;
  const keys = new Set(titles.map(wordKey));
  if (whole === null || keys.has(wordKey(whole))) return { headline: whole, kicker: null };
  const kickers = [...heading.querySelectorAll('*')].slice(0, 20).filter(isKicker);
  const marked = elementText(heading, element => kickers.includes(element));
  const kicker = kickers[0] === undefined ? null : elementText(kickers[0]) || null;
  if (kickers.length > 0 && marked !== '') return { headline: marked, kicker };
  for (const child of [...heading.querySelectorAll('*')].slice(0, 20)) {
    const text = elementText(child);
    if (text.length * 3 > whole.length && text !== whole && keys.has(wordKey(text))) {
      return { headline: text, kicker: elementText(heading, element => element === child) || null };
    }
  }
  return { headline: whole, kicker: null };
}

function isKicker(element: Element): boolean {
  return (
    kickerClass.test((element.getAttribute('class') ?? '').slice(0, 300)) && elementText(element).length < 80
  );
}
